// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/spacing.hpp>
//
#include <string>
#include <string_view>
#include <vitae/wild/citation/plain.hpp>

#include "../../../catch.hpp"

namespace spacing_test {

using namespace vitae::wild_text::citing;

plain_line settled(std::string_view line) {
  plain_line made = read_plain(line);
  settle_spacing(made);
  return made;
}

TEST_CASE("blanks before stops go behind them") {
  CHECK(settled("On wings ,Phys .Rev .Lett .116 ( 2016 )061102 .").text ==
        "On wings, Phys. Rev. Lett. 116 (2016)061102.");
  CHECK(settled("A .Lin ,B .Holm ; C .Fox").text == "A. Lin, B. Holm; C. Fox");
}

TEST_CASE("clean lines, ellipses and decimal points stay as they are") {
  for (const std::string_view line : {"", " ,", "A. Lin, On wings. Flight 12 (2016).", "Le vent ; la mer : la terre .",
                                      "Lin, A. . . . Fox, B.", "Wings in .NET, 2016", "A , b"})
    CHECK(settled(line).text == read_plain(line).text);
}

TEST_CASE("a line may end between a name and its initials") {
  const auto breaks = [](std::string_view line) {
    plain_line made = read_plain(line);
    join_names(made);
    return made.breaks.size();
  };
  CHECK(breaks("Lin R, Holm BA, Fox\nMF. On wings. Flight 2013.") == 0);
  CHECK(breaks("Lin R, Holm BA, Fox,\nMF. On wings. Flight 2013.") == 1);
  CHECK(breaks("Lin R, Holm BA, Fox MF.\nOn wings. Flight 2013.") == 1);
  CHECK(breaks("Lenses for cold light\nACM, 2020") == 1);
  CHECK(breaks("\nMF.") == 1);
  CHECK(breaks("Ada Quill, Facundo A.\nGómez, Bo Lin. On wings. Flight 2013.") == 0);
  CHECK(breaks("Ada Quill and Facundo A.\nGómez and Bo Lin. On wings. Flight 2013.") == 0);
  CHECK(breaks("R. Webster, T. Bailey, J.\nGómez, E. Lin. On wings. Flight 2013.") == 0);
  CHECK(breaks("Ada Quill, Bo Lin, Wren\nHolm, and Ida Fox. On wings. Flight 2013.") == 0);
  CHECK(breaks("Ada Quill, Bo Lin, J.Q.\nHolm, Ida Fox. On wings. Flight 2013.") == 0);
  CHECK(breaks("Ada Quill, Bo Lin, R\nHenrik Holm, Ida Fox. On wings. Flight 2013.") == 0);
  CHECK(breaks("Ada Quill, Bo Lin, Ida Fox\nWings, and what they are. Flight 2013.") == 1);
  CHECK(breaks("Ada Quill, Bo Lin, Wren\nOn wings and lamps. Flight 2013.") == 1);
  CHECK(breaks("Quill, A.\nWings, and what they are. Flight 2013.") == 1);
  CHECK(breaks("Ada B.\nWings of paper. Flight 2013.") == 1);
}

TEST_CASE("each byte still knows where it came from") {
  const plain_line line = settled("X ,Y .**Rev** .Z");
  CHECK(line.text == "X, Y. Rev. Z");
  const std::size_t at = line.text.find("Rev");
  CHECK(line.source(at, at + 3).offset == 8);
  CHECK(line.source(at, at + 3).length == 3);
  CHECK(line.prints[at] == bold);
  CHECK(line.from.size() == line.text.size());
  CHECK(line.until.size() == line.text.size());
}

TEST_CASE("links and line ends keep their places") {
  const plain_line line = settled("X , [pdf](u) .Y ,\nZ");
  REQUIRE(line.anchors.size() == 1);
  CHECK(line.text.substr(line.anchors[0].first, line.anchors[0].last - line.anchors[0].first) == "pdf");
  REQUIRE(line.breaks.size() == 1);
  CHECK(line.breaks[0] <= line.text.size());
}

TEST_CASE("a line's end behind blanks at the end is the end") {
  const plain_line line = settled("X ,Y ,Z \n\n");
  REQUIRE(!line.breaks.empty());
  for (const std::uint32_t at : line.breaks) CHECK(at <= line.text.size() + 1);
}

}  // namespace spacing_test
