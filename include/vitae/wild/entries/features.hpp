// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features/entry_atoms.hpp>
#include <vitae/wild/entries/features/head_texts.hpp>
#include <vitae/wild/entries/features/labels.hpp>
#include <vitae/wild/entries/features/lead.hpp>
#include <vitae/wild/entries/features/list_titles.hpp>
#include <vitae/wild/entries/features/set_apart.hpp>
#include <vitae/wild/entries/features/tool_lines.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/said.hpp>
#include <vitae/wild/entries/span_weights/school_parts.hpp>
#include <vitae/wild/entries/span_weights/subjects.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/grades.hpp>

namespace vitae::wild_text {

static_assert(features::most_looks == span_weights::most_slots);

/// What stands behind the last of a text's dates, where it says how long that was: ", 3 years experience".
inline std::string_view length_behind(const context& in, const found_dates& dates, std::string_view text) {
  if (dates.empty() || in.view(dates.back()->text).data() < text.data()) return {};
  const std::string_view last = in.view(dates.back()->text),
                         rest = text.substr(static_cast<std::size_t>(last.data() + last.size() - text.data()));
  const std::size_t begin = rest.substr(0, 4).find_first_of("0123456789");
  if (begin == rest.npos) return {};
  const std::size_t end = rest.find_last_not_of(" ).");
  return is_duration(rest.substr(begin, end + 1 - begin)) ? rest : std::string_view{};
}

/// Are dates nearly all that a text prints?
inline bool are_all_of(const context& in, const found_dates& dates, std::string_view text) {
  const auto printed = [](std::string_view s) {
    return std::count_if(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
  };
  std::ptrdiff_t dated = printed(length_behind(in, dates, text));
  for (const found_date* d : dates) dated += printed(in.view(d->text));
  return dated * 4 >= printed(text) * 3;
}

/// Looks at one block, step by step.
class feature_reading {
 public:
  feature_reading(const context& in, const entry_plan& plan, const block& b)
      : in_(in),
        plan_(plan),
        b_(b),
        text_(in.view(b)),
        lead_(lead_of(in, b.text)),
        led_(b.kind == block_kind::text && bold_end(in, b.text) > b.text.begin) {}

  features read() {
    count_dates();
    f_.prose = is_prose();
    f_.date_only = f_.dates > 0 && are_all_of(in_, dates_, text_);
    if (note_labels() || lead_.empty() || f_.label || (f_.prose && f_.dates == 0)) return f_;
    if (b_.kind == block_kind::text && tells_job(atoms()) && !lists_stack(text_)) f_.prose = false;
    f_.part_of_school = names_school_part(text_);
    weigh_atoms();
    weigh_whole();
    return f_;
  }

 private:
  std::size_t slots() const { return std::min(plan_.slots.size(), f_.looks.size()); }
  look as(std::size_t slot) const { return plan_.slots[slot]->appearance(); }

  /// The atoms of the head, taken apart once, where anybody asks.
  const std::vector<atom>& atoms() {
    if (atoms_.empty()) atoms_ = atoms_of(in_, plan_, lead_);
    return atoms_;
  }

  /// Counts the dates of the head; those that are only hoped for count as one, where there are no others.
  void count_dates() {
    dates_ = in_.dates.dating_in(lead_);
    if (dates_.empty() && (closing_ = closing_date(in_, lead_, b_.text))) dates_ = {&closing_, &closing_ + 1};
    std::size_t hopes = 0;
    for (const found_date* d : dates_) hopes += d->what.expected ? 1U : 0U, f_.ranges += d->what.is_range ? 1U : 0U;
    f_.dates = dates_.size() > hopes ? dates_.size() - hopes : hopes > 0 ? 1 : 0;
    if (f_.dates == 0 && plan_.employs() && engagement_in(text_) > 0)
      f_.dates = in_.dates.mentioned_in(lead_).empty() ? 0 : 1;
  }

  bool is_prose() {
    const bool told = runs_on() || (is_sentence() && tells_only(in_, plan_, atoms()));
    const bool may_name_degree = plan_.teaches() && f_.dates == 0 && !led_ && breadth_of(in_.view(lead_)) < 110 &&
                                 text_.back() != '.' && !lists_stack(text_);
    return told && !(may_name_degree && begins_with_degree(in_, atoms()));
  }

  /// Does it say so much that it is no head, or list tools?
  bool runs_on() const {
    constexpr std::size_t brief = 60;
    const bool set = b_.kind == block_kind::heading || (in_.plain().styles[b_.text.begin] & style::bold) != 0;
    const bool named = names_works() && set;  // "**vitae** | C++"
    if (lead_.empty() || lists_stack(text_) || (f_.dates == 0 && !named && names_tools(in_, lead_))) return true;
    if (led_) return false;
    if (f_.dates == 0 && plan_.employs() && b_.kind == block_kind::text && begins_with_deed(text_)) return true;
    if (f_.dates == 0 && lines::ends_east_asian_sentence(in_.view(lead_))) return true;
    return breadth_of(in_.view(lead_)) > brief && lines::is_prose(in_.view(beside_time(in_, dates_, lead_))) &&
           !says_degree(in_, plan_, lead_) &&
           !(plan_.teaches() && (lists_date(in_, dates_, lead_) || begins_with_school(in_, dates_, lead_))) &&
           !(plan_.employs() && begins_with_job(in_, dates_, lead_));
  }

  /// May it be a sentence, however short?
  bool is_sentence() const {
    return f_.dates == 0 && !led_ && b_.kind == block_kind::text && !b_.definition &&
           (lines::is_sentence(in_.view(lead_)) || closes_in_word(in_.view(lead_)));
  }

  /// Notes the label that a line begins with; whether that begins an entry as well as anything.
  bool note_labels() {
    span value;
    f_.bare_label = (text_.size() < 60 && text_.back() == ':' && !heads_job()) || list_titled_by(in_.doc, plan_, b_);
    const member_info* const labelled = label_of(in_, plan_, b_.text, value);
    const bool styled = !(b_.kind == block_kind::bullet && names_works()) && has_styled_label(in_, plan_, b_);
    if (styled && !labelled && f_.dates > 0 && !are_all_of(in_, dates_, text_.substr(text_.find(':'))))
      f_.prose = true, f_.dates = f_.ranges = 0;  // "*Awards*: …, 2019"
    f_.label = f_.bare_label || labelled || is_address(text_) || styled ||
               (plan_.teaches() && b_.kind != block_kind::heading && subjects::is_labelled(text_));
    if (!labelled) return false;
    if (labelled->note.place == place_in_entry::labelled && labelled->appearance() != look::organization)
      f_.dates = f_.ranges = 0;  // "Thesis: Tides, 1900-1950"
    return !value.empty() && labels_head(*labelled);
  }

  /// In a list of projects, "**vitae:** …" is what one is called.
  bool names_works() const { return slots() > 0 && as(0) == look::work; }

  /// "Cook:" as a heading.
  bool heads_job() const {
    return b_.kind == block_kind::heading && plan_.employs() && in_.weigh(look::role, lead_) >= 0.6F;
  }

  /// "Company: Example Ltd."; a row without a first cell goes on with the row above.
  bool labels_head(const member_info& labelled) {
    if (labelled.note.place != place_in_entry::heading) return false;
    if (b_.kind == block_kind::row && trimmed(text_).starts_with('|')) return false;
    for (std::size_t i = 0; i < slots(); ++i)
      if (plan_.slots[i] == &labelled) {
        f_.looks[i] = f_.strongest = 0.9F;
        f_.label = f_.prose = false;
        return f_.named = true;
      }
    return false;
  }

  void weigh_atoms() {
    for (std::size_t k = 0; k < atoms().size(); ++k)
      if (k == 0 || !(is_region(k) || (plan_.grade && words::labels_grade(in_.view(atoms_[k].text)))))
        for (std::size_t i = 0; i < slots(); ++i) f_.looks[i] = std::max(f_.looks[i], weight_of(in_, atoms_[k], as(i)));
  }

  /// "Cambridge, MA" is no degree.
  bool is_region(std::size_t k) const {
    return atoms_[k].before == gap::comma && atoms_[k].text.size() < 4 &&
           in_.weigh(look::place, joined(atoms_, k - 1, k)) >= 0.8F;
  }

  /// Is it strongly something, or nothing but a place?
  void weigh_whole() {
    bool placed = false;
    for (std::size_t i = 0; i < slots(); ++i) {
      f_.strongest = std::max(f_.strongest, f_.looks[i]);
      if (plan_.slots[i]->note.place == place_in_entry::heading && f_.looks[i] >= 0.6F)
        f_.date_only = false;  // "IBM (March 2011 to August 2016)"
      placed = placed || as(i) == look::place;
    }
    const float place = placed ? in_.weigh(look::place, b_.text) : 0;
    f_.place_only =
        place >= 0.6F && !is_rather_other(place) && !says_whose_place(in_, atoms(), b_.kind == block_kind::heading);
  }
  /// Does it look like something else as much as like a place?
  bool is_rather_other(float place) const {
    return any_of(plan_.slots, [&](const member_info* m) {
      const float other = m->appearance() == look::place ? 0 : in_.weigh(m->appearance(), b_.text);
      return other >= 0.5F && place < other + 0.1F;
    });
  }

  const context& in_;
  const entry_plan& plan_;
  const block& b_;
  std::string_view text_;
  span lead_;
  bool led_;  // "**Engineer**, Example Ltd., …"
  features f_;
  const found_date* closing_ = nullptr;
  found_dates dates_;
  std::vector<atom> atoms_;
};

/// What a block says of an entry.
inline features features_of(const context& in, const entry_plan& plan, const block& b) {
  const auto number = static_cast<std::size_t>(&b - in.doc.blocks.data()) * 3 + plan.type->members.size();
  return in.said.of(block_of_entry{&b, &plan}, number, [&] { return feature_reading(in, plan, b).read(); });
}

/// "Example Ltd." right over the entry's only date, with what one did there above both.
inline bool closes_head(const block& b, const features& f, const features& below) {
  return b.kind == block_kind::text && b.gap > 0 && b.text.size() < 80 && below.date_only && !f.prose && !f.aside();
}

}  // namespace vitae::wild_text
