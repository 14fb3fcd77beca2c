// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/joined_degrees.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace joined_degrees_test {

using namespace vitae;
using namespace vitae::wild_text;
using wild_tests::entries_of;

TEST_CASE("two degrees with their subjects in one line are two entries") {
  CHECK(entries_of("### University of Leeds\n\nB.A. in History and B.Sc. in Geology, 2006\n", info_of<Degree>) ==
        "{institution=University of Leeds; title=B.A. in History; period={start=2006; end=2006}} | "
        "{institution=University of Leeds; title=B.Sc. in Geology; period={start=2006; end=2006}}");
}

TEST_CASE("degrees that have a line each below their school are as many entries, all of its time") {
  constexpr std::string_view two =
      "{institution=University of Leeds; title=B.A. in History; period={start=2004; end=2006}} | "
      "{institution=University of Leeds; title=B.Sc. in Geology; period={start=2004; end=2006}}";
  for (const std::string_view source : {"University of Leeds\n2004 - 2006\n- B.A. in History\n- B.Sc. in Geology\n",
                                        "University of Leeds\nB.A. in History\nB.Sc. in Geology\n2004 - 2006\n"}) {
    CAPTURE(std::string(source));
    CHECK(entries_of(source, info_of<Degree>) == two);
  }
}

TEST_CASE("a subject of two parts and two degrees in one subject are one entry") {
  for (const std::string_view source : {"B.A. in History and Geology, University of Leeds, 2006\n",
                                        "B.A. and M.A. in History, University of Leeds, 2006\n",
                                        "Master of Arts and Sciences, University of Leeds, 2006\n"}) {
    CAPTURE(std::string(source));
    CHECK(entries_of(source, info_of<Degree>).find(" | {") == std::string::npos);
  }
}

}  // namespace joined_degrees_test
