// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/word_group.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"
#include "schemas.hpp"

namespace word_group_test {

using namespace vitae::wild_text;

const vitae::type_info& craft = vitae::info_of<Craft>.core();

/// The records of a group of that text's items, under a name that is one of its words.
std::string grouped(std::string_view text, std::string_view name) {
  const wild_tests::document page(text);
  const list_members to(craft);
  word_group made(page.in, to, vitae::look::keyword);
  const std::size_t at = text.find(name);
  made.put_name({at, at + name.size()});
  made.add(page.all());
  vitae::node list;
  std::move(made).finish(list, page.all());
  return tree::shown(list, vitae::info_of<std::vector<Craft>>);
}

TEST_CASE("a record's members are known by what they hold") {
  const list_members to(craft);
  REQUIRE(to.words);
  CHECK(to.name->name == "name");
  CHECK(to.level->name == "level");
  CHECK(to.words->name == "words");
  CHECK_FALSE(list_members(vitae::info_of<Tongue>.core()).words);
}

TEST_CASE("words stand by their level, each level in a record of the group's name") {
  CHECK(grouped("Git, Make", "") == "[{words=[Git | Make]}]");
  CHECK(grouped("Git, Make (basic)", "Git") == "[{name=Git; words=[Git]} | {name=Git; level=basic; words=[Make]}]");
  CHECK(grouped("Git (basic), Make (basic)", "") == "[{level=basic; words=[Git | Make]}]");
}

TEST_CASE("a group by its name alone is one only where nothing is listed by level") {
  CHECK(grouped("11", "11") == "[{name=11}]");
  CHECK(grouped("Make (basic)", "Make") == "[{name=Make; level=basic; words=[Make]}]");
}

TEST_CASE("a remark in parentheses is no part of an item, a short form is") {
  const wild_tests::document remark("Harbour Draw (the old one)"), brief("User Experience (UX)");
  CHECK(remark.of(without_remark(remark.in, remark.all())) == "Harbour Draw");
  CHECK(brief.of(without_remark(brief.in, brief.all())) == "User Experience (UX)");
  CHECK(is_short_form("Guided Tide Gauge Block", "(TGB)"));
  CHECK(is_short_form("Tide Gauge Blocks", "(TGBs)"));
  CHECK_FALSE(is_short_form("Guided Tide Gauge Block", "(LAMP)"));
  CHECK(is_short_form("Tides & Lamps Keeping", "(T&L)"));
  CHECK_FALSE(is_short_form("Lamps", "(L)"));
}

}  // namespace word_group_test
