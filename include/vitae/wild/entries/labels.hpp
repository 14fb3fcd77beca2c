// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/cells.hpp>
#include <vitae/wild/outline/plain.hpp>

/// What the lines of an entry are labelled with.
namespace vitae::wild_text {

/// The member that a label is of, which may say more than its name, or with dots: "Employer Name", "Name of school",
/// "G.P.A.".
inline const member_info* labelled_member(const entry_plan& plan, std::string_view label) {
  if (const member_info* m = plan.names.exactly(label)) return m;
  if (label.ends_with('.')) {
    std::string letters(label);
    letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
    return plan.names.exactly(letters);
  }
  for (const std::string_view more : {" name", " title"})
    if (label.size() > more.size() && ascii::equal(label.substr(label.size() - more.size()), more))
      return plan.names.exactly(label.substr(0, label.size() - more.size()));
  for (const std::string_view more : {"name of ", "name and address of "})
    if (ascii::begins(label, more)) return plan.names.exactly(label.substr(more.size()));
  return nullptr;
}

/// Whether text begins with a label that the entry's record knows, or is nothing but a label: "Advisor: …", and the
/// row of a table of labels "Title | Engineer".
inline const member_info* label_of(const context& in, const entry_plan& plan, span s, span& value) {
  // "| | Abschluss: Diplom": the first cells of a row may be empty.
  while (!s.empty() && std::string_view("| ").find(in.plain().text[s.begin]) != std::string_view::npos) ++s.begin;
  const std::string_view text = in.view(s);
  static constexpr byte_set marks(":|");
  const std::size_t mark = marks.next_in(text.substr(0, 48), 0);
  // "2016 to 2019: Engineer" is a date, whatever "to" may be the label of.
  if (mark == std::min<std::size_t>(text.size(), 48) || mark == 0 || ascii::is_digit(text[0])) return nullptr;
  value = behind_mark(in.plain(), s, mark);
  while (!value.empty() && in.plain().text[value.end - 1] == ';') --value.end;
  if (in.view(value).ends_with(").")) --value.end;
  if (text[mark] == '|') {
    while (!value.empty() && std::string_view("| ").find(in.plain().text[value.end - 1]) != std::string_view::npos)
      --value.end;
    const std::string_view said = in.view(value);
    if (said.find('|') != said.npos || plan.names.exactly(said)) return nullptr;  // a row, or the head of a table
  }
  return labelled_member(plan, trimmed(text.substr(0, mark)));
}

/// What one worked with or heard, in front of a list of it within an entry: "Technologies: C++, Qt", "Coursework:
/// Optics".
inline constexpr std::string_view stack_labels[] = {"core courses",
                                                    "core modules",
                                                    "courses",
                                                    "coursework",
                                                    "eingesetzte technologien",
                                                    "environment",
                                                    "environnement technique",
                                                    "key courses",
                                                    "key modules",
                                                    "key skills",
                                                    "key technologies",
                                                    "keywords",
                                                    "languages",
                                                    "main courses",
                                                    "major courses",
                                                    "modules",
                                                    "notable coursework",
                                                    "programming languages",
                                                    "related coursework",
                                                    "relevant courses",
                                                    "relevant coursework",
                                                    "relevant modules",
                                                    "selected courses",
                                                    "selected coursework",
                                                    "skills",
                                                    "skills used",
                                                    "software",
                                                    "stack",
                                                    "tech",
                                                    "tech stack",
                                                    "technical environment",
                                                    "technologien",
                                                    "technologies",
                                                    "technologies used",
                                                    "technology",
                                                    "technology stack",
                                                    "tools",
                                                    "tools and technologies",
                                                    "tools used",
                                                    "used technologies",
                                                    "werkzeuge"};

/// Does a line list what one worked with, or the courses of a degree?
inline bool lists_stack(std::string_view text) {
  const std::size_t colon = text.substr(0, 32).find(':');
  if (colon == text.npos || colon + 2 >= text.size()) return false;
  const std::string label = ascii::lowered(trimmed(text.substr(0, colon)));
  return among(stack_labels, label);
}

/// Nothing but an address, with a label or without one: "Link: https://example.com/prize".
inline bool is_address(std::string_view text) {
  const std::size_t at = text.find("http");
  if (at > 24 || (at > 0 && (at < 3 || text.substr(at - 2, 2) != ": "))) return false;
  return text.substr(at).find("://") < 6 && text.find(' ', at) == text.npos;
}

/// "**Schwerpunkt:** Optik": a line that begins with a few words set apart, which a colon ends and which are none of
/// what heads an entry.
inline bool has_styled_label(const context& in, const entry_plan& plan, const block& b) {
  const plain_text& plain = in.plain();
  constexpr unsigned set = style::bold | style::italic | style::underlined;
  const std::size_t length = in.view(b).substr(0, 41).find(':'), colon = b.text.begin + length;
  if (b.kind == block_kind::heading || length == std::string_view::npos || length < 3 || colon + 2 >= b.text.end)
    return false;
  const span label{b.text.begin, colon};
  const unsigned how = common_style(plain, label) & set;
  if (how == 0 || (common_style(plain, {colon + 2, b.text.end}) & how) == how || !in.dates.dating_in(label).empty())
    return false;
  return none_of(plan.slots, [&](const member_info* m) {
    return m->note.place == place_in_entry::heading && in.weigh(m->appearance(), label) >= 0.45F;
  });
}

/// Where the name of a person ends that a long text begins with: two to four words.
inline std::size_t person_end(const context& in, span s) {
  std::size_t best = s.end, words = 0;
  float most = 0.4F;
  for (std::size_t at = s.begin; at < s.end && words < 4; ++at) {
    if (at + 1 < s.end && in.plain().text[at + 1] != ' ') continue;
    ++words;
    const float weight = words < 2 ? 0 : in.weigh(look::person, {s.begin, at + 1});
    if (weight > most) most = weight, best = at + 1;
  }
  return best;
}

}  // namespace vitae::wild_text
