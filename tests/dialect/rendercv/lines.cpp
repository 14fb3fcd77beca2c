// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/lines.hpp>
//
#include "../../catch.hpp"

namespace lines_test {

namespace rendercv = vitae::rendercv;

using rendercv::spoken, rendercv::understood;

TEST_CASE("skills, languages and items are lines") {
  CHECK(spoken<rendercv::OneLineEntry>(vitae::Skill{"Weaving", {}, {"linen", "silk"}}).details == "linen, silk");
  const vitae::Language english{"English", "native"};
  CHECK(spoken<rendercv::OneLineEntry>(english) == rendercv::OneLineEntry{"English", "native", {}});
  CHECK(understood<vitae::Language>(rendercv::OneLineEntry{"English", "native", {}}) == english);
  CHECK(understood<vitae::Skill>(rendercv::BulletEntry{"Weaving", {}}) == vitae::Skill{"Weaving", {}, {}});
  CHECK(understood<vitae::Language>(rendercv::BulletEntry{"English", {}}) == vitae::Language{"English", {}});
  const vitae::Item item{"Weaving", {{"of linen", {}}}};
  CHECK(spoken<rendercv::BulletEntry>(item) == rendercv::BulletEntry{"Weaving\n  - of linen", {}});
}

}  // namespace lines_test
