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

TEST_CASE("a subject of two parts and two degrees in one subject are one entry") {
  for (const std::string_view source : {"B.A. in History and Geology, University of Leeds, 2006\n",
                                        "B.A. and M.A. in History, University of Leeds, 2006\n",
                                        "Master of Arts and Sciences, University of Leeds, 2006\n"}) {
    CAPTURE(std::string(source));
    CHECK(entries_of(source, info_of<Degree>).find(" | {") == std::string::npos);
  }
}

}  // namespace joined_degrees_test
