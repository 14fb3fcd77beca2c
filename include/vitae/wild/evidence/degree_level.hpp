// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string_view>

namespace vitae::wild_text {

/// The level of a degree.
enum class degree_level : std::uint8_t {
  none,
  doctorate,
  master,
  bachelor,
  associate,
  diploma,
  school,
  certificate,
  other
};

/// The name of a level, as `degree_parts` says it.
constexpr std::string_view name_of(degree_level level) {
  switch (level) {
    case degree_level::doctorate:
      return "doctorate";
    case degree_level::master:
      return "master";
    case degree_level::bachelor:
      return "bachelor";
    case degree_level::associate:
      return "associate";
    case degree_level::diploma:
      return "diploma";
    case degree_level::school:
      return "school";
    case degree_level::certificate:
      return "certificate";
    case degree_level::other:
      return "other";
    case degree_level::none:
      break;
  }
  return {};
}

}  // namespace vitae::wild_text
