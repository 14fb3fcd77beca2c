// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/merge.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>

namespace merge_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::string port;
  std::vector<std::string> crew;
  bool operator==(const Boat&) const = default;
};

const Boat base{"Albatros", "Ulm", {"Ada", "Bo", "Cy"}};

TEST_CASE("changes to different members are both taken") {
  const auto both = merge(base, {"Möwe", "Ulm", {"Ada", "Bo", "Cy"}}, {"Albatros", "Kiel", {"Ada", "Bo", "Cy"}});
  CHECK(both.notes.issues.empty());
  CHECK(both.value == Boat{"Möwe", "Kiel", {"Ada", "Bo", "Cy"}});
}

TEST_CASE("items put in and taken out on either side are put in and taken out") {
  const auto both =
      merge(base, {"Albatros", "Ulm", {"Ada", "Bo", "Cy", "Di"}}, {"Albatros", "Ulm", {"Eve", "Ada", "Cy"}});
  CHECK(both.notes.issues.empty());
  CHECK(both.value.crew == std::vector<std::string>{"Eve", "Ada", "Cy", "Di"});
}

TEST_CASE("one item put in on both sides stands once") {
  const auto both =
      merge(base, {"Albatros", "Ulm", {"Ada", "Bo", "Cy", "Di"}}, {"Albatros", "Ulm", {"Di", "Ada", "Bo", "Cy"}});
  CHECK(both.value.crew.size() == 4);
}

TEST_CASE("what both sides changed otherwise is a conflict: ours is kept, theirs is said") {
  const auto both = merge(base, {"Möwe", "Ulm", {}}, {"Falke", "Ulm", {"Ada", "Bo", "Cy"}});
  REQUIRE(both.notes.issues.size() == 1);
  CHECK(both.notes.issues[0].code == "merge.conflict");
  CHECK(both.notes.issues[0].path == "name");
  CHECK(both.notes.issues[0].message.find("\"Falke\"") != std::string::npos);
  CHECK(both.value == Boat{"Möwe", "Ulm", {}});
}

}  // namespace merge_test
