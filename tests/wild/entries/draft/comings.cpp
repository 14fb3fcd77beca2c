// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/comings.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace comings_test {

using namespace vitae;
using wild_tests::entries_of;

TEST_CASE("coming to a firm and leaving it are one job") {
  for (const std::string_view left : {"見本株式会社 退職", "同社退職", "一身上の都合により退職", "退職"}) {
    CAPTURE(std::string(left));
    CHECK(entries_of("- 2013年4月 見本株式会社 入社\n- 2018年9月 " + std::string(left) + "\n", info_of<Position>) ==
          "{organization=見本株式会社; period={start=2013-04; end=2018-09}}");
  }
}

TEST_CASE("what one did not leave only begins, or goes on") {
  CHECK(entries_of("- 2013年4月 見本株式会社に入社。設計に従事。\n", info_of<Position>) ==
        "{organization=見本株式会社; period={start=2013-04}; summary=設計に従事。}");
  CHECK(entries_of("- 2013年4月 見本株式会社 入社（現在に至る）\n", info_of<Position>) ==
        "{organization=見本株式会社; period={start=2013-04; end=present}}");
}

TEST_CASE("what happened between them belongs to the job") {
  const std::string job =
      entries_of("- 2013年4月 見本株式会社 入社\n- 2015年4月 係長に昇格\n- 2018年9月 退職\n", info_of<Position>);
  CHECK(job.find("} | {") == std::string::npos);
  CHECK(job.find("係長に昇格") != std::string::npos);
}

TEST_CASE("a school that was left may stand above its beginning") {
  CHECK(entries_of("- 2020.02 예시대학교 졸업\n- 2015.03 예시대학교 입학\n", info_of<Degree>)
            .find("start=2015-03; end=2020-02") != std::string::npos);
}

TEST_CASE("another firm's leaving ends nothing") {
  const std::string jobs = entries_of("- 2013年4月 見本株式会社 入社\n- 2018年9月 例示物産 退職\n", info_of<Position>);
  CHECK(jobs.find("{organization=見本株式会社; period={start=2013-04}} | {") == 0);
}

}  // namespace comings_test
