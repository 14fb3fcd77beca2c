// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/share.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace share_test {

using namespace vitae;
using namespace vitae::wild_text;

const member_info& member_of(std::string_view name, const type_info& record = info_of<Position>) {
  return *record.find(name);
}

/// An entry whose head is pieces of the document, each for one member.
struct piece {
  std::string_view member, text;
};
draft made(const wild_tests::document& page, std::initializer_list<piece> pieces, std::string_view when = {},
           const type_info& record = info_of<Position>) {
  draft d;
  for (const piece& p : pieces) {
    atom a;
    a.text = a.outer = page.at(p.text);
    d.chosen.push_back({d.atoms.size(), d.atoms.size(), &member_of(p.member, record), 0.9F});
    d.atoms.push_back(a);
  }
  for (const found_date* f : page.dates.dating_in(when.empty() ? span{} : page.at(when))) d.dates.push_back(f);
  return d;
}

TEST_CASE("several roles at one employer have it, and where it is") {
  const wild_tests::document page("Example Software Ltd.\nBerlin\nEngineer\n2019 - 2021\nIntern\n2017 - 2018\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"organization", "Example Software Ltd."}, {"location", "Berlin"}, {"title", "Engineer"}},
           "2019 - 2021"),
      made(page, {{"title", "Intern"}}, "2017 - 2018")};
  const sharing share(page.in, plan);
  share.lend(drafts, share.wholes(drafts));
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
  share.lend(drafts, share.wholes(drafts));
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
  share.lend(drafts, share.wholes(drafts));
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("right below a heading an entry needs no gap above it to be laid out as the others") {
  const wild_tests::document page("# Work\n*2008 - 2020*\nExample University\n\n*2016 - 2018*\nChandelle\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"organization", "Example University"}}, "2008 - 2020"),
                            made(page, {}, "2016 - 2018")};
  drafts[0].range.begin = 1;
  drafts[1].range.begin = 3;
  REQUIRE(page.of(page.doc.blocks[3].text) == "2016 - 2018");
  CHECK(sharing(page.in, plan).wholes(drafts) == std::vector<std::size_t>{0, 1});
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
  share.lend(drafts, share.wholes(drafts));
  CHECK(drafts[1].shared.empty());
}

