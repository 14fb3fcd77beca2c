// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/evidence/language.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/listed.hpp>
#include <vitae/wild/lists/running_text.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/lists/word_group.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Titles of groups that name no skill themselves, in small letters.
inline constexpr std::string_view mere_titles[] = {"autres",    "divers",    "general",       "hobbies",  "interests",
                                                   "intereses", "languages", "miscellaneous", "misc",     "other",
                                                   "others",    "otros",     "outros",        "sonstiges"};

/// Makes records of the items of an enumeration: of a group of skills, of a language and how well it is spoken.
class list_items {
 public:
  list_items(const context& in, const type_info& record)
      : in_(in), record_(record.core()), to_(record_), levels_(in, record_.appearance) {}

  const list_members& members() const { return to_; }

  /// "Others", "Interests": a title that names nothing itself.
  static bool only_titles(std::string_view name) {
    const auto same = [&](std::string_view title) { return equal_folded(name, title); };
    return any_of(mere_titles, same);
  }

  /// "Tools:", "Simpack |": without what parts a name from what is listed under it.
  span without_end(span name) const {
    while (!name.empty() && (in_.plain().text[name.end - 1] == ':' || in_.plain().text[name.end - 1] == '|'))
      name = trim(in_.plain(), {name.begin, name.end - 1});
    return name;
  }

  /// An enumeration under a name, which may be empty.
  void group(node& list, span name, span rest) const {
    name = without_end(name);
    if (const std::string_view text = in_.view(rest); text.find("://") != text.npos && text.find(' ') == text.npos)
      return;  // "GitHub: https://github.com/adaquill" is where one's work is
    if (!to_.words) {
      const bool named = !name.empty() && !only_titles(in_.view(name));  // "Languages: Welsh (native), …" names nothing
      if (named && !rest.empty() && to_.level) return how_well(list, name, rest);
      for (const span part : spoken(in_).items(rest))
        if (plausible(part)) single(list, part);
      return;
    }
    const std::vector<span> parts = listed_in(in_, rest);
    if (parts.empty()) {
      if (!name.empty()) one(list, name, {});
      return;
    }
    if (name.empty()) {
      const std::size_t before = list.parts.size();
      const bool told = speaks_of_oneself(in_.view(rest)) || tells_of_skills(in_, rest);
      const bool phrase = parts.size() > 1 && runs_on(in_, parts.front());  // and what goes on with it
      for (const span part : parts) {
        if (find_fluency(in_.view(part)) == in_.view(part)) continue;  // of a grid of languages
        if (is_duration(in_.view(part)))
          practised(list, before, part);
        else if (!told && bracketed_group(list, part))
          continue;
        else if (!told && !runs_on(in_, part) && !(phrase && lines::begins_small(in_.view(part))))
          single(list, part);
        else
          for (const span word : tools_in(in_, part)) one(list, word, {});
      }
      return;
    }
    if (is_duration(in_.view(rest)) || is_skill_level(in_.view(rest))) return one(list, name, rest);
    const bool closed = in_.view(rest).ends_with('.') && gaps_in(in_.view(name)) < 3 &&
                        (parts.size() < 2 || lines::begins_small(in_.view(parts[1])));
    if ((closed || in_.weigh(look::keyword, name) >= 0.4F) && describes(in_, rest)) return one(list, name, {});
    word_group made = begin_group(name);
    made.add(rest);
    const bool nameless = tells_of_skills(in_, rest) || only_titles(in_.view(name));
    if (made.holds() || !nameless) std::move(made).finish(list, {name.begin, rest.end});
  }

  /// A group by that name, which may be empty.
  word_group begin_group(span name) const {
    word_group made(in_, to_, record_.appearance);
    made.put_name(name);
    return made;
  }

  /// Adds what a row lists to the record that was listed last; where that one is for words of a level, under its name.
  void go_on(node& list, span rest) const {
    node& last = list.parts.back();
    const near_extent where = last.where;
    node begun;
    if (to_.level && last.find(to_.level->index)) {
      if (const node* name = to_.name ? last.find(to_.name->index) : nullptr) begun.parts.push_back(*name);
    } else {
      begun = std::move(last);
      list.parts.pop_back();
    }
    const std::size_t at = list.parts.size();
    word_group made(in_, to_, record_.appearance, std::move(begun));
    made.add(rest);
    std::move(made).finish(list, rest);
    list.parts[at].where = where;
  }

