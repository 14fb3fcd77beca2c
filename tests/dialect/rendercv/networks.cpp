// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/networks.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace networks_test {

namespace rendercv = vitae::rendercv;

using rendercv::SocialNetwork, vitae::Link;

TEST_CASE("a profile is told by its address, and its address by the profile") {
  struct example {
    Link link;
    std::string network, username, address;
  };
  for (const auto& [link, network, username, address] :
       {example{{"", "github.com/ada-example"}, "GitHub", "ada-example", "https://github.com/ada-example"},
        example{{"LinkedIn", "https://de.linkedin.com/in/ada/"}, "LinkedIn", "ada", "https://linkedin.com/in/ada"},
        example{{"Twitter", "https://twitter.com/ada"}, "X", "ada", "https://x.com/ada"},
        example{{"ORCID", "https://orcid.org/0000-0002-1825-0097"},
                "ORCID",
                "0000-0002-1825-0097",
                "https://orcid.org/0000-0002-1825-0097"},
        example{{"", "https://stackoverflow.com/users/12345/ada"},
                "StackOverflow",
                "12345/ada",
                "https://stackoverflow.com/users/12345/ada"},
        example{{"", "https://bsky.app/profile/ada.example.com"},
                "Bluesky",
                "ada.example.com",
                "https://bsky.app/profile/ada.example.com"},
        example{{"Mastodon", "https://social.example.org/@ada"},
                "Mastodon",
                "@ada@social.example.org",
                "https://social.example.org/@ada"}}) {
    CAPTURE(link.url.text());
    const auto profile = rendercv::profile_of(link);
    REQUIRE(profile);
    CHECK(*profile == SocialNetwork{network, username});
    CHECK(rendercv::link_of(*profile) == Link{network, address});
  }
}

TEST_CASE("what RenderCV would refuse or say in another way is no profile") {
  for (const Link& link : {Link{"", "https://github.com/ada/looms"}, Link{"My code", "https://github.com/ada"},
                           Link{"", "https://orcid.org/0000-0002"}, Link{"", "https://ada.example.org"},
                           Link{"", "https://stackoverflow.com/users/ada"}, Link{"GitHub", ""},
                           Link{"", "https://bsky.app/profile/ada"}, Link{"", "https://wa.me/15550100"}})
    CHECK_FALSE(rendercv::profile_of(link));
  CHECK(rendercv::link_of({"Loomr", "ada"}) == Link{"Loomr: ada", {}});
}

}  // namespace networks_test
