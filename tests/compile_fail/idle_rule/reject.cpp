// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/text.hpp>
#include <vitae/verb/validate.hpp>

struct Engine {
  std::string maker;
};
struct Boat {
  std::string name;
};

constexpr auto made = vitae::rule<Engine>("engine.made", "name its maker", [](const Engine&) { return false; });
auto found = vitae::validate(Boat{}, made);
