// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree_title.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace degree_title_test {

using namespace vitae::wild_text::degree_telling;

TEST_CASE("the title of a degree ends before what says where, when or how") {
  const auto title = [](std::string_view text) { return std::string(text.substr(0, title_end(text))); };
  CHECK(title("PhD in Law at Marel") == "PhD in Law");
  CHECK(title("PhD in 2015") == "PhD");
  CHECK(title("BSc in Law and Ponds from Marel") == "BSc in Law and Ponds");
  CHECK(title("BSc in Law and a PhD in Ponds") == "BSc in Law");
  CHECK(title("BSc in Law, with honours") == "BSc in Law");
  CHECK(title("BSc in Law, with a minor in Ponds, at Marel") == "BSc in Law, with a minor in Ponds");
  CHECK(title("B.Sc. (Hons) in Physics from Marel") == "B.Sc. (Hons) in Physics");
  CHECK(title("B.Sc. (Hull) in 2015") == "B.Sc.");
  CHECK(title("").empty());
}

TEST_CASE("a degree begins with its level, and is not what is given to those who study for it") {
  CHECK(begins_degree("PhD in Law"));
  CHECK_FALSE(begins_degree("PhD fellowship"));
  CHECK_FALSE(begins_degree("PhD opportunities in Hull"));
  CHECK_FALSE(begins_degree("boat"));
}

TEST_CASE("honours stand in front of a subject only") {
  CHECK(honours_in(" (Hons) in Law") == 7);
  CHECK(honours_in(" (Hons), Law") == 0);
  CHECK(honours_in(" (LLB) in Law") == 0);
}

}  // namespace degree_title_test