TEST_CASE("dates in a column of their own are dealt in order") {
  const wild_tests::document page("Engineer\nIntern\n2019 - 2021\n\n2017 - 2018\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"title", "Engineer"}}), made(page, {{"title", "Intern"}}, "2019 - 2021")};
  drafts[1].dates = page.dates.dating_in(page.all());
  REQUIRE(drafts[1].dates.size() == 2);
  sharing(page.in, plan).deal_dates(drafts);
  REQUIRE(drafts[0].dates.size() == 1);
  REQUIRE(drafts[1].dates.size() == 1);
  CHECK(page.of(drafts[0].dates[0]->text) == "2019 - 2021");
  CHECK(page.of(drafts[1].dates[0]->text) == "2017 - 2018");
}

TEST_CASE("two dates in one line are that entry's own") {
  const wild_tests::document page("- Engineer\n- Intern, 2011 - 2012, 2014 - 2015\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"title", "Engineer"}}), made(page, {{"title", "Intern"}})};
  drafts[1].dates = page.dates.dating_in(page.all());
  drafts[1].range = {1, 2, 2};
  REQUIRE(drafts[1].dates.size() == 2);
  sharing(page.in, plan).deal_dates(drafts);
  CHECK(drafts[0].dates.empty());
  CHECK(drafts[1].dates.size() == 2);
}

TEST_CASE("what lies in the time of the entry before and lacks its heading is a part of it") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2015 - 2021\nLedger\n2016 - 2017\nLighthouse\n2022 - 2023\n");
  const entry_plan plan(info_of<Position>);
  const draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  const sharing share(page.in, plan);
  const std::vector<std::size_t> part = share.wholes({job, made(page, {{"location", "Ledger"}}, "2016 - 2017")});
  CHECK(part == std::vector<std::size_t>{0, 0});
  const std::vector<std::size_t> later = share.wholes({job, made(page, {{"location", "Lighthouse"}}, "2022 - 2023")});
  CHECK(later == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a job within the time of another that is set as it is, is one of its own") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2015 - 2021\n\nTutor\nHarbour\n2016 - 2017\n\n- Tutor\n2018\n");
  const entry_plan plan(info_of<Position>);
  draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  draft other = made(page, {{"title", "Tutor"}}, "2016 - 2017"), bullet = made(page, {{"title", "Tutor"}}, "2018");
  const auto block_of = [&](std::string_view text) {
    std::size_t i = 0;
    while (page.of(page.doc.blocks[i].text) != text) ++i;
    return i;
  };
  other.range.begin = block_of("Tutor");
  job.range.begin = other.range.begin;
  bullet.range.begin = other.range.begin + 3;
  REQUIRE(page.doc.blocks[bullet.range.begin].kind == block_kind::bullet);
  const sharing share(page.in, plan);
  CHECK(share.wholes({job, other}) == std::vector<std::size_t>{0, 1});
  CHECK(share.wholes({job, bullet}) == std::vector<std::size_t>{0, 0});
}

TEST_CASE("a job within the time of another under a heading as that one's is one of its own") {
  const wild_tests::document page(
      "### Example Ltd.\n#### Engineer\n2015 - 2021\n#### Tutor\n2016 - 2017\n##### Clerk\n2018 - 2019\n");
  const entry_plan plan(info_of<Position>);
  draft job = made(page, {{"organization", "Example Ltd."}, {"title", "Engineer"}}, "2015 - 2021");
  draft beside = made(page, {{"title", "Tutor"}}, "2016 - 2017"),
        below = made(page, {{"title", "Clerk"}}, "2018 - 2019");
  job.range = {0, 3, 3}, beside.range.begin = 3, below.range.begin = 5;
  const sharing share(page.in, plan);
  CHECK(share.wholes({job, beside}) == std::vector<std::size_t>{0, 1});
  CHECK(share.wholes({job, below}) == std::vector<std::size_t>{0, 0});
}

TEST_CASE("a job within the time of another is one of its own if it has a whole heading") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2008 - present\n\n**Riverbank**\nTutor\n2021 - 2024\n");
  const entry_plan plan(info_of<Position>);
  const draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2008 - present");
  draft other = made(page, {{"organization", "Riverbank"}, {"title", "Tutor"}}, "2021 - 2024");
  other.range.begin = 3;
  other.chosen[0].weight = 0.38F;
  CHECK(sharing(page.in, plan).wholes({job, other}) == std::vector<std::size_t>{0, 1});
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
  CHECK(share.wholes(drafts) == std::vector<std::size_t>{0, 1});
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
  CHECK(share.wholes(drafts) == std::vector<std::size_t>{0, 0});
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

TEST_CASE("bullets are set alike though no blank line stands before the first of them") {
  const wild_tests::document page(
      "Jobs:\n- 2015 - 2021: Engineer, Example Software Ltd.\n\n- 2016 - 2017: Summer Programme, Harbour\n");
  const entry_plan plan(info_of<Position>);
  draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  draft other = made(page, {{"organization", "Harbour"}}, "2016 - 2017");
  job.range = {1, 2, 2}, other.range = {2, 3, 3};
  CHECK(sharing(page.in, plan).wholes({job, other}) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("what is set below a job and names none is a project within it, even if it began a little before") {
  const wild_tests::document page(
      "### Example Ltd.\n\n2019-03 - 2021\n\n#### Tide Portal\n\n2019-02 - 2020\n\n#### Clerk\n\n2019 - 2020\n\n"
      "#### Old Portal\n\n2011 - 2012\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"organization", "Example Ltd."}}, "2019-03 - 2021"),
                            made(page, {{"organization", "Tide Portal"}}, "2019-02 - 2020"),
                            made(page, {{"title", "Clerk"}}, "2019 - 2020"),
                            made(page, {{"organization", "Old Portal"}}, "2011 - 2012")};
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].range.begin = 2 * i;
  CHECK(sharing(page.in, plan).wholes(drafts) == std::vector<std::size_t>{0, 0, 2, 3});
}

TEST_CASE("below a section's title, too, what is laid out as the entry before borrows nothing") {
  const wild_tests::document page(
      "Engineer at Example Software Ltd. | 2019 - 2021\n- Built\n\nHarbour Tour | 2017 - 2018\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{
      made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2019 - 2021"),
      made(page, {{"title", "Harbour Tour"}}, "2017 - 2018")};
  drafts[0].range = {0, 1, 2};
  drafts[1].range = {2, 3, 3};
  sharing(page.in, plan, 0).lend(drafts, {0, 1});
  CHECK(drafts[1].shared.empty());
}

}  // namespace share_test
