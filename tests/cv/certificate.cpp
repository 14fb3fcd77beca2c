// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/certificate.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace certificate_test {

using vitae::Certificate;

TEST_CASE("a certificate has the members of the contract, in its order") {
  CHECK(schemas::members<Certificate>() == "name issuer date expires url");
  CHECK(schemas::identity<Certificate>() == "name");
  CHECK(schemas::required<Certificate>() == "name");
}

TEST_CASE("a certificate is spelled in JSON by its members' names, and what is empty is left out") {
  Certificate filled;
  filled.name = "Bee Inspector";
  filled.issuer = "Bee Society";
  filled.date = vitae::date::of(2020);
  filled.expires = vitae::date::of(2025, 6);
  filled.url = *vitae::codec<vitae::url>::read("https://example.org/c/1");
  const std::string json = R"({"name":"Bee Inspector","issuer":"Bee Society","date":"2020","expires":"2025-06",)"
                           R"("url":"https://example.org/c/1"})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Certificate{}) == "{}");
  CHECK(schemas::reads("{}", Certificate{}));
}

}  // namespace certificate_test
