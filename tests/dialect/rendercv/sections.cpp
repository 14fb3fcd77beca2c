// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/sections.hpp>
//
#include "../../catch.hpp"

namespace sections_test {

namespace rendercv = vitae::rendercv;

using vitae::codec;

rendercv::Sections sections_in(std::string_view json) { return codec<rendercv::Sections>::read(json).value.value(); }

TEST_CASE("the type of a section's entries is told by their members") {
  const auto all = sections_in(R"({
    "a": ["Weaves."], "b": [{"label": "Looms", "details": "all"}], "c": [{"name": "Medal", "date": 2021}],
    "d": [{"location": "Springfield"}, {"company": "Example Looms", "position": "Weaver"}],
    "e": [{"institution": "Example University", "area": "Textiles"}],
    "f": [{"title": "On Looms", "authors": ["Ada Example"]}], "g": [{"bullet": "Weaving"}],
    "h": [{"number": "First"}], "i": [{"reversed_number": "Last"}], "j": []})")
                       .all;
  REQUIRE(all.size() == 10);
  for (std::size_t i = 0; i < 9; ++i) {
    CAPTURE(all[i].key);
    CHECK(all[i].entries.index() == i);
  }
  CHECK(std::get<3>(all[3].entries).size() == 2);
  CHECK(all[9].entries == rendercv::Entries{});
}

TEST_CASE("sections come back as they were written") {
  const rendercv::Sections sections{
      {{"Awards", std::vector<rendercv::NormalEntry>{{"Medal", {"2021"}, {}, {}, {}, {}, {}, {}}}},
       {"News \"now\"", std::vector<rendercv::TextEntry>{"One", "Two"}}}};
  std::string out;
  codec<rendercv::Sections>::write(out, sections);
  CHECK(sections_in(out) == sections);
  std::string none;
  codec<rendercv::Sections>::write(none, {});
  CHECK(none == "{}");
}

TEST_CASE("what is wrong in a section is said with its place, and nothing of it is dropped") {
  const auto read = codec<rendercv::Sections>::read(R"({"News": [{"bullet": 7}, {"bullet": "Two", "frob": 1}]})");
  REQUIRE(read.doubt);
  CHECK(read.doubt->message.find("News[0].bullet: ") == 0);
  CHECK(read.doubt->message.find("(and 1 more)") != std::string::npos);
  const auto odd = codec<rendercv::Sections>::read(R"({"News": {"frob": 1}})");
  REQUIRE(odd.doubt);
  CHECK(odd.value->all.at(0).entries == rendercv::Entries(std::vector<std::string>{R"({"frob": 1})"}));
  CHECK_FALSE(codec<rendercv::Sections>::read("[]"));
}

}  // namespace sections_test
