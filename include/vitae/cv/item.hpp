// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A bullet: a line of inline Markdown, with bullets below it.
struct Item {
  std::string text{};
  std::vector<Item> items{};

  bool operator==(const Item&) const = default;
};

template <>
struct schema<Item> {
  static constexpr std::array remarks{on<&Item::text>().prose().looks(look::prose), on<&Item::items>().bullets()};
};

}  // namespace vitae
