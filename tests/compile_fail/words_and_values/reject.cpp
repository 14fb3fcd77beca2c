// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/verb/parse.hpp>

enum class Rig { sloop = 1, ketch = 2 };
template <>
struct vitae::codec<Rig> : vitae::enumerated<Rig, "sloop", "ketch"> {};

struct Boat {
  std::string name;
  Rig rig = Rig::sloop;
};

auto boat = vitae::parse<Boat, vitae::json>("{}");
