// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/policy/names.hpp>

namespace vitae::csl {

/// How CSL-JSON spells the members of its aggregates: with hyphens (`container-title`), but for `archive_collection`
/// and `archive_location`.
struct names : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    const bool kept = name == "archive_collection" || name == "archive_location";
    return kept ? vitae::names::declared::spell(name, to) : vitae::names::kebab::spell(name, to);
  }
};

}  // namespace vitae::csl
