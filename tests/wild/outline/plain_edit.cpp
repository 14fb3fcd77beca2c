// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/plain_edit.hpp>

#include <string_view>
#include <utility>

#include "../../catch.hpp"

namespace plain_edit_test {

using namespace vitae::wild_text;

plain_text plain_of(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return plain;
}

TEST_CASE("an edit without a change is a copy") {
  CHECK(plain_edit(plain_of("Ada Quill")).done().text == "Ada Quill");
  CHECK(plain_edit(plain_of("")).done().text.empty());
}

TEST_CASE("bytes are put in and left out, and what is kept keeps its place and style") {
  plain_text plain = plain_of("A d a Quill2015");
  plain.styles[6] = style::bold;
  plain_edit edit(std::move(plain));
  edit.keep_to(1), edit.skip_to(2), edit.keep_to(3), edit.skip_to(4);
  edit.keep_to(11), edit.insert('\t');
  const plain_text out = std::move(edit).done();
  CHECK(out.text == "Ada Quill\t2015");
  CHECK(out.where(0, 3) == vitae::extent{0, 5});
  CHECK(out.where(4, 9).of(out.document) == "Quill");
  CHECK(out.where(10, 14).of(out.document) == "2015");
  CHECK(out.styles[4] == style::bold);
  CHECK(out.styles[9] == style::inserted);
}

TEST_CASE("what stands elsewhere is brought, with its place and style") {
  plain_text plain = plain_of("*\nAda\n");
  plain.styles[0] = style::bold;
  plain_edit edit(std::move(plain));
  edit.skip_to(2), edit.bring(0, 1), edit.insert(' ');
  const plain_text out = std::move(edit).done();
  CHECK(out.text == "* Ada\n");
  CHECK(out.where(0, 1) == vitae::extent{0, 1});
  CHECK(out.where(2, 5).of(out.document) == "Ada");
  CHECK(out.styles[0] == style::bold);
}

TEST_CASE("links move with their labels, wherever the changes are") {
  plain_text plain = plain_of("a b [c d] e");
  plain.links.push_back({4, 9, "x", {}});
  plain.links.push_back({10, 11, "y", {}});
  plain_edit edit(std::move(plain));
  edit.keep_to(1), edit.skip_to(2), edit.keep_to(6), edit.skip_to(7), edit.keep_to(9), edit.insert('\t');
  const plain_text out = std::move(edit).done();
  CHECK(out.text == "ab [cd]\t e");
  CHECK(out.of(out.links[0].begin, out.links[0].end) == "[cd]");
  CHECK(out.of(out.links[1].begin, out.links[1].end) == "e");
}

TEST_CASE("a link of which nothing is kept lies where the next text begins") {
  plain_text plain = plain_of("abcdef");
  plain.links.push_back({2, 4, "x", {}});
  plain_edit edit(std::move(plain));
  edit.keep_to(1), edit.skip_to(5);
  const plain_text out = std::move(edit).done();
  CHECK(out.text == "af");
  CHECK(out.links[0].begin == 1);
  CHECK(out.links[0].end <= out.text.size());
}

}  // namespace plain_edit_test
