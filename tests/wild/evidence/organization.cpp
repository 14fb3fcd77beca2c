// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/organization.hpp>

#include "table.hpp"

namespace organization_test {

using vitae::wild_text::looks_like_organization;

constexpr auto score = [](std::string_view piece) { return looks_like_organization(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::organization_evidence::contest_words));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::organization_evidence::names_like_deeds));

TEST_CASE("names of organisations are recognised") {
  static constexpr std::string_view pieces[] = {"Penn State",
                                                "U.S. Geological Survey",
                                                "The New York Times",
                                                "Whole Foods",
                                                "Bundesamt für Beispiele",
                                                "Agence nationale de la mesure",
                                                "Consejo Superior de Ejemplos",
                                                "Royal Institution of Examples",
                                                "University of Example",
                                                "The Example University of Technology",
                                                "Example Institute of Physics",
                                                "Université de Lyon",
                                                "Universität Würzburg",
                                                "Technische Hochschule Musterstadt",
                                                "Universidad de Granada",
                                                "École Normale Supérieure",
                                                "Department of Computer Science",
                                                "Dept. of Mathematics, Example University",
                                                "School of Engineering",
                                                "Example College London",
                                                "Harbour Robotics Inc.",
                                                "Kestrel Ltd",
                                                "Muster GmbH",
                                                "Muster GmbH & Co. KG",
                                                "Otter Labs LLC",
                                                "St. Anne's Hospital",
                                                "First Bank of Example",
                                                "Rowan Foundation",
                                                "Max Planck Institute for Software Systems",
                                                "MIT",
                                                "CERN",
                                                "IBM",
                                                "Google",
                                                "Microsoft Research, Redmond",
                                                "Amazon Web Services",
                                                "Goldman Sachs",
                                                "清华大学",
                                                "示例科技有限公司",
                                                "Laboratoire d'informatique",
                                                "Forschungszentrum Musterstadt",
                                                "Klinikum Musterstadt",
                                                "National Library of Exampleland",
                                                "ETH Zürich",
                                                "Vision and Learning Lab",
                                                "Ministry of Education",
                                                "Instituto de Física",
                                                "Gymnasium Musterstadt",
                                                "U. of Exampleland",
                                                "Deloitte"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for the name of an organisation") {
  static constexpr std::string_view pieces[] = {"University Park, PA",
                                                "College Station",
                                                "Languages: English, Hindi",
                                                "Reduced Training Time of Large Models",
                                                "Deep Learning",
                                                "Madrid, España",
                                                "",
                                                "Jane Doe",
                                                "José García",
                                                "Software Engineer",
                                                "Senior Research Assistant",
                                                "Assistant Professor",
                                                "Bachelor of Science in Physics",
                                                "Ph.D. in Computer Science",
                                                "MSc Computing",
                                                "Developed a system for the detection of faults in networks.",
                                                "Led a team of five engineers",
                                                "worked on distributed systems",
                                                "Sep 2019 - Present",
                                                "GPA: 3.9/4.0",
                                                "C++, Python, Rust",
                                                "Example Scholarship",
                                                "Best Paper Award",
                                                "Dean's List",
                                                "English (native)",
                                                "Fluent in French",
                                                "Machine learning and systems",
                                                "Labor and employment law",
                                                "reduced the cost by 30% for the university",
                                                "I studied at a college in the north of the country and then moved",
                                                "ada@example.org",
                                                "2019",
                                                "Responsible for the group's budget",
                                                "High School Diploma",
                                                "University Scholarship",
                                                "Teaching Assistant",
                                                "Advised by Jane Doe",
                                                "managed the office",
                                                "- - -",
                                                "Experience",
                                                "a school",
                                                "Project Manager",
                                                "Python"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("a part of an organisation is less of one than the whole") {
  CHECK(score("Department of Physics") < score("University of Example"));
  CHECK(score("Software Department") < 0.5F * score("Fire Department"));
  CHECK(score("Sales Team") < 0.3F);
  CHECK(score("Faculty of Law") < score("Example Institute of Law"));
  CHECK(score("Department of Physics, University of Example") == score("University of Example"));
  CHECK(score("Bank of Example, Statistical Division") == score("Bank of Example"));
}

TEST_CASE("a firm may be called by its domain, or by letters") {
  for (const std::string_view firm :
       {"Example.io", "Example.net", "Example.AI", "UCExample", "UExeter", "XQPI Utrecht", "XQPI Ann Arbor"}) {
    CAPTURE(std::string(firm));
    CHECK(score(firm) >= 0.55F);
    CHECK(score(firm) < 0.75F);
  }
  for (const std::string_view other : {"example.io", "Sept.", "Node.js", "ada@example.org", "www.example.org",
                                       "PHP Basics", "XQPI, Utrecht", "JavaScript", "a.b.com"}) {
    CAPTURE(std::string(other));
    CHECK(score(other) < 0.5F);
  }
}

TEST_CASE("a legal form in small letters makes a firm") {
  CHECK(score("Bursztyn Handel Sp. z o.o.") >= 0.75F);
  CHECK(score("Lampy Praha s.r.o.") >= 0.75F);
  CHECK(score("handel z ludźmi") < 0.5F);
}

TEST_CASE("shops, schools and offices are organisations in every language") {
  static constexpr std::string_view pieces[] = {"Boulangerie Dupin",
                                                "IUT de Nantes",
                                                "EHPAD Les Glycines",
                                                "Bäckerei Huber",
                                                "Stadtverwaltung Jena",
                                                "Universitätsspital Basel",
                                                "Berufskolleg Bonn",
                                                "IES Jorge Manrique",
                                                "Farmacia Gil",
                                                "Talleres Ruiz",
                                                "Prefeitura de Olinda",
                                                "Fatec Sorocaba",
                                                "Padaria Central",
                                                "Comune di Lecce",
                                                "Ospedale San Carlo",
                                                "Panificio Rossetti",
                                                "Gemeente Zwolle",
                                                "Ziekenhuis Gelderse Vallei",
                                                "ROC Midden Nederland",
                                                "Bergen kommune",
                                                "Haukeland sykehus",
                                                "Katedralskolan",
                                                "Lindbergs Bygg AB",
                                                "Odense Tekniske Skole",
                                                "Ullern videregående skole",
                                                "Spitalul Județean Sibiu",
                                                "Primăria Oradea"};
  evidence_tests::all_at_least(0.55F, pieces, score);
}

TEST_CASE("a form of address stands before a person, but in the name of a firm") {
  for (const std::string_view person :
       {"Dr. Ada Quill", "Drs. Ada Quill and Bo Reed", "Prof. Bo Reed", "Ms. Ada Quill"})
    CHECK(score(person) < 0.3F);
  CHECK(score("Dr. Quill Laboratories") > 0.5F);
}

TEST_CASE("a town may end as a house does") {
  CHECK(score("Trondheim") < 0.5F);
  CHECK(score("Mannheim") < 0.5F);
}

TEST_CASE("any bytes have a score as an organisation") { evidence_tests::takes_anything(score); }

TEST_CASE("a name may begin in small letters behind a noun of its language") {
  static constexpr std::string_view names[] = {"ministère de l'Exemple", "laboratoire KELP",
                                               "laboratoire KELP de l'université de New York",
                                               "instituto de Ejemplos Marinos"};
  evidence_tests::all_at_least(0.6F, names, score);
  static constexpr std::string_view others[] = {"école d'été pour collégiens", "laboratoire", "the team of Ada Quill",
                                                "groupe de travail"};
  evidence_tests::all_below(0.5F, others, score);
}

TEST_CASE("a firm's domain may end in that of its country") {
  CHECK(score("Example.io") >= 0.5F);
  CHECK(score("Example.com.au") >= 0.5F);
  CHECK(score("Example.co.uk") >= 0.5F);
  CHECK(score("Example.com.example") < 0.5F);
  CHECK(score("Peat.works.io") < 0.5F);
}

TEST_CASE("the branch of a union is an organisation") {
  CHECK(score("Riggers Local 7") >= 0.75F);
  CHECK(score("Local 7") < 0.5F);
  CHECK(score("Local Hero 7") < 0.5F);
}

TEST_CASE("a name in characters of its own is a firm's") {
  CHECK(score("\"Маяк Плюс\"") >= 0.7F);
  CHECK(score("(주)예시빛") >= 0.9F);
  CHECK(score("例示有限会社") >= 0.9F);
  CHECK(score("Example.org") >= 0.6F);
}

TEST_CASE("a remark in small letters is no name") {
  using vitae::wild_text::organization_evidence::remark_beginnings;
  STATIC_REQUIRE(vitae::wild_text::words::is_sorted(remark_beginnings));
  CHECK(score("with tenure") == 0);
  CHECK(score("including summer terms") == 0);
  CHECK(score("Under One Roof Ltd.") > 0.5F);
}

}  // namespace organization_test
