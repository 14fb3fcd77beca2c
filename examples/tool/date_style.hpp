// SPDX-License-Identifier: BSL-1.0
// --dates: a style of dates by its name.
#pragma once
#include <string_view>
#include <vitae/leaf/dates/styles.hpp>

namespace tool {

/// Calls `read` with the policy of that name; with none for "any", which is what readers take unasked.
template <class F>
auto in_date_style(std::string_view name, F read) {
  if (name == "american") return read(vitae::dates::american{});
  if (name == "european") return read(vitae::dates::european{});
  return read();
}

}  // namespace tool
