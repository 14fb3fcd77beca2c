// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/profile.hpp>
//
#include "../../catch.hpp"

namespace profile_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::link_of, jsonresume::Profile, jsonresume::profile_of, vitae::Link;

TEST_CASE("the label of a link is the network, and the user where the address does not tell") {
  const Profile told{"GitHub", "ada-example", "https://github.com/ada-example"};
  CHECK(link_of(told) == Link{"GitHub", "https://github.com/ada-example"});
  const Profile untold{"SoundCloud", "ada", "https://sound.example.com/ada"};
  CHECK(link_of(untold) == Link{"SoundCloud: ada", "https://sound.example.com/ada"});
  for (const Profile& one :
       {told, untold, Profile{"LinkedIn", "ada", "https://www.linkedin.com/in/ada/"},
        Profile{"Blog", "", "https://ada.example.com"}, Profile{"", "ada", ""}, Profile{"X", "", ""}})
    CHECK(profile_of(link_of(one)) == one);
}

TEST_CASE("a profile without a label is called as its host, and one that leads nowhere keeps its label") {
  CHECK(profile_of({"", "https://github.com/ada-example"}) ==
        Profile{"github.com", "ada-example", "https://github.com/ada-example"});
  CHECK(profile_of({"Talk", "see below"}) == Profile{"Talk", "", ""});
}

}  // namespace profile_test
