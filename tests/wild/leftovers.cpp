// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/leftovers.hpp>

#include <string>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../catch.hpp"
#include "document.hpp"
#include "tree.hpp"

namespace leftovers_test {

using namespace vitae;
using namespace vitae::wild_text;

const chosen_members chosen(info_of<Person>);

TEST_CASE("what nobody claims is a list under its title") {
  const wild_tests::document page("Songs\n\n- Wellerman\n- Shenandoah\n");
  node root;
  std::vector<wild_note> notes;
  keeping rest(page.in, chosen.rest, leftovers::fate::reported);
  rest.keep(root, notes, page.at("Songs"), {{1, page.at("Wellerman")}, {2, page.at("Shenandoah")}});
  rest.keep(root, notes, {}, {});
  CHECK(tree::shown(root, info_of<Person>) ==
        "{sections=[{title=Songs; items=[{text=Wellerman} | {text=Shenandoah}]}]}");
  CHECK(notes.empty());
}

TEST_CASE("where no member is for it, it is noted with its place") {
  const wild_tests::document page("Songs\n\n- Wellerman\n");
  node root;
  std::vector<wild_note> notes;
  keeping rest(page.in, nullptr, leftovers::fate::kept);
  rest.keep(root, notes, page.at("Songs"), {{1, page.at("Wellerman")}});
  rest.keep(root, notes, page.at("Songs"), {{1, page.at("Wellerman")}});
  CHECK(root.parts.empty());
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].where.of(page.source) == "Wellerman");
  CHECK(notes[0].level == severity::remark);
}

TEST_CASE("what is refused is an error, and kept; what is ignored is neither kept nor noted") {
  const wild_tests::document page("Songs\n\n- Wellerman\n");
  const std::vector<body_line> songs{{1, page.at("Wellerman")}};
  node refused, ignored;
  std::vector<wild_note> notes;
  keeping(page.in, chosen.rest, leftovers::fate::refused).keep(refused, notes, page.at("Songs"), songs);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].level == severity::error);
  CHECK(refused.parts.size() == 1);
  keeping(page.in, chosen.rest, leftovers::fate::ignored).keep(ignored, notes, page.at("Songs"), songs);
  CHECK(notes.size() == 1);
  CHECK(ignored.parts.empty());
}

}  // namespace leftovers_test
