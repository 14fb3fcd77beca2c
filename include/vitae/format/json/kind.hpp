// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/format/json/letters.hpp>
#include <vitae/shape/codec.hpp>

namespace vitae::json_text {

/// The kinds of JSON values (RFC 8259, section 3), and `nothing` where none begins.
enum class value_kind : std::uint8_t { string, number, truth, null, list, record, nothing };

/// The kind of the value that begins with that byte.
constexpr value_kind kind_of(char first) {
  switch (first) {
    case '"':
      return value_kind::string;
    case '{':
      return value_kind::record;
    case '[':
      return value_kind::list;
    case 't':
    case 'f':
      return value_kind::truth;
    case 'n':
      return value_kind::null;
    default:
      return first == '-' || is_digit(first) ? value_kind::number : value_kind::nothing;
  }
}

/// How a leaf of that kind is written.
constexpr token token_of(value_kind k) {
  return k == value_kind::string   ? token::text
         : k == value_kind::number ? token::number
         : k == value_kind::truth  ? token::boolean
                                   : token::null;
}

/// The words of messages for a leaf that is expected, and for a value that is found.
constexpr std::string_view name_of(token t) {
  return t == token::text ? "text in double quotes" : t == token::number ? "a number" : "true or false";
}
constexpr std::string_view name_of(value_kind k) {
  constexpr std::string_view names[]{"text", "a number", "true or false", "null", "an array", "an object", "nothing"};
  return names[static_cast<std::size_t>(k)];
}

}  // namespace vitae::json_text
