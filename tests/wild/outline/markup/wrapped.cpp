// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/wrapped.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace wrapped_test {

using namespace vitae::wild_text;

struct sample {
  std::string_view text, shown, address, rest;
};

void check(const sample& s, const wrapped_text& found, std::size_t at = 0) {
  CAPTURE(std::string(s.text));
  CHECK(found.shown.of(s.text) == s.shown);
  CHECK(found.address.of(s.text) == s.address);
  CHECK(s.text.substr(at + found.length) == s.rest);
}

TEST_CASE("an address in angle brackets is a link") {
  static constexpr sample samples[] = {
      {"<https://example.org>", "https://example.org", "https://example.org", ""},
      {"<ada@example.org> and", "ada@example.org", "ada@example.org", " and"},
      {"<a b@c>", "", "", "<a b@c>"},
      {"<b>", "", "", "<b>"},
      {"<ada@example.org", "", "", "<ada@example.org"},
      {"<x<ada@example.org>", "", "", "<x<ada@example.org>"},
  };
  for (const sample& s : samples) check(s, autolink_at(s.text, 0));
}

TEST_CASE("a time stamp is its text") {
  static constexpr sample samples[] = {
      {"<2012>--<2014>", "2012", "", "--<2014>"},
      {"<2012-05-01 Tue>", "2012-05-01 Tue", "", ""},
      {"<12>", "", "", "<12>"},
      {"<2012", "", "", "<2012"},
      {"<2012 or a long phrase after it>", "", "", "<2012 or a long phrase after it>"},
  };
  for (const sample& s : samples) check(s, time_stamp_at(s.text, 0));
}

TEST_CASE("a link in two brackets has an address and may have a label") {
  static constexpr sample samples[] = {
      {"[[https://example.org][a page]] x", "a page", "https://example.org", " x"},
      {"[[https://example.org]]", "https://example.org", "https://example.org", ""},
      {"[[1]](https://example.org)", "", "", "[[1]](https://example.org)"},
      {"[[x\n][y]]", "", "", "[[x\n][y]]"},
      {"[x]", "", "", "[x]"},
  };
  for (const sample& s : samples) check(s, org_link_at(s.text, 0));
}

TEST_CASE("a superscript goes without its carets") {
  check({"10^th^ time", "th", "", " time"}, superscript_at("10^th^ time", 2), 2);
  check({"10^th time", "", "", "^th time"}, superscript_at("10^th time", 2), 2);
  check({"a ^b^", "", "", "^b^"}, superscript_at("a ^b^", 2), 2);
}

TEST_CASE("code is between as many backticks, in one line") {
  static constexpr sample samples[] = {
      {"`a` b", "a", "", " b"},
      {"``a`b``", "a`b", "", ""},
      {"`a\n`", "", "", "`a\n`"},
      {"`a", "", "", "`a"},
  };
  for (const sample& s : samples) check(s, code_span_at(s.text, 0));
}

TEST_CASE("the mark tells what is wrapped") {
  CHECK(wrapped_at("<https://example.org>", 0).address.length == 19);
  CHECK(wrapped_at("<2012>", 0).shown.length == 4);
  CHECK(wrapped_at("[[https://example.org][x]]", 0).shown.length == 1);
  CHECK(wrapped_at("4^th^", 1).shown.length == 2);
  CHECK(wrapped_at("x", 0).length == 0);
}

}  // namespace wrapped_test
