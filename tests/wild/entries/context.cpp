// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/context.hpp>

#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace context_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a leaf is a span's text as its member wants it, at its place") {
  const std::string_view source = "Built  the **big** ledger";
  const wild_tests::document page(source);
  const node made = page.in.leaf(*info_of<Position>.find("title"), page.all(), 0.5F);
  CHECK(made.text == "Built the big ledger");
  CHECK(made.where.of(source) == source);
  CHECK(made.confidence == 0.5F);
  const member_info& text = *info_of<Item>.find("text");
  CHECK(page.in.leaf(text, page.all(), 1).text == (text.note.markdown ? "Built the **big** ledger" : made.text));
}

TEST_CASE("a member has one text, a list one more") {
  const std::string_view source = "Ada Quill and Bo Reed";
  const wild_tests::document page(source);
  const member_info &title = *info_of<Position>.find("title"), &people = *info_of<Position>.find("supervisors");
  node entry;
  page.in.put(entry, title, page.at("Ada Quill"), 1);
  page.in.put(entry, title, page.at("Bo Reed"), 1);
  page.in.put(entry, people, page.at("Ada Quill"), 1);
  page.in.put(entry, people, page.at("Bo Reed"), 1);
  REQUIRE(entry.parts.size() == 2);
  CHECK(entry.find(title.index)->text == "Bo Reed");
  const node& listed = *entry.find(people.index);
  REQUIRE(listed.parts.size() == 2);
  CHECK(listed.parts[0].text == "Ada Quill");
  CHECK(listed.parts[1].text == "Bo Reed");
  CHECK(listed.where.of(source) == source);
}

}  // namespace context_test
