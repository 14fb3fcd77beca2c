// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/contact/handles.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/contact/names_in_parts.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/words/introductions.hpp>
#include <vitae/wild/words/people.hpp>

namespace vitae::wild_text {

/// What may be the owner's name: how sure it is, and the block in which it stands.
struct found_name {
  span text;
  float weight = 0;
  std::size_t block = 0;
};

/// Finds the name of a CV's owner.
class owner_name {
 public:
  explicit owner_name(const context& in) : in_(in) {}

  /// Of the first lines, the one that looks most like a person, above all one whom the addresses there spell; else the
  /// first if it is short, with no weight.
  found_name among(std::size_t begin, std::size_t end) const {
    const handles known = handles_in(begin, end);
    found_name best, first;
    best.weight = 0.4F;
    for (std::size_t i = begin; i < end && i < begin + 12; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.kind == block_kind::row || lines::is_prose(in_.view(b))) continue;
      const bool heading = b.kind == block_kind::heading && b.level == 1;
      const bool dated = !heading && !in_.dates.dating_in(b.text).empty();  // "May 2024 - Otter Creek"
      std::size_t tried = 0;
      std::vector<atom> atoms = atoms_of(b);
      const bool called = (heading || i == begin) && names_in_parts::holds_call_name(in_, atoms);
      const bool turned = names_in_parts::turns_name(in_, atoms);
      const float sounds = called ? 0.5F : turned ? in_.weigh(look::person, atoms[1].text) : 0;
      if (sounds > 0) atoms.assign(1, names_in_parts::whole_of(atoms));
      for (const atom& a : atoms) {
        const span s = without_title(sentence_of(a.text));
        if (a.order > 1 || !may_be_name(s)) continue;
        const float spelled = heading && heads_document(atoms, s) ? sure : agreement(known, s, heading);
        if (tried++ > 0 && a.order > 0 && spelled == 0) continue;
        if (spelled == 0 && ((dated && a.order > 0) || begins_place(s, b.text))) continue;
        if (spelled == 0 && in_.weigh(look::organization, s) >= 0.6F) continue;
        const float weight = (i < begin + 6 ? std::max(in_.weigh(look::person, s), sounds) : 0) + spelled +
                             (heading ? 0.2F : 0) - 0.04F * static_cast<float>(std::min<std::size_t>(i - begin, 5));
        if (weight > best.weight) best = {s, weight, i};
        if (first.text.empty() && a.order == 0 && all_capital(in_.view(s)) && !says_plain_word(in_.view(s)) &&
            in_.weigh(look::place, s) < 0.5F &&
            (heading ||
             (i == begin && (b.kind != block_kind::heading || in_.view(s).find(' ') != std::string::npos))) &&
            in_.weigh(look::role, s) < 0.5F && in_.weigh(look::organization, s) < 0.6F)
          first = {s, 0, i};
      }
    }
    return best.text.empty() ? first : best;
  }

  /// A name of one word with the other one in the next line, where an address or a number follows.
  found_name over_two_lines(found_name name) const {
    const std::vector<block>& blocks = in_.doc.blocks;
    if (name.text.empty() || name.block + 2 >= blocks.size()) return name;
    const block &first = blocks[name.block], &next = blocks[name.block + 1];
    const auto word = [&](const block& b) {
      return b.kind == block_kind::text && b.text.size() < 30 &&
             in_.view(b).find_first_of(" ,") == std::string_view::npos && is_upper(decode(in_.view(b), 0).code_point) &&
             may_be_name(b.text) && !says_plain_word(in_.view(b));
    };
    const bool reached = !addresses_in(in_, blocks[name.block + 2].text).empty();
    if (first.text.size() != name.text.size() || next.gap > 0 || !word(first) || !word(next) || !reached) return name;
    const span both{first.text.begin, next.text.end};
    return in_.weigh(look::role, next.text) < 0.5F ? found_name{both, std::max(name.weight, 0.5F), name.block} : name;
  }

