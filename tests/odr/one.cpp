// SPDX-License-Identifier: BSL-1.0
// Two translation units that include every header make one program, in which each constant exists once.
#include <cstdio>
#include <vitae_there.hpp>  // every header of the library, listed by tests/CMakeLists.txt

#include "boat.hpp"

int main() {
  if (description_of_boat_elsewhere() != &vitae::info_of<Boat>) return std::puts("two descriptions of one type"), 1;
  if (name_of_member_elsewhere() != vitae::member<Boat, 0>::name.data()) return std::puts("two names of one member"), 1;
  return 0;
}
