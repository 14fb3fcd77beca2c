// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/separators.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace separators_test {

using namespace vitae::wild_text;

/// The separator at the first `|>` of a line, which is taken out.
separator at_mark(std::string line) {
  const std::size_t at = line.find("|>");
  line.erase(at, 2);
  const plain_text plain = flatten(line);
  return separators(plain).at(at, {0, plain.text.size()});
}

TEST_CASE("what stands between two facts says how far apart they are") {
  struct sample {
    std::string_view line;
    std::size_t length;
    gap kind;
  };
  static constexpr sample samples[] = {
      {"Engineer|>, Berlin", 1, gap::comma},
      {"Engineer|>; Berlin", 1, gap::cell},
      {"Engineer |>| Berlin", 1, gap::cell},
      {"Engineer|>\tBerlin", 1, gap::cell},
      {"Engineer|>     Berlin", 5, gap::cell},
      {"Engineer |>- Berlin", 1, gap::dash},
      {"Engineer |>-- Berlin", 2, gap::dash},
      {"Engineer |>at Example Ltd.", 3, gap::dash},
      {"Example Inc. |>\U0001F1E8\U0001F1E6 Toronto", 4, gap::cell},
      {"Ingénieur |>chez Exemple SA", 5, gap::dash},
      {"Entwickler |>bei Beispiel GmbH", 4, gap::dash},
      {"University of Leeds |>at Whitby", 0, gap::comma},
      {"Fellow, University of Leeds, |>at Whitby", 3, gap::dash},
      {"Researcher, NORC |>at the University of Leeds", 0, gap::comma},
      {"Researcher, Physics |>at the University of Leeds", 3, gap::dash},
      {"PhD|>. Pure Mathematics", 1, gap::word},
      {"University of Leeds|>: Whitby", 0, gap::comma},
      {"University of Wisconsin |>- Madison", 0, gap::comma},
      {"University of Leeds |>- Whitby", 1, gap::dash},
      {"University of Wisconsin |>– Madison", 0, gap::comma},
      {"Engineer |>base", 0, gap::comma},
      {"Engineer |>@ Example Ltd.", 1, gap::cell},
      {"Baker |>@(Mill Ltd., Oven Ltd.)", 1, gap::cell},
      {"Example Ltd. |>> Engineer", 1, gap::cell},
      {"savings |>> 50 %", 0, gap::comma},
      {"Engineer |>:: Example Ltd.", 2, gap::cell},
      {"Engineer |>/ Lecturer", 1, gap::dash},
      {"Engineer |>..... Berlin", 5, gap::cell},
      {"Engineer |>----- Berlin", 5, gap::cell},
      {"Manager|>: Jane Stone", 1, gap::colon},
      {"Engineer |>– Berlin", 3, gap::dash},
      {"Engineer|>—Berlin", 3, gap::dash},
      {"Engineer |>· Berlin", 2, gap::cell},
      {"Engineer|>•Berlin", 3, gap::cell},
      {"工程师|>，柏林", 3, gap::comma},
      {"Manager|>：Jane Stone", 3, gap::colon},
      {"見本大學|>｜光學碩士", 3, gap::cell},
      {"Engineer|>\u2003\u2003Berlin", 3, gap::cell},
      {"Some Collaboration|>. Lyon", 1, gap::stop},
      {"Engineer|>\nExample Ltd.", 1, gap::line},
  };
  for (const auto& [line, length, kind] : samples) {
    CAPTURE(std::string(line));
    const separator found = at_mark(std::string(line));
    CHECK(found.length == length);
    CHECK(found.kind == kind);
  }
}

TEST_CASE("a line that had no room for the next word goes on in the next one") {
  plain_text plain = flatten("Clerk, Example State\n    University");
  CHECK(separators(plain).at(20, {0, plain.text.size()}).kind == gap::line);
  plain.styles[20] |= style::literal;
  CHECK(separators(plain).at(20, {0, plain.text.size()}).length == 0);
  CHECK(separators(plain).at(21, {0, plain.text.size()}).length == 0);
}

TEST_CASE("marks within words and names separate nothing") {
  for (const std::string_view line :
       {"twenty|>-first", "and|>/or", "Example|> Ltd.", "Dept|>. of Physics", "J|>. Stone", "1|>:2", "1|>,000",
        "that |>attic", "ada|>@example.org", "snake|>_case", "left|>·right", "2019|>–2020", "goes on|>\nbelow",
        "前端|>-React", "Institute of Optics|>\n(IO)", "Laboratory of\n|>    Optics"}) {
    CAPTURE(std::string(line));
    CHECK(at_mark(std::string(line)).length == 0);
  }
}

TEST_CASE("a mark between Chinese signs separates without blanks") {
  for (const std::string_view line : {"见本大学|>-数学", "本科|>/见本大学", "硕士|>·数学"}) {
    CAPTURE(std::string(line));
    CHECK(at_mark(std::string(line)).length > 0);
  }
}

TEST_CASE("the dot of a legal form belongs to the name") {
  CHECK(at_mark("Example Inc|>. Boston").kept == 1);
  CHECK(at_mark("Some Collaboration|>. Lyon").kept == 0);
}

}  // namespace separators_test
