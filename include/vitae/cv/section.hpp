// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/cv/item.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// What a CV holds beyond the typed kinds (news, service, talks, interests), under the heading it stands under.
struct Section {
  std::string title{};
  std::vector<Item> items{};

  bool operator==(const Section&) const = default;
};

template <>
struct schema<Section> {
  static constexpr std::array remarks{on<&Section::title>().heading().identity(), on<&Section::items>().bullets()};
};

}  // namespace vitae
