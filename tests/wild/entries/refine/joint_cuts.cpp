// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/refine/joint_cuts.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace joint_cuts_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What a line's first atom joins, between bars; the atom itself where it joins nothing.
std::string parted(std::string_view source, const type_info& record = info_of<Degree>) {
  const wild_tests::document page(source);
  const entry_plan plan(record);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  const std::vector<atom> atoms = cut.take();
  const auto [what, whose] = joint_cuts(page.in, plan).at(atoms, 0);
  return whose.empty() ? page.of(atoms[0].text) : page.of(what) + "|" + page.of(whose);
}

TEST_CASE("a job and its employer are parted at the word that joins them") {
  const auto job = [](std::string_view source) { return parted(source, info_of<Position>); };
  CHECK(job("Fellow in the Department of Optics") == "Fellow|Department of Optics");
  CHECK(job("Fellow in the practice of Optics") == "Fellow in the practice of Optics");
  CHECK(job("Doctorante à l'Université de l'Exemple") == "Doctorante|Université de l'Exemple");
  CHECK(job("Stagiaire au sein du Laboratoire de Botanique") == "Stagiaire|Laboratoire de Botanique");
  CHECK(job("Profesora en la Universidad de Ejemplo") == "Profesora|Universidad de Ejemplo");
  CHECK(job("Stagiaire de recherche au LSTQ Riville") == "Stagiaire de recherche|LSTQ Riville");
  CHECK(job("Stagiaire de recherche à Riville") == "Stagiaire de recherche à Riville");
  CHECK(job("Stagiaire de recherche au Canada") == "Stagiaire de recherche au Canada");
  CHECK(job("Администратор в Tidewater") == "Администратор|Tidewater");
  CHECK(job("Старший разработчик в Пример Мост") == "Старший разработчик|Пример Мост");
  CHECK(job("Разработчик в Примере") == "Разработчик в Примере");
  CHECK(job("Администратор в Нижний Новгород") == "Администратор в Нижний Новгород");
  CHECK(job("Data Scientist for [Tidewater](https://example.com)") == "Data Scientist|Tidewater");
  CHECK(job("Data Scientist in [Tidewater](https://example.com)") == "Data Scientist|Tidewater");
  CHECK(job("Data Scientist in [Leeds](https://example.com)") == "Data Scientist in Leeds");
  CHECK(job("Data Scientist for [Tidewater](https://example.com) and others") ==
        "Data Scientist for Tidewater and others");
  CHECK(job("Beispiel Lampen GmbH in München") == "Beispiel Lampen GmbH|München");
  CHECK(job("Beispiel Stiftung in München") == "Beispiel Stiftung in München");
  CHECK(job("Researcher in the Data Lab") == "Researcher in the Data Lab");
  CHECK(job("Post Doc in Princeton University") == "Post Doc|Princeton University");
  CHECK(job("Intern with Example University") == "Intern|Example University");
  CHECK(job("Lecturer in Law") == "Lecturer in Law");
  CHECK(job("Engineer for Salt Mill Ltd.") == "Engineer|Salt Mill Ltd.");
  CHECK(job("Teaching Assistant for Optics") == "Teaching Assistant for Optics");
  CHECK(job("Researcher in the Tidal Laboratory, Example University") == "Researcher in the Tidal Laboratory");
  CHECK(parted("Master of Optics by Example University") == "Master of Optics|Example University");
  CHECK(parted("Máster en Botánica en la Universidad de Ejemplo") == "Máster en Botánica|Universidad de Ejemplo");
}

TEST_CASE("a school stands in a town that its state follows") {
  CHECK(parted("Lampwick University in Salem, OR") == "Lampwick University|Salem");
  CHECK(parted("Lampwick University in Salem") == "Lampwick University in Salem");
  CHECK(parted("American University in Cairo, Egypt") == "American University in Cairo");
}

TEST_CASE("a French article joins a degree or a job to whose it is, but no prize to its name") {
  CHECK(parted("Master d'informatique de l'ENS de Lyon") == "Master d'informatique|ENS de Lyon");
  CHECK(parted("Master d'informatique de l'Exemple") == "Master d'informatique de l'Exemple");
  CHECK(parted("Prix de l'Institut Exemple", info_of<Award>) == "Prix de l'Institut Exemple");
}

}  // namespace joint_cuts_test
