// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae {

/// A view of a string literal: `inline constexpr literal months = "jan feb mar"`. Its length is that of the array; a
/// `std::string_view` made of a literal makes the compiler count the characters one by one, which for the words of
/// forty languages takes longer than all the rest of a file.
struct literal : std::string_view {
  constexpr literal(const char* text) : std::string_view(text, __builtin_strlen(text)) {}
};

}  // namespace vitae
