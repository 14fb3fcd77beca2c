// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/named.hpp>
//
#include "../../catch.hpp"

namespace named_test {

namespace rendercv = vitae::rendercv;

using rendercv::spoken, rendercv::understood, vitae::date;

TEST_CASE("a project's role leads to its summary, its page is in its name") {
  const vitae::Project project{"Loom",
                               "Author",
                               "Springfield",
                               {date::of(2019), date::of(2019)},
                               "Weaves.",
                               {{"Fast", {}}},
                               {},
                               {{"", "https://loom.example.com"}}};
  const auto entry = spoken<rendercv::NormalEntry>(project);
  CHECK(entry.name == "[Loom](https://loom.example.com)");
  CHECK(entry.summary == "*Author*\n\nWeaves.");
  CHECK(entry.x_vitae.empty());
  CHECK(understood<vitae::Project>(entry) == project);
}

TEST_CASE("an award may have several dates") {
  const vitae::Award medal{"Loom Medal", {date::of(2021, 23), date::of(2024)}, "Example Guild", "Twice."};
  const auto entry = spoken<rendercv::NormalEntry>(medal);
  CHECK(entry.date.text == "Fall 2021, 2024");
  CHECK(entry.x_vitae.empty());
  CHECK(understood<vitae::Award>(entry) == medal);
  rendercv::NormalEntry other;
  other.name = "Medal";
  other.date.text = "each year";
  other.highlights = {"Gold"};
  CHECK(understood<vitae::Award>(other).summary == "each year\n- Gold");
}

TEST_CASE("a certificate may expire") {
  for (const vitae::Certificate& licence :
       {vitae::Certificate{"Licence", "Example Guild", date::of(2021), date::of(2026), {}},
        vitae::Certificate{"Licence", "Example Guild", {}, date::of(2026), "https://guild.example.org"},
        vitae::Certificate{"Licence", {}, date::of(2021), {}, {}}}) {
    const auto entry = spoken<rendercv::NormalEntry>(licence);
    CHECK(entry.x_vitae.empty());
    CHECK(understood<vitae::Certificate>(entry) == licence);
  }
}

TEST_CASE("a course is a name behind which stand role, place and number") {
  const vitae::Course course{
      "Yarn", "Teaching Assistant", "Example University", "T1", {date::of(2020), date::of(2021)}, "Taught."};
  const auto entry = spoken<rendercv::NormalEntry>(course);
  CHECK(entry.summary == "*Teaching Assistant, Example University, T1*\n\nTaught.");
  CHECK(understood<vitae::Course>(entry) == course);
}

}  // namespace named_test
