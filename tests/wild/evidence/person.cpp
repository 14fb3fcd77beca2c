// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/person.hpp>

#include "table.hpp"

namespace person_test {

using vitae::wild_text::looks_like_person;

constexpr auto score = [](std::string_view piece) { return looks_like_person(piece); };

TEST_CASE("names of people are recognised") {
  static constexpr std::string_view pieces[] = {"PD Dr. Jane Doe",
                                                "Dr.-Ing. Klaus Weber",
                                                "Jordan Smith",
                                                "Victoria Lane",
                                                "van Gogh, Vincent",
                                                "Jane Doe",
                                                "Jane Q. Doe",
                                                "DOE, Jane",
                                                "Doe, Jane Q.",
                                                "Ada van der Berg",
                                                "José García",
                                                "Prof. Dr. Jane Doe",
                                                "Dr. Erika Mustermann",
                                                "Jane Doe, PhD",
                                                "Prof. Jane Doe, Ph.D.",
                                                "王小明",
                                                "李华",
                                                "Xiaoming Wang",
                                                "Xiaoming Wang (王小明)",
                                                "王小明 (Xiaoming Wang)",
                                                "JANE DOE",
                                                "Jean-Pierre Dupont",
                                                "Nguyễn Văn An",
                                                "Łukasz Kowalski",
                                                "Søren Jensen",
                                                "Anne O'Connor",
                                                "J. R. Smith",
                                                "Smith, J. R.",
                                                "Juan Carlos García López",
                                                "Mohammed Al-Farsi",
                                                "Ludwig von Beispiel",
                                                "김민수",
                                                "Wang Wei",
                                                "Maria da Silva",
                                                "Priya Sharma",
                                                "Ms. Ada Example",
                                                "Elif Yılmaz",
                                                "Omar Haddad, MD",
                                                "Björn Ågren"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for the name of a person") {
  static constexpr std::string_view pieces[] = {"M.Sc. Informatik",
                                                "LL.B. (Hons)",
                                                "Victoria, British Columbia",
                                                "M.Phil., Economics",
                                                "",
                                                "Software Engineer",
                                                "Research Assistant",
                                                "Computer Science",
                                                "Machine Learning",
                                                "Work Experience",
                                                "WORK EXPERIENCE",
                                                "Education",
                                                "Selected Publications",
                                                "University of Example",
                                                "Example University",
                                                "New York",
                                                "Paris, France",
                                                "United Kingdom",
                                                "Google Research",
                                                "Programming Languages",
                                                "English, French",
                                                "Best Paper Award",
                                                "Technical Skills",
                                                "Deep Learning Systems",
                                                "清华大学",
                                                "工作经历",
                                                "C++ Python",
                                                "Sep 2019",
                                                "Jane built a compiler",
                                                "jane doe",
                                                "Present",
                                                "Data Structures",
                                                "Visiting Student",
                                                "ada@example.org",
                                                "https://example.org",
                                                "Microsoft Office",
                                                "Bachelor of Arts",
                                                "Dean's List",
                                                "Team Lead",
                                                "Berlin",
                                                "3.9/4.0",
                                                "Ausbildung",
                                                "Berufserfahrung",
                                                "Hong Kong",
                                                "Natural Language Processing",
                                                "Curriculum Vitae",
                                                "Jane Doe and John Roe wrote this"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("a surname in capitals stands last, a firm's short name first") {
  CHECK(score("Orla QUILLBY") >= 0.5F);
  CHECK(score("NVIDIA Jetson") < 0.5F);
  CHECK(score("Orla QBY") < 0.5F);
}

TEST_CASE("any bytes have a score as a person") { evidence_tests::takes_anything(score); }

}  // namespace person_test
