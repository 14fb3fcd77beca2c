// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/entry_headings.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace entry_headings_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A page's headings, each with what its words say.
struct headed_page {
  explicit headed_page(std::string_view source) : page(source), lines(page.doc), headings(page.doc, lines) {
    for (const block& b : page.doc.blocks) known.push_back(names.title(page.in.view(b)));
  }
  /// The block that says a text.
  std::size_t at(std::string_view text) const {
    std::size_t i = 0;
    while (page.in.view(page.doc.blocks.at(i)) != text) ++i;
    return i;
  }
  /// The section under a block's title.
  section under(std::size_t title) const {
    section s;
    s.member = known.at(title).member, s.heading = title, s.begin = title + 1;
    return s;
  }

  wild_tests::document page;
  name_index names{info_of<Person>};
  title_lines lines;
  entry_headings headings;
  std::vector<named_member> known;
};

constexpr std::string_view employers =
    "## Experience\n\n### Lamps Ltd.\n\n2015 - 2018\n\n### Software Mill\n\n2012 - 2015\n\n### Oars Ltd.\n\n2010 - "
    "2012\n";

TEST_CASE("an employer between dated others is one of them, whatever its first word says") {
  const headed_page page(employers);
  REQUIRE(page.known[page.at("Software Mill")].member);
  CHECK(page.headings.is_among_entries(page.known, page.at("Software Mill")));
  CHECK_FALSE(page.headings.is_among_entries(page.known, page.at("Lamps Ltd.")));
  CHECK_FALSE(page.headings.is_among_entries(page.known, page.at("Experience")));
  const headed_page undated("## Experience\n\n### Software Mill\n\nPython\n\n### Oars Ltd.\n\n2010 - 2012\n");
  CHECK_FALSE(undated.headings.is_among_entries(undated.known, undated.at("Software Mill")));
}

TEST_CASE("a degree's heading right below its school's is no title") {
  const std::string_view schools =
      "# Education\n\n## Example University\n\n### Bachelor's degree, Lamps\n\n2014 - 2018\n\n# Languages\n";
  headed_page page(schools);
  const std::size_t degree = page.at("Bachelor's degree, Lamps");
  page.known[degree] = {page.known[0].member, 0.9F};
  CHECK(page.headings.heads(page.known, degree));
  page.known[degree - 1] = page.known[degree];
  CHECK_FALSE(page.headings.heads(page.known, degree));
}

TEST_CASE("a heading stands over its time where neither a bullet nor a title parts them") {
  const headed_page page(
      "## Engineer, Example Ltd.\n\n### Oslo, 2019 - 2021\n\n## Clerk\n\n**Example Ltd.**\\\n2012\n\n"
      "## Bees\n\n- Twelve hives, 2012\n\n## Oars\n\n### Education\n\nBSc, 2012\n");
  CHECK(page.headings.stands_over_time(page.known, page.at("Engineer, Example Ltd.")));
  CHECK(page.headings.stands_over_time(page.known, page.at("Clerk")));
  CHECK_FALSE(page.headings.stands_over_time(page.known, page.at("Bees")));
  CHECK_FALSE(page.headings.stands_over_time(page.known, page.at("Oars")));
}

TEST_CASE("words that only partly name a member head an entry below a title") {
  const headed_page page(employers);
  CHECK(page.headings.heads(page.known, page.at("Software Mill")));
  CHECK_FALSE(page.headings.heads(page.known, page.at("Experience")));
}

TEST_CASE("a heading that is dated where its sibling is heads an entry, whatever it names") {
  const headed_page jobs(
      "## Experience\n\n### Lamp Fitter\n*Lamps Ltd.* | 2015 - 2018\n\n### Teaching\n*Oars Ltd.* | 2012 - 2015\n");
  CHECK(jobs.headings.heads(jobs.known, jobs.at("Teaching")));
  const headed_page above(
      "## Experience\n\n2015 - 2018\n\n### Teaching\n\nTold of lamps.\n\n2012\n\n### Lamp Fitter\n\nFitted lamps.\n");
  CHECK(above.headings.heads(above.known, above.at("Teaching")));
  const headed_page section(
      "## Experience\n\n### Lamp Fitter\n*Lamps Ltd.* | 2015 - 2018\n\n### Teaching\n\n- *Oars Ltd.* | 2012 - 2015\n");
  CHECK_FALSE(section.headings.heads(section.known, section.at("Teaching")));
}

