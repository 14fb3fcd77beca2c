// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/json/letters.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/reading.hpp>

namespace vitae::csl {

/// What CSL-JSON allows to be a string, a number or a truth value (`"volume": 12`, `"volume": "12a"`), as text.
struct scalar {
  std::string text;
  bool quoted = true;  ///< a string; a number or a truth value is not

  bool operator==(const scalar&) const = default;
};

}  // namespace vitae::csl

namespace vitae {

template <>
struct codec<csl::scalar> {
  static constexpr std::string_view expects = "text, a number, true or false";
  static constexpr token notation = token::raw;

  static constexpr reading<csl::scalar> read(std::string_view json) {
    if (json.empty() || json.front() == '{' || json.front() == '[')
      return fault{"csl.no-scalar", "write text, a number, true or false here"};
    if (json.front() != '"') return csl::scalar{std::string(json), false};
    csl::scalar value;
    const char* at = json.data() + 1;
    const char* const end = json.data() + json.size() - 1;
    while (at < end)
      if (*at != '\\')
        value.text += *at++;
      else if (!json_text::unescape(at, end, value.text).empty())
        return fault{"csl.no-scalar", "the text has an unknown escape"};
    return value;
  }

  static constexpr void write(std::string& out, const csl::scalar& value) {
    value.quoted ? json_text::append_string(out, value.text) : void(out += value.text);
  }
};

}  // namespace vitae
