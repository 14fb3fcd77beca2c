// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/hold.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/spell_out.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::json_text {

/// The letters from `at` on, if they and a closing quote are a string with neither escapes nor faults; else a null
/// view.
constexpr std::string_view plain_string(const char* at, const char* end) {
  const plain_letters letters = plain_from(at, end);
  if (letters.end == end || *letters.end != '"') return {};
  const std::string_view text(at, static_cast<std::size_t>(letters.end - at));
  return letters.doubtful && first_invalid_utf8(text) != text.npos ? std::string_view{} : text;
}

/// How much of a string with escapes is spelled out before it is known how long it will be.
inline constexpr std::size_t most_spelled = 512;

/// Reads a string whose first letter is at `at`, most likely a long one, and gives its closing quote; null if it is to
/// be read in another way, when the content of `to` is unspecified. A long text in use is written over, as its new
/// value is most likely long, too; one that has not allocated is made once and at its size.
[[gnu::always_inline]] inline const char* read_long(const char* at, const char* end, std::string& to) {
  if (to.size() >= block::size) return spell_out(at, end, to);
  if (!is_short(to)) return nullptr;
  if (const std::string_view plain = plain_string(at, end); plain.data())
    return hold_new(to, plain), plain.data() + plain.size();
  char letters[most_spelled];
  const spelled said = spell_out(at, end, letters, letters + most_spelled);
  if (said.quote) hold_new(to, {letters, static_cast<std::size_t>(said.end - letters)});
  return said.quote;
}

}  // namespace vitae::json_text
