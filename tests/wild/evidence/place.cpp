// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/place.hpp>

#include "table.hpp"

namespace place_test {

using vitae::wild_text::looks_like_place;

constexpr auto score = [](std::string_view piece) { return looks_like_place(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::ambiguous_cities));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::remote_words));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::hybrid_words));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::place_joints));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::place_nouns));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::capital_beginnings));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::place_evidence::town_heads));

TEST_CASE("a town may be called what organisations are, before its state") {
  CHECK(score("Falls Church, VA") >= 0.85F);
  CHECK(score("Atlantic City, NJ") >= 0.85F);
  CHECK(score("Falls Church, Example") < 0.3F);
  CHECK(score("Example College, VA") < 0.3F);
}

TEST_CASE("a country and its town may be one word of Chinese characters") {
  CHECK(score("中国深圳") >= 0.6F);
  for (const std::string_view place : {"福岡県", "名古屋市", "東京都渋谷区", "성남시", "Нью-Йорк", "Київ, Україна"})
    CHECK(score(place) >= 0.6F);
  CHECK(score("东京支社") < 0.5F);
  CHECK(score("日本大阪") >= 0.6F);
  CHECK(score("中国银行") < 0.5F);
}

TEST_CASE("the short form of a town stands before its name in Cyrillic letters") {
  for (const std::string_view place : {"г. Тверь", "м. Львів", "гр. Русе"}) CHECK(score(place) >= 0.8F);
  for (const std::string_view other : {"г. 2014", "м. п", "город Тверь и другие"}) CHECK(score(other) < 0.3F);
}

TEST_CASE("names that are joined are no place that one knows") {
  CHECK(score("Reed and Quill, Leeds, UK") < 0.5F);
  CHECK(score("and Hydraulics") < 0.3F);
  CHECK(score("Trinidad and Tobago") >= 0.6F);
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

TEST_CASE("letters that stand for a name are no town before a country") {
  using evidence_tests::all_below;
  static constexpr std::string_view names[] = {"UCExample, Belgium", "XQPI, Leeds, UK", "RIVW Utrecht, Netherlands",
                                               "UofX, Canada",       "TU/UdX Berlin",   "XQPI (Sweden)"};
  all_below(0.5F, names, score);
  CHECK(score("McLean, VA") >= 0.8F);
  CHECK(score("DeKalb, IL") >= 0.8F);
  CHECK(score("SPRINGFIELD, USA") >= 0.8F);
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

TEST_CASE("a Swiss town may have its canton behind it") {
  static constexpr std::string_view towns[] = {"Beispielwil SG", "Ober Muster ZH", "Musterberg TG"};
  evidence_tests::all_at_least(0.6F, towns, score);
  static constexpr std::string_view others[] = {"Beispiel AG",     "Python AI",        "SG", "BEISPIEL SG", "of SG",
                                                "Beispielwil, sg", "Eins Zwei Drei ZH"};
  evidence_tests::all_below(0.5F, others, score);
}

TEST_CASE("a province in brackets stands between a town and its country") {
  CHECK(score("Fiumetto (RE), Italy") >= 0.85F);
  CHECK(score("Quality Assurance (QA)") < 0.3F);
  CHECK(score("Riville e Arredores, Brasil") >= 0.85F);
}

TEST_CASE("a state's code or a country says where a town is") {
  using vitae::wild_text::says_where;
  CHECK(says_where("MA", false));
  CHECK(says_where("Norway", true));
  CHECK_FALSE(says_where("Norway", false));
  CHECK_FALSE(says_where("Ma", true));
}

}  // namespace place_test
