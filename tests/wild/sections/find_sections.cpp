// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/find_sections.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace find_sections_test {

struct Berth {
  std::string rank;
  vitae::period when;
};

struct Log {
  std::vector<std::string> voyages;
  std::vector<std::string> boats;
  std::vector<std::string> skills;
  std::vector<Berth> berths;
};

}  // namespace find_sections_test

template <>
struct vitae::schema<find_sections_test::Log> {
  static constexpr std::array remarks{vitae::on<&find_sections_test::Log::voyages>().also("journeys|voyages made")};
};

namespace find_sections_test {

using namespace vitae::wild_text;

/// "member:title/blocks" for each section after the first.
template <class Schema = Log>
std::string sections_of(std::string_view document) {
  const name_index names(vitae::info_of<Schema>);
  const outline doc = read_outline(flatten(document));
  std::string out;
  bool first = true;
  for (const section& s : find_sections(doc, names, chosen_members(vitae::info_of<Schema>).reach)) {
    if (!first) {
      out += out.empty() ? "" : " ";
      out += s.member ? std::string(s.member->name) : "?";
      out += ":" + std::string(doc.plain.of(s.title.begin, s.title.end)) + "/" + std::to_string(s.end - s.begin);
    }
    first = false;
  }
  return out;
}

TEST_CASE("a label among skills that are labelled so names a group of them") {
  const auto read = [](std::string_view label) {
    return sections_of<vitae::Person>(
        "# Ada\n\n## Education\n\nBSc, Example University, 2012\n\n## Skills\n\n**Programming:**\n\n- Python\n\n" +
        std::string(label) + "\n\n- Rope work\n\n## Awards\n\nLamp Prize, 2012\n");
  };
  CHECK(read("**Lab experience:**") == "degrees:Education/1 skills:Skills/0 skills:Programming/3 awards:Awards/1");
  CHECK(read("**Lab experience**") != read("**Lab experience:**"));
  CHECK(read("**Languages:**") ==
        "degrees:Education/1 skills:Skills/0 skills:Programming/1 languages:Languages/1 awards:Awards/1");
}

TEST_CASE("where titles are headings, a label between them is none, nor is what follows a date") {
  CHECK(sections_of("# Ada\n\n## Boats\n\nTern\n\n## Harbours\n\nOslo\n\nKey voyages:\n\n- Bergen\n\n"
                    "## Skills\n\nKnots\n\n## Ropes\n\nHemp\n") ==
        "boats:Boats/1 ?:Harbours/3 skills:Skills/1 ?:Ropes/1");
  CHECK(sections_of("BOATS\nTern, Oslo 2018 - 2020\n- A ship.\nGULL\nA ship.\n\nSKILLS\nKnots\n") ==
        "boats:BOATS/4 skills:SKILLS/1");
  CHECK(sections_of("BOATS\nTern, Oslo 2018 - 2020\nTERN.ORG\nA ship.\n\nSKILLS\nKnots\n") ==
        "boats:BOATS/3 skills:SKILLS/1");
}

TEST_CASE("entries may have headings of the titles' level") {
  CHECK(sections_of("# Ada\n\n# Berths\n\n# Mate\n\nTern\n\n2018 - 2020\n\n# Cook\n\nGull\n\n2016 - 2018\n\n# "
                    "Skills\n\nKnots\n\n# Harbours\n\nOslo\n")
            .ends_with("berths:Berths/6 skills:Skills/1 ?:Harbours/1"));
  CHECK(sections_of("# Ada\n\n# Berths\n\nMate, 2018\n\n# Harbours\n\nOslo, 2019\n")
            .ends_with("berths:Berths/1 ?:Harbours/1"));
}

TEST_CASE("a heading right over another of its level, before the first title, heads nothing") {
  CHECK(sections_of("# Ada\n\n## Oslo\n\n## ada@example.org\n\n## Boats\n\nTern\n\n## Harbours\n\nOslo\n") ==
        "boats:Boats/1 ?:Harbours/1");
}

TEST_CASE("what was taught is a job under a title of jobs, and the foot of a page belongs to none") {
  CHECK(sections_of<vitae::Person>("## Experience\n\nx\n\n### Teaching\n\ny\n\n## Teaching\n\nz\n") ==
        "positions:Experience/1 positions:Teaching/1 courses:Teaching/1");
  CHECK(sections_of<vitae::Person>("## Experience\n\nx\n\n© 2024 Ada Quill\n") == "positions:Experience/1 ?:/1");
}

TEST_CASE("what short years begin is no title") {
  CHECK(sections_of<vitae::Person>("Work\n====\n\n[16-17] Baker\n- Rolls\n\n[15-16] Student\n- Ovens\n") ==
        "positions:Work/4");
}

TEST_CASE("a title may end in its years, but not in how long a job lasted") {
  CHECK(sections_of("Ada\n\nBoats 2011 - Present\n\nTern\n\nSkills\n\nKnots\n") == "boats:Boats/1 skills:Skills/1");
  CHECK(sections_of("Ada\n\nBoats\n\nTern\n\nSkills (4 months)\n\nKnots\n") == "boats:Boats/3");
}

TEST_CASE("titles may be in small letters between blank lines, where there are several") {
  CHECK(sections_of("Ada Quill\n\nvoyages\n\nOslo to Leeds\n\nskills\n\nknots\n") ==
        "voyages:voyages/1 skills:skills/1");
  CHECK(sections_of("Ada Quill\n\nskills\n\nknots\n") == "");
  CHECK(sections_of("Ada Quill\n\nvoyages\nskills\n\nknots\n") == "");
}

TEST_CASE("what one is names no section, though it begins as one's title does") {
  constexpr std::string_view rest = "ada@example.org\n\n## Skills\n\nKnots\n\n## Boats\n\nTern\n";
  CHECK(sections_of("## Boats Engineer\n\n" + std::string(rest)).find("boats:Boats Engineer") == std::string::npos);
  CHECK(sections_of("## Boats of Ada\n\n" + std::string(rest)).starts_with("boats:Boats of Ada"));
}

TEST_CASE("a definition's term is a title only where it says exactly one") {
  constexpr std::string_view before = "# Ada\n\n## Boats\n\nTern\n\n## Harbours\n\nOslo\n\n## Ropes\n\nHemp\n\n";
  CHECK(sections_of(std::string(before) + "Skills\n:   Knots\n").ends_with("skills:Skills/1"));
  CHECK(sections_of(std::string(before) + "Example Boats\n:   Knots\n").ends_with("?:Ropes/3"));
}

TEST_CASE("titles are known by their words, and by how the known ones are set") {
  struct sample {
    std::string_view document, sections;
  };
  static constexpr sample samples[] = {
      {"# Ann\n\n## Voyages\nx\n## Weather\ny\n## Boats\nz", "voyages:Voyages/1 ?:Weather/1 boats:Boats/1"},
      {"Ann\n\nVOYAGES\nx\n\nWEATHER\ny\n\nBOATS\nz", "voyages:VOYAGES/1 ?:WEATHER/1 boats:BOATS/1"},
      {"**Voyages**\n\nx\n\n**Boats**\n\nz", "voyages:Voyages/1 boats:Boats/1"},
      {"Voyages:\n  x\n\nBoats:\n  z", "voyages:Voyages/1 boats:Boats/1"},
      {"<u><strong>Voyages</strong></u>\nx", "voyages:Voyages/1"},
      {"== Boats ==\nx", "boats:Boats/1"},
      {"Boats ------------------------------------------------------------------------------\n\nx", "boats:Boats/1"},
      {"- Boats\n  - Tern\n- Voyages\n  - Oslo", "boats:Boats/1 voyages:Voyages/1"},
      {"## Voyages\n### Oslo to Bergen\nx\n#### Boats\ny\n## Skills\nz\n## Boats\nw\n",
       "voyages:Voyages/4 skills:Skills/1 boats:Boats/1"},
      {"## Voyages\nx\nSkills: knots\n## Boats\ny\nSkills: splicing", "voyages:Voyages/2 boats:Boats/2"},
      // Where several titles have one level, words that name a member in part are no title below it.
      {"## Voyages\n### Boats of Bergen\nx\n### Oslo to Rome\ny\n## Boats\n### Skills\nz\n### Oars\nw\n### Sails\nv",
       "voyages:Voyages/4 boats:Boats/0 skills:Skills/1 boats:Boats/4"},
      // A title above one's entries is no end of them, unless what follows is no entry.
      {"# Berths\n## Skills\nknots\n## Mate on the Tern\n2019 - 2021\n## Boy\n2018\n# Boats\nx",
       "berths:Berths/0 skills:Skills/1 berths:Berths/4 boats:Boats/1"},
      {"# Berths\n## Skills\nknots\n## Ropes\nsplices\n# Boats\nx", "berths:Berths/0 skills:Skills/3 boats:Boats/1"},
      {"# Berths\n## Sundry Boats\n2019, Tern\n# Boats\nx\n## Weather\ny", "berths:Berths/2 boats:Boats/3"},
      // So they are below a title of entries, beside entries that are set alike, over a line and a date.
      {"# Berths\n## Selected Boats\nOslo, 2019\n## Mate on the Tern\nRome, 2018\n# Boats\nx",
       "berths:Berths/4 boats:Boats/1"},
      {"# Berths\n## Selected Boats\nOslo, 2019\n## Skills\nknots\n# Boats\nx",
       "berths:Berths/0 boats:Selected Boats/1 skills:Skills/1 boats:Boats/1"},
      // Of two titles, the shallower one has the level of titles; jobs may be set like it.
      {"### Mate on the Tern\n2019\n### Boy on the Gull\n2018\n### Boats\nx\n#### Skills\nknots",
       "?:Boy on the Gull/1 boats:Boats/1 skills:Skills/1"},
      // A date begins an entry.
      {"## Berths and Boats\n### 2015 - 2019: Mate\nx\n### 2019 - 2020: Boats of Bergen\ny",
       "berths:Berths and Boats/4"},
      // The head of a table may be one cell.
      {"## Boats\nx\n## Berths\ny\n\n| **Voyages** |\n|---|\n| Gull to Bergen |\n\n## Skills\nz",
       "boats:Boats/1 berths:Berths/1 voyages:Voyages/1 skills:Skills/1"},
      // A level that the document leaves out does not count.
      {"# Boats\nx\n# Weather\n### Voyages\ny\n# Berths\nz", "boats:Boats/2 voyages:Voyages/1 berths:Berths/1"},
      // What stands in several entries is a label; but a berth may be called as its section is.
      {"Boats\n\nBerths\n2019, Tern\nMate\n2018, Gull\nBerths", "boats:Boats/0 berths:Berths/4"},
      {"Berths\n2019, Tern\nSkills\nknots\n2018, Gull\nSkills\noars", "berths:Berths/6"},
      // A line hardly set apart may be a title over labels, before all others.
      {"Ann\n\nSkills\nKnots: bowline, hitch, bend\n\n# Voyages\nx\n# Weather\ny\n# Boats\nz\n# Berths\nw",
       "skills:Skills/1 voyages:Voyages/1 ?:Weather/1 boats:Boats/1 berths:Berths/1"},
      {"We spoke of boats and of voyages made.", ""},
      {"", ""},
  };
  for (const auto& [document, sections] : samples) {
    CAPTURE(std::string(document));
    CHECK(sections_of(document) == sections);
  }
}

TEST_CASE("after a deeper section a heading that nobody knows belongs to the outer one again, after several too") {
  CHECK(sections_of("## Skills\n\n### Boats\n\nTern\n\n### Ropes\n\nHemp\n\n## Voyages\n\nOslo\n") ==
        "skills:Skills/0 boats:Boats/1 skills:Skills/2 voyages:Voyages/1");
  CHECK(sections_of("## Journeys\n\nOslo\n\n## Skills\n\n### Voyages\n\nOslo\n\n### Boats\n\nTern\n\n"
                    "### Ropes\n\nHemp\n\n## Berths\n\nMate\n") ==
        "voyages:Journeys/1 skills:Skills/0 voyages:Voyages/1 boats:Boats/1 skills:Skills/2 berths:Berths/1");
}

TEST_CASE("jobs below a title that is set above the other titles are none, if they are dated") {
  CHECK(
      sections_of<vitae::Person>("# Work\n\n## Clerk, Example Ltd.\n\n### Oslo, 2019 - 2021\n\n## Cook, Sample Ltd.\n\n"
                                 "### Oslo, 2012 - 2019\n\n## Home\n\n### Education\n\nBSc, 2012\n\n### Skills\n\n"
                                 "Rust\n\n### Awards\n\nBell, 2011\n")
          .starts_with("positions:Work/4 ?:Home"));
}

TEST_CASE("a list below a deeper heading ends at the next one of that level, but for groups of skills") {
  const auto parts = [](std::string_view outer) {
    return sections_of<vitae::Person>("## Education\n\nBSc, 2014\n\n## " + std::string(outer) +
                                      "\n\n### Skills\n\n- Rust\n\n### Our Boats\n\n- Tern\n\n## Awards\n\nBell\n");
  };
  CHECK(parts("Our Harbour").find("skills:Skills/1 ?:Our Boats/1") != std::string::npos);
  CHECK(parts("Technical Skills").find("?:Our Boats") == std::string::npos);
}

TEST_CASE("awards below a deeper heading end at the next one of that level that names none") {
  const auto parts = [](std::string_view next) {
    return sections_of<vitae::Person>(
        "## Education\n\nBSc, 2014\n\n## Achievements\n\n### Awards\n\nBell, 2019\n\n### " + std::string(next) +
        "\n\nOslo, 2018\n");
  };
  CHECK(parts("Harbour Talks").find("awards:Awards/1 ?:Harbour Talks/1") != std::string::npos);
  CHECK(parts("Lamp Prize").find("?:") == std::string::npos);
  CHECK(parts("Bergen 2017").find("?:") == std::string::npos);
}

TEST_CASE("the first address for mail behind a rule at the end of a page is how to reach its owner") {
  constexpr std::string_view foot = "\n---\n\n> <ada@example.org> • +44 20 7946 0000\n> Hull\n";
  CHECK(sections_of<vitae::Person>("## Languages\n\n- Welsh\n" + std::string(foot)) ==
        "languages:Languages/1 contact:/2");
  CHECK(sections_of<vitae::Person>("bo@example.org\n\n## Languages\n\n- Welsh\n" + std::string(foot)) ==
        "languages:Languages/3");
}

TEST_CASE("where titles are headings, a bold line with its year is none that only partly says one") {
  CHECK(sections_of<vitae::Person>("# Awards\n\n**Lamp Student Awards | May 2019**\n\n- Bell\n\n# Publications\n\n"
                                   "**Publications**\n\nx\n\n# Education\n\ny\n")
            .starts_with("awards:Awards/2 "));
}

TEST_CASE("a job in capitals beside its employer is no title, whatever its words are") {
  CHECK(sections_of<vitae::Person>("# Work\nHARBOUR HALL | ACTIVITIES AND EVENTS ASSISTANT\nJune 2014 - July 2016") ==
        "positions:Work/2");
}

TEST_CASE("a remark on one publication is no title, though the word is one") {
  constexpr std::string_view list = "# Publications\nSlow lenses. Ada Quill, Bo Reed. Optics, 2020\n";
  const auto after = [&](std::string_view line) {
    return sections_of<vitae::Person>(std::string(list) + std::string(line));
  };
  CHECK(after("**Oral Presentation**\nGlass that remembers.") == "papers:Publications/3");
  CHECK(after("**Projects**\nGlass that remembers.") == "papers:Publications/1 projects:Projects/1");
  CHECK(after("\n## Oral Presentation\nGlass that remembers.") == "papers:Publications/1 sections:Oral Presentation/1");
}

TEST_CASE("software among skills is a kind of them, elsewhere what one wrote") {
  CHECK(sections_of<vitae::Person>("## Skills\n\n### Languages\n\n- C\n\n### Software\n\n- Git\n")
            .ends_with("skills:Software/1"));
  CHECK(sections_of<vitae::Person>("## Work\n\nx\n\n## Software\n\n- Lamp Map\n") ==
        "positions:Work/1 projects:Software/1");
}

}  // namespace find_sections_test
