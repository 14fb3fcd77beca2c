// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A link as one shows it: a label ("GitHub", "pdf") and where it leads.
struct Link {
  std::string label{};
  vitae::url url{};

  bool operator==(const Link&) const = default;
};

template <>
struct schema<Link> {
  static constexpr std::array remarks{on<&Link::label>(), on<&Link::url>().identity()};
};

}  // namespace vitae
