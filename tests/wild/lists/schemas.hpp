// SPDX-License-Identifier: BSL-1.0
// Two records that enumerations are read as.
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/text.hpp>

/// A skill, as a user might have it.
struct Craft {
  std::string name;
  std::string level;
  std::vector<std::string> words;
};
/// A language, as a user might have it.
struct Tongue {
  std::string name;
  std::string fluency;
};

template <>
struct vitae::schema<Craft> {
  static constexpr look appearance = look::keyword;
  static constexpr std::array remarks{vitae::on<&Craft::words>().looks(look::keyword)};
};
template <>
struct vitae::schema<Tongue> {
  static constexpr look appearance = look::language;
  static constexpr std::array remarks{vitae::on<&Tongue::name>().looks(look::language),
                                      vitae::on<&Tongue::fluency>().looks(look::fluency)};
};
