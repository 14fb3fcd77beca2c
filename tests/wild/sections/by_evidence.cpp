// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/by_evidence.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace by_evidence_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Which kinds of entries a stretch of blocks is taken for: "jobs", "degrees", "papers".
std::string kinds_of(std::string_view source) {
  const wild_tests::document page(source);
  section all;
  all.end = page.doc.blocks.size();
  const section_by_evidence judge(page.in);
  std::string out;
  if (judge.holds(all, entry_plan(info_of<Position>))) out += "jobs";
  if (judge.holds(all, entry_plan(info_of<Degree>))) out += "degrees";
  if (judge.holds(all, entry_plan(info_of<Paper>))) out += "papers";
  if (judge.holds(all, entry_plan(info_of<Skill>))) out += "skills";
  return out;
}

TEST_CASE("entries that leave no doubt are known under any title") {
  CHECK(kinds_of("Software Engineer, Example Software Ltd., 2019 - 2021\n\n- Rewrote the ledger\n\n"
                 "Research Assistant, University of Edinburgh, 2016 - 2019\n") == "jobs");
  CHECK(kinds_of("M.Sc. in Computer Science, University of Edinburgh, 2014 - 2016\n\n"
                 "B.Sc. in Mathematics, University of Leeds, 2011 - 2014\n") == "degrees");
  CHECK(kinds_of("- A. Quill, B. Reed. \"Ledgers Without Locks\". Journal of Careful Systems, 2018.\n"
                 "- A. Quill, C. Stone. \"Counting Twice, Once\". Journal of Careful Systems, 2019.\n") == "papers");
}

TEST_CASE("under a title that speaks of news nothing is a degree by its dates") {
  const auto degrees = [](std::string_view source) {
    const wild_tests::document page(source);
    section below;
    below.title = page.doc.blocks[0].text;
    below.begin = 1, below.end = page.doc.blocks.size();
    return section_by_evidence(page.in).holds(below, entry_plan(info_of<Degree>));
  };
  constexpr std::string_view lines =
      "- 2016: M.Sc. in Optics, University of Edinburgh\n- 2014: B.Sc. in Lamps, University of Leeds\n";
  CHECK(degrees("## My way\n\n" + std::string(lines)));
  CHECK_FALSE(degrees("## What's new:\n\n" + std::string(lines)));
  CHECK_FALSE(degrees("## Recent Updates\n\n" + std::string(lines)));
}

TEST_CASE("a career tells of studies where two dated lines begin with degrees") {
  const auto degrees = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return section_by_evidence(page.in).tells_degrees(all, entry_plan(info_of<Degree>));
  };
  constexpr std::string_view job = "**2019 - 2021**\n\nEngineer, Example Ltd.\n\n";
  CHECK(degrees(std::string(job) +
                "**2014 - 2016**\n\nMaster of Arts: Lamps (University of Leeds)\n\n**2011 - 2014**\n\n"
                "Bachelor of Arts: Boats (University of Leeds)\n"));
  CHECK(degrees(std::string(job) +
                "BSc in Lamps, University of Leeds, 2014\n\nPhD in Lamps, University of Leeds, 2018\n"));
  CHECK_FALSE(degrees(std::string(job) + "BSc in Lamps, University of Leeds, 2014\n"));
  CHECK_FALSE(degrees(std::string(job) + "BSc in Lamps, University of Leeds\n\nPhD in Lamps, University of Leeds\n"));
}

TEST_CASE("courses tell no degree") {
  const auto none = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return section_by_evidence(page.in).tells_none(all, entry_plan(info_of<Degree>), look::degree);
  };
  CHECK(none("- Lamp Care for Clerks, Harbour Guild, 2019\n- Certified Pier Keeper, 2018\n"));
  CHECK_FALSE(none("- Lamp Care for Clerks, Harbour Guild, 2019\n- MSc in Optics, University of Leeds, 2018\n"));
}

TEST_CASE("jobs are told from a list of what was done in them") {
  const auto only_jobs = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return section_by_evidence(page.in).holds_only_jobs(all, entry_plan(info_of<Position>));
  };
  CHECK(
      only_jobs("### Stanmore Law School, Oslo\n\n#### Lecturer in Law, 2004-2006\n\n- Legal writing\n\n"
                "### University of Leeds\n\n#### Instructor, 1997-2003\n"));
  CHECK(
      only_jobs("**Lecturer**\n\nUniversity of Leeds\n\n2010-2011\n\n- Bread\n\n**Club Coordinator**\n\nSea "
                "House\n\n2011-2012\n"));
  CHECK(
      only_jobs("- *June 2019 - now*\n  - Lecturer\n  - University of Leeds\n- *May 2016 - May 2019*\n"
                "  - Engineer\n  - Example Software Ltd.\n"));
  CHECK_FALSE(
      only_jobs("### University of Leeds\n\nLecturer\n\n- Bread I, 2010-2011\n- Bread II, 2011-2012\n"
                "- Pastry I, 2012-2013\n- Pastry II, 2013-2014\n- Cakes, 2014-2015\n"));
  CHECK_FALSE(only_jobs("- Discussion leader, Seminar on Batteries, February 2020\n- Reviewer, Journal of Ovens\n"));
}

TEST_CASE("awards by name are told from the work that money is for") {
  const auto only_awards = [](std::string_view source) {
    const wild_tests::document page(source);
    section all;
    all.end = page.doc.blocks.size();
    return section_by_evidence(page.in).holds_only_awards(all, entry_plan(info_of<Award>));
  };
  CHECK(only_awards("- Scholarship of the Lantern Foundation, 2019\n- Research Grant, Harbour Programme, 2021\n"));
  CHECK(only_awards("**2021**\n\n- Lantern Fellowship\n- Harbour Travel Award\n"));
  CHECK_FALSE(only_awards("- Bells under water, Harbour Programme, 2021\n- Lantern Fellowship, 2019\n"));
  CHECK_FALSE(only_awards("- Lantern Fellowship, 2019\n"));
  CHECK_FALSE(only_awards(""));
}

TEST_CASE("anything else stays what it is") {
  for (const std::string_view source :
       {"", "Twelve hives behind the allotment\n", "- reading\n- rowing\n",
        "- 2019: moved to Leeds\n- 2020: moved on\n",
        "I was a software engineer once and may well become one again when the bees are gone.\n"}) {
    CAPTURE(std::string(source));
    CHECK(kinds_of(source).empty());
  }
}

TEST_CASE("what one judges for journals is no work of one's own") {
  const wild_tests::document page(
      "## Reviewer for Journals\n\n- A. Quill, B. Reed. \"Ledgers\". Journal of Careful Systems, 2018.\n"
      "- A. Quill, C. Stone. \"Counting Twice\". Journal of Careful Systems, 2019.\n");
  section list;
  list.begin = 1;
  list.end = page.doc.blocks.size();
  const section_by_evidence judge(page.in);
  CHECK(judge.holds(list, entry_plan(info_of<Paper>)));
  list.title = page.doc.blocks.front().text;
  CHECK_FALSE(judge.holds(list, entry_plan(info_of<Paper>)));
}

}  // namespace by_evidence_test
