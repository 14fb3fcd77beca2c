// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/verb/validate.hpp>

struct Boat {
  std::string name;
  char plate[8];
};

auto boat = vitae::parse<Boat, vitae::json>("{}");
