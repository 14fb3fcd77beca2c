// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

struct Boat {
  std::string name;
  int built;
};

int main() {
  static_assert(vitae::info_of<Boat>.name == "Boat");
  return vitae::info_of<Boat>.members[1].name == "built" ? 0 : 1;
}
