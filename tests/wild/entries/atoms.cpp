// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace atoms_test {

using namespace vitae::wild_text;

std::string atoms(std::string_view line) {
  const plain_text plain = flatten(line);
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  std::string out;
  for (const atom& a : cut.take()) out += "[" + std::string(plain.of(a.text.begin, a.text.end)) + "]";
  return out;
}

TEST_CASE("what stands in brackets behind a stop is a remark on what stands before it") {
  const auto remarks = [](std::string_view line) {
    const plain_text plain = flatten(line);
    cutting cut(plain);
    cut.add({0, plain.text.size()}, gap::line);
    return is_remark(cut.take().back());
  };
  CHECK(remarks("Example Ltd. (Branch of Salt Press)"));
  CHECK(remarks("Example Works. (Branch of Salt Press)"));
  CHECK_FALSE(remarks("Example Works (Branch of Salt Press)"));
  CHECK_FALSE(remarks("Example Works. Branch of Salt Press"));
}

TEST_CASE("a line is cut at its separators") {
  struct sample {
    std::string_view line, atoms;
  };
  static constexpr sample samples[] = {
      {"Engineer, Example GmbH, Berlin", "[Engineer][Example GmbH][Berlin]"},
      {"Clerk, University of Riverton 8.", "[Clerk][University of Riverton 8]"},
      {"Department of Lamps as Assistant Professor", "[Department of Lamps][Assistant Professor]"},
      {"Lamps as Art", "[Lamps as Art]"},
      {"Ingénieur (stage) à la Société Exemple", "[Ingénieur][stage][Société Exemple]"},
      {"Cook,Salt Pizza, Riverton", "[Cook][Salt Pizza][Riverton]"},
      {"Cook of 1,000 cakes at Example,Inc.", "[Cook of 1,000 cakes][Example,Inc.]"},
      {"Lamp Prize: “Cultures, Places: Lamps”, Berlin", "[Lamp Prize][“Cultures, Places: Lamps”][Berlin]"},
      {"“Lamps, Boats,” Berlin", "[“Lamps, Boats,”][Berlin]"},
      {"Clerk, \"Lamps, Boats\", Berlin", "[Clerk][\"Lamps, Boats\"][Berlin]"},
      {"Clerk, 5\" Lamps, 6\" Boats", "[Clerk][5\" Lamps][6\" Boats]"},
      {"“Lamps, Boats", "[“Lamps][Boats]"},
      {"ООО «Лампы: лодки», Пример", "[ООО «Лампы: лодки»][Пример]"},
      {"«Lampes, bateaux,» Exemple", "[«Lampes, bateaux,»][Exemple]"},
      {"本科/见本大学/", "[本科][见本大学]"},
      {"Engineer | Example GmbH · Berlin", "[Engineer][Example GmbH][Berlin]"},
      {"Engineer at Example GmbH", "[Engineer][Example GmbH]"},
      {"**Ingénieur** à la Société Exemple", "[Ingénieur][Société Exemple]"},
      {"**Baker** in time", "[Baker][in time]"},
      {"**Consultant** au ministère de l'Exemple", "[Consultant][ministère de l'Exemple]"},
      {"**Consultant** au service du port", "[Consultant][au service du port]"},
      {"Engineer, Example, Inc., Boston", "[Engineer][Example, Inc.][Boston]"},
      {"예시빛(주), 개발팀", "[예시빛(주)][개발팀]"},
      {"Engineer, Example Works, LLC", "[Engineer][Example Works, LLC]"},
      {"BSc Physics from the University of Leeds", "[BSc Physics][University of Leeds]"},
      {"Leads students from Leeds", "[Leads students from Leeds]"},
      {"Engineer // Example GmbH // Berlin", "[Engineer][Example GmbH][Berlin]"},
      {"Engineer/Pilot // Example GmbH", "[Engineer/Pilot][Example GmbH]"},
      {"Engineer @ Example GmbH", "[Engineer][Example GmbH]"},
      {"Engineer – Example GmbH", "[Engineer][Example GmbH]"},
      {"Example GmbH\tBerlin", "[Example GmbH][Berlin]"},
      {"Example GmbH        Berlin", "[Example GmbH][Berlin]"},
      {"Example GmbH ........ Berlin", "[Example GmbH][Berlin]"},
      {"Example GmbH -------- Berlin", "[Example GmbH][Berlin]"},
      {"Example University (EU), Berlin", "[Example University][EU][Berlin]"},
      {"**Example GmbH** *Engineer*", "[Example GmbH][Engineer]"},
      {"**Engineer** for *Example GmbH*", "[Engineer][Example GmbH]"},
      {"**Ingeniera** en _Ejemplo S.L._, Madrid", "[Ingeniera][Ejemplo S.L.][Madrid]"},
      {"**Engineer** of *Example GmbH*", "[Engineer][Example GmbH]"},
      {"Example Inc. Boston", "[Example Inc.][Boston]"},
      {"Example University, Portugal.", "[Example University][Portugal]"},
      {"Example Works, USA.", "[Example Works][USA]"},
      {"Berlin, Example Inc.", "[Berlin][Example Inc.]"},
      {"Örnek Müh. Ltd. Şti. - Tekniker", "[Örnek Müh. Ltd. Şti.][Tekniker]"},
      {"Dept. of Physics", "[Dept. of Physics]"},
      {"Department of Economics and\nStatistics\nBerlin", "[Department of Economics and\nStatistics][Berlin]"},
      {"Example GmbH \xEF\x80\x95 Berlin", "[Example GmbH][Berlin]"},
      {"\xC5\x81 Berlin, Ø", "[\xC5\x81 Berlin]"},
      {"J. R. Stone", "[J. R. Stone]"},
      {"twenty-first", "[twenty-first]"},
      {"Manager: Jane Stone", "[Manager][Jane Stone]"},
      {"9 years 4 months", ""},
      {"@Example GmbH, Engineer", "[Example GmbH][Engineer]"},
      {"Engineer @", "[Engineer]"},
      {"Example GmbH | / Engineer", "[Example GmbH][Engineer]"},
      {"Engineer_ - Example GmbH", "[Engineer][Example GmbH]"},
      {"/ex7", "[/ex7]"},
      {"9 years as Engineer at Example GmbH", "[Engineer][Example GmbH]"},
      {"Known as Engineer", "[Known as Engineer]"},
      {" , | ", ""},
      {"", ""},
  };
  for (const auto& [line, expected] : samples) {
    CAPTURE(std::string(line));
    CHECK(atoms(line) == expected);
  }
}

