// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/source/line_index.hpp>

#include "../catch.hpp"

namespace line_index_test {

static_assert(vitae::place_of("ab\ncd", 4) == vitae::place{2, 2});
static_assert(vitae::line_around("ab\ncd\nef", 4) == "cd");

TEST_CASE("a place counts lines and code points from 1") {
  struct sample {
    std::string_view text;
    std::size_t offset;
    vitae::place where;
  };
  static constexpr sample samples[] = {
      {"", 0, {1, 1}},          {"", 7, {1, 1}},        {"abc", 0, {1, 1}},    {"abc", 2, {1, 3}},
      {"abc", 3, {1, 4}},       {"abc", 99, {1, 4}},    {"a\nb", 1, {1, 2}},   {"a\nb", 2, {2, 1}},
      {"a\n", 2, {2, 1}},       {"a\r\nb", 1, {1, 2}},  {"a\r\nb", 3, {2, 1}}, {"a\rb", 2, {2, 1}},
      {"\n\n\n", 3, {4, 1}},    {"é!", 2, {1, 2}},      {"é!", 1, {1, 1}},     {"中文\n王x", 10, {2, 2}},
      {"\xFF\xFF!", 2, {1, 3}}, {"\r\r\nz", 3, {3, 1}},
  };
  for (const auto& [text, offset, where] : samples) {
    CAPTURE(std::string(text), offset);
    const vitae::place found = vitae::place_of(text, offset);
    CHECK(found.line == where.line);
    CHECK(found.column == where.column);
  }
}

TEST_CASE("an index answers as place_of does, in any order") {
  std::string text;
  for (int i = 0; i < 700; ++i) text += i % 7 == 0 ? "línea número\r\n" : i % 11 == 0 ? "中文\n" : "some words here, ";
  vitae::line_index forward(text), backward(text);
  std::size_t wrong = 0;
  for (std::size_t at = 0; at <= text.size(); at += 13) wrong += forward.at(at) == vitae::place_of(text, at) ? 0 : 1;
  for (std::size_t at = text.size(); at > 13; at -= 13) wrong += backward.at(at) == vitae::place_of(text, at) ? 0 : 1;
  CHECK(wrong == 0);
  CHECK(forward.at(text.size() + 1) == vitae::place_of(text, text.size()));
  CHECK(vitae::line_index("").at(5) == vitae::place{});
}

TEST_CASE("many questions about one very long line are answered quickly") {
  const std::string text(2'000'000, 'x');
  vitae::line_index index(text);
  std::size_t columns = 0;
  for (std::size_t at = text.size(); at > 100; at -= 100) columns += index.at(at).column;
  CHECK(columns > text.size());
}

TEST_CASE("the line around an offset has no line end") {
  const std::string_view text = "first\r\nsecond\nthird\rfourth";
  CHECK(vitae::line_around(text, 0) == "first");
  CHECK(vitae::line_around(text, 5) == "first");
  CHECK(vitae::line_around(text, 6) == "first");
  CHECK(vitae::line_around(text, 7) == "second");
  CHECK(vitae::line_around(text, 13) == "second");
  CHECK(vitae::line_around(text, 14) == "third");
  CHECK(vitae::line_around(text, 22) == "fourth");
  CHECK(vitae::line_around(text, 99) == "fourth");
  CHECK(vitae::line_around("", 3) == "");
  CHECK(vitae::line_around("\n\n", 1) == "");
}

}  // namespace line_index_test
