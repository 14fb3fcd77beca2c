// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/evidence/degree.hpp>

namespace vitae::wild_text {

/// Tells what an atom behind a degree is: its subject, or the school that gave it.
class subjects {
 public:
  subjects(const plain_text& plain, evidence& weigh) : plain_(plain), weigh_(weigh) {}

  /// "Minor in History", "Concentration: Optics", "parcours Optique": does a text say what leads to a subject?
  static bool is_labelled(std::string_view text) {
    static constexpr byte_set ends(" :");
    const std::size_t end = ends.next_in(text, 0);
    if (end > 16 || end + 2 > text.size()) return false;
    return words::lists<words::subject_labels>(word_run(text.substr(0, end)).text(0));
  }

  /// "Optics" of "B.S., Optics, Example University": right behind a degree that says no subject, no name of a school
  /// itself, and before one unless it is without doubt none.
  bool is_one(const std::vector<atom>& atoms, std::size_t at) const {
    if (at == 0 || at >= atoms.size() || atoms[at].line != atoms[at - 1].line) return false;
    if (atoms[at].before == gap::stop || !is_bare(atoms[at - 1]) || !is_no_name(atoms[at])) return false;
    const joint between = joint_of(atoms[at - 1], atoms[at]);
    if (between == joint::other) return false;
    if (between == joint::subject || atoms[at].before > gap::styled) return names_school_behind(atoms, at);
    const bool beside = atoms[at].before == gap::comma || atoms[at].before == gap::styled;
    if (atoms[at].before == gap::colon && weigh_(look::organization, atoms[at].text) < 0.45F) return true;
    return (beside && weigh_(look::organization, atoms[at].text) < 0.2F) || names_school_behind(atoms, at);
  }

  /// What it tells for some atoms as a degree, or against it, that subjects and short forms are parts of it.
  float bonus(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    if (is_short_form(atoms, first)) return -0.5F;
    const bool again = length > 1 && is_short_form(atoms, first + 1);
    const std::size_t next = again ? 2 : 1;
    return (again ? 0.3F : 0) + (length > next && is_one(atoms, first + next) ? 0.3F : 0);
  }

 private:
  /// What stands between a degree and what follows it, dates, grades and marks aside: "in", which leads to a subject,
  /// or another word, which leads to a school: "PhD at Example Paris".
  enum class joint : std::uint8_t { none, subject, other };

  joint joint_of(const atom& degree, const atom& a) const {
    std::string_view between = plain_.of(degree.outer.end, a.outer.begin);
    if (const std::size_t close = between.rfind(')'); close != between.npos) between.remove_prefix(close + 1);
    if (none_of(between, ascii::is_alpha)) return joint::none;
    for (const std::string_view word : {"in", "of", "en", "em", "für"})
      if (trimmed(between).ends_with(word) && !ascii::is_alpha(before_word(between, word))) return joint::subject;
    return joint::other;
  }

  /// The byte in front of the word that a text ends with; a blank where it is all of it.
  static char before_word(std::string_view text, std::string_view word) {
    text = trimmed(text);
    return text.size() > word.size() ? text[text.size() - word.size() - 1] : ' ';
  }

  /// "B.S.", "Doctor of Philosophy".
  bool is_bare(const atom& degree) const {
    return weigh_(look::degree, degree.text) >= 0.8F && read_degree(view(degree)).area.empty();
  }

  /// "MS" of "Master of Science - MS, Optics": a degree's short form behind its name.
  bool is_short_form(const std::vector<atom>& atoms, std::size_t at) const {
    if (at == 0 || at >= atoms.size() || atoms[at].before != gap::dash || atoms[at].text.size() > 6) return false;
    return atoms[at].line == atoms[at - 1].line && weigh_(look::degree, atoms[at].text) >= 0.8F &&
           weigh_(look::degree, atoms[at - 1].text) >= 0.8F;
  }

  bool is_no_name(const atom& a) const {
    const std::string_view text = view(a);
    const bool letters = text.size() > 1 && ascii::is_upper(text[0]) && ascii::is_upper(text[1]);
    return !letters && weigh_(look::organization, a.text) < 0.65F && weigh_(look::place, a.text) < 0.45F &&
           weigh_(look::degree, a.text) < 0.5F;
  }

  bool names_school_behind(const std::vector<atom>& atoms, std::size_t at) const {
    for (std::size_t k = at + 1; k < atoms.size() && atoms[k].line == atoms[at].line; ++k)
      if (weigh_(look::organization, atoms[k].text) >= 0.7F) return true;
    return false;
  }

  std::string_view view(const atom& a) const { return plain_.of(a.text.begin, a.text.end); }

  const plain_text& plain_;
  evidence& weigh_;
};

}  // namespace vitae::wild_text
