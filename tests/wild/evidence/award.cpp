// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/award.hpp>

#include "table.hpp"

namespace award_test {

using vitae::wild_text::looks_like_award;

constexpr auto score = [](std::string_view piece) { return looks_like_award(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::award_evidence::joints));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::award_evidence::leading_nouns));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::award_evidence::honours));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::award_evidence::efforts));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::award_evidence::headings));

TEST_CASE("awards are recognised") {
  static constexpr std::string_view pieces[] = {"Prix Jeune Chercheur",
                                                "Top 10 out of 300 students",
                                                "Outstanding Graduate of Example City",
                                                "Example Scholarship",
                                                "Best Paper Award",
                                                "Best Paper Award at EXAMPLE 2020",
                                                "Outstanding Reviewer Award, EXCONF",
                                                "Dean's List",
                                                "Dean's List, all semesters",
                                                "Fulbright Scholar",
                                                "Google PhD Fellowship",
                                                "National Scholarship (top 1%)",
                                                "First Prize, Mathematics Olympiad",
                                                "Gold Medal, Example Olympiad",
                                                "1st place, Example Hackathon",
                                                "Winner of the Example Challenge",
                                                "Finalist, Example Programming Contest",
                                                "Honorable Mention, MCM",
                                                "Travel Grant, EXCONF",
                                                "Marie Curie Fellowship",
                                                "DAAD-Stipendium",
                                                "Stipendium der Beispielstiftung",
                                                "Bourse d'excellence",
                                                "Prix de thèse",
                                                "第33回 学生論文賞",
                                                "国家奖学金",
                                                "전국 해양 경진대회 최우수상",
                                                "Premio extraordinario",
                                                "Beca de colaboración",
                                                "Young Investigator Award for Chemistry",
                                                "Medal of Honour",
                                                "Runner-up, Best Demo",
                                                "Excellence Award",
                                                "Merit Scholarship",
                                                "Silver Medal",
                                                "Presidential Scholarship for Graduates",
                                                "Second Prize",
                                                "Teaching Excellence Award",
                                                "Student of the Year Award",
                                                "NSF Graduate Research Fellowship"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for an award") {
  static constexpr std::string_view pieces[] = {"",
                                                "Jane Doe",
                                                "Software Engineer",
                                                "Research Assistant",
                                                "University of Example",
                                                "Ph.D. in Physics",
                                                "B.Sc. with Honours",
                                                "Paris, France",
                                                "Python",
                                                "Research Fellow",
                                                "Postdoctoral Fellow",
                                                "Sep 2019",
                                                "GPA 3.9/4.0",
                                                "Machine Learning",
                                                "Led the team that won nothing but wrote a good report on it",
                                                "Grant writing",
                                                "Example GmbH",
                                                "Teaching",
                                                "Publications",
                                                "English (native)",
                                                "Best practices",
                                                "Top of the line",
                                                "Paper submitted",
                                                "Department of Physics",
                                                "First author",
                                                "Reviewer for EXCONF",
                                                "Oral presentation",
                                                "Golden gate",
                                                "Student",
                                                "https://example.org",
                                                "Developed a ranking model for the search engine of the shop",
                                                "Data Analyst",
                                                "the first of its kind",
                                                "Education",
                                                "Competition law",
                                                "Master of Science"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("a line without a word for an award has no part that looks like one") {
  using vitae::wild_text::may_name_award;
  for (const std::string_view line : {"Led a crew of seven, kept the lamps, wrote the log", "", "Git, Make, Vim"})
    CHECK_FALSE(may_name_award(line));
  for (const std::string_view line :
       {"Lamp Prize, Bell Medal, 2019", "Premio Faro; Beca Puerto", "Dean's List", "奨学金"})
    CHECK(may_name_award(line));
}

TEST_CASE("any bytes have a score as an award") { evidence_tests::takes_anything(score); }

}  // namespace award_test
