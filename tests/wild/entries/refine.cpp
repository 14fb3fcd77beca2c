// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/refine.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace refine_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(words::is_sorted(words::name_joints) && words::is_sorted(words::town_beginnings) &&
              words::is_sorted(words::school_kinds) && words::is_sorted(words::plain_schools));

/// A line's atoms after refining, between bars.
std::string refined(std::string_view source, const type_info& record = info_of<Degree>) {
  const wild_tests::document page(source);
  const entry_plan plan(record);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  std::vector<atom> atoms = cut.take();
  refining(page.in, plan).refine(atoms);
  std::string out;
  for (const atom& a : atoms) out += (out.empty() ? "" : "|") + page.of(a.text);
  return out;
}

TEST_CASE("two facts with nothing but a space between them are parted") {
  CHECK(refined("New York University New York, USA") == "New York University|New York|USA");
  CHECK(refined("China B.Eng. in Physics") == "China|B.Eng. in Physics");
}

TEST_CASE("where the capitals end another fact may begin") {
  CHECK(refined("DIPLOMA IN NURSING Example Ltd.") == "DIPLOMA IN NURSING|Example Ltd.");
  CHECK(refined("EXAMPLE COLLEGE Leeds, England") == "EXAMPLE COLLEGE|Leeds|England");
  CHECK(refined("EXAMPLE Bretagne, Brest") == "EXAMPLE Bretagne|Brest");
}

TEST_CASE("a name that says nothing of itself ends before a town and its state") {
  const auto job = [](std::string_view source) { return refined(source, info_of<Position>); };
  CHECK(job("Riverbank Atlanta, GA") == "Riverbank|Atlanta|GA");
  CHECK(job("Timeless Ghana, Accra, Ghana") == "Timeless Ghana|Accra|Ghana");
  CHECK(job("Salt Lake City, UT") == "Salt Lake City|UT");
}

TEST_CASE("a degree ends before a school that stands beside it") {
  CHECK(refined("B.Sc. in Optics University of Leeds") == "B.Sc. in Optics|University of Leeds");
  CHECK(refined("M.S. in Old Machines Leeds Example University") == "M.S. in Old Machines|Leeds Example University");
  CHECK(refined("Licentiate degree in Optics Faculty of Exact Sciences") ==
        "Licentiate degree in Optics|Faculty of Exact Sciences");
  CHECK(refined("Bachelor of Education School Psychology") == "Bachelor of Education School Psychology");
}

TEST_CASE("a job and its employer may stand side by side") {
  const auto job = [](std::string_view source) { return refined(source, info_of<Position>); };
  CHECK(job("Assistant Professor Texas Tech University, Oslo") == "Assistant Professor|Texas Tech University|Oslo");
  CHECK(job("Research Assistant in the University Library") == "Research Assistant in the University Library");
  CHECK(job("Director Finance") == "Director Finance");
}

TEST_CASE("a job stands behind a firm whose kind closes its name") {
  const auto job = [](std::string_view source) { return refined(source, info_of<Position>); };
  CHECK(job("見本股份有限公司 前端工程師") == "見本股份有限公司|前端工程師");
  CHECK(job("例株式会社 エンジニア") == "例株式会社|エンジニア");
  CHECK(job("예시 주식회사 개발자") == "예시 주식회사|개발자");
  CHECK(job("見本股份有限公司 台北") == "見本股份有限公司 台北");
}

TEST_CASE("facts are parted at the word that joins them") {
  CHECK(refined("Fellow in the Department of Optics", info_of<Position>) == "Fellow|Department of Optics");
  CHECK(refined("Fellow in the practice of Optics", info_of<Position>) == "Fellow in the practice of Optics");
}

TEST_CASE("a town with its state takes nothing from the name before it") {
  const auto job = [](std::string_view source) { return refined(source, info_of<Position>); };
  CHECK(job("Quill Capital Management, Dallas TX") == "Quill Capital Management|Dallas TX");
  CHECK(job("Harbour Sciences International, Mount Joy, PA") == "Harbour Sciences International|Mount Joy|PA");
}

TEST_CASE("a name goes on behind a word that joins its parts, in any language") {
  CHECK(refined("Karlsruher Institut für Technologie, Deutschland") ==
        "Karlsruher Institut für Technologie|Deutschland");
  CHECK(refined("Université Pierre et Marie Curie, Paris France") == "Université Pierre et Marie Curie|Paris France");
}

TEST_CASE("what is no known town stays with the name before it") {
  CHECK(refined("University of Port Quillborough, Norway") == "University of Port Quillborough|Norway");
  CHECK(refined("Universität Quillborough, Germany") == "Universität Quillborough|Germany");
}

TEST_CASE("what is an organisation is no town behind another one") {
  constexpr std::string_view name = "National Center for Ecological Analysis and Synthesis";
  CHECK(refined(std::string(name) + ", U. of California Santa Barbara").substr(0, name.size() + 1) ==
        std::string(name) + "|");
}

TEST_CASE("a state behind its town is no degree") { CHECK(refined("MIT (Cambridge, MA)") == "MIT|Cambridge, MA"); }

TEST_CASE("one fact is not parted") {
  for (const std::string_view source : {"University College London", "University of Hong Kong",
                                        "M.Sc. in Computer Science", "New York University", "Berlin", ""}) {
    CAPTURE(std::string(source));
    CHECK(refined(source) == source);
  }
}

TEST_CASE("a kind of school is no name that a town follows") {
  CHECK(refined("Technical University Berlin, Germany") == "Technical University Berlin|Germany");
  CHECK(refined("Vrije Universiteit Amsterdam, Netherlands") == "Vrije Universiteit Amsterdam|Netherlands");
  CHECK(refined("Universidad Nacional de San Juan, Argentina") == "Universidad Nacional de San Juan|Argentina");
  CHECK(refined("Humboldt University Berlin, Germany") == "Humboldt University|Berlin|Germany");
}

TEST_CASE("a school in short keeps its town") {
  CHECK(refined("ETH Zürich") == "ETH Zürich");
  CHECK(refined("TU Berlin, Germany") == "TU Berlin|Germany");
}

TEST_CASE("a name that says nothing of itself ends before a town and its country too") {
  const auto job = [](std::string_view source) { return refined(source, info_of<Position>); };
  CHECK(job("Riverbank Seoul, Korea") == "Riverbank|Seoul|Korea");
  CHECK(job("RIVW Utrecht, Netherlands") == "RIVW Utrecht|Netherlands");
}

TEST_CASE("how one left a school is no part of its name") {
  CHECK(refined("가람대학교 해양공학과 졸업") == "가람대학교 해양공학과|졸업");
  CHECK(refined("例示高等学校 卒業") == "例示高等学校|卒業");
}

TEST_CASE("a stroke that hangs where a space is cut joins nothing") {
  CHECK(refined("Leeds, England / Software Engineer", info_of<Position>).find("/") == std::string::npos);
}

}  // namespace refine_test
