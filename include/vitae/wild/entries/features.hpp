// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/holes.hpp>
#include <vitae/wild/entries/labels.hpp>
#include <vitae/wild/entries/lead.hpp>
#include <vitae/wild/entries/list_titles.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/school_parts.hpp>
#include <vitae/wild/entries/set_apart.hpp>
#include <vitae/wild/entries/subjects.hpp>
#include <vitae/wild/entries/told_atoms.hpp>
#include <vitae/wild/entries/tool_lines.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/grades.hpp>
#include <vitae/wild/words/people.hpp>

namespace vitae::wild_text {

/// What one block says of the entry it may begin or belong to.
struct features {
  std::size_t dates = 0;   ///< how many dates may date an entry
  std::size_t ranges = 0;  ///< how many of them have two ends
  bool date_only = false;
  bool column = false;  ///< in a run of dates
  bool prose = false;
  bool label = false;       ///< "Advisor: …", "Main contributions:"
  bool bare_label = false;  ///< a label and nothing else
  bool restarts = false;    ///< the label that the section begins with, once more: "Date: …" of the next job
  bool place_only = false;
  bool part_of_school = false;  ///< "School of Economics", which belongs to the university above it
  bool spans = false;           ///< an employer and the time there, over roles that have their own
  std::array<float, span_weights::most_slots> looks{};  ///< the best weight of its atoms for each slot
  float strongest = 0;

