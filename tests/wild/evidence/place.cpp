// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/place.hpp>

#include "table.hpp"

namespace place_test {

using vitae::wild_text::looks_like_place;

constexpr auto score = [](std::string_view piece) { return looks_like_place(piece); };

TEST_CASE("a town may be called what organisations are, before its state") {
  CHECK(score("Falls Church, VA") >= 0.85F);
  CHECK(score("Atlantic City, NJ") >= 0.85F);
  CHECK(score("Falls Church, Example") < 0.3F);
  CHECK(score("Example College, VA") < 0.3F);
}

TEST_CASE("a state stands behind a town without a comma, a land before one") {
  CHECK(score("Hullville NY") >= 0.6F);
  CHECK(score("Salt Harbour TX") >= 0.6F);
  CHECK(score("Quill MA") < 0.5F);  // a degree
  CHECK(score("澳大利亚 堪培拉") >= 0.6F);
  CHECK(score("样本 堪培拉大学") < 0.6F);
}

TEST_CASE("places are recognised") {
  static constexpr std::string_view pieces[] = {"Paris, France",
                                                "Berlin",
                                                "Berlin, Germany",
                                                "New York, NY",
                                                "New York, USA",
                                                "Cambridge, MA",
                                                "Cambridge, MA 02139",
                                                "Springfield, IL",
                                                "Ann Arbor, MI, USA",
                                                "CA, USA",
                                                "Remote",
                                                "Remote, US",
                                                "Remote (Germany)",
                                                "Berlin (hybrid)",
                                                "Hybrid",
                                                "London, UK",
                                                "London",
                                                "San Francisco Bay Area",
                                                "San Francisco, California",
                                                "Toronto, Ontario, Canada",
                                                "Waterloo, ON",
                                                "Beijing, China",
                                                "Beijing",
                                                "北京",
                                                "北京, 中国",
                                                "Shanghai, P.R. China",
                                                "München",
                                                "München, Deutschland",
                                                "Zürich, Switzerland",
                                                "Île-de-France",
                                                "Lyon, France",
                                                "São Paulo, Brasil",
                                                "Singapore",
                                                "Hong Kong",
                                                "Tel Aviv, Israel",
                                                "Seoul, South Korea",
                                                "Washington, D.C.",
                                                "Stratford-upon-Avon, UK",
                                                "Bengaluru, Karnataka",
                                                "Frankfurt am Main",
                                                "Melbourne, Australia",
                                                "Kleinstadt, Germany",
                                                "Online"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for a place") {
  static constexpr std::string_view pieces[] = {"",
                                                "Jane Doe",
                                                "Software Engineer",
                                                "University of Toronto",
                                                "New York University",
                                                "Example Ltd",
                                                "Department of Physics",
                                                "Bachelor of Science",
                                                "GPA 3.9",
                                                "2019",
                                                "Sep 2019",
                                                "Computer Science",
                                                "Machine Learning",
                                                "Python, C++",
                                                "moved to the city",
                                                "worked in London for two years",
                                                "Led a team in Berlin and Paris",
                                                "Reading",
                                                "Google",
                                                "Best Paper Award",
                                                "English",
                                                "ada@example.org",
                                                "Research Assistant, Paris",
                                                "in Germany",
                                                "Smith, Jane",
                                                "Data Science",
                                                "Teaching",
                                                "Awards and Honors",
                                                "Dean's List",
                                                "remote sensing of the earth",
                                                "Deep Learning",
                                                "Visiting Student",
                                                "Present",
                                                "IL",
                                                "Washington Post",
                                                "Paris School of Economics",
                                                "Boston Consulting Group"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("any bytes have a score as a place") { evidence_tests::takes_anything(score); }

TEST_CASE("a town may have the country around it behind it") {
  static constexpr std::string_view around[] = {"Barcelona y alrededores", "Madrid y alrededores, España",
                                                "München und Umgebung",    "Milano e dintorni",
                                                "Paris et périphérie",     "Kraków i okolice"};
  evidence_tests::all_at_least(0.6F, around, score);
  static constexpr std::string_view others[] = {"Pan y Lana", "Brot und Butter", "alrededores"};
  evidence_tests::all_below(0.5F, others, score);
}

TEST_CASE("a state's code or a country says where a town is") {
  using vitae::wild_text::says_where;
  CHECK(says_where("MA", false));
  CHECK(says_where("Norway", true));
  CHECK_FALSE(says_where("Norway", false));
  CHECK_FALSE(says_where("Ma", true));
}

}  // namespace place_test
