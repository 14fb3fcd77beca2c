// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/names.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"

namespace names_test {

struct Log {
  std::string skipper;
  std::vector<std::string> voyages;
  std::vector<std::string> boats;
  std::string route;
};

}  // namespace names_test

template <>
struct vitae::schema<names_test::Log> {
  static constexpr std::array remarks{
      vitae::on<&names_test::Log::voyages>().label("Journeys").also("travels|sea time|resor|reisen|旅"),
      vitae::on<&names_test::Log::boats>().also("vessels and craft|motor vessel|boote"),
      vitae::on<&names_test::Log::route>().also("skipper|航路")};
};

namespace names_test {

using vitae::wild_text::name_index;

TEST_CASE("a member is known by its name, its label and its aliases") {
  const name_index names(vitae::info_of<Log>);
  struct sample {
    std::string_view title, member;
    float least;
  };
  static constexpr sample samples[] = {
      {"Boats", "boats", 1},
      {"JOURNEYS", "voyages", 1},
      {"Sea Time:", "voyages", 1},
      {"Selected Journeys: 6 alone, 20 in all", "voyages", 0.8F},
      {"Selected Journeys", "voyages", 0.9F},
      {"Vessels & Craft", "boats", 1},
      {"Boats and Ports", "boats", 0.8F},
      {"Tidigare resor", "voyages", 0.9F},
      {"Boote und weitere Reisen", "boats", 0.9F},
      {"主要旅", "voyages", 0.9F},
      {"その他の主な旅", "voyages", 0.9F},
      {"旅与航路", "voyages", 0.9F},
      {"旅等", "voyages", 0.9F},
      {"主な旅など", "voyages", 0.9F},
      {"Boats and Journeys", "boats", 0.9F},
      {"Racing Boats and Sea Time", "voyages", 0.8F},
      {"Selected & Recent Journeys", "voyages", 0.9F},
      {"Journeys avec comité de lecture", "voyages", 0.9F},
      {"Otros Journeys", "voyages", 0.9F},
      {"Weitere Boats", "boats", 0.9F},
      {"1st Author Boats", "boats", 0.9F},
      {"Racing Boats", "boats", 0.7F},
      {"Travels in the North", "voyages", 0.6F},
      {"Sea Time as Second Pilot", "voyages", 0.8F},
      {"Travels como Piloto", "voyages", 0.8F},
      {"SEATIME", "voyages", 0.9F},
      {"MOTORVESSELS", "boats", 0.9F},
      {"B O A T S", "boats", 1},
      {"Jurneys", "voyages", 0.9F},
      {"Motor Vesesls", "boats", 0.9F},
      {"JOUR NEYS", "voyages", 0.9F},
      {"船Boats", "boats", 0.9F},
      {"Boats 船", "boats", 0.9F},
      {"船舶", "", 0},
      {"Voyagers", "voyages", 0.9F},
      {"Goats", "", 0},
      {"Voyages at last", "voyages", 0.6F},
      {"Voyages updates", "", 0},
      {"Weather", "", 0},
      {"旅行Voyages", "voyages", 0.9F},
      {"旅行：Voyages and boats", "", 0},
      {"A long sentence about boats that no one would ever take for the title of anything", "", 0},
      {"", "", 0},
  };
  for (const auto& [title, member, least] : samples) {
    CAPTURE(std::string(title));
    const auto found = names.title(title);
    CHECK((found.member ? found.member->name : std::string_view{}) == member);
    CHECK(found.quality >= least);
  }
  CHECK(names.title("旅・Boats").also == names.exactly("Boats"));
  CHECK(names.exactly("sea time") == names.exactly("Travels"));
  CHECK(names.exactly("selected travels") == nullptr);
  CHECK(names.of_key("travel") == names.exactly("Travels"));
}

TEST_CASE("titles that text lifted from a page has torn are known") {
  const name_index names(vitae::info_of<vitae::Person>);
  struct sample {
    std::string_view title, member;
  };
  for (const auto& [title, member] :
       {sample{"PR O F ILE", "summary"}, sample{"WO RK EXP ER IENCE ( RESE A RC H )", "positions"},
        sample{"EDU CATIO N", "degrees"}, sample{"REF ERE N CES", "sections"},
        sample{"HO N O R S A ND AWAR DS", "awards"},
        sample{"PUB L ICATIO NS A ND CONFE R EN CE P RE S ENTAT I ONS", "papers"}}) {
    CAPTURE(std::string(title));
    const vitae::member_info* m = names.title(title).member;
    REQUIRE(m);
    CHECK(m->name == member);
  }
  CHECK_FALSE(names.title("IT IS A NET OF TIDES").member);
  CHECK_FALSE(names.title("Go on").member);
  CHECK_FALSE(names.title("Co-author").member);
  CHECK_FALSE(names.title("Identity and signs for two museums and a ferry line").member);
}

TEST_CASE("of two members of one key a title means the one whose name it is to the letter") {
  const name_index names(vitae::info_of<vitae::Person>);
  const auto member_of = [&](std::string_view title) { return names.title(title).member->name; };
  CHECK(member_of("Presentations") == "sections");
  CHECK(member_of("SELECTED PRESENTATIONS") == "sections");
  CHECK(member_of("Présentation") == "summary");
  CHECK(member_of("Profiles") == "contact");
  CHECK(member_of("Profile") == "summary");
  CHECK(member_of("Work") == "positions");
  CHECK(member_of("Works:") == "projects");
  CHECK(member_of("Conferences Participation") == "sections");
  CHECK(member_of("Visiting Periods") == "positions");
  CHECK(member_of("Conference Abstracts") == "papers");
}

TEST_CASE("of two members of one name the second is known too") {
  const name_index names(vitae::info_of<Log>);
  const auto* first = names.exactly("Skipper:");
  REQUIRE(first != nullptr);
  CHECK(first->name == "skipper");
  const auto* second = names.exactly("Skipper:", first);
  REQUIRE(second != nullptr);
  CHECK(second->name == "route");
  CHECK(names.exactly("Boats", names.exactly("Boats")) == nullptr);
}

}  // namespace names_test
