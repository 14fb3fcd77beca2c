// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/share.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/draft/wholes.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace share_test {

using namespace vitae;
using namespace vitae::wild_text;
using drafts_made::made;
using drafts_made::member_of;

TEST_CASE("several roles at one employer have it, and where it is") {
  const wild_tests::document page("Example Software Ltd.\nBerlin\nEngineer\n2019 - 2021\nIntern\n2017 - 2018\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"organization", "Example Software Ltd."}, {"location", "Berlin"}, {"title", "Engineer"}},
           "2019 - 2021"),
      made(page, {{"title", "Intern"}}, "2017 - 2018")};
  const sharing share(page.in, plan);
  share.lend(drafts, wholes_of(page.in, plan, drafts));
  CHECK(drafts[0].shared.empty());
  REQUIRE(drafts[1].shared.size() == 2);
  CHECK(drafts[1].shared[0].member == &member_of("organization"));
  CHECK(page.of(drafts[1].shared[0].text) == "Example Software Ltd.");
  CHECK(page.of(drafts[1].shared[1].text) == "Berlin");
}

TEST_CASE("a school has not the degree that was had from the school before") {
  const wild_tests::document page("Example University\nBSc Optics\n2016 - 2019\nQuill School\n2010 - 2016\n");
  const entry_plan plan(info_of<Degree>);
  std::vector<draft> drafts{
      made(page, {{"institution", "Example University"}, {"title", "BSc Optics"}}, "2016 - 2019", info_of<Degree>),
      made(page, {{"institution", "Quill School"}}, "2010 - 2016", info_of<Degree>)};
  const sharing share(page.in, plan);
  share.lend(drafts, wholes_of(page.in, plan, drafts));
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("an entry under a heading of its own has not the employer of the heading beside it") {
  const wild_tests::document page(
      "### Engineer, *Example Software Ltd.*\n\n2019 - 2021\n\n### Organist\n\n2017 - 2018\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2019 - 2021"),
      made(page, {{"title", "Organist"}}, "2017 - 2018")};
  drafts[1].range.begin = 2;
  REQUIRE(page.of(page.doc.blocks[2].text) == "Organist");
  const sharing share(page.in, plan);
  share.lend(drafts, wholes_of(page.in, plan, drafts));
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("one blank line above an entry is as good as two") {
  const wild_tests::document page(
      "2018 - 2020\nEngineer, Example University\n\n\n2014 - 2018\nBaker, Example Mill\n\n2010 - 2014\nOrganist\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"title", "Baker"}, {"organization", "Example Mill"}}, "2014 - 2018"),
                            made(page, {{"title", "Organist"}}, "2010 - 2014")};
  for (std::size_t i = 0, block = 0; i < drafts.size(); ++i, ++block) {
    while (page.of(page.doc.blocks.at(block).text).find(i == 0 ? "2014 - 2018" : "2010 - 2014") != 0) ++block;
    drafts[i].range.begin = block;
  }
  const sharing share(page.in, plan);
  share.lend(drafts, wholes_of(page.in, plan, drafts));
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("what is laid out as the entry before is no part of it and borrows nothing") {
  const wild_tests::document page(
      "# Work\n\n2015 - 2021: Engineer, Example Software Ltd.\n\n2017 - 2018: Harbour Tour\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021"),
      made(page, {{"title", "Harbour Tour"}}, "2017 - 2018")};
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].range = {i + 1, i + 2, i + 2};
  const sharing share(page.in, plan);
  CHECK(wholes_of(page.in, plan, drafts) == std::vector<std::size_t>{0, 1});
  share.lend(drafts, {0, 1});
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("what has its date elsewhere than the entry before may be a part of it and borrow") {
  const wild_tests::document page("# Work\n\nEngineer, Example Software Ltd., 2015 - 2021\n\n2017 - 2018: Harbour\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021"),
      made(page, {{"location", "Harbour"}}, "2017 - 2018")};
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].range = {i + 1, i + 2, i + 2};
  const sharing share(page.in, plan);
  CHECK(wholes_of(page.in, plan, drafts) == std::vector<std::size_t>{0, 0});
  share.lend(drafts, {0, 1});
  CHECK(drafts[1].shared.size() == 2);
}

TEST_CASE("an entry without a date has what the heading above it says") {
  const wild_tests::document page("## Example Software Ltd.\n### Engineer\n- Built\n### Intern\n- Learnt\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"organization", "Example Software Ltd."}, {"title", "Engineer"}}),
                            made(page, {{"title", "Intern"}})};
  drafts[1].range.begin = 3;
  sharing(page.in, plan).lend(drafts, {0, 1});
  REQUIRE(drafts[1].shared.size() == 1);
  CHECK(page.of(drafts[1].shared[0].text) == "Example Software Ltd.");
}

TEST_CASE("an entry without a date borrows nothing") {
  const wild_tests::document page("Example Software Ltd.\nEngineer\n2019 - 2021\nIntern\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"organization", "Example Software Ltd."}, {"title", "Engineer"}}, "2019 - 2021"),
      made(page, {{"title", "Intern"}})};
  sharing(page.in, plan).lend(drafts, {0, 1});
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("an award that looks like nothing goes by what it begins with, not by the name of the one before") {
  const wild_tests::document page("- Example Prize, 2018\n- Sample Society, 2019\n- Harbour Club\n");
  const entry_plan plan(info_of<Award>);
  const auto award = [&](std::string_view member, std::string_view text, std::string_view when) {
    draft d;
    atom a;
    a.text = a.outer = page.at(text);
    d.atoms.push_back(a);
    d.chosen.push_back({0, 0, info_of<Award>.find(member), 0.9F});
    if (!when.empty()) d.dates = page.dates.dating_in(page.at(when));
    return d;
  };
  std::vector<draft> drafts{award("title", "Example Prize", "2018"), award("issuer", "Sample Society", "2019"),
                            award("issuer", "Harbour Club", "")};
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].range = {i, i + 1, i + 1};
  const sharing share(page.in, plan);
  share.name_by_beginning(drafts);
  share.lend(drafts, {0, 1, 2});
  CHECK(drafts[0].chosen[0].member->name == "title");
  CHECK(drafts[1].chosen[0].member->name == "title");
  CHECK(drafts[1].shared.empty());
  CHECK(drafts[2].chosen[0].member->name == "issuer");

  std::vector<draft> jobs{made(page, {{"organization", "Sample Society"}}, "2019")};
  sharing(page.in, entry_plan(info_of<Position>)).name_by_beginning(jobs);
  CHECK(jobs[0].chosen[0].member == &member_of("organization"));
}

}  // namespace share_test
