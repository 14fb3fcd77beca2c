// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/refine/space_cuts.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace space_cuts_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A line with a bar at its best cut.
std::string cut(std::string_view line, const type_info& record = info_of<Position>) {
  const wild_tests::document page(line);
  const entry_plan plan(record);
  const std::size_t at = space_cuts(page.in, plan).best_in(page.all(), page.all().end);
  return at == 0 ? std::string(line) : page.of({0, at}) + "|" + page.of({at, page.all().end});
}

TEST_CASE("a cut is where strong evidence speaks for both sides") {
  CHECK(cut("Assistant Professor Texas Tech University") == "Assistant Professor |Texas Tech University");
  CHECK(cut("University of Padua Msc in Physics", info_of<Degree>) == "University of Padua |Msc in Physics");
  CHECK(cut("China B.Eng. in Physics", info_of<Degree>) == "China |B.Eng. in Physics");
}

TEST_CASE("an employer without doubt may stand before a job") {
  CHECK(cut("University of Padua Teaching Assistant") == "University of Padua |Teaching Assistant");
  CHECK(cut("Quill S.p.A. Intern") == "Quill S.p.A. |Intern");
  for (const std::string_view job : {"Physics Laboratory Assistant", "Customer Services Manager", "Sales Team Leader"})
    CHECK(cut(job) == job);
}

TEST_CASE("capitals end before a town and its country, with its accents") {
  const auto cut_within = [](std::string_view line, std::size_t name_and_town) {
    const wild_tests::document page(line);
    const entry_plan plan(info_of<Position>);
    const std::size_t at = space_cuts(page.in, plan).best_in({0, name_and_town}, page.all().end);
    return std::string(line.substr(0, at));
  };
  CHECK(cut_within("SALTEX Lima, Perú", 11) == "SALTEX ");
  CHECK(cut_within("SALTEX Lima, Peru", 11) == "SALTEX ");
  CHECK(cut_within("SALTEX Lima, Tide", 11).empty());
}

TEST_CASE("a name is not cut at what joins its parts, nor before its town") {
  for (const std::string_view name :
       {"University of Hong Kong", "TU Berlin", "Universität Quillborough", "University of Port Quillborough",
        "Toronto Paramedic Services", "Academia Quillborough", "Universitas Darma Quill", "Cambridge, MA", "Clerk",
        "Universidad Quillborough “Ana Lin”", "Director Departamento de Ventas", "Universidad de los Andes",
        "Clerk at the Technical University Munich", ""}) {
    CAPTURE(std::string(name));
    CHECK(cut(name) == name);
  }
}

TEST_CASE("a blank, a wide one too, parts an East Asian school from what was studied there, and a firm from a job") {
  CHECK(cut("见本大学 计算机科学与技术 本科", info_of<Degree>) == "见本大学 |计算机科学与技术 本科");
  CHECK(cut("見本大学　工学部　情報工学 学士", info_of<Degree>) == "見本大学　工学部　|情報工学 学士");
  CHECK(cut("见本科技 前端工程师") == "见本科技 |前端工程师");
  for (const std::string_view whole : {"高级 工程师", "前端 开发工程师", "책임 연구원", "见本科技 研发部"}) {
    CAPTURE(std::string(whole));
    CHECK(cut(whole) == whole);
  }
  CHECK(cut("电机工程研究所 硕士", info_of<Degree>) == "电机工程研究所 硕士");
}

TEST_CASE("a town with its state needs nothing before it") {
  const auto settled = [](std::string_view text) {
    const wild_tests::document page(text);
    const entry_plan plan(info_of<Position>);
    return space_cuts(page.in, plan).is_settled(page.all());
  };
  CHECK(settled("Dallas, TX"));
  CHECK_FALSE(settled("Example Management"));
}

TEST_CASE("the short form of a state begins the names of what belongs to it") {
  CHECK(cut("U.S. Coast Guard") == "U.S. Coast Guard");
  CHECK(cut("U.S. Geological Survey") == "U.S. Geological Survey");
}

}  // namespace space_cuts_test
