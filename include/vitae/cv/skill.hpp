// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A skill, or a group of them under one name ("Programming languages"), with how well.
struct Skill {
  std::string name{};
  std::string level{};
  std::vector<std::string> keywords{};

  bool operator==(const Skill&) const = default;
};

template <>
struct schema<Skill> {
  static constexpr look appearance = look::keyword;
  static constexpr std::array remarks{on<&Skill::name>().heading().identity(),
                                      on<&Skill::keywords>().label("Keywords").looks(look::keyword)};
};

}  // namespace vitae
