// SPDX-License-Identifier: BSL-1.0
// A document in the program text, checked while it compiles (g++; clang needs a newer standard library for it).
#include <iostream>
#include <string>
#include <vector>
#include <vitae/vitae.hpp>

// [struct]
struct Talk {
  std::string title;
  std::optional<vitae::date> held;
  std::vector<std::string> cities;
};
// [/struct]

// [literal]
constexpr std::string_view talk =
    R"({"title": "On the care of old compilers", "held": "2019-09", "cities": ["Ulm", "Łódź"]})";
// [/literal]

#if !defined(__clang__)
// [check]
static_assert(vitae::passes(vitae::parse<Talk, vitae::json>(talk).notes));
// [/check]
#endif

int main() { std::cout << vitae::parse<Talk, vitae::json>(talk).value.cities.size() << " cities\n"; }
