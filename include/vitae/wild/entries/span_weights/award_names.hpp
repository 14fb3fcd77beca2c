// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/words/awards.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Tells which atoms of a line may be an award's name, by where they stand, as its words may be any.
class award_names {
 public:
  award_names(const plain_text& plain, evidence& weigh) : plain_(plain), weigh_(weigh) {}

  /// An award comes first and may be called anything; "Contest: First Prize" is one name, as is one with a word in
  /// parentheses ("(Team)", "(ICPC) Finalist"); what is in parentheses alone is none ("(top 3 of 200)").
  float bonus(const std::vector<atom>& atoms, std::size_t first, std::size_t length, float own) const {
    const atom& last = atoms[first + length - 1];
    if (length == 1 && last.outer.begin < last.text.begin) return -0.6F;
    if (is_place_before(atoms, first, length, own)) return -1.5F;
    float value = first == 0 ? 0.2F : 0;
    if (first == 0 && length == 1) value += std::max(0.0F, 0.42F - own);
    if (first == 0 && length < atoms.size() && is_bold_name(last) && !is_bold(atoms[length])) value += 0.5F;
    if (length == 2 && last.before == gap::colon) value += is_superlative(last) ? 0.8F : 0.3F;
    if (length > 1 && last.before == gap::comma && is_rank(plain_.of(last.text.begin, last.text.end))) value += 0.3F;
    const atom& second = atoms[first + std::min<std::size_t>(length, 2) - 1];
    if (length > 1 && second.before == gap::paren && is_word(plain_.of(second.text.begin, second.text.end)) &&
        (length == 2 || (length == 3 && (last.before == gap::word || last.before == gap::colon))))
      value += 0.75F + std::max(0.0F, 0.42F - own);
    // "Guest speaker at Example University": what is no award by its own name needs to say where it was.
    if (length > 1 && second.employs && second.text.size() > 4 && weigh_(look::award, atoms[first].text) < 0.3F)
      value += 1.2F;
    return value;
  }

  /// Do the atoms begin, or go on behind a dash, with what is said of an award: "Example Scholarship - Awarded to …"?
  bool is_explained(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    for (std::size_t k = std::max<std::size_t>(first, 1); k < first + length; ++k) {
      if (atoms[k].before != gap::dash && atoms[k].before != gap::colon) continue;
      const std::string_view text = plain_.of(atoms[k].text.begin, atoms[k].text.end);
      if (words::lists<words::award_explanations>(ascii::small_letters(text.substr(0, text.find_first_of(" -")))))
        return true;
    }
    return false;
  }

 private:
  bool is_bold_name(const atom& a) const {
    return is_bold(a) && plain_.of(a.text.begin, a.text.end).find(' ') != std::string_view::npos;
  }
  bool is_bold(const atom& a) const { return (common_style(plain_, a.text) & style::bold) != 0; }

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

  /// "3rd Prize", "Runner-up", "Second Place": what one came in as, behind the name of a contest.
  static bool is_rank(std::string_view text) {
    const std::string last = ascii::lowered(text.substr(text.find_last_of(" -") + 1));
    return std::count(text.begin(), text.end(), ' ') < 2 && words::lists<words::award_ranks>(last);
  }

  /// "Most innovative use of lamps": which of a contest's prizes it is, however many words that takes.
  bool is_superlative(const atom& a) const {
    const std::string_view text = plain_.of(a.text.begin, a.text.end);
    const std::string_view first = text.substr(0, text.find(' '));
    return first == "Best" || first == "Most" || first == "Outstanding";
  }

  /// One word that begins with a capital: "Team", "ICPC'21".
  static bool is_word(std::string_view text) {
    return text.size() < 13 && !text.empty() && ascii::is_upper(text[0]) && text.find(' ') == text.npos;
  }

  const plain_text& plain_;
  evidence& weigh_;
};

}  // namespace vitae::wild_text
