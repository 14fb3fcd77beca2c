// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/contact.hpp>
//
#include "../../catch.hpp"

namespace contact_test {

namespace rendercv = vitae::rendercv;

using vitae::Contact;

TEST_CASE("what RenderCV does not take is a connection of one's own") {
  Contact contact;
  contact.emails = {"ada@example.com", "ada at example"};
  contact.phones = {"+44 20 7946 0958", "(212) 555-0142", "+1 555 0142", "+44 (0)20 7946 0959"};
  contact.links = {{"Website", "https://ada.example.com"},
                   {"GitHub", "https://github.com/ada"},
                   {"Shop", "https://shop.example.com"},
                   {"Chat", "live:ada"},
                   {"Image", "https://ada.example.com/ada.jpg"}};
  contact.location = "Springfield, Ohio";
  rendercv::Cv cv;
  rendercv::write_contact(contact, cv);
  CHECK(cv.email.texts == std::vector<std::string>{"ada@example.com"});
  CHECK(cv.phone.texts == std::vector<std::string>{"+44 20 7946 0958", "+442079460959"});
  CHECK(cv.website.texts == std::vector<std::string>{"https://ada.example.com"});
  CHECK(cv.social_networks == std::vector<rendercv::SocialNetwork>{{"GitHub", "ada"}});
  CHECK(cv.photo == "https://ada.example.com/ada.jpg");
  CHECK(cv.custom_connections == std::vector<rendercv::CustomConnection>{{"envelope", "ada at example", {}},
                                                                         {"phone", "(212) 555-0142", {}},
                                                                         {"phone", "+1 555 0142", {}},
                                                                         {"link", "Shop", "https://shop.example.com"},
                                                                         {"link", "Chat: live:ada", {}}});
  const Contact back = rendercv::contact_of(cv);
  CHECK(back.emails == contact.emails);
  CHECK(back.phones.size() == 4);
  CHECK(back.links.size() == 5);
  CHECK(back.links.back() == vitae::Link{"Chat", "live:ada"});
  CHECK(back.location == contact.location);
}

}  // namespace contact_test
