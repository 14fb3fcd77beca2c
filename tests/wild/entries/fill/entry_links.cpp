// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/entry_links.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace entry_links_test {

using namespace vitae;

TEST_CASE("where the names of a head lead to is among its links") {
  const std::string job = wild_tests::entries_of(
      "**[Quill Ltd.](https://example.com/q)**, Engineer, 2019 - 2020\n\n- Built [it](https://example.com/it)\n",
      info_of<Position>);
  CHECK(job.find("https://example.com/q") != job.npos);
  CHECK(job.find("https://example.com/q") == job.rfind("https://example.com/q"));
  CHECK(job.find("links") != job.npos);
  const std::string mail =
      wild_tests::entries_of("[Quill Ltd.](mailto:a@example.com), Engineer, 2019 - 2020\n", info_of<Position>);
  CHECK(mail.find("mailto") == mail.npos);
}

TEST_CASE("a line that is nothing but an address is a link, with its label") {
  const std::string works = wild_tests::entries_of(
      "**Loom**\nCode: https://example.com/loom\n\n- Weaves\n\n**Kite**\n\n- Flies\n\n\U0001F517 "
      "https://example.com/kite\n",
      info_of<Project>);
  CHECK(works.find("links=[{label=Code; url=https://example.com/loom}]") != works.npos);
  CHECK(works.find("links=[{url=https://example.com/kite}]") != works.npos);
}

TEST_CASE("a record without links keeps none") {
  const std::string degree =
      wild_tests::entries_of("BSc, [Quill University](https://example.edu), 2019\n", info_of<Degree>);
  CHECK(degree.find("https://") == degree.npos);
}

}  // namespace entry_links_test
