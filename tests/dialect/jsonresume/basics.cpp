// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/basics.hpp>
//
#include "../../catch.hpp"

namespace basics_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood, vitae::Contact;

TEST_CASE("homepage, picture and profiles are links") {
  jsonresume::Basics basics;
  basics.image = "ada.png";
  basics.email = "ada@example.com";
  basics.phone = "(555) 555-0100";
  basics.url = "https://ada.example.com";
  basics.location.city = "Springfield";
  basics.profiles = {{"GitHub", "ada-example", "https://github.com/ada-example"}};
  const Contact contact = understood(basics);
  CHECK(contact.links == std::vector<vitae::Link>{{"Website", "https://ada.example.com"},
                                                  {"Image", "ada.png"},
                                                  {"GitHub", "https://github.com/ada-example"}});
  CHECK(contact.location == "Springfield");
  CHECK(spoken<jsonresume::Basics>(contact) == basics);
}

TEST_CASE("the homepage is the link that is called so, or not at all") {
  const Contact contact{
      {}, {}, {{"", "https://github.com/ada-example"}, {"", "ada.example.com"}, {"Homepage", "b.example.com"}}, {}};
  const auto basics = spoken<jsonresume::Basics>(contact);
  CHECK(basics.url == vitae::url("ada.example.com"));
  CHECK(basics.profiles.size() == 2);
  CHECK(understood(basics) == contact);
}

TEST_CASE("second addresses stand beside, and what nobody could read is left out") {
  const Contact contact{
      {"ada@example.com", "ada@example.org"}, {}, {{"Website", ""}, {"Homepage", "ada.example.com"}}, "B 7"};
  const auto basics = spoken<jsonresume::Basics>(contact);
  CHECK(basics.email == vitae::email("ada@example.com"));
  CHECK(basics.url == vitae::url("ada.example.com"));
  CHECK(understood(basics) == contact);
  const auto odd = spoken<jsonresume::Basics>(Contact{{"ada at example"}, {"ask me"}, {{"Website", "none yet"}}, {}});
  CHECK(odd.email.empty());
  CHECK(odd.phone.empty());
  CHECK(odd.url.empty());
}

TEST_CASE("picture and website are older names") {
  jsonresume::Basics basics;
  basics.picture = "ada.png";
  basics.website = "https://ada.example.com";
  const auto now = spoken<jsonresume::Basics>(understood(basics));
  CHECK(now.image == "ada.png");
  CHECK(now.url == basics.website);
}

}  // namespace basics_test
