// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/lists/item_levels.hpp>
#include <vitae/wild/lists/leads.hpp>
#include <vitae/wild/lists/list_items.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/read_lists.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/lists/stray_addresses.hpp>
#include <vitae/wild/lists/stray_labels.hpp>
#include <vitae/wild/lists/tongue_lines.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Lines that stand in one section and belong to another member: by their label, or by what they list.
class stray_lines {
 public:
  stray_lines(const context& in, const name_index& names, const chosen_members& chosen, reaching& reach)
      : in_(in), names_(names), chosen_(chosen), reach_(reach), labels_{in, names} {}

  /// A prize that a conversion moved among the skills.
  bool is_prize(const block& b) const {
    const std::string_view text = in_.view(b);
    return chosen_.prizes && text.size() < 80 && text.find_first_of(",:;") == text.npos &&
           text.find(' ') != text.npos && in_.weigh(look::award, b.text) >= 0.85F &&
           in_.weigh(look::keyword, b.text) < 0.5F;
  }

  /// "Languages: English, German" among skills: of another member by its label and by what it lists.
  bool belongs_elsewhere(const block& b, const member_info& here) const {
    if (chosen_.languages && chosen_.languages != &here && speaks(in_, b.text) && !is_titled(b)) return true;
    const std::string_view text = in_.view(b);
    std::size_t colon = labels_.label_end(b);
    if (colon == text.npos) {
      colon = list_reading(in_, here.type->core()).term_end(b.text);
      colon = colon == 0 ? text.npos : colon - b.text.begin;
    }
    if (colon == text.npos || colon == 0) return false;
    const named_member found = names_.title(text.substr(0, colon));
    if (!found.member || found.member == &here || found.quality < 0.75F || found.member == chosen_.rest) return false;
    const type_info& core = found.member->type->core();
    if (core.appearance != look::language) return false;
    const std::vector<span> parts = enumeration(in_.plain()).read(behind_mark_at(in_.plain(), b.text, colon), true);
    std::size_t like = 0;
    for (const span part : parts) like += in_.weigh(look::language, spoken::bare(in_, part)) >= 0.5F ? 1U : 0U;
    return like * 2 > parts.size();
  }

  /// "Natural Languages" among skills, over a line that belongs there: the title of another member, which lists
  /// nothing.
  bool titles_other(const block& b, const member_info& here) const {
    const named_member found = names_.title(in_.view(b));
    return found.member && found.member != &here && found.quality >= 0.75F &&
           (b.kind == block_kind::heading || in_.view(b).ends_with(':'));
  }

  /// "**Languages:**" right over "Welsh, Irish": does a line list nothing but languages below the title of these?
  bool lists_below(const block& title, const block& b) const {
    const std::string_view text = in_.view(title);
    return chosen_.languages && text.ends_with(':') && names_.title(text).member == chosen_.languages &&
           lists_languages(in_, b.text);
  }

  /// "Other languages    UNDERSTANDING    SPEAKING": the head of a table of languages, which says none itself.
  bool heads_grid(const block& b) const {
    const std::size_t end = labels_.label_end(b);
    if (!chosen_.languages || end == std::string_view::npos || end == 0 || b.kind == block_kind::row) return false;
    const std::string_view text = in_.view(b);
    const named_member found = names_.title(text.substr(0, end));
    return found.member == chosen_.languages && found.quality >= 0.9F && lines::is_capital(text.substr(end));
  }

  /// Adds such a line to the list of the member it belongs to.
  void take(node& root, const block& b) const {
    if (chosen_.languages && speaks(in_, b.text) && !is_titled(b)) return take_tongues(root, b.text);
    const std::string_view text = in_.view(b);
    std::size_t end = labels_.label_end(b);
    const bool marked = end != text.npos;
    if (!marked) end = list_names(in_, true, false).term_end(b.text) - b.text.begin;
    const named_member found = names_.title(text.substr(0, end));
    const span rest =
        marked ? behind_mark_at(in_.plain(), b.text, end) : trim(in_.plain(), {b.text.begin + end, b.text.end});
    list_items(in_, found.member->type->core()).group(root.at(*found.member), {}, rest);
  }

  /// "Languages: English, German" in a section of odds and ends, or a short line of addresses; whether it was taken.
  bool take_labelled(node& root, const block& b) const {
    return take_list(root, b) || stray_addresses(in_, reach_).take(root, b);
  }

  /// The addresses for mail in what one says about oneself, where none is known.
  void take_mail(node& root, span s) const {
    if (reach_.known_apart_from(s)) return;
    for (const found_address& f : addresses_in(in_, s))
      if (f.kind == look::email) reach_.add(root, f);
  }

