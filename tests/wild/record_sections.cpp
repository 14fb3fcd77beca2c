// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/record_sections.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../catch.hpp"
#include "document.hpp"
#include "tree.hpp"

namespace record_sections_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What a page's lines are as one section of a member by that name; `published`: another section lists publications.
std::string read(std::string_view member, std::string_view text, bool published = false, std::string_view also = {}) {
  const wild_tests::document page(text);
  const type_info& schema = info_of<Person>;
  const chosen_members chosen(schema);
  const name_index names(schema);
  reaching reach(page.in, schema);
  const stray_lines strays(page.in, names, chosen, reach);
  std::vector<section> all(2);
  all[0].member = schema.find(member);
  if (!also.empty()) all[0].also = schema.find(also);
  all[0].end = page.doc.blocks.size();
  all[1].member = published ? chosen.papers : nullptr;
  node root;
  record_sections(page.in, chosen, strays, all).read(root, all[0]);
  return tree::shown(root, schema);
}

const std::string job = "### Clerk, Example Harbour Ltd.\n2015 – 2019\n\n";

TEST_CASE("a section is read as what its member's records look like") {
  CHECK(read("skills", "Tools: Git, Make\n") == "{skills=[{name=Tools; keywords=[Git | Make]}]}");
  CHECK(read("positions", job).find("organization=Example Harbour Ltd.; title=Clerk") != std::string::npos);
  CHECK(read("papers", "- A. Quill. Lamps of the shore. Journal of Harbours, 2019.\n").find("papers=[{") == 1);
}

TEST_CASE("lines of languages stand among the entries of a section that has them in its title") {
  const std::string both =
      read("certificates", "- Lamp Mending, 2019\n- Languages: Welsh (native) | French (fluent)\n- Knots, 2020\n",
           false, "languages");
  CHECK(both.find("certificates=[{name=Lamp Mending") != std::string::npos);
  CHECK(both.find("{name=Knots") != std::string::npos);
  CHECK(both.find("languages=[{name=Welsh; fluency=native} | {name=French; fluency=fluent}]") != std::string::npos);
}

TEST_CASE("posts of those who teach stand below their studies too") {
  const std::string studies = "### PhD in Physics, Example University\n2009 – 2014\n\n";
  const std::string both = read("degrees", studies + "### Lecturer, Example University\n2015 – 2019\n");
  CHECK(both.find("degrees=[{") != std::string::npos);
  CHECK(both.find("positions=[{organization=Example University; title=Lecturer") != std::string::npos);
}

TEST_CASE("jobs stray among degrees where none stands below their own title") {
  const wild_tests::document page(
      "I keep lamps.\nBSc in Optics\nExample University, 2009 – 2012\n\nHarbour Ltd.\nLamp Engineer\n2013 – 2016\n");
  const type_info& schema = info_of<Person>;
  const chosen_members chosen(schema);
  const name_index names(schema);
  reaching reach(page.in, schema);
  const stray_lines strays(page.in, names, chosen, reach);
  std::vector<section> all(2);
  all[0].member = chosen.jobs, all[0].end = 1;
  all[1].member = chosen.studies, all[1].begin = 1, all[1].end = page.doc.blocks.size();
  node root;
  record_sections(page.in, chosen, strays, all).read(root, all[1]);
  const std::string read = tree::shown(root, schema);
  CHECK(read.find("positions=[{organization=Harbour Ltd.; title=Lamp Engineer") != std::string::npos);
  CHECK(read.find("title=BSc in Optics") != std::string::npos);
}

TEST_CASE("among jobs stand the schools that one came to or left") {
  const std::string both =
      read("positions", "- 2009年4月 見本大学 入学\n- 2013年3月 見本大学 卒業\n- 2013年4月 見本株式会社 入社\n");
  CHECK(both.find("degrees=[{institution=見本大学; period={start=2009-04; end=2013-03}}]") != std::string::npos);
  CHECK(both.find("positions=[{organization=見本株式会社; period={start=2013-04}}]") != std::string::npos);
}

TEST_CASE("publications that jobs end in are publications, unless a section lists them") {
  const std::string papers =
      "- A. Quill and B. Reed. “Lamps of the shore.” Journal of Harbours, 12(3):4-9, 2019.\n"
      "- A. Quill and C. Sand. “Piers of the coast.” Journal of Harbours, 13(1):7-19, 2020.\n";
  CHECK(read("positions", job + papers).find("papers=[{") != std::string::npos);
  CHECK(read("positions", job + papers, true).find("papers=[{") == std::string::npos);
}

TEST_CASE("titles without employers are no jobs in a section without a time beside one that has some") {
  const auto first_of = [](std::string_view source) {
    const wild_tests::document page(source);
    const type_info& schema = info_of<Person>;
    const chosen_members chosen(schema);
    const name_index names(schema);
    reaching reach(page.in, schema);
    const stray_lines strays(page.in, names, chosen, reach);
    std::vector<section> all(2);
    all[0].member = chosen.jobs, all[0].end = 2;
    all[1].member = chosen.jobs, all[1].begin = 2, all[1].end = page.doc.blocks.size();
    node root;
    record_sections(page.in, chosen, strays, all).read(root, all[0]);
    return tree::shown(root, schema);
  };
  CHECK(first_of("- Lamp Keeper\n- Head of Engineering\n\n" + job).find("title=") == std::string::npos);
  CHECK(first_of("- Lamp Keeper\n- Head of Engineering\n\n### Clerk, Example Harbour Ltd.\n").find("title=") !=
        std::string::npos);
}

TEST_CASE("subjects under a title that leaves it open are no jobs where nobody was anything") {
  const auto research = [](const std::string& source) {
    const wild_tests::document page(source + "\n## Work\n\nEngineer, Example Software Ltd., 2015 - 2018\n");
    const type_info& schema = info_of<Person>;
    const chosen_members chosen(schema);
    const name_index names(schema);
    reaching reach(page.in, schema);
    const stray_lines strays(page.in, names, chosen, reach);
    std::vector<section> all(2);
    all[0].member = chosen.jobs, all[0].title = page.doc.blocks[0].text;
    all[0].begin = 1, all[0].end = page.doc.blocks.size() - 2;
    all[1].member = chosen.jobs, all[1].begin = all[0].end + 1, all[1].end = page.doc.blocks.size();
    node root;
    record_sections(page.in, chosen, strays, all).read(root, all[0]);
    return tree::shown(root, schema);
  };
  constexpr std::string_view subjects =
      "### Tide Systems\n\nThe sea counts the days by its tides, and all harbours listen to it.\n\n### Lamp Systems\n\n"
      "Lamps count the nights of a year by the oil that they burn in them.\n";
  CHECK(research("## Research\n\n" + std::string(subjects)).find("organization=") == std::string::npos);
  CHECK(research("## Research\n\n### Example Harbour Ltd.\n\nLamp Keeper\n").find("Lamp Keeper") != std::string::npos);
}

}  // namespace record_sections_test
