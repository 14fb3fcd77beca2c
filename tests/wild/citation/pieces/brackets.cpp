// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/brackets.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace brackets_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

/// Where the first bracket of a line opens.
std::size_t opening(const tokenized& line) {
  std::size_t i = 0;
  while (i < line.size() && !line.view().is(i, citing::token_kind::paren_open)) ++i;
  return i;
}

TEST_CASE("a letter in square brackets behind a title is the kind of the work") {
  for (const std::string_view kind : {"Wings[J]. Acta", "Wings[EB/OL]. 2019", "翼[D]. 北京"}) {
    CAPTURE(std::string(kind));
    const tokenized line(kind);
    CHECK(citing::is_kind_of_work(line.view(), opening(line)));
  }
  for (const std::string_view other : {"Wings [J]. Acta", "Wings(J). Acta", "Wings[pdf]. Acta", "[J] Wings"}) {
    CAPTURE(std::string(other));
    const tokenized line(other);
    CHECK_FALSE(citing::is_kind_of_work(line.view(), opening(line)));
  }
}

TEST_CASE("the label of a link is all of its bracket") {
  const auto label = [](std::string_view source) {
    const tokenized line(source);
    return line.words(1, citing::after_link_label(line.view(), 1));
  };
  CHECK(label("[pdf]") == "pdf");
  CHECK(label("[project page]") == "project page");
  CHECK(label("[pdf of wings]").empty());
  CHECK(label("[wings]").empty());
}

TEST_CASE("a bracket attached to a word belongs to it") {
  const auto attached = [](std::string_view source) {
    const tokenized line(source);
    return citing::after_attached(line.view(), opening(line)) != opening(line);
  };
  CHECK(attached("Wing(s) of paper"));
  CHECK(attached("Multi(wing)fold of paper"));
  CHECK(attached("样本大学学报(自然科学版), 2020"));
  CHECK_FALSE(attached("样本大学学报(特刊), 2020"));
  CHECK_FALSE(attached("Wings (s) of paper"));
  CHECK_FALSE(attached("Wings(2019) of paper"));
  CHECK_FALSE(attached("(s) of paper"));
}

TEST_CASE("a short name and its year fill a bracket") {
  const auto dated = [](std::string_view source) {
    const tokenized line(source);
    return citing::after_dated_acronym(line.view(), opening(line) + 1) != opening(line) + 1;
  };
  CHECK(dated("Conference on Wings (WING 2019), accepted"));
  CHECK_FALSE(dated("Conference on Wings (March 2019)"));
  CHECK_FALSE(dated("Conference on Wings (2019)"));
  CHECK_FALSE(dated("Conference on Wings (WING)"));
  CHECK_FALSE(dated("Conference on Wings (WING 2019, Oslo)"));
}

TEST_CASE("a bracket is closed by its own, not by one inside") {
  const tokenized line("(Oral (1.2%), best) wings)");
  const std::size_t end = citing::closing_bracket(line.view(), 1);
  CHECK(line.words(1, end) == "Oral (1.2%), best");
  CHECK(citing::closing_bracket(tokenized("(Oral, best").view(), 1) == 1);
}

TEST_CASE("'with' and names alone are company") {
  const auto company = [](std::string_view source) {
    const tokenized line(source);
    return citing::is_company(line.view(), 0, line.size());
  };
  CHECK(company("with Ada Quill"));
  CHECK(company("joint work with A. Quill and Bo Marsh"));
  CHECK(company("jointly with Ada Quill"));
  CHECK_FALSE(company("with paper wings"));
  CHECK_FALSE(company("Ada Quill"));
  CHECK_FALSE(company("joint Quill"));
  CHECK_FALSE(company("with"));
}

TEST_CASE("a title stands between the stop behind its people and the sign of its kind") {
  const auto titled = [](std::string_view source) {
    const tokenized line(source);
    const citing::signed_title found = citing::title_with_sign(line.view(), 0);
    return found.last == 0 ? std::string() : std::string(source.substr(line.view()[found.first].first, 9));
  };
  CHECK(titled("张安,李博.翅膀、纸与风[J].样本学报,2020") == "翅膀、");
  CHECK(titled("Zhang A. Wings of paper[J]. Acta, 2020").empty());
  CHECK(titled("张安,李博.翅膀、纸与风.样本学报,2020").empty());
  CHECK(titled("").empty());
}

}  // namespace brackets_test
