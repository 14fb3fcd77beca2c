// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::utf8 {

/// What some programs write before a text, which is no part of it (Unicode 15, section 23.8).
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Where a document's text begins.
constexpr std::size_t text_begin(std::string_view document) {
  return document.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

}  // namespace vitae::utf8
