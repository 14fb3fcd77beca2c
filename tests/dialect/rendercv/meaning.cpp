// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/meaning.hpp>
//
#include <vitae/dialect/rendercv/lines.hpp>

#include "../../catch.hpp"

namespace meaning_test {

namespace rendercv = vitae::rendercv;

using rendercv::spoken, rendercv::understood, vitae::Skill;

const Skill weaving{"Weaving", "advanced", {"linen", "silk"}};

TEST_CASE("what a line cannot say stands beside it as text, and nothing else") {
  const auto entry = spoken<rendercv::OneLineEntry>(weaving);
  CHECK(entry.details == "linen, silk (advanced)");
  CHECK(entry.x_vitae == R"({"level":"advanced","keywords":["linen","silk"]})");
  CHECK(understood<Skill>(entry) == weaving);
  CHECK(spoken<rendercv::OneLineEntry>(Skill{"Weaving", {}, {"linen"}}).x_vitae.empty());
}

TEST_CASE("a line that was edited since counts") {
  auto entry = spoken<rendercv::OneLineEntry>(weaving);
  entry.details = "linen, wool";
  CHECK(understood<Skill>(entry) == Skill{"Weaving", {}, {"linen", "wool"}});
  entry.x_vitae = "no JSON";
  CHECK(understood<Skill>(entry) == Skill{"Weaving", {}, {"linen", "wool"}});
}

}  // namespace meaning_test