  /// A short line of its own anywhere between two blocks, all of whose words some address spells, or one of them where
  /// it looks like a person; none if there is none. Where addresses for mail stand before `opened`, others are
  /// somebody else's.
  found_name spelled_out(std::size_t begin, std::size_t end, std::size_t opened = 0) const {
    const bool own = mailed(begin, opened);
    const handles known = handles_in(begin, own ? opened : end, true);
    for (std::size_t i = begin; i < end && !known.empty(); ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.text.size() > 60) continue;
      const std::vector<atom> atoms = atoms_of(b);
      const span s = atoms.empty() ? span{} : without_title(atoms.front().text);
      if (!may_be_name(s)) continue;
      const float spelled = agreement(known, s);
      const bool sounds = own && spelled > 0 && s.size() == b.text.size() && in_.weigh(look::person, s) >= 0.5F;
      if (spelled >= sure || sounds) return {s, sure, i};
    }
    return {};
  }

  /// Who says "I'm Ada Quill, an engineer" in running text, or is told of: "Ada Quill is an engineer at …"; none if
  /// nobody is.
  found_name introduced(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < std::min(end, begin + 20); ++i) {
      const span all = in_.doc.blocks[i].text;
      const words::word_beginnings begins(in_.view(all));
      for (const std::string_view lead : words::introductions) {
        if (!begins.may_have(lead)) continue;
        const std::size_t at = in_.view(all).find(lead);
        if (at == std::string_view::npos || (at > 0 && in_.view(all)[at - 1] != ' ')) continue;
        const std::size_t from = all.begin + at + lead.size();
        const span s = trim(in_.plain(), {from, std::min(in_.plain().text.find_first_of(",.!;(\n", from), all.end)});
        if (may_be_name(s) && in_.view(s).find(' ') != std::string_view::npos && all_capital(in_.view(s)) &&
            in_.weigh(look::role, s) < 0.5F && in_.weigh(look::person, s) >= 0.5F)
          return {s, 0.5F, i};
      }
      if (const span s = told_of(all); !s.empty()) return {s, 0.5F, i};
    }
    return {};
  }

 private:
  static constexpr float sure = 0.65F;

  /// "Ada Quill. Born in Hull": two words or three before a stop, where a name may be a sentence; all of it elsewhere.
  span sentence_of(span s) const {
    const std::string_view text = in_.view(s);
    const std::size_t stop = text.find(". "), blank = text.find(' ');
    if (stop == text.npos || blank > stop || stop - text.rfind(' ', stop) < 5) return s;  // an initial
    const span name{s.begin, s.begin + stop};
    return all_capital(in_.view(name)) && in_.weigh(look::person, name) >= 0.5F ? name : s;
  }

  /// Of whom running text tells from its beginning on: "Dr. Ada Quill is an engineer", "Ada Quill graduated from".
  span told_of(span text) const {
    const std::string_view line = in_.view(text).substr(0, 260);
    for (std::size_t at = line.find(' '); at < 60; at = line.find(' ', at + 1)) {
      const career says = career_phrase_in(line.substr(at + 1), 0, true).says;
      if (says == career::none) continue;
      if (says == career::being && told_job_in(line, at + 1).empty()) return {};
      const span name = without_title({text.begin, text.begin + at});
      const bool sounds = in_.view(name).find(' ') != std::string_view::npos && all_capital(in_.view(name));
      return sounds && may_be_name(name) && in_.weigh(look::person, name) >= 0.5F ? name : span{};
    }
    return {};
  }

  /// The atoms of a block, as far as a name may be one of them.
  std::vector<atom> atoms_of(const block& b) const {
    constexpr std::size_t far = 2000;
    cutting cut(in_.plain());
    cut.add({b.text.begin, std::min(b.text.end, b.text.begin + far)}, gap::line);
    return cut.take();
  }

  /// Is there an address for mail in some blocks?
  bool mailed(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      for (const found_address& f : addresses_in(in_, in_.doc.blocks[i].text))
        if (f.kind == look::email) return true;
    return false;
  }

  /// The addresses of some blocks; those of pages only where people have pages of their own (`sure_ones`).
  handles handles_in(std::size_t begin, std::size_t end, bool sure_ones = false) const {
    handles known;
    for (std::size_t i = begin; i < end; ++i)
      for (const found_address& f : addresses_in(in_, in_.doc.blocks[i].text))
        if (f.kind == look::email || (f.kind == look::url && (!sure_ones || is_profile(f.address))))
          known.add(f.address);
    return known;
  }

  /// "Washington, DC": a word with the rest of its place behind it.
  bool begins_place(span s, span line) const {
    return s.begin == line.begin && s.end < line.end && in_.plain().text[s.end] == ',' &&
           in_.weigh(look::place, s) >= 0.4F && in_.weigh(look::place, line) >= 0.6F;
  }

  bool may_be_name(span s) const {
    const std::string_view text = in_.view(s);
    return text.size() > 1 && text.size() <= 60 && text.find_first_of("0123456789@/?=;<>[]{}|\\") == text.npos &&
           text[0] != ',' && !leads_with_small_word(text) && !title_key(text).empty() && !is_document_title(text) &&
           !is_page_title(text) && !is_greeting(text) && !is_file_name(text) && text.find(" is ") == text.npos;
  }

  /// "Ada Quill - CV": a name of two words or more in front of what the document is called.
  bool heads_document(const std::vector<atom>& atoms, span s) const {
    return atoms.size() == 2 && atoms[0].text.begin == s.begin && in_.view(s).find(' ') != std::string_view::npos &&
           all_capital(in_.view(s)) && !says_plain_word(in_.view(s)) && is_document_title(in_.view(atoms[1].text));
  }

  /// How much the addresses make of a text the owner's name; of the document's title also where its words name a post
  /// or a firm too.
  float agreement(const handles& known, span s, bool title = false) const {
    const std::string_view text = in_.view(s);
    if (!all_capital(text)) return 0;
    const handles::agreement found = known.with(text);
    const std::size_t gap = text.find(' ');
    const bool whole = found.all() && gap != text.npos, two = gap != text.npos && text.find(' ', gap + 1) == text.npos;
    if (!(title && (whole || (two && found.spelled > 0))) &&
        (in_.weigh(look::role, s) >= 0.5F || in_.weigh(look::organization, s) >= 0.6F))
      return 0;
    return found.spelled > 1 || whole ? sure : found.spelled > 0 ? 0.2F : 0;
  }

  /// "in Hull": a small word that no name begins with.
  static bool leads_with_small_word(std::string_view text) {
    const std::string_view first = text.substr(0, text.find(' '));
    return first.size() < 4 && ascii::is_lower(first[0]) && !words::lists<words::name_particles>(first);
  }

  /// A name without what documents put around it.
  span without_title(span s) const {
    s.begin += lead_before_name(in_.view(s));
    const std::string_view text = in_.view(s), name = bare_name(text);
    s.begin += static_cast<std::size_t>(name.data() - text.data());
    s.end = s.begin + name.size();
    // A heading's mark without a blank, a value's in YAML; braces around all of it.
    const auto marks = [](char c) { return c == '#' || c == '"' || c == '{'; };
    while (!s.empty() && marks(in_.plain().text[s.begin])) ++s.begin;
    while (!s.empty() && std::string_view("}\"!").find(in_.plain().text[s.end - 1]) != std::string_view::npos) --s.end;
    return trim(in_.plain(), s);
  }

  const context& in_;
};

}  // namespace vitae::wild_text
