// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>

#include <memory>

struct Boat {
  std::string name;
  std::unique_ptr<int> engine;
};

auto boat = vitae::parse<Boat, vitae::json>("{}");
