// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/contact.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace contact_test {

using vitae::Contact;

TEST_CASE("a contact has the members of the contract, in its order") {
  CHECK(schemas::members<Contact>() == "emails phones links location");
  CHECK(schemas::identity<Contact>() == "");
  CHECK(schemas::required<Contact>() == "");
}

TEST_CASE("a contact is spelled in JSON by its members' names, and what is empty is left out") {
  Contact filled;
  filled.emails.push_back(*vitae::codec<vitae::email>::read("ada@example.org"));
  filled.phones.push_back(*vitae::codec<vitae::phone>::read("+44 20 7946 0000"));
  filled.links.push_back({"home", *vitae::codec<vitae::url>::read("https://example.org")});
  filled.location = "Leeds";
  const std::string json = R"({"emails":["ada@example.org"],"phones":["+44 20 7946 0000"],"links":[{"label":"home",)"
                           R"("url":"https://example.org"}],"location":"Leeds"})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Contact{}) == "{}");
  CHECK(schemas::reads("{}", Contact{}));
}

}  // namespace contact_test
