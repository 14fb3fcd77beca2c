// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vitae/shape/number.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A grade as printed ("3.52 / 4.00", "First Class"), and its number and the best possible one where it has them.
struct Grade {
  std::string text{};
  std::optional<double> value{};
  std::optional<double> scale{};

  bool operator==(const Grade&) const = default;
};

template <>
struct schema<Grade> {
  static constexpr look appearance = look::grade;
};

}  // namespace vitae
