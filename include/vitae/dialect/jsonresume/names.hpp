// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/policy/names.hpp>

namespace vitae::jsonresume {

/// How JSON Resume spells the members of its aggregates: as declared (`startDate`), but for the two that are no names
/// of C++, `$schema` and `x-vitae`.
struct names : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    return vitae::names::declared::spell(name == "schema_url" ? "$schema" : name == "x_vitae" ? "x-vitae" : name, to);
  }
};

}  // namespace vitae::jsonresume
