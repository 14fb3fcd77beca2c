// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/subjects.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace subjects_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Whether the nth atom of a line is the subject of the degree before it.
bool is_subject(std::string_view source, std::size_t nth = 1) {
  const wild_tests::document page(source);
  evidence weigh(page.in.plain());
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  const std::vector<atom> atoms = cut.take();
  return subjects(page.in.plain(), weigh).is_one(atoms, nth);
}

/// What it tells for a whole line as one degree.
float bonus(std::string_view source, std::size_t first = 0) {
  const wild_tests::document page(source);
  evidence weigh(page.in.plain());
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  const std::vector<atom> atoms = cut.take();
  return subjects(page.in.plain(), weigh).bonus(atoms, first, atoms.size() - first);
}

TEST_CASE("the short form of a degree belongs to its name") {
  CHECK(bonus("Master of Science - MS, Optics") > 0.2F);
  CHECK(bonus("Master of Science - MS") > 0.2F);
  CHECK(bonus("Master of Science - MS, Optics", 1) < 0);
  CHECK(bonus("Engineer - MS, Optics") == 0);
}

TEST_CASE("what stands between a bare degree and its school is the subject") {
  for (const std::string_view line :
       {"B.S., Aerospace Engineering - Example Naval Academy",
        "**M.Sc.**, _Microelectronics_ (Lasers), Example University",
        "Doctor of Philosophy, Medieval History, Department of History, University of Leeds", "MBA: Harbour Management",
        "Bachelor of Science, Chemistry, University of Virginia", "Bachelor of Science, Computer Engineering",
        "**B.S.** in Harbours and Telecommunications, Example city University of Technology",
        "B.E. | Electronics & Communication, Harbour College Of Engineering"}) {
    CAPTURE(std::string(line));
    CHECK(is_subject(line));
  }
}

TEST_CASE("a school, a town, another degree and what a word joins to the degree are no subjects") {
  for (const std::string_view line :
       {"B.S., University of Leeds, Department of Physics", "PhD, EPFL, Institute of Physics",
        "MSc, Zürich, ETH Institute", "BSc in Physics, Harbour Studies, University of Leeds",
        "PhD: University of Leeds", "PhD at Harbour Paris, Example University",
        "PhD within Harbour Paris, Example University", "B.S., M.S., University of Leeds",
        "Engineer, Optics, University of Leeds", "Diploma - Harbour Training"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(is_subject(line));
  }
  CHECK_FALSE(is_subject("B.S., Optics, University of Leeds", 0));
  CHECK_FALSE(is_subject("B.S., Optics, University of Leeds", 7));
}

TEST_CASE("majors, minors and their like are labelled") {
  for (const std::string_view text : {"Minor in History", "Minors in History and Law", "Major: Optics",
                                      "Concentration in Lasers", "parcours Optique", "Schwerpunkt: Statik"}) {
    CAPTURE(std::string(text));
    CHECK(subjects::is_labelled(text));
  }
  for (const std::string_view text : {"", "Major", "Minority Studies", "Majorca", "BSc, Minor in History", "Optics"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(subjects::is_labelled(text));
  }
}

}  // namespace subjects_test
