// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/head_links.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace head_links_test {

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

TEST_CASE("a record without links keeps none") {
  const std::string degree =
      wild_tests::entries_of("BSc, [Quill University](https://example.edu), 2019\n", info_of<Degree>);
  CHECK(degree.find("https://") == degree.npos);
}

}  // namespace head_links_test
