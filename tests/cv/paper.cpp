// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/paper.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"
#include "schema.hpp"

namespace paper_test {

using vitae::Paper;

TEST_CASE("a paper has the members of the contract, in its order") {
  CHECK(schemas::members<Paper>() ==
        "title authors venue kind status date volume issue pages publisher doi arxiv links notes");
  CHECK(schemas::identity<Paper>() == "title");
  CHECK(schemas::required<Paper>() == "title");
}

TEST_CASE("a paper is spelled in JSON by its members' names, and what is empty is left out") {
  Paper filled;
  filled.title = "On Combs";
  filled.authors = {{"Ada Example", true, true, false}, {"Grace Sample", false, true, true}};
  filled.venue = "Journal of Bees";
  filled.kind = vitae::paper_kind::article;
  filled.status = vitae::paper_status::in_preparation;
  filled.date = vitae::date::of(2024, 5, 1);
  filled.volume = "7";
  filled.issue = "2";
  filled.pages = "11-19";
  filled.publisher = "Hive Press";
  filled.doi = *vitae::codec<vitae::doi>::read("10.1234/bees");
  filled.arxiv = "2401.00001";
  filled.links.push_back({"pdf", *vitae::codec<vitae::url>::read("https://example.org/combs.pdf")});
  filled.notes = {"Oral (1.2%)"};
  const std::string json =
      R"({"title":"On Combs","authors":[{"name":"Ada Example","self":true,"equal":true},)"
      R"({"name":"Grace Sample","equal":true,"corresponding":true}],"venue":"Journal of Bees",)"
      R"("kind":"article","status":"in preparation","date":"2024-05-01","volume":"7","issue":"2",)"
      R"("pages":"11-19","publisher":"Hive Press","doi":"10.1234/bees","arxiv":"2401.00001",)"
      R"json("links":[{"label":"pdf","url":"https://example.org/combs.pdf"}],"notes":["Oral (1.2%)"]})json";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Paper{}) == "{}");
  CHECK(schemas::reads("{}", Paper{}));
}

TEST_CASE("an author's marks are data") {
  CHECK(schemas::members<vitae::Author>() == "name self equal corresponding");
  CHECK(schemas::identity<vitae::Author>() == "name");
  CHECK(schemas::json_of(vitae::Author{"Ada Example", false, false, false}) == R"({"name":"Ada Example"})");
}

TEST_CASE("a paper's status is one of these words") {
  using spelling = vitae::codec<vitae::paper_status>;
  CHECK(spelling::words.size() == 5);
  for (const std::string_view word : {"published", "accepted", "submitted", "preprint", "in preparation"}) {
    const auto value = spelling::read(word);
    REQUIRE(value);
    std::string out;
    spelling::write(out, *value);
    CHECK(out == word);
  }
}

TEST_CASE("a paper's kind is one of these words") {
  using spelling = vitae::codec<vitae::paper_kind>;
  CHECK(spelling::words.size() == 11);
  for (const std::string_view word : {"article", "inproceedings", "book", "chapter", "thesis", "report", "preprint",
                                      "patent", "dataset", "software", "other"}) {
    const auto value = spelling::read(word);
    REQUIRE(value);
    std::string out;
    spelling::write(out, *value);
    CHECK(out == word);
  }
}

}  // namespace paper_test
