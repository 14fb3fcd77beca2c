// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/policy/names.hpp>

namespace vitae::schema_org {

/// How JSON-LD spells the members of the aggregates: as declared (`jobTitle`), its own words with an at sign: `@type`
/// of `at_type`.
struct names : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    if (!name.starts_with("at_")) return vitae::names::declared::spell(name, to);
    *to = '@';
    return 1 + vitae::names::declared::spell(name.substr(3), to + 1);
  }
};

}  // namespace vitae::schema_org
