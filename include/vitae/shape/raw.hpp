// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// A value of any type in native JSON, carried as it stands: `"text"`, `3`, `{"name": …}`; `null` where there is none.
struct json_value {
  std::string text = "null";

  bool operator==(const json_value&) const = default;
};

template <>
struct codec<json_value> {
  static constexpr std::string_view expects = "a JSON value";
  static constexpr token notation = token::raw;
  static constexpr std::optional<json_value> read(std::string_view text) { return json_value{std::string(text)}; }
  static constexpr void write(std::string& out, const json_value& value) { out += value.text; }
};

}  // namespace vitae
