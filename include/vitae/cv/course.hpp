// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A course taught, or helped with.
struct Course {
  std::string title{};
  std::string role{};
  std::string institution{};
  std::string code{};
  vitae::period period{};
  std::string summary{};

  bool operator==(const Course&) const = default;
};

template <>
struct schema<Course> {
  static constexpr std::array remarks{on<&Course::title>().heading().looks(look::work).identity().required(),
                                      on<&Course::role>().heading().looks(look::role).identity(),
                                      on<&Course::institution>().heading().looks(look::organization).identity(),
                                      on<&Course::code>().label("Code").identity(),
                                      on<&Course::period>().aside().identity(),
                                      on<&Course::summary>().prose().looks(look::prose)};
};

}  // namespace vitae
