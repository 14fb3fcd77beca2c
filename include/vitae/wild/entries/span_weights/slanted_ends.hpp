// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/atoms.hpp>

namespace vitae::wild_text {

/// "Tea Round, *Harbour House*": a line of plain words and, behind a comma, slanted ones up to its end: what one did
/// or learnt, and where. Empty where no line is set like that.
struct slanted_end {
  std::size_t begin = 0, slant = 0, end = 0;  ///< the line's atoms, of which those from `slant` on are slanted

  /// Are these atoms the words before the slanted ones?
  bool is_what(std::size_t first, std::size_t length) const {
    return slant > 0 && first == begin && first + length == slant;
  }
  /// Are these atoms slanted and all of the next line, as the place is that stands below: "*Riverton* · 2019"?
  bool is_place(const std::vector<atom>& atoms, std::size_t first, std::size_t length) const {
    const std::size_t last = first + length - 1, line = atoms[first].line;
    if (slant == 0 || first != end || (last + 1 < atoms.size() && atoms[last + 1].line == line)) return false;
    return line == atoms[slant].line + 1U && atoms[last].line == line && slants(atoms[first]) && slants(atoms[last]);
  }
  static bool slants(const atom& a) { return (a.how & (style::bold | style::italic)) == style::italic; }
  /// Are these atoms the slanted ones?
  bool is_where(std::size_t first, std::size_t length) const {
    return slant > 0 && first == slant && first + length == end;
  }
};

/// The first line with a slanted end.
inline slanted_end slanted_end_of(const plain_text& plain, const std::vector<atom>& atoms) {
  constexpr unsigned set = style::bold | style::italic;
  slanted_end found;
  for (std::size_t next = 0; next < atoms.size();) {
    found = {next, next, next};
    const auto pass = [&](unsigned how) {
      while (next < atoms.size() && atoms[next].line == atoms[found.begin].line && (atoms[next].how & set) == how)
        ++next;
      return next;
    };
    found.slant = pass(0), found.end = pass(style::italic);
    const bool ends = next == atoms.size() || atoms[next].line != atoms[found.begin].line;
    const bool both = found.slant > found.begin && found.end > found.slant;
    if (ends && both && plain.text[atoms[found.slant - 1].outer.end] == ',') return found;
    while (next < atoms.size() && atoms[next].line == atoms[found.begin].line) ++next;
  }
  return {};
}

}  // namespace vitae::wild_text
