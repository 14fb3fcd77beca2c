// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/text_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/language.hpp>
#include <vitae/wild/lists/list_items.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/words/phrases.hpp>

namespace vitae::wild_text {

// clang-format off
/// Words before a language that tell of somebody who speaks it, in small letters.
inline constexpr std::string_view speaking_cues[] = {
    "bilingual ", "command of ", "conversational in ", "fluent in ", "functional in ", "knowledge of ",
    "language is ", "languages are ", "languages, including ", "level ", "native speaker of ", "notions of ",
    "proficiency in ", "proficient in ", "speak ", "speaks ", "tongue is ", "trilingual "};
// clang-format on

/// Words beside a language in a title over how well one speaks it, in small letters.
inline constexpr std::string_view tongue_titles[] = {
    "de",     "język",  "jazyk",       "knowledge", "language", "language:", "level",     "my",     "nivel",
    "niveau", "poziom", "proficiency", "skills",    "your",     "владение",  "володіння", "знание", "знання",
    "мова",   "мови",   "мой",         "рівень",    "уровень",  "язык",      "языка"};

/// Finds the languages that sentences say somebody speaks: "I speak both Dutch and English".
class told_tongues {
 public:
  explicit told_tongues(const context& in) : in_(in) {}

  /// The languages that a block of running text tells of, each with how well the words before it say it is spoken, but
  /// for those that earlier ones told of.
  std::vector<spoken::told_tongue> read(span text) {
    found_.clear();
    const std::string_view all = in_.view(text);
    for (std::size_t at = 0; at < all.size(); ++at) {
      if (at > 0 && ascii::is_alnum(all[at - 1])) continue;
      const std::string_view* const cue = words::first_phrase<speaking_cues>(all.substr(at));
      if (!cue) continue;
      const std::size_t begin = text.begin + at, end = begin + cue->size();
      enumerate({end, text.end}, level_in({begin, end}));
    }
    sort_by(found_, [](const auto& f) { return f.tongue.begin; });
    return std::move(found_);
  }

  /// Adds those that the sentences of a document tell of, where no list has any.
  void read(node& root, const std::vector<section>& sections, const chosen_members& chosen) {
    if (!chosen.languages) return;
    if (const node* listed = root.find(chosen.languages->index); listed && !listed->parts.empty()) return;
    const list_items items(in_, chosen.languages->type->core());
    for (const section& s : sections) {
      if (s.member && s.member != chosen.prose && s.member != chosen.languages && s.member != chosen.rest) continue;
      if (const auto [tongue, level] = titled(s); !level.empty()) {
        items.group(root.at(*chosen.languages), tongue, level);
        continue;
      }
      for (std::size_t i = s.begin; i < s.end; ++i)
        if (const auto told = read(in_.doc.blocks[i].text); !told.empty()) put(items, root.at(*chosen.languages), told);
    }
  }

  /// Adds those that were told of to a list.
  static void put(const list_items& items, node& list, const std::vector<spoken::told_tongue>& told) {
    for (const auto& [tongue, level] : told)
      items.group(list, level.empty() ? span{} : tongue, level.empty() ? tongue : level);
  }

 private:
  /// "English" or "Уровень английского" as the title over "B1, Intermediate", which may stand in it too: "English: B1";
  /// both empty where a section tells no such thing.
  spoken::told_tongue titled(const section& s) const {
    constexpr std::size_t longest_title = 90, few = 3, longest_level = 160;
    if (s.title.empty() || s.title.size() > longest_title || s.end > s.begin + few) return {};
    span tongue, level = level_in(s.title);
    for (std::size_t from = s.title.begin; from < (level.empty() ? s.title.end : level.begin);) {
      const span word = word_at({from, s.title.end});
      if (word.empty()) {
        ++from;
        continue;
      }
      from = word.end;
      if (tongue.empty() && is_tongue(word))
        tongue = word;
      else if (!among(tongue_titles, folded(in_.view(word))))
        return {};
    }
    for (std::size_t i = s.begin; i < s.end && level.empty(); ++i)
      if (in_.doc.blocks[i].text.size() < longest_level) level = level_in(in_.doc.blocks[i].text);
    return tongue.empty() || level.empty() ? spoken::told_tongue{} : spoken::told_tongue{tongue, level};
  }

  /// "English, German and in French": languages one behind the other.
  void enumerate(span rest, span level) {
    for (span s = behind_joints(rest); !s.empty(); s = behind_joints(rest)) {
      const span name = name_at(s);
      if (name.empty() || !stands_alone({name.end, rest.end})) return;
      if (seen_.insert(in_.view(name))) found_.push_back({name, level});
      rest.begin = name.end;
    }
  }

  /// How well, as the words before a language say it: "fluent in".
  span level_in(span cue) const {
    const std::string_view text = in_.view(cue), level = find_fluency(text);
    const std::size_t at = level.empty() ? 0 : cue.begin + static_cast<std::size_t>(level.data() - text.data());
    return {at, at + level.size()};
  }

  span behind_joints(span s) const {
    for (bool joint = true; joint;) {
      joint = false;
      for (const std::string_view word : {" ", ",", "/", "and ", "both ", "in ", "or "})
        if (in_.view(s).starts_with(word)) s.begin += word.size(), joint = true;
    }
    return s;
  }

  /// "Welsh", "Mandarin Chinese": one word or two that begin in capitals.
  span name_at(span s) const {
    if (!is_upper(decode(in_.view(s), 0).code_point)) return {};
    const span word = word_at(s);
    if (word.end < s.end && in_.plain().text[word.end] == ' ') {
      const span two{word.begin, word_at({word.end + 1, s.end}).end};
      if (two.end > word.end + 1 && is_upper(decode(in_.plain().text, word.end + 1).code_point) && is_tongue(two))
        return two;
    }
    return is_tongue(word) ? word : span{};
  }
  bool is_tongue(span s) const { return in_.weigh(look::language, s) >= 0.8F && find_fluency(in_.view(s)).empty(); }
  span word_at(span s) const {
    std::size_t end = s.begin;
    while (end < s.end && (ascii::is_alpha(in_.plain().text[end]) || ascii::is_beyond(in_.plain().text[end]))) ++end;
    return {s.begin, end};
  }

  /// Is what stands before it no part of a longer name, as in "knowledge of German literature"?
  bool stands_alone(span rest) const {
    if (rest.empty() || in_.plain().text[rest.begin] != ' ') return true;
    const std::string_view next = in_.view(rest).substr(1);
    for (const std::string_view word :
         {"(", "/", "and ", "as ", "at ", "but ", "fluently", "from ", "or ", "speaker", "to ", "well", "with "})
      if (next.starts_with(word)) return true;
    return next.empty();
  }

  const context& in_;
  std::vector<spoken::told_tongue> found_;
  text_set seen_;
};

}  // namespace vitae::wild_text
