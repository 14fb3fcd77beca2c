// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae {

/// Text in quotes: `inline constexpr literal months = "jan feb mar"`. The compiler knows its length, where it counts
/// the letters of a `std::string_view` one by one; of the words of forty languages that is what every file would wait
/// for.
struct literal : std::string_view {
  constexpr literal(const char* text) : std::string_view(text, __builtin_strlen(text)) {}
};

}  // namespace vitae
