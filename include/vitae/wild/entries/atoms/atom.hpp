// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/source/narrow.hpp>
#include <vitae/wild/entries/atoms/separator.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The smallest piece of an entry's head: text between separators.
struct atom {
  span text;
  span outer;                             ///< with the parentheses around it
  gap before = gap::line;                 ///< what separates it from the atom before
  std::uint8_t how = 0;                   ///< its style
  bool told = false;                      ///< a job that a sentence tells: "I was a clerk"
  bool employs = false;                   ///< behind "at": whose the job before it is
  bool open = false;                      ///< in a bracket that closes behind a date: "(Leeds, 2019)"
  bool tool = false;                      ///< one of those that a work's line ends in: "Lamp Map | C++, Qt"
  narrow<std::uint16_t> line{}, order{};  ///< in which line of the head, and which atom of that line
};

/// "Example Ltd. (A branch of Salt Press)": what stands in brackets behind a stop is said of what stands before it.
inline bool is_remark(const atom& a) { return a.before == gap::stop && a.outer.begin < a.text.begin; }

/// What a job that a sentence tells weighs as a title.
inline constexpr float told_weight = 0.9F;

/// The span of several atoms as one text.
inline span joined(const std::vector<atom>& atoms, std::size_t first, std::size_t last) {
  if (first == last) return atoms[first].text;
  return {std::min(atoms[first].text.begin, atoms[first].outer.begin), atoms[last].outer.end};
}

}  // namespace vitae::wild_text