TEST_CASE("right under a title stands its first entry, unless it is set as the title is") {
  const headed_page page("## Experience\n\nLamps Ltd.\n\n2015 - 2018\n\n## Skills\n\n### Tools\n\nGit\n");
  CHECK(page.headings.begins(page.under(page.at("Experience")), page.at("Lamps Ltd.")));
  CHECK_FALSE(page.headings.begins(page.under(page.at("Experience")), page.at("2015 - 2018")));
  CHECK_FALSE(page.headings.begins(page.under(page.at("Skills")), page.at("Tools")));
}

TEST_CASE("where all headings are of one level, dated ones below a title are its entries") {
  headed_page page("# Education\n\n# Research Degree\n\n2015\n\n# Software Degree\n\n2012\n\n# Skills\n\nGit\n");
  const section education = page.under(page.at("Education"));
  CHECK(page.headings.heads_beside(education, page.known[page.at("Research Degree")], page.at("Research Degree")));
  CHECK(page.headings.heads_beside(education, page.known[page.at("Software Degree")], page.at("Software Degree")));
  CHECK_FALSE(page.headings.heads_beside(education, page.known[page.at("Skills")], page.at("Skills")));
}

TEST_CASE("a heading is below the title of a section, wherever the section goes on") {
  const headed_page page(employers);
  section jobs = page.under(page.at("Experience"));
  jobs.begin = page.at("Software Mill");
  CHECK(page.headings.is_below(jobs, page.at("Oars Ltd.")));
  CHECK_FALSE(page.headings.is_below(jobs, page.at("Experience")));
  CHECK_FALSE(page.headings.is_below(section{}, page.at("Oars Ltd.")));
}

TEST_CASE("a post right over its employer and its date is a job among jobs, whatever section is called like it") {
  const auto is_job = [](std::string_view line) {
    const std::string source =
        "## Experience\n\n**Cook**\nLamps Ltd.\n2015 - 2018\n\n" + std::string(line) + "\nOars Ltd.\n2012 - 2015\n";
    const headed_page jobs(source);
    std::size_t at = 0;
    while (at < jobs.known.size() && (at == 0 || !jobs.known[at].member)) ++at;
    REQUIRE(at < jobs.known.size());
    return jobs.headings.is_job(jobs.under(0), jobs.known[at], at);
  };
  CHECK(is_job("**Teaching Assistant**"));
  CHECK_FALSE(is_job("**Teaching**"));
  CHECK_FALSE(is_job("**Teaching Assistant**\n"));
  CHECK(is_job("### Teaching Assistant"));
  CHECK_FALSE(is_job("## Teaching Assistant"));
  CHECK_FALSE(is_job("### Teaching"));
}

TEST_CASE("a post over its place, its employer and its date is a job where blank lines part all lines") {
  const headed_page jobs(
      "Experience\n\nCook\n\nOslo\n\nLamps Ltd.\n\n2015 - 2018\n\nTeaching assistant\n\nOslo\n\nOars "
      "School\n\n2012\n\n");
  const std::size_t at = jobs.at("Teaching assistant");
  REQUIRE(jobs.known[at].member);
  CHECK(jobs.headings.is_job(jobs.under(0), jobs.known[at], at));
}

TEST_CASE("a post right below its employer and its date is a job, though its section be called like it") {
  const auto is_job = [](std::string_view above, std::string_view line) {
    const headed_page jobs("## Teaching\n\n" + std::string(above) + "\n" + std::string(line) + "\n\nTaught a lot.\n");
    const std::size_t at = jobs.known.size() - 2;
    return jobs.headings.is_job(jobs.under(0), {jobs.known[0].member, 1.0F}, at);
  };
  CHECK(is_job("*Example University 1995 - 2002*", "**Teaching Assistant**"));
  CHECK(is_job("*Example University 1995 - present*", "**Teaching Assistant**"));
  CHECK_FALSE(is_job("*Example University*", "**Teaching Assistant**"));
  CHECK_FALSE(is_job("*Example University 1995 - 2002*\n", "**Teaching Assistant**"));
  CHECK_FALSE(is_job("*Example University 1995 - 2002*", "**Courses**"));
}

}  // namespace entry_headings_test
