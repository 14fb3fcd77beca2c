// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/lost_blanks.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace lost_blanks_test {

using namespace vitae::wild_text;

static_assert(lost_blanks::is_glued("HarbourEngineer") && lost_blanks::is_glued("Leeds,England"));
static_assert(lost_blanks::is_glued("Sep2025–Present") && lost_blanks::is_glued("2020May–2022July"));
static_assert(!lost_blanks::is_glued("Engineer") && !lost_blanks::is_glued("GitHub") &&
              !lost_blanks::is_glued("1,234,567") && !lost_blanks::is_glued("(2019-2021)"));
static_assert(lost_blanks::is_sentence("Countedlampsofallharboursinthenorth") &&
              !lost_blanks::is_sentence("https://example.com/ada-quill/papers") &&
              !lost_blanks::is_sentence("ada.quill.of.the.harbour@example.com") &&
              !lost_blanks::is_sentence("------------------------------------"));

constexpr std::string_view prose =
    "Countedlampsofallharboursinthenorth,andwroteledgersonthem.\n"
    "Repairedthelanternsofninelighthouseswithacrewoffourpeople.\n"
    "Taughtapprenticeshowlensesarecleanedandlampsaretrimmedwell.\n"
    "Keptthestoresofoilandwickfornineyearsandtwostormyseasons.\n"
    "Drewthechartsofthebaythatareusedbyallpilotsuntilthisday.\n";

std::string mended(std::string_view lines) { return restore_blanks(flatten(lines)).text; }

TEST_CASE("in text that has lost its blanks those that are left part columns, and capitals part words") {
  struct sample {
    std::string_view line, read;
  };
  static constexpr sample samples[] = {
      {"HarbourEngineer Example", "Harbour Engineer\tExample"},
      {"Sep2025–Present Leeds,England", "Sep2025–Present\tLeeds, England"},
      {"Degree: LampEngineering NorthernUniversity", "Degree: Lamp Engineering\tNorthern University"},
      {"NorthernUniversityOfHarboursAndLamps Leeds,UK", "Northern University Of Harbours And Lamps\tLeeds, UK"},
      {"• Countedthelampsofallharboursbynight HarbourEngineer",
       "• Countedthelampsofallharboursbynight Harbour Engineer"},
      {"AILampEngineer", "AI Lamp Engineer"},
      {"MScLampEngineering", "MSc Lamp Engineering"},
      {"example.com/NorthernHarbours", "example.com/NorthernHarbours"},
      {"ADA QUILL", "ADA QUILL"},
      {"• Lamps,Lenses,LampLightning", "• Lamps,Lenses,LampLightning"},
      {"HarbourEngineer  Example", "Harbour Engineer  Example"},
      {"HarbourEngineer\nExample", "Harbour Engineer\nExample"},
  };
  for (const auto& [line, read] : samples) {
    CAPTURE(std::string(line));
    CHECK(mended(std::string(prose) + std::string(line)) == std::string(prose) + std::string(read));
  }
}

TEST_CASE("a text with its blanks keeps them, whatever touches in it") {
  constexpr std::string_view line = "SoftwareEngineer Example, Sep2025–Present Leeds,England, PyTorch TensorFlow";
  CHECK(mended(line) == line);
  std::string few(prose.substr(0, prose.find('\n') * 3));
  for (int i = 0; i < 12; ++i) few += "\nCounted the lamps of all harbours in the north, HarbourEngineer Example";
  CHECK(mended(few) == few);
}

}  // namespace lost_blanks_test
