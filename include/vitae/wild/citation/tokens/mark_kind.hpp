// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/tokens/token.hpp>

namespace vitae::wild_text::citing {

/// What a mark is wherever it stands: `mark` beside authors, a comma of any script; `other` for what is none.
constexpr token_kind mark_kind(char32_t point) {
  using enum token_kind;
  switch (point) {
    case ',':
    case 0xFF0C:
    case 0x3001:
      return comma;
    case ';':
    case 0xFF1B:
      return semicolon;
    case ':':
    case 0xFF1A:
      return colon;
    case '?':
    case '!':
    case 0xFF1F:
    case 0xFF01:
      return question;
    case '(':
    case '[':
    case 0xFF08:
    case 0x3010:
      return paren_open;
    case ')':
    case ']':
    case 0xFF09:
    case 0x3011:
      return paren_close;
    case '/':
      return slash;
    case '|':
    case 0x2022:
    case 0xB7:
    case 0x25CF:
    case 0x25E6:
    case 0x25AA:
      return separator;
    case 0x2026:
      return ellipsis;
    case 0x201C:
    case 0x201E:
    case 0xAB:
    case 0x300C:
    case 0x300E:
    case 0x2039:
      return quote_open;
    case 0x201D:
    case 0xBB:
    case 0x300D:
    case 0x300F:
    case 0x203A:
      return quote_close;
    default:
      return tokens::is_author_mark(point) ? mark : other;
  }
}

}  // namespace vitae::wild_text::citing
