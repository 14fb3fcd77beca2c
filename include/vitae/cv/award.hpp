// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/leaf/date.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

namespace vitae {

/// A prize, a scholarship, an honour; won once or in several years.
struct Award {
  std::string title{};
  std::vector<date> dates{};
  std::string issuer{};
  std::string summary{};

  bool operator==(const Award&) const = default;
};

template <>
struct schema<Award> {
  static constexpr std::array remarks{
      on<&Award::title>().heading().looks(look::award).identity().required(), on<&Award::dates>().aside(),
      on<&Award::issuer>()
          .label("Issuer")
          .also("awarded by|bestowed by|by|conferred by|funded by|given by|granted by|institution|issued by|offered by|"
                "presented by|sponsored by")
          .looks(look::organization),
      on<&Award::summary>().prose().looks(look::prose)};
};

}  // namespace vitae
