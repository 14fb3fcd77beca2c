// SPDX-License-Identifier: BSL-1.0
#include <vitae_back.hpp>  // every header of the library, the last one first

#include "boat.hpp"

const void* description_of_boat_elsewhere() { return &vitae::info_of<Boat>; }
const char* name_of_member_elsewhere() { return vitae::member<Boat, 0>::name.data(); }