 private:
  /// "English (fluent)", "German – C1", "Python (experienced in)".
  void single(node& list, span part) const {
    const auto [tongue, how] = record_.appearance == look::language ? spoken::told(in_, part) : spoken::told_tongue{};
    const bool plain = tongue.end == part.end;  // "Native in Welsh", but not "Fluent in Welsh (native)"
    if (const span level = to_.level && !plain ? levels_.beside(part) : span{}; !level.empty())
      return one(
          list, trim(in_.plain(), level.begin > part.begin ? span{part.begin, level.begin} : span{level.end, part.end}),
          level);
    if (!tongue.empty()) return one(list, tongue, how);
    const std::string_view text = in_.view(part);
    const auto [cut, next, end] = divided(text);
    const bool shortened =
        cut < text.size() && text[cut] == '(' && is_short_form(text.substr(0, cut), text.substr(cut));
    if (cut == text.npos || !to_.level || shortened) {
      const levelled_item told = levels_.told(part);
      return one(list, to_.words ? without_remark(in_, told.name) : told.name, told.level);
    }
    if (const span name = trim(in_.plain(), {part.begin, part.begin + cut}); !levels_.beside(name).empty())
      return single(list, name);  // "Japanese N4 (studying for N3)"
    if (record_.appearance == look::language && find_fluency(text.substr(0, cut)) == trimmed(text.substr(0, cut)))
      return one(list, trim(in_.plain(), {part.begin + next, part.begin + end}),
                 trim(in_.plain(), {part.begin, part.begin + cut}));  // "Native: Catalan"
    one(list, trim(in_.plain(), {part.begin, part.begin + cut}),
        trim(in_.plain(), {part.begin + next, part.begin + end}));
  }

  /// "Lighting Design (Plot Drawing, Focus, Cue Writing)": a group, where three words or more stand in the bracket that
  /// ends the item.
  bool bracketed_group(node& list, span part) const {
    const bracket inner = to_.words ? bracket_in(in_.view(part)) : bracket{};
    if (!inner.closed || inner.open == 0 || inner.end + 1 != part.size()) return false;
    const span words{part.begin + inner.begin, part.begin + inner.end};
    const std::vector<span> parts = enumeration(in_.plain()).read(words);
    const auto levelled = [&](span word) {
      return is_duration(in_.view(word)) || !find_fluency(in_.view(word)).empty() || lines::is_prose(in_.view(word));
    };
    if (parts.size() < 3 || std::any_of(parts.begin(), parts.end(), levelled)) return false;
    word_group made = begin_group(trim(in_.plain(), {part.begin, part.begin + inner.open}));
    made.add(words);
    std::move(made).finish(list, part);
    return true;
  }

  /// "English: fluent", "English, French: fluent", and the other way round "Fluent: English, French".
  void how_well(node& list, span name, span rest) const {
    const look as = record_.appearance;
    const std::vector<span> listed = enumeration(in_.plain()).read(rest);
    const bool turned =
        as != look::none && !listed.empty() && in_.weigh(as, name) < 0.5F && in_.weigh(as, listed.front()) >= 0.5F;
    for (const span part : spoken(in_).items(turned ? rest : name))
      if (as != look::language || in_.weigh(as, part) >= 0.3F ||
          (!find_fluency(in_.view(rest)).empty() && word_run(in_.view(part)).count_in<words::ability_words>() == 0))
        one(list, part, turned ? name : rest);
  }

  /// Is it what the record lists, or may it be? How well something is spoken is no language, nor is a phrase or a tool.
  bool plausible(span part) const {
    if (record_.appearance != look::language) return true;
    const span item = spoken::bare(in_, part);
    const std::string_view text = in_.view(item);
    if (in_.weigh(look::language, item) >= 0.3F || !spoken::told(in_, part).tongue.empty()) return true;
    if (text.empty() || !find_fluency(text).empty() || in_.weigh(look::keyword, item) >= 0.75F) return false;
    const bool levelled = item.end < part.end && std::count(text.begin(), text.end(), ' ') < 3;
    const bool capital = any_of(text, [](char c) { return ascii::is_upper(c) || ascii::is_beyond(c); });
    if (!capital || only_titles(text) || is_page_title(text)) return false;  // "isiZulu", but not "oral"
    return levelled ? !lines::begins_small(text)
                    : (text.find(' ') == text.npos && text.find_first_of("[]()=") == text.npos);
  }

  /// "Python | 7 years": for how long one has used what was listed last, if anything behind the first `before`.
  void practised(node& list, std::size_t before, span time) const {
    if (!to_.level || list.parts.size() == before || list.parts.back().find(to_.level->index)) return;
    in_.put(list.parts.back(), *to_.level, time, 0.8F);
  }

  /// "Welsh (fluent), Welsh (fluent)": is a language the one that was listed last?
  bool repeats(const node& list, span name) const {
    if (record_.appearance != look::language || list.parts.empty()) return false;
    const node* last = list.parts.back().find(to_.name->index);
    return last && last->text == in_.view(name);
  }

  void one(node& list, span name, span level) const {
    constexpr std::string_view speaker = " speaker";  // "Native English speaker"
    if (record_.appearance == look::language && in_.view(name).ends_with(speaker)) name.end -= speaker.size();
    if (!to_.name || !lines::has_letter(in_.view(name)) || only_titles(in_.view(name)) || repeats(list, name)) return;
    if (lines::ends_open(in_.view(name))) return;  // "Extensive experience with"
    if (const span own = to_.level ? levels_.behind(name) : span{}; !own.empty()) {
      name = trim(in_.plain(), {name.begin, own.begin});
      level = level.empty() ? own : span{own.begin, level.end};
    }
    node made;
    in_.put(made, *to_.name, name, 0.9F);
    if (!level.empty() && to_.level) in_.put(made, *to_.level, level, 0.8F);
    add_record(in_, list, std::move(made), {name.begin, level.empty() ? name.end : level.end});
  }

  const context& in_;
  const type_info& record_;
  list_members to_;
  item_levels levels_;
};

}  // namespace vitae::wild_text
