// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/atoms/atom_text.hpp>
#include <vitae/wild/entries/atoms/seams.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/entries/span_weights/asides.hpp>
#include <vitae/wild/entries/span_weights/award_names.hpp>
#include <vitae/wild/entries/span_weights/engagements.hpp>
#include <vitae/wild/entries/span_weights/joined_names.hpp>
#include <vitae/wild/entries/span_weights/narrowed_names.hpp>
#include <vitae/wild/entries/span_weights/school_parts.hpp>
#include <vitae/wild/entries/span_weights/seam_costs.hpp>
#include <vitae/wild/entries/span_weights/slanted_ends.hpp>
#include <vitae/wild/entries/span_weights/subjects.hpp>
#include <vitae/wild/entries/span_weights/towns_behind.hpp>

namespace vitae::wild_text {

/// What some atoms as one text are worth as a member's, and the evidence for it.
struct weighed {
  float value = 0, evidence = 0;
};

/// Weighs neighbouring atoms, as one text, as each member that they may be.
class span_weights {
 public:
  static constexpr std::size_t most_atoms = 20, most_slots = 6, longest = 6;

  span_weights(const plain_text& plain, evidence& weigh, std::vector<const member_info*> slots)
      : plain_(plain),
        weigh_(weigh),
        towns_(plain, weigh),
        names_(plain, weigh),
        subjects_(plain, weigh),
        awards_(plain, weigh),
        slots_(std::move(slots)) {
    if (slots_.size() > most_slots) slots_.resize(most_slots);
    for (const member_info* m : slots_) {
      teaches_ = teaches_ || m->appearance() == look::degree;
      earns_ = earns_ || teaches_ || m->appearance() == look::role;
    }
  }

  const std::vector<const member_info*>& slots() const { return slots_; }

  /// What each span of atoms weighs as each member, span after span.
  std::vector<weighed> of(const std::vector<atom>& atoms) {
    const std::size_t count = std::min(atoms.size(), most_atoms);
    std::vector<weighed> found;
    found.reserve(count * slots_.size());
    const bool schooled = names_school_in_line(plain_, atoms);
    const slanted_end slanted = slanted_end_of(plain_, atoms);
    const std::size_t engagement = earns_ ? engagement_beside_job(plain_, weigh_, atoms) : atoms.size();
    for (std::size_t i = 0; i < count; ++i) {
      float seams = 0;
      const bool labelled = teaches_ && subjects::is_labelled(plain_.of(atoms[i].text.begin, atoms[i].text.end));
      const bool nothing = names_nothing(plain_, atoms[i]);
      for (std::size_t length = 1; length <= longest && i + length <= count; ++length) {
        if (length > 1 && !joins(atoms[i + length - 1])) break;
        if (length > 1) seams = with_seam(plain_, seams, atoms[i + length - 2], atoms[i + length - 1]);
        const span text = joined(atoms, i, i + length - 1);
        const stretch s{atoms, i, length, text, seams, schooled, slanted, labelled, nothing || is_wordless(text)};
        const std::array<float, most_slots> own = looks_of(s, count);
        const float strongest = std::max(0.0F, *std::max_element(own.begin(), own.end()));
        for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
          found.push_back({worth_of(s, *slots_[slot], own[slot], strongest), own[slot]});
          if (i == engagement && slots_[slot]->appearance() == look::role) found.back().value -= 0.8F;
        }
      }
    }
    return found;
  }

 private:
  /// Neighbouring atoms as one text.
  struct stretch {
    const std::vector<atom>& atoms;
    std::size_t first, length;
    span text;
    float seams;    // what it costs to join them
    bool schooled;  // does one of the atoms beside them name a school?
    const slanted_end& slanted;
    bool labelled;  // does the first of them label a subject?
    bool wordless;  // do they name nothing?
  };

