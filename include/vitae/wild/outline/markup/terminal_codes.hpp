// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The control sequences of terminals (ECMA-48, 5.4) in pages that are made for them: what they say of style counts,
/// the rest is left out.
///
///     terminal_codes codes;
///     codes.at("\x1b[1mQuill Ltd.\x1b[0m", 0);   // 4, and the style is bold from here on
class terminal_codes {
 public:
  /// How many bytes the sequence at a byte is long, which is obeyed; 0 where there is none.
  std::size_t at(std::string_view document, std::size_t begin) {
    if (document.substr(begin, 2) != "\x1b[") return 0;
    const std::size_t first = begin + 2, end = document.find_first_not_of("0123456789:;<=>?", first);
    if (end == document.npos || document[end] < '@' || document[end] > '~') return 0;
    if (document[end] == 'm') select(document.substr(first, end - first));
    return end + 1 - begin;
  }

  unsigned style() const { return style_; }

 private:
  void select(std::string_view numbers) {
    constexpr unsigned most = 1000;
    unsigned number = 0;
    for (const char c : numbers) {
      if (!ascii::is_digit(c)) obey(std::exchange(number, 0U));
      if (ascii::is_digit(c) && number < most) number = number * 10 + static_cast<unsigned>(c - '0');
    }
    obey(number);
  }

  /// Selects a style (ECMA-48, 8.3.117).
  void obey(unsigned number) {
    constexpr unsigned plain = 0, bold = 1, italic = 3, underlined = 4, neither = 22, upright = 23, bare = 24;
    if (number == bold) style_ |= style::bold;
    if (number == italic) style_ |= style::italic;
    if (number == underlined) style_ |= style::underlined;
    if (number == plain) style_ = 0;
    if (number == neither) style_ &= ~unsigned{style::bold};
    if (number == upright) style_ &= ~unsigned{style::italic};
    if (number == bare) style_ &= ~unsigned{style::underlined};
  }

  unsigned style_ = 0;
};

}  // namespace vitae::wild_text
