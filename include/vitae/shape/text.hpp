// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// Text is its own spelling.
template <>
struct codec<std::string> {
  static constexpr std::string_view expects = "text";
  static constexpr std::optional<std::string> read(std::string_view text) { return std::string(text); }
  static constexpr void write(std::string& out, const std::string& value) { out += value; }
};

/// A view of the document's own bytes. The document must outlive the value, and must spell the text as it is (in JSON,
/// without escapes); otherwise reading gives the error `text.not-lent`. Made for parsing at compile time.
template <>
struct codec<std::string_view> {
  static constexpr std::string_view expects = "text";
  static constexpr std::optional<std::string_view> read(std::string_view text) { return text; }
  static constexpr void write(std::string& out, std::string_view value) { out += value; }
};

/// `true` or `false`; prose also says yes and no.
template <>
struct codec<bool> {
  static constexpr std::string_view expects = "true or false";
  static constexpr token notation = token::boolean;
  static constexpr std::optional<bool> read(std::string_view text) {
    if (text == "true" || text == "yes") return true;
    if (text == "false" || text == "no") return false;
    return std::nullopt;
  }
  static constexpr void write(std::string& out, bool value) { out += value ? "true" : "false"; }
};

}  // namespace vitae
