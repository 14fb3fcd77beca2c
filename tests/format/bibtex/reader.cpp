// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/reader.hpp>
//
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace reader_test {

using namespace vitae::bibtex_text;

TEST_CASE("fields without a member are counted by name") {
  const std::string_view text = "@misc{a, abstract={x}, title={T}} @misc{b, Abstract={y}}";
  vitae::notes log(text);
  read_document(text, vitae::info_of<std::vector<vitae::Paper>>, log, vitae::leftovers::fate::reported);
  const auto found = log.take().issues;
  REQUIRE(found.size() == 1);
  CHECK(found[0].level == vitae::severity::remark);
  CHECK(found[0].value == "abstract");
  CHECK(found[0].message == "no member takes this field; 2 entries have it");
  CHECK(found[0].column == 19);
}

TEST_CASE("a type that cannot hold publications is said to be so") {
  vitae::notes log("");
  read_document("", vitae::info_of<std::string>, log, vitae::leftovers::fate::reported);
  REQUIRE(log.so_far().issues.size() == 1);
  CHECK(log.so_far().issues[0].code == "bibtex.no-place");
}

TEST_CASE("one record takes the first entry, and the rest is warned of") {
  const std::string_view text = "@misc{a, title={A}} @misc{b, title={B}}";
  vitae::notes log(text);
  const auto value = read_document(text, vitae::info_of<vitae::Paper>, log, vitae::leftovers::fate::reported);
  CHECK(value.parts.size() == 1);
  REQUIRE(log.so_far().issues.size() == 1);
  CHECK(log.so_far().issues[0].code == "bibtex.one-entry");
}

TEST_CASE("text without an entry is said to have none; no text says nothing") {
  const auto said = [](std::string_view text) {
    vitae::notes log(text);
    read_document(text, vitae::info_of<std::vector<vitae::Paper>>, log, vitae::leftovers::fate::reported);
    return log.take().issues;
  };
  for (const char* text : {"# Ada Quill", "@string{a = {b}}", "% nothing yet"}) {
    REQUIRE(said(text).size() == 1);
    CHECK(said(text)[0].code == "bibtex.no-entry");
    CHECK(said(text)[0].level == vitae::severity::warning);
  }
  CHECK(said("").empty());
  CHECK(said(" \n").empty());
  CHECK(said("@misc{a, title={T}}").empty());
}

}  // namespace reader_test
