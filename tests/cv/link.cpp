// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/link.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace link_test {

using vitae::Link;

TEST_CASE("a link has the members of the contract, in its order") {
  CHECK(schemas::members<Link>() == "label url");
  CHECK(schemas::identity<Link>() == "url");
  CHECK(schemas::required<Link>() == "");
}

TEST_CASE("a link is spelled in JSON by its members' names, and what is empty is left out") {
  Link filled;
  filled.label = "code";
  filled.url = *vitae::codec<vitae::url>::read("https://example.org/code");
  const std::string json = R"({"label":"code","url":"https://example.org/code"})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Link{}) == "{}");
  CHECK(schemas::reads("{}", Link{}));
}

}  // namespace link_test
