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
#include <vitae/wild/entries/asides.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/entries/joined_names.hpp>
#include <vitae/wild/entries/school_parts.hpp>
#include <vitae/wild/entries/seams.hpp>
#include <vitae/wild/entries/subjects.hpp>
#include <vitae/wild/entries/towns_behind.hpp>
#include <vitae/wild/words/awards.hpp>

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
        slots_(std::move(slots)) {
    if (slots_.size() > most_slots) slots_.resize(most_slots);
    for (const member_info* m : slots_) teaches_ = teaches_ || m->appearance() == look::degree;
  }

  const std::vector<const member_info*>& slots() const { return slots_; }

  /// What each span of atoms weighs as each member, span after span.
  std::vector<weighed> of(const std::vector<atom>& atoms) {
    const std::size_t count = std::min(atoms.size(), most_atoms);
    std::vector<weighed> found;
    const bool schooled = names_school_in_line(plain_, atoms);
    found.reserve(count * slots_.size());
    for (std::size_t i = 0; i < count; ++i) {
      float seams = 0;
      for (std::size_t length = 1; length <= longest && i + length <= count; ++length) {
        if (length > 1) {
          if (!joins(atoms[i + length - 1])) break;
          seams += seam_of(atoms[i + length - 1]);
          seams += change_of_style(atoms[i + length - 2], atoms[i + length - 1]);
          if (is_remark(atoms[i + length - 1])) seams += 0.5F;
          if (labels_link(plain_, atoms[i + length - 1])) seams += 1;
          if (runs_on(plain_.of(atoms[i + length - 1].text.begin, atoms[i + length - 1].text.end))) seams += 0.5F;
        }
        const span s = joined(atoms, i, i + length - 1);
        const bool letters = has_letters(plain_.of(s.begin, s.end)) || weigh_(look::organization, s) >= 0.9F;  // "3M"
        const bool wordless = !letters || names_nothing(plain_, atoms[i]);
        float strongest = 0;
        const bool closes =
            length == 1 && (towns_.closes_line(atoms, count, i) || towns_.closes_behind_country(atoms, count, i));
        const bool state = length == 1 && towns_.is_state(atoms, i);
        std::array<float, most_slots> own{};
        for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
          own[slot] = weigh_(slots_[slot]->appearance(), s);
          if (atoms[i].told && slots_[slot]->appearance() == look::role) own[slot] = std::max(own[slot], told_weight);
          if (length > 1) own[slot] = joined_weight(slots_[slot]->appearance(), atoms, i, length, own[slot]);
          if (closes && slots_[slot]->appearance() == look::place) own[slot] = std::max(own[slot], 0.8F);
          if (closes && slots_[slot]->appearance() == look::organization) own[slot] -= 0.4F;
          if (state && slots_[slot]->appearance() != look::place) own[slot] = 0;
          strongest = std::max(strongest, own[slot]);
        }
        for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
          // What looks more like another member is less likely to be this one.
          const float rival = own[slot] < strongest ? 0.35F * (strongest - own[slot]) : 0;
          float value = own[slot] - 0.1F - rival - seams;
          if (slots_[slot]->note.place == place_in_entry::heading) value += 0.05F;
          if (length == 1 && atoms[i].before == gap::paren && slots_[slot]->note.place == place_in_entry::heading)
            value -= names_.explains(atoms[i]) ? 0.9F : 0.3F;
          if (length > 1 && atoms[i].before == gap::paren) value -= 0.3F;
          if (is_remark(atoms[i])) value -= 0.6F;
          if (i == 0 && slots_[slot]->appearance() == look::work) value += 0.35F;
          if (slots_[slot]->appearance() == look::award) {
            value += award_bonus(atoms, i, length, own[slot]);
            if (explained(atoms, i, length)) value -= 0.9F;
          }
          if (schooled && slots_[slot]->appearance() == look::organization && atoms[i].order == 0 &&
              names_school_part(plain_.of(s.begin, s.end)))
            value -= 0.35F;
          if (wordless) value -= 1;  // an amount, a number
          value += subject_bonus(slots_[slot]->appearance(), atoms, i, length);
          found.push_back({value, own[slot]});
        }
      }
    }
    return found;
  }

 private:
  /// What follows a bare degree as its subject is a part of it, and begins no school's name.
  float subject_bonus(look as, const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    if (as == look::organization || as == look::degree) {
      if (teaches_ && subjects::is_labelled(plain_.of(atoms[first].text.begin, atoms[first].text.end))) return -0.5F;
    }
    if (as == look::organization && subjects_.is_one(atoms, first)) return -0.5F;
    return as == look::degree && length > 1 && subjects_.is_one(atoms, first + 1) ? 0.3F : 0;
  }

  /// What it costs to read two atoms in different styles as one text: "Engineer, *Example Ltd.*", "Example *Engineer*",
  /// but not "head of *Example Systems*".
  float change_of_style(const atom& last, const atom& next) const {
    const unsigned changed = last.how ^ next.how;
    if ((changed & style::bold) != 0) return next.before == gap::dash ? 0.4F : 0.15F;
    if ((changed & style::italic) == 0) return 0;
    if (plain_.text[last.outer.end] == ',') return 0.3F;
    const bool inside = next.before == gap::styled || next.before == gap::word;
    return inside && ascii::is_lower(plain_.text[last_word(last.text)]) ? 0 : 0.15F;
  }

  /// Where the last word of a text begins.
  std::size_t last_word(span s) const {
    const std::size_t space = plain_.of(s.begin, s.end).find_last_of(' ');
    return space == std::string_view::npos ? s.begin : s.begin + space + 1;
  }

  /// The weight of several atoms as one text. What follows the name of a job or a degree narrows it ("Research Intern,
  /// Computer Vision"); an award may have its name in any part; what is no organisation is no part of one.
  float joined_weight(look as, const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) {
    if (as == look::role || as == look::degree || as == look::work)
      return std::max(own, weigh_(as, atoms[first].text) - 0.03F * static_cast<float>(length)) -
             (as == look::role && (names_employer(atoms, first, length) || tells_duties(atoms, first, length)) ? 0.5F
                                                                                                               : 0) -
             (as == look::degree && touches_school(atoms, first, length) ? 0.5F : 0);
    if (as == look::award) {
      for (std::size_t k = 0; k < length; ++k)
        own = std::max(own, weigh_(as, atoms[first + k].text) - 0.03F * static_cast<float>(length));
      return own;
    }
    return as == look::organization ? names_.weight(atoms, first, length, own) : own;
  }

  /// "BSc in Optics | Faculty of Sciences": what was cut off a degree as a school is no part of its name.
  bool touches_school(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    for (std::size_t k = first + 1; k < first + length; ++k)
      if (atoms[k].before == gap::word && begins_school(plain_.of(atoms[k].text.begin, atoms[k].text.end))) return true;
    return false;
  }

  /// "tutor: helped with algebra": small letters behind a colon say what one did.
  bool tells_duties(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    for (std::size_t k = first + 1; k < first + length; ++k)
      if (atoms[k].before == gap::colon && ascii::is_lower(plain_.text[atoms[k].text.begin])) return true;
    return false;
  }

  /// "Lecturer, Department of Physics": an employer behind a job is no part of its name; that of whom one works for is,
  /// "Assistant to Jane Doe, Professor at Example University".
  bool names_employer(const std::vector<atom>& atoms, std::size_t first, std::size_t length) {
    const float leading = weigh_(look::organization, atoms[first].text);
    if (leading >= 0.7F && leading > weigh_(look::role, atoms[first].text)) return true;
    for (std::size_t k = first + 1; k < first + length; ++k) {
      const bool job = weigh_(look::role, atoms[k].text) >= 0.5F;
      if (job && atoms[k].before == gap::comma) return false;
      if (!job && weigh_(look::organization, atoms[k].text) >= 0.7F) return true;
    }
    return false;
  }

  /// An award comes first and may be called anything; "Contest: First Prize" is one name, as is one with a word in
  /// parentheses ("(Team)", "(ICPC) Finalist"); what is in parentheses alone is none ("(top 3 of 200)").
  float award_bonus(const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) const {
    const atom& last = atoms[first + length - 1];
    if (length == 1 && last.outer.begin < last.text.begin) return -0.6F;
    if (is_place_before(atoms, first, length, own)) return -1.5F;
    float bonus = first == 0 ? 0.2F : 0;
    if (first == 0 && length == 1) bonus += std::max(0.0F, 0.42F - own);
    if (length == 2 && last.before == gap::colon) bonus += 0.3F;
    if (length > 1 && last.before == gap::comma && is_rank(plain_.of(last.text.begin, last.text.end))) bonus += 0.3F;
    const atom& second = atoms[first + std::min<std::size_t>(length, 2) - 1];
    if (length > 1 && second.before == gap::paren && is_word(plain_.of(second.text.begin, second.text.end)) &&
        (length == 2 || (length == 3 && (last.before == gap::word || last.before == gap::colon))))
      bonus += 0.75F + std::max(0.0F, 0.42F - own);
    return bonus;
  }

  /// "Oslo. Received …", "Paris, France. Example Contest": where an award was received.
  bool is_place_before(const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) const {
    const span so_far = joined(atoms, 0, first + length - 1);
    if (own < 0.45F && so_far.size() < 40 && weigh_(look::place, so_far) >= 0.45F) return true;
    std::size_t end = first;
    while (end + 1 < first + length && atoms[end + 1].before != gap::stop) ++end;
    if (end + 1 == first + length) return false;
    const span place = joined(atoms, first, end);
    return weigh_(look::place, place) >= 0.6F && weigh_(look::award, place) < 0.45F;
  }

  /// Do the atoms begin, or go on behind a dash, with what is said of an award: "Example Scholarship - Awarded to …"?
  bool explained(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    for (std::size_t k = std::max<std::size_t>(first, 1); k < first + length; ++k) {
      if (atoms[k].before != gap::dash && atoms[k].before != gap::colon) continue;
      const std::string_view text = plain_.of(atoms[k].text.begin, atoms[k].text.end);
      if (words::lists<words::award_explanations>(ascii::lowered(text.substr(0, text.find_first_of(" -")))))
        return true;
    }
    return false;
  }

  /// "3rd Prize", "Runner-up", "Second Place": what one came in as, behind the name of a contest.
  static bool is_rank(std::string_view text) {
    const std::string last = ascii::lowered(text.substr(text.find_last_of(" -") + 1));
    return std::count(text.begin(), text.end(), ' ') < 2 && words::lists<words::award_ranks>(last);
  }

  /// One word that begins with a capital: "Team", "ICPC'21".
  static bool is_word(std::string_view text) {
    return text.size() < 13 && !text.empty() && ascii::is_upper(text[0]) && text.find(' ') == text.npos;
  }

  static bool has_letters(std::string_view text) {
    std::size_t letters = 0;
    for (const char c : text) letters += ascii::is_alpha(c) || ascii::is_beyond(c) ? 1U : 0U;
    return letters > 1 && !text.starts_with("\xE2\x82\xAC") && !text.starts_with("\xC2\xA3") && text[0] != '$';
  }

  const plain_text& plain_;
  evidence& weigh_;
  towns_behind towns_;
  joined_names names_;
  subjects subjects_;
  bool teaches_ = false;  ///< is one of the members a degree?
  std::vector<const member_info*> slots_;
};

}  // namespace vitae::wild_text
