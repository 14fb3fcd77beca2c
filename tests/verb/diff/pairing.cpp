// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/diff/pairing.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/shape/number.hpp>

namespace pairing_test {

using namespace vitae;

struct Boat {
  std::string name;
  std::string port;
  int length = 0;
};

constexpr auto nobody = partners::nobody;
using places = std::vector<std::size_t>;

}  // namespace pairing_test

template <>
struct vitae::schema<pairing_test::Boat> {
  static constexpr std::array remarks{on<&pairing_test::Boat::name>().identity()};
};

namespace pairing_test {

TEST_CASE("equal items belong together before those of one identity") {
  const std::vector<Boat> before{{"A", "Ulm", 1}, {"A", "Kiel", 2}}, after{{"A", "Kiel", 2}, {"A", "Ulm", 7}};
  CHECK(pairing::by_identity::pair(before, after).of_first == places{1, 0});
}

TEST_CASE("an item without identity has no partner by identity") {
  const std::vector<Boat> before{{"", "Ulm", 1}}, after{{"", "Ulm", 2}};
  CHECK(pairing::by_identity::pair(before, after).of_first == places{nobody});
  CHECK(pairing::by_likeness::pair(before, after).of_first == places{0});
}

TEST_CASE("of the rest the likest belong together, if they are like enough") {
  const std::vector<Boat> before{{"Albatros of Ulm", "Ulm", 9}, {"Möwe", "Kiel", 3}},
      after{{"Adler", "Bonn", 5}, {"Albatros from Ulm", "Ulm", 9}};
  CHECK(pairing::by_likeness::pair(before, after).of_first == places{1, nobody});
  CHECK(pairing::by_likeness::pair(before, after).of_second == places{nobody, 0});
}

TEST_CASE("by index the first belongs to the first") {
  CHECK(pairing::by_index::pair(std::vector<int>{1, 2, 3}, std::vector<int>{3}).of_first == places{0, nobody, nobody});
}

constexpr auto since(int year) { return period{date::of(year), date::present()}; }
constexpr auto during(int start, int end) { return period{date::of(start), date::of(end)}; }

/// Whether a person would say that the second is what became of the first.
template <class T>
bool became(const T& before, const T& after) {
  return pairing::by_likeness::pair(std::vector<T>{before}, std::vector<T>{after}).of_first[0] == 0;
}

TEST_CASE("a job that was renamed, ended, retold or taken over is the same job") {
  const Position job{.organization = "Castell Systems",
                     .title = "Engineer",
                     .location = "Leeds",
                     .period = since(2019),
                     .highlights = {{"Wrote the importer for customers' tables"}, {"Kept the handbook"}}};
  Position other = job;
  other.title = "Staff Scientist";
  CHECK(became(job, other));
  other.period.end = date::of(2022);
  CHECK(became(job, other));
  other = job;
  other.organization = "Harrow Group";
  CHECK(became(job, other));
  other.organization = "Castell/Harrow Inc.";
  other.period.end = date::of(2024);
  CHECK(became(job, other));
  other.title = "Software Engineer";
  other.period = during(2019, 2023);
  CHECK(became(job, other));
  other = job;
  other.organization = "Castel Systems";
  other.highlights = {{"Moved billing to a service"}, {"Trained new colleagues"}, {"Led four people"}};
  CHECK(became(job, other));
  other.highlights.push_back({"Kept the handbook"});
  other.title = "";
  CHECK(became(job, other));
}

TEST_CASE("two jobs that share a title, a town or an employer are two") {
  const Position one{
      .organization = "Castell Systems", .title = "Engineer", .location = "Leeds", .period = during(2015, 2019)};
  const Position two{.organization = "Harrow Group", .title = "Engineer", .location = "Leeds", .period = since(2019)};
  CHECK_FALSE(became(one, two));
  const Position three{
      .organization = "Castell Systems", .title = "Technical Director", .location = "Leeds", .period = since(2019)};
  CHECK_FALSE(became(one, three));
}

TEST_CASE("another paper of the same authors in the same place is not the same paper, a preprint's new title is") {
  const std::vector<Author> authors{{"M. Holt", true}, {"T. Okafor"}};
  const Paper preprint{.title = "Counting distinct things in a stream",
                       .authors = authors,
                       .kind = paper_kind::preprint,
                       .status = paper_status::preprint,
                       .date = date::of(2021),
                       .arxiv = "2101.00001"};
  Paper published{.title = "Counting distinct elements of a stream, fast",
                  .authors = authors,
                  .venue = "Conference on Examples",
                  .kind = paper_kind::inproceedings,
                  .status = paper_status::published,
                  .date = date::of(2022),
                  .arxiv = "2101.00001"};
  CHECK(became(preprint, published));
  published.title = "Joins that never end";
  CHECK_FALSE(became(preprint, published));
  Paper another = published;
  another.title = "A handbook of late data";
  CHECK_FALSE(became(published, another));
}

TEST_CASE("a group of skills under another name is the same group, another group is another one") {
  const Skill data{.name = "Data", .keywords = {"Kafka", "Flink", "Spark", "Airflow"}};
  CHECK(became(data, Skill{.name = "Streams", .keywords = {"Airflow", "Spark", "Kafka", "Flink"}}));
  CHECK(became(data, Skill{.name = "Data & Tools", .keywords = {"dbt", "Spark", "Kafka"}}));
  CHECK_FALSE(became(data, Skill{.name = "Languages", .keywords = {"Go", "Python"}}));
  CHECK(became(Skill{"Cisco Routing/Switching"}, Skill{"Network Routing/Switching"}));
  CHECK_FALSE(became(Skill{"Google Cloud"}, Skill{"Cloud-Native"}));
  CHECK(became(std::string("Spring"), std::string("Spring Boot")));
  CHECK_FALSE(became(std::string("Microsoft Azure"), std::string("Microsoft Office")));
  CHECK_FALSE(became(Language{"English", "native"}, Language{"German", "native"}));
  CHECK_FALSE(became(Award{.title = "Best Bridge", .dates = {date::of(2020)}, .issuer = "Example Guild"},
                     Award{.title = "Prize of the Harbour", .dates = {date::of(2020)}, .issuer = "Example Guild"}));
}

TEST_CASE("a link is the same where its label or its address tells so") {
  const auto link = [](const char* label, const char* address) { return Link{label, url(address)}; };
  CHECK(became(link("Blog", "https://example.org/mira"), link("Blog", "https://mira.example.com/posts")));
  CHECK(became(link("", "https://example.org/mira"), link("Site", "https://example.org/mira")));
  CHECK_FALSE(became(link("Thesis", "https://mira.example.org/thesis"), link("Home", "https://mira.example.org")));
}

TEST_CASE("a line of prose is the same if its words tell so, or a slip in its only one") {
  CHECK(became(Item{"Photgraphy"}, Item{"Photography"}));
  CHECK(became(Item{"Built the mobile application for field workers with React"},
               Item{"Led and built the mobile application, now in React"}));
  CHECK_FALSE(became(Item{"Wrote the parser for the old language"}, Item{"Ran the tests for the new service"}));
}

TEST_CASE("a degree whose dates and name are said in full is the same degree") {
  CHECK(became(Degree{.institution = "Univ. of Northmoor", .title = "M.Sc. Physics", .period = during(2015, 2017)},
               Degree{.institution = "University of Northmoor",
                      .title = "Master of Science in Physics",
                      .period = during(2015, 2017)}));
  CHECK_FALSE(became(
      Degree{.institution = "University of Northmoor", .title = "BSc in Mathematics", .period = during(2012, 2015)},
      Degree{.institution = "University of Northmoor", .title = "PhD in Physics", .period = since(2017)}));
}

}  // namespace pairing_test
