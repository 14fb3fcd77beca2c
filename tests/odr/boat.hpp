// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vector>

/// What both translation units know, and use in the same way.
struct Boat {
  std::string name;
  std::vector<int> years;

  bool operator==(const Boat&) const = default;
};

const void* description_of_boat_elsewhere();
const char* name_of_member_elsewhere();
