// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/language.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace language_test {

using vitae::Language;

TEST_CASE("a language has the members of the contract, in its order") {
  CHECK(schemas::members<Language>() == "name fluency");
  CHECK(schemas::identity<Language>() == "name");
  CHECK(schemas::required<Language>() == "name");
}

TEST_CASE("a language is spelled in JSON by its members' names, and what is empty is left out") {
  Language filled;
  filled.name = "Welsh";
  filled.fluency = "C1";
  const std::string json = R"({"name":"Welsh","fluency":"C1"})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Language{}) == "{}");
  CHECK(schemas::reads("{}", Language{}));
}

}  // namespace language_test
