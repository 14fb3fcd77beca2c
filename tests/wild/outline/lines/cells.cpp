// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/cells.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace cells_test {

TEST_CASE("a row has cells between bars or tabs") {
  const auto cells = [](std::string_view row) {
    const auto plain = vitae::wild_text::flatten(row);
    std::string out;
    for (const auto c : vitae::wild_text::cells_of(plain, {0, plain.text.size()}))
      out += "[" + std::string(plain.of(c.begin, c.end)) + "]";
    return out;
  };
  CHECK(cells("a | b |c") == "[a][b][c]");
  CHECK(cells("a\tb") == "[a][b]");
  CHECK(cells(" | x") == "[][x]");
  CHECK(cells("one cell") == "[one cell]");
  CHECK(cells("tools | : | saw, axe") == "[tools][saw, axe]");
}

TEST_CASE("a label's value stands behind its mark, or in the next cell") {
  for (const std::string line :
       {"Name: Ada Quill", "Name: | Ada Quill", "Name | Ada Quill", "Name:Ada Quill", "氏名：Ada Quill"}) {
    CAPTURE(line);
    const auto plain = vitae::wild_text::flatten(line);
    const auto value =
        vitae::wild_text::behind_mark(plain, {0, plain.text.size()}, vitae::wild_text::label_mark_in(line, 30));
    CHECK(plain.of(value.begin, value.end) == "Ada Quill");
  }
}

TEST_CASE("a label's mark is the first of its kinds, and not far") {
  using vitae::wild_text::label_mark_in;
  CHECK(label_mark_in("期間：2019年", 30).at == 6);
  CHECK(label_mark_in("期間：2019年", 30).end == 9);
  CHECK(label_mark_in("a: b：c", 30).at == 1);
  CHECK(label_mark_in("no mark", 30).at == 7);
  CHECK(label_mark_in("a long label: value", 5).end == 19);
}

TEST_CASE("a particular's label ends at a colon, or where the next cell begins") {
  using vitae::wild_text::particular_mark;
  CHECK(particular_mark("Name: Ada").at == 4);
  CHECK(particular_mark("Name | Ada").at == 5);
  CHECK(particular_mark("Name    Ada: Quill").at == 4);
  CHECK(particular_mark("Name    : Ada Quill").at == 8);
  CHECK(particular_mark("Ada Quill").at == 9);
}

TEST_CASE("a value ends at a gap before the next label") {
  for (const auto& [line, expected] : {std::pair<std::string, std::string_view>{"李明    性别：男", "李明"},
                                       {"Ada Quill   Born: 1990", "Ada Quill"},
                                       {"Ada  Quill", "Ada  Quill"},
                                       {"佐藤 ：", "佐藤 ："}}) {
    CAPTURE(line);
    const auto plain = vitae::wild_text::flatten(line);
    const auto value = vitae::wild_text::before_next_label(plain, {0, plain.text.size()});
    CHECK(plain.of(value.begin, value.end) == expected);
  }
}

TEST_CASE("what stands behind a mark begins where it ends") {
  for (const std::string line : {"Name: Ada", "Name：Ada", "Name|Ada"}) {
    CAPTURE(line);
    const auto plain = vitae::wild_text::flatten(line);
    const auto value = vitae::wild_text::behind_mark_at(plain, {0, plain.text.size()}, 4);
    CHECK(plain.of(value.begin, value.end) == "Ada");
  }
}

TEST_CASE("a label in characters may stand before a blank alone") {
  CHECK(vitae::wild_text::particular_mark("氏名 川辺 大樹").at == 6);
  CHECK(vitae::wild_text::particular_mark("氏名　川辺 大樹").end == 9);
  CHECK(vitae::wild_text::particular_mark("姓名：林 若溪").at == 6);
  CHECK(vitae::wild_text::particular_mark("Name Ada").at == 8);
  CHECK(vitae::wild_text::particular_mark("氏名").at == 6);
}

}  // namespace cells_test
