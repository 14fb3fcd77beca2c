// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>

#include <array>

struct Boat {
  std::string name;
};
template <>
struct vitae::schema<Boat> {
  static constexpr std::array remarks{on<&Boat::name>().identity(), on<&Boat::name>().required()};
};

auto boat = vitae::parse<Boat, vitae::json>("{}");