  bool aside() const { return date_only || label || place_only; }
};

/// The atoms of a block between the dates and grades that its entry may have.
inline std::vector<atom> atoms_of(const context& in, const entry_plan& plan, span s) {
  cutting cut(in.plain());
  std::size_t from = s.begin;
  gap first = gap::line;
  for (const hole& h : holes_in(in, plan, s)) {
    cut.add({from, h.text.begin}, first);
    from = h.text.end;
    first = gap::cell;
  }
  cut.add({from, s.end}, first);
  std::vector<atom> atoms = cut.take();
  if (plan.employs()) told_atoms(in.plain()).part(atoms);
  return atoms;
}

/// Do atoms tell a job and whose it is: "I was a clerk at Example Ltd. from 2014 to 2018, where …"?
inline bool tells_job(const std::vector<atom>& atoms) {
  return any_of(atoms, [](const atom& a) { return a.told; }) &&
         any_of(atoms, [](const atom& a) { return a.before == gap::dash; });
}

/// How much an atom looks like something; what a sentence tells as a job is one.
inline float weight_of(const context& in, const atom& a, look as) {
  return a.told && as == look::role ? told_weight : in.weigh(as, a.text);
}

/// "Example Works — Riverton, CA": something other than a place stands before a dash or a cell's edge, or in a heading
/// before a bracket, and a place behind it.
inline bool says_whose_place(const context& in, const std::vector<atom>& atoms, bool heading) {
  for (std::size_t k = 1; k < atoms.size(); ++k)
    if (atoms[k].before >= (heading ? gap::paren : gap::dash) && in.weigh(look::place, joined(atoms, 0, k - 1)) < 0.5F)
      return in.weigh(look::place, joined(atoms, k, atoms.size() - 1)) >= 0.6F;
  return false;
}

/// Does a sentence begin with nothing that heads an entry, neither a job nor a degree?
inline bool tells_only(const context& in, const entry_plan& plan, const std::vector<atom>& atoms) {
  return !atoms.empty() && none_of(plan.slots, [&](const member_info* m) {
    return m->note.place == place_in_entry::heading && weight_of(in, atoms[0], m->appearance()) >= 0.6F;
  });
}

/// "Bachelor of Lamps, minor in Mathematics, summa cum laude": a degree that looks like nothing else, however small the
/// words behind it are.
inline bool begins_with_degree(const context& in, const std::vector<atom>& atoms) {
  return atoms.size() > 1 && in.weigh(look::degree, atoms[0].text) >= 0.9F && atoms[1].before == gap::comma;
}

/// "Care of the elderly.": does a text end in a word in small letters, too long for a short form, and a stop?
constexpr bool closes_in_word(std::string_view text) {
  if (text.empty() || text.back() != '.') return false;
  const std::size_t space = text.rfind(' ');
  if (space == text.npos || text.size() - space < 7) return false;
  for (std::size_t i = space + 1; i + 1 < text.size(); ++i)
    if (!ascii::is_lower(text[i]) && !ascii::is_beyond(text[i])) return false;
  return true;
}

/// Are dates nearly all that a text prints?
inline bool are_all_of(const std::vector<const found_date*>& dates, std::string_view text) {
  std::size_t dated = 0, all = 0;
  for (const found_date* d : dates) dated += d->text.size();
  for (const char c : text) all += static_cast<unsigned char>(c) > ' ' ? 1U : 0U;
  return dated * 10 >= all * 8;
}

/// "PhD in the physics of tides with an application to small harbours": a degree of many words is none the less one.
inline bool says_degree(const context& in, const entry_plan& plan, span s) {
  constexpr std::size_t longest = 140, longest_title = 30;
  const std::string_view text = in.view(s);
  const std::size_t subject = text.substr(0, longest_title).find(" in ");
  return plan.teaches() && text.size() < longest && subject != text.npos && !lines::ends_sentence(text) &&
         in.weigh(look::degree, {s.begin, s.begin + subject}) >= 0.6F;
}

/// "С марта 2010 г. по апрель 2013 г.: Пример, инженер": a line without the time that it begins with and a colon, whose
/// words tell nothing of running text.
inline span behind_time(const context& in, const std::vector<const found_date*>& dates, span s) {
  if (dates.empty() || !dates[0]->what.is_range || dates[0]->text.begin != s.begin) return s;
  const std::string_view behind = in.view({dates[0]->text.end, s.end});
  const std::size_t colon = behind.starts_with(": ") ? 2 : behind.starts_with(".: ") ? 3 : 0;
  return colon > 0 ? span{dates[0]->text.end + colon, s.end} : s;
}

/// "Высшее, 1993 – 1998, Примерный университет": a range of dates between commas, as lists have it.
inline bool lists_date(const context& in, const std::vector<const found_date*>& dates, span s) {
  if (dates.size() != 1 || !dates[0]->what.is_range || s.size() > 400) return false;
  return in.view({s.begin, dates[0]->text.begin}).ends_with(", ") &&
         in.view({dates[0]->text.end, s.end}).starts_with(", ");
}

/// What a block says of an entry.
inline features features_of(const context& in, const entry_plan& plan, const block& b) {
  features f;
  const std::string_view text = in.view(b);
  const span lead = lead_of(in, b.text);
  auto dates = in.dates.dating_in(lead);
  if (const found_date* closing = dates.empty() ? closing_date(in, lead, b.text) : nullptr) dates.push_back(closing);
  std::size_t hopes = 0;
  for (const found_date* d : dates) hopes += d->what.expected ? 1U : 0U, f.ranges += d->what.is_range ? 1U : 0U;
  f.dates = dates.size() > hopes ? dates.size() - hopes : hopes > 0 ? 1 : 0;
  if (f.dates == 0 && plan.employs() && engagement_in(text) > 0) f.dates = in.dates.mentioned_in(lead).empty() ? 0 : 1;
  const bool led =
      b.kind == block_kind::text && bold_end(in, b.text) > b.text.begin;  // "**Engineer**, Example Ltd., …"
  f.prose = lead.empty() ||
            (!led && lead.size() > 60 && lines::is_prose(in.view(behind_time(in, dates, lead))) &&
             !says_degree(in, plan, lead) && !(plan.teaches() && lists_date(in, dates, lead))) ||
            (!led && f.dates == 0 && lines::ends_east_asian_sentence(in.view(lead))) || lists_stack(text) ||
            (f.dates == 0 && names_tools(in, b.text));
  std::vector<atom> atoms;  // taken apart once, where anybody asks
  if (!f.prose && f.dates == 0 && !led && b.kind == block_kind::text && !b.definition &&
      (lines::is_sentence(in.view(lead)) || closes_in_word(in.view(lead)))) {
    atoms = atoms_of(in, plan, lead);
    f.prose = tells_only(in, plan, atoms);
  }
  if (f.prose && plan.teaches() && !led && lead.size() < 110 && text.back() != '.' && !lists_stack(text) &&
      f.dates == 0) {
    atoms = atoms_of(in, plan, lead);
    f.prose = !begins_with_degree(in, atoms);
  }
  f.date_only = f.dates > 0 && are_all_of(dates, text);
  span value;
  const bool job = b.kind == block_kind::heading && plan.employs() && in.weigh(look::role, lead) >= 0.6F;  // "Cook:"
  f.bare_label = (text.size() < 60 && text.back() == ':' && !job) || list_titled_by(in.doc, plan, b);
  const member_info* labelled = label_of(in, plan, b.text, value);
  const bool styled = has_styled_label(in, plan, b);
  if (styled && !labelled && f.dates > 0 && !are_all_of(dates, text.substr(text.find(':'))))
    f.prose = true, f.dates = f.ranges = 0;  // "*Awards*: …, 2019"
  f.label = f.bare_label || labelled || is_address(text) || styled ||
            (plan.teaches() && b.kind != block_kind::heading && subjects::is_labelled(text));
  if (labelled && labelled->note.place == place_in_entry::labelled && labelled->appearance() != look::organization)
    f.dates = f.ranges = 0;  // "Thesis: Tides, 1900-1950"
  for (std::size_t i = 0; labelled && i < plan.slots.size() && i < f.looks.size(); ++i) {
    if (plan.slots[i] != labelled || labelled->note.place != place_in_entry::heading || value.empty()) continue;
    if (b.kind == block_kind::row && trimmed(text).starts_with('|')) continue;  // it goes on with the row above
    f.looks[i] = f.strongest = 0.9F;  // "Company: Example Ltd." begins an entry as well as anything
    f.label = false;
    return f;
  }
  if (lead.empty() || f.label || (f.prose && f.dates == 0)) return f;
  if (atoms.empty()) atoms = atoms_of(in, plan, lead);
  if (b.kind == block_kind::text && tells_job(atoms) && !lists_stack(text)) f.prose = false;
  for (std::size_t k = 0; k < atoms.size(); ++k) {
    const atom& a = atoms[k];
    // "Cambridge, MA" is no degree.
    const bool region =
        k > 0 && a.before == gap::comma && a.text.size() < 4 && in.weigh(look::place, joined(atoms, k - 1, k)) >= 0.8F;
    if (region || (k > 0 && plan.grade && words::labels_grade(in.view(a.text)))) continue;
    for (std::size_t i = 0; i < plan.slots.size() && i < f.looks.size(); ++i)
      f.looks[i] = std::max(f.looks[i], weight_of(in, a, plan.slots[i]->appearance()));
  }
  f.part_of_school = f.dates == 0 && names_school_part(text);
  float other = 0;
  for (std::size_t i = 0; i < plan.slots.size() && i < f.looks.size(); ++i) {
    f.strongest = std::max(f.strongest, f.looks[i]);
    const look as = plan.slots[i]->appearance();
    if (plan.slots[i]->note.place == place_in_entry::heading && f.looks[i] >= 0.6F)
      f.date_only = false;  // "IBM (March 2011 to August 2016)"
    if (as != look::place) other = std::max(other, in.weigh(as, b.text));
  }
  for (std::size_t i = 0; i < plan.slots.size() && i < f.looks.size(); ++i)
    if (plan.slots[i]->appearance() == look::place && in.weigh(look::place, b.text) >= 0.6F &&
        (other < 0.5F || in.weigh(look::place, b.text) >= other + 0.1F))
      f.place_only = !says_whose_place(in, atoms, b.kind == block_kind::heading);
  return f;
}

/// "Example Ltd." right over the entry's only date, with what one did there above both.
inline bool closes_head(const block& b, const features& f, const features& below) {
  return b.kind == block_kind::text && b.gap > 0 && b.text.size() < 80 && below.date_only && !f.prose && !f.aside();
}

}  // namespace vitae::wild_text
