// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/head_tools.hpp>

#include <string>
#include <vitae/cv/project.hpp>

#include "filled.hpp"

namespace head_tools_test {

using namespace vitae;
using entries_filled::read;
using entries_filled::says;

TEST_CASE("tools that are left of a head are keywords, where their line says nothing else") {
  CHECK(says(read("### Tide Portal | Python, Docker, PostgreSQL\n2019 - 2021\n", info_of<Project>),
             "keywords=[Python | Docker | PostgreSQL]"));
}

}  // namespace head_tools_test