  /// "Languages: English, German" anywhere; whether it was taken.
  bool take_list(node& root, const block& b) const {
    const std::string_view text = in_.view(b);
    if (const span tongues = behind_word(b.text); chosen_.languages && !tongues.empty())
      return list_items(in_, chosen_.languages->type->core()).group(root.at(*chosen_.languages), {}, tongues), true;
    if (chosen_.languages && speaks(in_, b.text) && !is_titled(b)) return take_tongues(root, b.text), true;
    if (chosen_.skills && leads_to_tools(b.text))
      return list_items(in_, chosen_.skills->type->core()).group(root.at(*chosen_.skills), {}, b.text), true;
    const std::size_t print = std::max(labels_.bold_end(b), labels_.dash_end(b));
    const std::size_t colon = print > 0 ? print : label_mark_in(text.substr(0, 50), 50, colons).at;
    if (colon >= std::min<std::size_t>(text.size(), 50) || colon == 0) return false;
    const named_member found = names_.title(text.substr(0, colon));
    const span value = labels_.behind_dash(behind_mark_at(in_.plain(), b.text, colon));
    if (!found.member || value.empty() || found.quality < 0.75F) return false;
    const type_info& core = found.member->type->core();
    if (core.shape != shape::record || found.member == chosen_.rest) return false;
    if (found.member == reach_.member()) return false;
    if (core.appearance != look::keyword && core.appearance != look::language) return false;
    const bool tools = core.appearance == look::keyword || (chosen_.skills && !spoken(in_).in_items(value));
    if (tools && describes(in_, value)) return false;  // "Expertise in Lamps: Skilled in mending what others …"
    const member_info& m = tools && core.appearance == look::language ? *chosen_.skills : *found.member;
    list_items(in_, m.type->core()).group(root.at(m), tools ? span{b.text.begin, b.text.begin + colon} : span{}, value);
    return true;
  }

  /// A row whose first cell is empty: it goes on with what the row above it lists.
  bool goes_on(const block& b) const {
    return b.kind == block_kind::row && trimmed(in_.view(b)).starts_with('|') &&
           in_.view(b).find_last_not_of("| ") != std::string_view::npos;
  }
  /// Adds such a row to the list of languages.
  void take_more(node& root, const block& b) const {
    const std::size_t bar = in_.view(b).find('|');
    list_items(in_, chosen_.languages->type->core())
        .group(root.at(*chosen_.languages), {}, trim(in_.plain(), {b.text.begin + bar + 1, b.text.end}));
  }

 private:
  /// "Technical knowledge of Python, Gradle and Git": a lead and nothing but what it leads to, most of it tools.
  bool leads_to_tools(span s) const {
    if (lead_length(in_.view(s)) == 0 || in_.view(s).find(". ") != std::string_view::npos) return false;
    const std::vector<span> parts = enumeration(in_.plain()).read(s);
    std::size_t tools = 0;
    for (const span part : parts) tools += in_.weigh(look::keyword, part) >= 0.6F ? 1U : 0U;
    return tools > 2 && tools * 3 >= parts.size() * 2;
  }

  /// "Languages: Welsh (fluent)": is it a label of the list of languages that a line begins with?
  bool is_titled(const block& b) const {
    const std::size_t end = labels_.label_end(b);
    if (end == std::string_view::npos || end == 0) return false;
    const named_member found = names_.title(in_.view(b).substr(0, end));
    return found.member == chosen_.languages && found.quality >= 0.9F;
  }

  /// "Languages English (fluent), Hindi (fluent)": nothing but languages behind a word for them, whose colon or whose
  /// print a conversion has lost; else empty.
  span behind_word(span s) const {
    const std::size_t space = in_.view(s).substr(0, 20).find(' ');
    if (space == std::string_view::npos || names_.exactly(in_.view(s).substr(0, space)) != chosen_.languages) return {};
    const span rest = trim(in_.plain(), {s.begin + space + 1, s.end});
    return lists_languages(in_, rest) ? rest : span{};
  }

  /// Adds what such a line tells.
  void take_tongues(node& root, span s) const {
    node& list = root.at(*chosen_.languages);
    const type_info& core = chosen_.languages->type->core();
    lists_tongues(in_, s) ? list_items(in_, core).group(list, {}, s) : list_reading(in_, core).line(list, s);
  }

  const context& in_;
  const name_index& names_;
  const chosen_members& chosen_;
  reaching& reach_;
  stray_labels labels_;
};

}  // namespace vitae::wild_text