  /// How much a stretch looks like each member, of `count` atoms.
  std::array<float, most_slots> looks_of(const stretch& s, std::size_t count) {
    const auto& [atoms, first, length, text, seams, schooled, slanted, labelled, wordless] = s;
    const bool closes =
        length == 1 && (towns_.closes_line(atoms, count, first) || towns_.closes_behind_country(atoms, count, first));
    const bool below = slanted.is_place(atoms, first, length);
    const bool state = length == 1 && towns_.is_state(atoms, first);
    std::array<float, most_slots> own{};
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
      const look as = slots_[slot]->appearance();
      own[slot] = weigh_(as, text);
      if (atoms[first].told && as == look::role) own[slot] = std::max(own[slot], told_weight);
      if (length > 1) own[slot] = joined_weight(as, atoms, first, length, own[slot]);
      if (is_whose(atoms[first]) && as == look::role) own[slot] -= 0.4F;
      if (is_whose(atoms[first]) && as == look::organization) own[slot] = std::max(own[slot], 0.5F);
      if ((closes || below) && as == look::place) own[slot] = std::max(own[slot], 0.8F);
      if (closes && as == look::organization) own[slot] -= 0.4F;
      if (state && as != look::place) own[slot] = 0;
    }
    return own;
  }

  /// What it is worth to read a stretch as a member that it looks like by `own`, and like some member by `strongest`.
  float worth_of(const stretch& s, const member_info& m, float own, float strongest) {
    const atom& first = s.atoms[s.first];
    const look as = m.appearance();
    const bool heads = m.note.place == place_in_entry::heading, bracketed = first.before == gap::paren;
    // What looks more like another member is less likely to be this one.
    const float rival = own < strongest ? 0.35F * (strongest - own) : 0;
    float value = own - 0.1F - rival - s.seams;
    if (heads) value += 0.05F;
    if (s.length == 1 && bracketed && heads) value -= names_.explains(first) ? 0.9F : 0.3F;
    if (s.length > 1 && bracketed) value -= 0.3F;
    if (is_remark(first)) value -= 0.6F;
    if (first.tool) value -= 1;
    if (s.first == 0 && as == look::work) value += tells_of_name(plain_, s.atoms, 0, s.length) ? -0.2F : 0.8F;
    if (as == look::award) {
      value += awards_.bonus(s.atoms, s.first, s.length, own);
      if (awards_.is_explained(s.atoms, s.first, s.length)) value -= 0.9F;
    }
    if (s.schooled && as == look::organization && first.order == 0 &&
        names_school_part(plain_.of(s.text.begin, s.text.end)))
      value -= 0.35F;
    if (s.wordless) value -= 1;
    if (as == look::organization) value -= names_.cost_as_none(s.atoms, s.first, own);
    if (as == look::organization && s.slanted.is_where(s.first, s.length)) value += 0.4F;
    if ((as == look::role || as == look::degree) && s.slanted.is_what(s.first, s.length)) value += 0.3F;
    return value + subject_bonus(as, s);
  }

  /// An amount or a number, but "3M" is a firm.
  bool is_wordless(span text) {
    return !atom_text::has_letters(plain_.of(text.begin, text.end)) && weigh_(look::organization, text) < 0.9F;
  }

  /// What follows a bare degree as its subject is a part of it, and begins no school's name.
  float subject_bonus(look as, const stretch& s) {
    if (s.labelled && (as == look::organization || as == look::degree)) return -0.5F;
    if (as == look::organization && subjects_.is_one(s.atoms, s.first)) return -0.5F;
    return as == look::degree ? subjects_.bonus(s.atoms, s.first, s.length) : 0;
  }

  /// The weight of several atoms as one text: an award may have its name in any part; what is no organisation is no
  /// part of one.
  float joined_weight(look as, const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) {
    if (as == look::role || as == look::degree || as == look::work)
      return narrowed_weight(plain_, weigh_, as, atoms, first, length, own);
    if (as == look::award) {
      for (std::size_t k = 0; k < length; ++k)
        own = std::max(own, weigh_(as, atoms[first + k].text) - 0.03F * static_cast<float>(length));
      return own;
    }
    return as == look::organization ? names_.weight(atoms, first, length, own) : own;
  }

  /// "at Salt Press" behind a job or a degree, but not "at home".
  bool is_whose(const atom& a) const {
    const std::string_view name = plain_.of(a.text.begin, a.text.end);
    return earns_ && a.employs && (!ascii::is_lower(name[0]) || name.starts_with("the "));
  }

  const plain_text& plain_;
  evidence& weigh_;
  towns_behind towns_;
  joined_names names_;
  subjects subjects_;
  award_names awards_;
  bool teaches_ = false;  ///< is one of the members a degree?
  bool earns_ = false;    ///< is one a degree or a job?
  std::vector<const member_info*> slots_;
};

}  // namespace vitae::wild_text
