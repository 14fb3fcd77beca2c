// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/plain.hpp>

#include <cstddef>
#include <string_view>

#include "../../catch.hpp"

namespace plain_test {

using namespace vitae::wild_text;

/// Plain text of a document with nothing to take out.
plain_text whole(std::string_view document) {
  plain_text plain;
  plain.document = document;
  for (std::size_t i = 0; i < document.size(); ++i) plain.add(document[i], i);
  return plain;
}

static_assert(span{2, 2}.empty() && span{1, 4}.size() == 3);

TEST_CASE("plain text knows its bytes in the document") {
  const plain_text plain = whole("Ada Quill");
  CHECK(plain.of(4, 9) == "Quill");
  CHECK(plain.where(4, 9) == vitae::extent{4, 5});
  CHECK(plain.where(4, 4) == vitae::extent{4, 0});
  CHECK(plain.where(9, 9) == vitae::extent{9, 0});
  CHECK(plain.where(4, 99).length == 0);
}

TEST_CASE("a run of text is added as its bytes are one by one") {
  plain_text run, bytes;
  run.document = bytes.document = "-- some text";
  run.reserve(12);
  run.add(run.document.substr(3), 3, style::bold);
  for (std::size_t i = 3; i < bytes.document.size(); ++i) bytes.add(bytes.document[i], i, style::bold);
  CHECK(run.text == "some text");
  CHECK(run.text == bytes.text);
  CHECK(run.origin == bytes.origin);
  CHECK(run.styles == bytes.styles);
  run.add(std::string_view(), 12, 0);
  CHECK(run.text.size() == 9);
}

TEST_CASE("a character that stands for an entity came from all of the entity") {
  plain_text plain;
  plain.document = "R&amp;D";
  plain.add('R', 0);
  plain.add('&', 1, style::entity);
  plain.add('D', 6);
  CHECK(plain.where(1, 2).of(plain.document) == "&amp;");
  CHECK(plain.where(0, 2).of(plain.document) == "R&amp;");
  CHECK(plain.where(0, 3).of(plain.document) == "R&amp;D");
}

TEST_CASE("text that was put in another order came from all between its first and its last byte") {
  plain_text plain;
  plain.document = "b&amp;a";
  plain.add('a', 6);
  plain.add('b', 0);
  plain.add('&', 1, style::entity);
  CHECK(plain.where(0, 2).of(plain.document) == "b&amp;a");
  CHECK(plain.where(0, 3).of(plain.document) == "b&amp;a");
  CHECK(plain.where(1, 3).of(plain.document) == "b&amp;");
}

TEST_CASE("trimming leaves white space out, and an empty span where there is nothing else") {
  const plain_text plain = whole("  a b \n\t");
  CHECK(trim(plain, {0, 8}) == span{2, 5});
  CHECK(trim(plain, {2, 5}) == span{2, 5});
  CHECK(trim(plain, {5, 8}).empty());
  CHECK(trim(plain, {3, 3}).empty());
}

TEST_CASE("a span has the styles that all its letters have") {
  plain_text plain;
  plain.document = "ab, cd";
  for (std::size_t i = 0; i < 6; ++i)
    plain.add(plain.document[i], i, i < 2 ? style::bold | style::italic : i > 3 ? style::bold : 0U);
  CHECK(common_style(plain, {0, 2}) == (style::bold | style::italic));
  CHECK(common_style(plain, {0, 6}) == style::bold);
  CHECK(common_style(plain, {2, 4}) == 0);
}

}  // namespace plain_test
