// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/wild/format.hpp>

struct Boat {
  std::string name;
};

auto boat = vitae::parse<Boat, vitae::wild>("");
