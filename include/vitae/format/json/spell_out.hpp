// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/sequences.hpp>

namespace vitae::json_text {

/// Writes the value of the string whose first character is at `at` over an existing text, checked, copied and unescaped
/// in one pass, and gives the place of its closing quote. Null if it is longer than the text or needs a closer check;
/// then the content of the text is unspecified.
[[gnu::noinline]] inline const char* spell_out(const char* at, const char* end, std::string& over) {
  constexpr auto step = static_cast<std::ptrdiff_t>(block::size);
  char* to = over.data();
  char* const room_end = to + over.size();
  const char* run = at;  // the letters since then stand in the text as they do here
  sequences<block> seen;
  while (end - at >= step) {
    const block letters(at);
    const block::mask stops = letters.stops();
    if (stops == 0) {
      if (room_end - to < step) return nullptr;
      letters.store(to);
      seen.see(letters);
      at += step, to += step;
      continue;
    }
    const auto count = static_cast<std::ptrdiff_t>(block::first(stops));
    seen.see(letters, block::before_first(stops) & block::all);
    if (room_end - to < count) return nullptr;
    if (room_end - to >= step)
      letters.store(to);
    else if (at + count - run >= step)
      block(at + count - step).store(to + count - step);
    else
      std::memcpy(to, at, static_cast<std::size_t>(count));
    at += count, to += count;
    if (*at == '"') {
      if (seen.doubtful()) return nullptr;
      over.erase(static_cast<std::size_t>(to - over.data()));
      return at;
    }
    if (*at != '\\' || room_end - to < static_cast<std::ptrdiff_t>(longest_encoding) || !unescape(at, end, to).empty())
      return nullptr;
    run = at;
  }
  return nullptr;
}

}  // namespace vitae::json_text
