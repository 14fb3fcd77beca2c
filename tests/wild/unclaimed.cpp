// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/unclaimed.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

namespace unclaimed_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The unclaimed pieces of a document of which the given stretches are claimed.
std::vector<std::string> pieces(std::string_view document, const std::vector<std::string_view>& claims) {
  node root;
  for (const std::string_view claim : claims) {
    node leaf;
    leaf.where = {document.find(claim), claim.size()};
    root.parts.push_back(leaf);
  }
  const outline doc = read_outline(flatten(document));
  std::vector<std::string> found;
  const section all{.title = {}, .begin = 0, .end = doc.blocks.size()};
  for (const body_line& line : unclaimed(doc, root).of(all))
    found.emplace_back(doc.plain.of(line.text.begin, line.text.end));
  return found;
}

using texts = std::vector<std::string>;

TEST_CASE("what is claimed is not unclaimed, and the other way round") {
  CHECK(pieces("Ada Example\n", {"Ada Example"}).empty());
  CHECK(pieces("Ada Example\n", {}) == texts{"Ada Example"});
}

TEST_CASE("the rest of a line is a piece, without the marks around it") {
  CHECK(pieces("Ada Example | Berlin, Germany | 2019\n", {"Ada Example", "2019"}) == texts{"Berlin, Germany"});
  CHECK(pieces("one (two) three\n", {"two"}) == texts{"one", "three"});
}

TEST_CASE("a label says nothing without its text, and marks say nothing at all") {
  CHECK(pieces("Advisor: Grace Sample\n", {"Grace Sample"}).empty());
  CHECK(pieces("Grace Sample -- * 7\n", {"Grace Sample"}).empty());
  CHECK(pieces("BSc Physics; GPA 3.71\n", {"BSc Physics", "3.71"}).empty());
  CHECK(pieces("BSc Physics; GPA\n", {"BSc Physics"}) == texts{"GPA"});
  CHECK(pieces("Advisor: Grace Sample\n", {"Advisor"}) == texts{"Grace Sample"});
}

TEST_CASE("words that only join or lead to a job say nothing beside what is claimed") {
  CHECK(pieces("Clerk at the Harbour\n", {"Clerk", "Harbour"}).empty());
  CHECK(pieces("I was a clerk\n", {"clerk"}).empty());
  CHECK(pieces("Développeuse au sein du Musée\n", {"Développeuse", "Musée"}).empty());
  CHECK(pieces("Clerk at the old Harbour\n", {"Clerk", "Harbour"}) == texts{"at the old"});
  CHECK(pieces("I was a\n", {}) == texts{"I was a"});
}

TEST_CASE("a date or a number of four digits says something, alone in its line or beside what is claimed") {
  CHECK(pieces("10.2011–10.2014\n", {}) == texts{"10.2011–10.2014"});
  CHECK(pieces("Ada Example, 10.2011\n", {"Ada Example"}) == texts{"10.2011"});
  CHECK(pieces("Ada Example, 201\n", {"Ada Example"}).empty());
  CHECK(pieces("-- 12 --\n", {}).empty());
}

TEST_CASE("two Chinese characters say something") { CHECK(pieces("北京\n", {}) == texts{"北京"}); }

}  // namespace unclaimed_test