TEST_CASE("what stands behind a stretch set apart is counted as if that were one atom") {
  const plain_text plain = flatten("**Associate, Energy and Ports**; Example LLP (Leeds)");
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  const auto found = cut.take();
  REQUIRE(found.size() == 4);
  CHECK(found[1].order == 1);
  CHECK(found[2].order == 1);
  CHECK(found[3].order == 2);
}

TEST_CASE("an atom knows its line, its place in it and its style") {
  const plain_text plain = flatten("**Example GmbH**, Berlin\nEngineer");
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  const auto found = cut.take();
  REQUIRE(found.size() == 3);
  CHECK((found[0].how & style::bold) != 0);
  CHECK(found[1].before == gap::styled);
  CHECK(found[1].order == 1);
  CHECK(found[2].line == 1);
  CHECK(found[2].before == gap::line);
}

TEST_CASE("a tilde between blanks parts, before a time it does not") {
  CHECK(atoms("Example Works ~ Engineer") == "[Example Works][Engineer]");
  CHECK(atoms("Engineer ~ 2019") == "[Engineer ~ 2019]");
}

TEST_CASE("a dash parts more than the style that changes behind it, a comma less") {
  const plain_text plain = flatten("**Engineer** - Example, *Berlin*");
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  const auto found = cut.take();
  REQUIRE(found.size() == 3);
  CHECK(found[1].before == gap::dash);
  CHECK(found[2].before == gap::styled);
}

TEST_CASE("what brackets tell of a diploma or a Chinese firm belongs to its name") {
  CHECK(atoms("Maschinenbau, Dipl.-Ing. (FH)") == "[Maschinenbau][Dipl.-Ing. (FH)]");
  CHECK(atoms("见本数据（上海）有限公司") == "[见本数据（上海）有限公司]");
  CHECK(atoms("见本数据（上海）") == "[见本数据][上海]");
}

TEST_CASE("what joins a job to an employer that is set otherwise is part of neither") {
  CHECK(atoms("Profesora en la **Escuela de Ejemplo**") == "[Profesora][Escuela de Ejemplo]");
  CHECK(atoms("Researcher in *Example Lab*") == "[Researcher][Example Lab]");
  CHECK(atoms("Researcher at the *Example Lab*") == "[Researcher][Example Lab]");
  CHECK(atoms("Writer of ***The Lamp***") == "[Writer][The Lamp]");
}

TEST_CASE("what joined an atom to what was taken out of the line is no part of it") {
  const plain_text plain = flatten("Researcher at Example Lab in 2019");
  cutting cut(plain);
  cut.add({0, 29}, gap::line);
  CHECK(plain.of(cut.take().back().text.begin, 25) == "Example Lab");
  cutting whole(plain);
  whole.add({0, plain.text.size()}, gap::line);
  CHECK(whole.take().back().text.end == plain.text.size());
}

TEST_CASE("what stands in a bracket that a date has opened is part of no name before it") {
  const plain_text plain = flatten("Example Works (Leeds, 2019)");
  cutting cut(plain);
  cut.add({0, plain.text.find("2019")}, gap::line);
  const auto found = cut.take();
  REQUIRE(found.size() == 2);
  CHECK(found[1].before == gap::paren);
  CHECK(found[1].open);
  CHECK_FALSE(found[0].open);
}

}  // namespace atoms_test
