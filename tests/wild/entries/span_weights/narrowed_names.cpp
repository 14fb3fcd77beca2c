// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/narrowed_names.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "weighed_line.hpp"

namespace narrowed_names_test {

using namespace vitae;
using namespace vitae::wild_text;
using lines_weighed::weighed_line;

TEST_CASE("an employer before a job is no part of its name") {
  const weighed_line line("Department of Optics (Engineer)");
  REQUIRE(line.atoms.size() == 2);
  CHECK(line.of(2, look::role).value > line.of(1, look::role).value);
}

TEST_CASE("what one did, in small letters behind a colon, is no part of a job's name") {
  const weighed_line told("Tutor: helped with algebra\n"), named("Tutor: Higher Algebra\n");
  REQUIRE(told.atoms.size() == 2);
  CHECK(told.of(0, look::role).value > told.of(1, look::role).value + 0.3F);
  CHECK(named.of(1, look::role).value > told.of(1, look::role).value + 0.3F);
}

TEST_CASE("an employer behind a job is no part of its name") {
  for (const std::string_view source :
       {"Lecturer, Department of Physics", "Engineer (part-time) - Example University"}) {
    CAPTURE(std::string(source));
    const weighed_line line(source);
    const std::size_t all = line.atoms.size() - 1;
    CHECK(line.of(all, look::role).value < line.of(0, look::role).value - 0.4F);
  }
  const weighed_line topic("Research Intern, Computer Vision");
  CHECK(topic.of(1, look::role).value > topic.of(0, look::role).value - 0.3F);
  const weighed_line whom("Assistant to Jane Quill, Professor at Example University");
  CHECK(whom.of(2, look::role).value > 0.3F);
}

}  // namespace narrowed_names_test
