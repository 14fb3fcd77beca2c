// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/label_titles.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace label_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The lines that stay titles, between bars: all that say one, but those that `forget` takes back.
template <class Forget>
std::string titles(std::string_view source, const Forget& forget) {
  const wild_tests::document page(source);
  const name_index names(info_of<Person>);
  const title_lines lines(page.doc);
  std::vector<named_member> known;
  for (const block& b : page.doc.blocks) known.push_back(names.title(page.in.view(b)));
  forget(label_titles(page.doc, lines), known);
  std::string out;
  for (std::size_t i = 0; i < known.size(); ++i)
    if (known[i].member) out += (out.empty() ? "" : "|") + page.of(page.doc.blocks[i].text);
  return out;
}

TEST_CASE("a line with a colon that stands in several entries is no title") {
  const auto repeated = [](const label_titles& of, std::vector<named_member>& known) { of.forget_repeated(known); };
  CHECK(titles("## Work\n\nSkills:\n\n- Rust\n\nSkills:\n\n- Lisp\n", repeated) == "Work");
  CHECK(titles("## Work\n\nSkills:\n\n- Rust\n\nSkills :\n\n- Lisp\n", repeated) == "Work");
  CHECK(titles("## Work\n\nSkills:\n\n- Rust\n", repeated) == "Work|Skills:");
}

TEST_CASE("the last of several equal lines is a title where another title parts it from all others") {
  const auto repeated = [](const label_titles& of, std::vector<named_member>& known) { of.forget_repeated(known); };
  constexpr std::string_view jobs = "Work\n\nClerk\n\nSkills\n\nRust\n\nSmith\n\nSkills\n\nLisp\n\n";
  CHECK(titles(std::string(jobs) + "Education\n\nBSc\n\nSkills\n\nGit\n", repeated) == "Work|Education|Skills");
  CHECK(titles(std::string(jobs) + "Cook\n\nSkills\n\nGit\n", repeated) == "Work");
}

TEST_CASE("a line with a colon below the heading of an entry is no title") {
  const auto within = [](const label_titles& of, std::vector<named_member>& known) {
    of.forget_within_entries(known, 2);
  };
  CHECK(titles("## Work\n\n### Smith, 2019\n\n**Engagements:**\n\n- Gates\n\n## Skills\n", within) == "Work|Skills");
  CHECK(titles("## Work\n\n**Projects:**\n\n- Gates\n", within) == "Work|Projects:");
  CHECK(titles("## Skills\n\n### Iron\n\n**Tools:**\n\n- Hammer\n", within) == "Skills|Tools:");
}

TEST_CASE("a particular among terms that are defined is no title, a list is one") {
  const auto terms = [](const label_titles& of, std::vector<named_member>& known) { of.forget_terms(known); };
  CHECK(titles("**Born**\n: 1990\n\n**Hobbies**\n: Chess\n\n**From**\n: Oslo\n", terms).empty());
  CHECK(titles("**Hobbies**\n: Chess\n", terms) == "Hobbies");
  CHECK(titles("**Born**\n: 1990\n\n**Skills**\n: Rust\n", terms) == "Skills");
}

TEST_CASE("a list that the jobs of a section have is titled within them") {
  const auto lists = [](const label_titles& of, std::vector<named_member>& known) {
    of.forget_lists_of_entries(known);
  };
  CHECK(titles("## Experience\n\n### Clerk, 2019\n\n#### Projects\n\n- Lamps\n\n## Projects\n\n- Locks\n", lists) ==
        "Experience|Projects");
  CHECK(titles("## Experience\n\n**Clerk**, 2019\n\n**Key projects:**\n\n- Lamps\n\n## Skills\n", lists) ==
        "Experience|Skills");
  CHECK(
      titles(
          "## Experience\n\nClerk, 2019\n\n**Key Projects**\n\n- Lamps\n\nSmith, 2016\n\n**Key Projects**\n\n- Locks\n",
          lists) == "Experience");
  // Titles may be bold lines too, where no headings are.
  CHECK(titles("**EXPERIENCE**\n\n**Clerk**, 2019\n\n**Achievements**\n\n- Lamps\n\n**Smith**, 2016\n\n"
               "**Achievements**\n\n- Locks\n\n**SKILLS**\n",
               lists) == "EXPERIENCE|SKILLS");
  CHECK(titles("**EXPERIENCE**\n\n**Clerk**, 2019\n\n**Achievements**\n\n- Lamps\n\n**SKILLS**\n", lists) ==
        "EXPERIENCE|Achievements|SKILLS");
  // Where no entry has begun, and in a section of another kind, it is a title.
  CHECK(titles("## Experience\n\n### Projects\n\n- Lamps\n", lists) == "Experience|Projects");
  CHECK(titles("## Experience\n\n**Projects:**\n\n- Lamps\n", lists) == "Experience|Projects:");
  CHECK(titles("## Skills\n\n### Iron, 2019\n\n#### Projects\n", lists) == "Skills|Projects");
}

TEST_CASE("a labelled item over a list is a title under a heading of no jobs") {
  const auto heads = [](std::string_view source) {
    const wild_tests::document page(source);
    const name_index names(info_of<Person>);
    const title_lines lines(page.doc);
    std::vector<named_member> known;
    for (const block& b : page.doc.blocks) known.push_back(names.title(page.in.view(b)));
    return label_titles(page.doc, lines).heads_list(known, 1);
  };
  CHECK(heads("## Education\n\n- Languages:\n  - Welsh\n"));
  CHECK_FALSE(heads("## Experience\n\n- Skills:\n  - Rust\n"));
  CHECK_FALSE(heads("## Education\n\n- Languages\n  - Welsh\n"));
  CHECK_FALSE(heads("## Education\n\n- Languages:\n- Welsh\n"));
}

TEST_CASE("a heading that several jobs have is a label in them, whatever it may title elsewhere") {
  const auto lists = [](const label_titles& of, std::vector<named_member>& known) {
    of.forget_lists_of_entries(known);
  };
  CHECK(titles("## Experience\n\n### Clerk, 2019\n\n#### Skills\n\n### Smith, 2016\n\n#### Skills\n", lists) ==
        "Experience");
  CHECK(titles("## Experience\n\n### Clerk, 2019\n\n#### Skills\n", lists) == "Experience|Skills");
  CHECK(titles("## Experience\n\n### Example Lamps Ltd.\n\n#### Skills\n\n### Example Boats Ltd.\n\n#### Skills\n",
               lists) == "Experience");
}

}  // namespace label_titles_test
