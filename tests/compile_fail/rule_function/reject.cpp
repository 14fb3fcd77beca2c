// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/text.hpp>
#include <vitae/verb/validate.hpp>

struct Boat {
  std::string name;
};
struct Crew {
  std::string name;
};
constexpr auto named =
    vitae::rule<Boat>("boat.nameless", "give it a name", [](const Crew& b) { return !b.name.empty(); });

auto found = vitae::validate(Boat{}, named);
