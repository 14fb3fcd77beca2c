// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A language people speak, and how well this person does ("native", "C1").
struct Language {
  std::string name{};
  std::string fluency{};

  bool operator==(const Language&) const = default;
};

template <>
struct schema<Language> {
  static constexpr look appearance = look::language;
  static constexpr std::array remarks{on<&Language::name>().heading().looks(look::language).identity().required(),
                                      on<&Language::fluency>().looks(look::fluency)};
};

}  // namespace vitae
