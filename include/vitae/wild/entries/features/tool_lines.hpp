// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Does a line name tools and nothing else: "Python / Go / AWS / release management"? It says what one worked with, and
/// neither begins an entry nor names its employer.
inline bool names_tools(const context& in, span line) {
  static constexpr byte_set marks("/,|;");
  const std::string_view text = in.view(line);
  std::size_t pieces = 0, tools = 0;
  for (std::size_t from = 0; from < text.size() && pieces < 40;) {
    const std::size_t end = marks.next_in(text, from);
    const span piece = trim(in.plain(), {line.begin + from, line.begin + end});
    if (pieces == 0 && (end == text.size() || piece.size() > 30)) return false;
    from = end + 1;
    ++pieces;
    tools += !piece.empty() && in.weigh(look::keyword, piece) >= 0.9F ? 1U : 0U;
    if (pieces - tools > 2 && tools == 0) return false;
  }
  return pieces > 2 && tools > 1 && tools * 5 >= pieces * 3;
}

}  // namespace vitae::wild_text
