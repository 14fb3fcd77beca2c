// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/assign.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/plan.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace assign_test {

using namespace vitae;
using namespace vitae::wild_text;

struct reading_of_a_line {
  explicit reading_of_a_line(std::string_view source) : page(source), plan(info_of<Position>) {
    cutting cut(page.in.plain());
    cut.add(page.all(), gap::line);
    atoms = cut.take();
  }
  /// "title=Engineer; organization=…", in the order of the line.
  std::string read(unsigned taken = 0) {
    assignment best(page.in.plain(), page.weigh, plan.slots);
    value = best.best(atoms, taken, nullptr, chosen);
    std::string out;
    for (const assigned& a : chosen)
      out += (out.empty() ? "" : "; ") + std::string(a.member->name) + "=" + page.of(joined(atoms, a.first, a.last));
    return out;
  }

  wild_tests::document page;
  entry_plan plan;
  std::vector<atom> atoms;
  std::vector<assigned> chosen;
  float value = 0;
};

std::string read(std::string_view source) { return reading_of_a_line(source).read(); }

TEST_CASE("each piece goes to the member that it looks like, in any order") {
  CHECK(read("Software Engineer | University of Leeds | Berlin, Germany") ==
        "title=Software Engineer; organization=University of Leeds; location=Berlin, Germany");
  CHECK(read("Berlin, Germany | University of Leeds | Software Engineer") ==
        "location=Berlin, Germany; organization=University of Leeds; title=Software Engineer");
  CHECK(read("").empty());
}

TEST_CASE("an employer in print of its own goes by all of it") {
  CHECK(read("Curator, *Hon. Ada Quill, Example Court*") ==
        "title=Curator; organization=Hon. Ada Quill, Example Court");
}

TEST_CASE("a job in bold print ends at the dash behind it") {
  CHECK(read("**Data Analyst** - Brightwater | Example Ltd.") == "title=Data Analyst; organization=Example Ltd.");
  CHECK(read("Data Analyst - Brightwater | Example Ltd.") ==
        "title=Data Analyst - Brightwater; organization=Example Ltd.");
}

TEST_CASE("no name begins with a bracket that belongs to what stands before it") {
  CHECK(read("Engineering Intern (R&D), Example Instruments Inc.") ==
        "title=Engineering Intern (R&D); organization=Example Instruments Inc.");
}

TEST_CASE("a known town behind an employer is where that is, with the country in brackets too") {
  CHECK(read("Editor, Example Software Ltd., Leeds (UK)") ==
        "title=Editor; organization=Example Software Ltd.; location=Leeds (UK)");
  CHECK(read("Engineer, Quill University, Toronto, Ontario, Canada") ==
        "title=Engineer; organization=Quill University; location=Toronto, Ontario, Canada");
}

TEST_CASE("a place in three parts among places in two keeps its town") {
  reading_of_a_line line("Wynford | Toronto, Ontario, Canada");
  habits learnt;
  const auto place = static_cast<std::size_t>(std::find_if(line.plan.slots.begin(), line.plan.slots.end(),
                                                           [](const member_info* m) { return m->name == "location"; }) -
                                              line.plan.slots.begin());
  for (int i = 0; i < 5; ++i) learnt.learn(line.atoms[2], place, 1);
  assignment(line.page.in.plain(), line.page.weigh, line.plan.slots).best(line.atoms, 0, &learnt, line.chosen);
  REQUIRE_FALSE(line.chosen.empty());
  const assigned& last = line.chosen.back();
  CHECK(line.page.of(joined(line.atoms, last.first, last.last)) == "Toronto, Ontario, Canada");
}

TEST_CASE("what begins with a bracket is no employer, whatever stands in its place elsewhere") {
  reading_of_a_line line("Lecturer (part-time), Example University");
  habits learnt;
  assignment best(line.page.in.plain(), line.page.weigh, line.plan.slots);
  const auto slot = [&](std::string_view name) {
    std::size_t at = 0;
    while (line.plan.slots[at]->name != name) ++at;
    return at;
  };
  for (int i = 0; i < 5; ++i) {
    learnt.learn(line.atoms[0], slot("title"), 1);
    learnt.learn(line.atoms[1], slot("organization"), 1);
  }
  best.best(line.atoms, 0, &learnt, line.chosen);
  REQUIRE(line.chosen.size() == 2);
  CHECK(line.page.of(joined(line.atoms, line.chosen[1].first, line.chosen[1].last)) == "Example University");
}

TEST_CASE("each member gets one piece at most, and each piece one member") {
  for (const std::string_view source :
       {"Engineer | Engineer | Engineer", "University of Leeds | University of York", "Berlin | Paris | Oslo",
        "a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v"}) {
    reading_of_a_line line(source);
    line.read();
    std::vector<const member_info*> seen;
    std::size_t next = 0;
    for (const assigned& a : line.chosen) {
      CHECK(a.first >= next);
      CHECK(a.last >= a.first);
      CHECK(a.last < line.atoms.size());
      for (const member_info* m : seen) CHECK(m != a.member);
      seen.push_back(a.member);
      next = a.last + 1;
    }
  }
}

TEST_CASE("a member that is taken gets nothing") {
  reading_of_a_line line("Software Engineer | University of Leeds");
  assignment best(line.page.in.plain(), line.page.weigh, line.plan.slots);
  std::size_t title = 0;
  while (line.plan.slots[title]->name != "title") ++title;
  CHECK(best.slot_of(line.plan.slots[title]) == title);
  CHECK(line.read(1U << title).find("title=") == std::string::npos);
  CHECK(line.read(0).find("title=Software Engineer") != std::string::npos);
}

TEST_CASE("habits expect at a place what stood there before") {
  habits learnt;
  atom first, second;
  second.order = 1;
  CHECK(learnt.expects(first, 0) == 0);
  for (int i = 0; i < 5; ++i) learnt.learn(first, 0, 1);
  CHECK(learnt.expects(first, 0) > 0);
  CHECK(learnt.expects(first, 1) < 0);
  CHECK(learnt.expects(second, 0) == 0);
  CHECK(learnt.expects(first, 0) <= 0.5F);
}

}  // namespace assign_test
