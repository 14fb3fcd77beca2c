// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstring>
#include <string>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/sequences.hpp>

namespace vitae::json_text {

/// A string that was spelled out: its closing quote in the document, and the end of what it says.
struct spelled {
  const char* quote = nullptr;
  char* end = nullptr;
};

/// Writes the value of the string whose first character is at `at` into the room from `to` on, checked, copied and
/// unescaped in one pass. Gives nothing if there is not enough room or it needs a closer check; then what is in the
/// room is unspecified.
[[gnu::noinline]] inline spelled spell_out(const char* at, const char* end, char* to, char* const room_end) {
  constexpr auto step = static_cast<std::ptrdiff_t>(block::size);
  const char* run = at;  // the letters since then stand in the text as they do here
  sequences<block> seen;
  while (end - at >= step) {
    const block letters(at);
    const block::mask stops = letters.stops();
    if (stops == 0) {
      if (room_end - to < step) return {};
      letters.store(to);
      seen.see(letters);
      at += step, to += step;
      continue;
    }
    const auto count = static_cast<std::ptrdiff_t>(block::first(stops));
    seen.see(letters, block::before_first(stops) & block::all);
    if (room_end - to < count) return {};
    if (room_end - to >= step)
      letters.store(to);
    else if (at + count - run >= step)
      block(at + count - step).store(to + count - step);
    else
      std::memcpy(to, at, static_cast<std::size_t>(count));
    at += count, to += count;
    if (*at == '"') {
      if (seen.doubtful()) return {};
      return {at, to};
    }
    if (*at != '\\' || room_end - to < static_cast<std::ptrdiff_t>(longest_encoding) || !unescape(at, end, to).empty())
      return {};
    run = at;
  }
  return {};
}

/// The same over an existing text, which is cut to what the string says. Gives the closing quote, or null if the string
/// is longer than the text or needs a closer check.
[[gnu::always_inline]] inline const char* spell_out(const char* at, const char* end, std::string& over) {
  const spelled said = spell_out(at, end, over.data(), over.data() + over.size());
  if (said.quote) over.erase(static_cast<std::size_t>(said.end - over.data()));
  return said.quote;
}

}  // namespace vitae::json_text
