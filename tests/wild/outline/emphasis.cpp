// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/emphasis.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace {

using namespace vitae::wild_text;

/// One paragraph with its marks taken out.
plain_text taken(std::string_view paragraph) {
  plain_text plain;
  plain.document = paragraph;
  emphasis marks;
  for (std::size_t i = 0; i < paragraph.size();) {
    const char c = paragraph[i];
    std::size_t end = i + 1;
    while (end < paragraph.size() && paragraph[end] == c && (c == '*' || c == '_')) ++end;
    const std::size_t begin = plain.text.size();
    for (; i < end; ++i) plain.add(c, i);
    if (c == '*' || c == '_')
      marks.run(plain, begin, end < paragraph.size() ? vitae::decode(paragraph, end).code_point : U'\0');
  }
  marks.finish(plain, 0, 0);
  return plain;
}

/// Its text with the bold bytes in <> and the slanted ones in {}.
std::string shown(const plain_text& plain) {
  std::string out;
  unsigned how = 0;
  for (std::size_t i = 0; i <= plain.text.size(); ++i) {
    const unsigned now = i < plain.text.size() ? plain.styles[i] : 0U;
    if ((how & style::italic) > (now & style::italic)) out += '}';
    if ((how & style::bold) > (now & style::bold)) out += '>';
    if ((now & style::bold) > (how & style::bold)) out += '<';
    if ((now & style::italic) > (how & style::italic)) out += '{';
    how = now;
    if (i < plain.text.size()) out += plain.text[i];
  }
  return out;
}

TEST_CASE("what is emphasised is styled and its marks go") {
  struct sample {
    std::string_view paragraph, styled;
  };
  static constexpr sample samples[] = {
      {"plain", "plain"},
      {"", ""},
      {"a **bold** word", "a <bold> word"},
      {"a *slanted* word", "a {slanted} word"},
      {"__bold__ and _slanted_", "<bold> and {slanted}"},
      {"***both***", "<{both}>"},
      {"(*slanted*)", "({slanted})"},
      {"mid**bold**dle", "mid<bold>dle"},
      {"Lin, R.*, Li, C.*", "Lin, R.*, Li, C.*"},
      {"snake_case_name", "snake_case_name"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"**never closed", "**never closed"},
      {"****", "****"},
      {"**Lin, R.***, Li", "<Lin, R.>*, Li"},
  };
  for (const auto& [paragraph, styled] : samples) {
    CAPTURE(std::string(paragraph));
    CHECK(shown(taken(paragraph)) == styled);
  }
}

TEST_CASE("the bytes that stay still know where they came from") {
  const plain_text plain = taken("a **bold** word");
  REQUIRE(plain.text == "a bold word");
  CHECK(plain.where(2, 6).of(plain.document) == "bold");
  CHECK(plain.where(7, 11).of(plain.document) == "word");
  CHECK(plain.origin.size() == plain.text.size());
  CHECK(plain.styles.size() == plain.text.size());
}

TEST_CASE("links move with their labels") {
  plain_text plain;
  plain.document = "*ab* cd";
  emphasis marks;
  plain.add('*', 0);
  marks.run(plain, 0, U'a');
  plain.add('a', 1), plain.add('b', 2), plain.add('*', 3);
  marks.run(plain, 3, U' ');
  plain.add(' ', 4), plain.add('c', 5), plain.add('d', 6);
  plain.links.push_back({5, 7, "https://example.org", {}});
  marks.finish(plain, 0, 0);
  REQUIRE(plain.text == "ab cd");
  CHECK(plain.of(plain.links[0].begin, plain.links[0].end) == "cd");
}

TEST_CASE("emphasis of hostile text takes linear time") {
  for (const std::string_view unit : {"*a ", " *", "**a", "_a_", "* _", "***a"}) {
    std::string paragraph;
    while (paragraph.size() < 300'000) paragraph += unit;
    CHECK(taken(paragraph).text.size() <= paragraph.size());
  }
}

}  // namespace
