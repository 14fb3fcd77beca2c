// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/mixed.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace mixed_test {

using namespace vitae;
using namespace vitae::wild_text;

struct dealt {
  std::string degrees, jobs;
};

/// The entries of a section of degrees and jobs.
dealt deal(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan degrees(info_of<Degree>), jobs(info_of<Position>);
  node schools, posts;
  mixed_entries(page.in, degrees, jobs).read(0, page.doc.blocks.size(), schools, posts);
  return {tree::shown(schools, info_of<std::vector<Degree>>), tree::shown(posts, info_of<std::vector<Position>>)};
}

TEST_CASE("each entry is what its head looks like") {
  const dealt found = deal(
      "Assistant Professor, Example University, 2015 - present\n\n"
      "Postdoctoral Fellow, University of Leeds, 2012 - 2014\n\n"
      "Ph.D. in Physics, University of Oslo, 2006\n\n"
      "B.Sc. in Physics, University of Bergen, 1999\n");
  CAPTURE(found.degrees, found.jobs);
  CHECK(found.jobs.find("Assistant Professor") != std::string::npos);
  CHECK(found.jobs.find("Postdoctoral Fellow") != std::string::npos);
  CHECK(found.jobs.find("Oslo") == std::string::npos);
  CHECK(found.degrees.find("Ph.D. in Physics") != std::string::npos);
  CHECK(found.degrees.find("B.Sc. in Physics") != std::string::npos);
  CHECK(found.degrees.find("Leeds") == std::string::npos);
}

TEST_CASE("among degrees only teachers and researchers are told from graduates by their titles") {
  const wild_tests::document page(
      "Lecturer in English, Example University, 2015 - present\n\nIngénieur en Mécanique, École de l'Exemple, 2012\n\n"
      "Summer Intern, Marel University, 2011\n");
  const entry_plan degrees(info_of<Degree>), jobs(info_of<Position>);
  node schools, posts;
  mixed_entries(page.in, degrees, jobs, true).read(0, page.doc.blocks.size(), schools, posts);
  CHECK(tree::shown(posts, info_of<std::vector<Position>>).find("Lecturer in English") != std::string::npos);
  CHECK(tree::shown(posts, info_of<std::vector<Position>>).find("Summer Intern") != std::string::npos);
  CHECK(tree::shown(posts, info_of<std::vector<Position>>).find("Mécanique") == std::string::npos);
}

TEST_CASE("kinds may take turns") {
  const dealt found = deal(
      "### 2019 - 2023: Senior Engineer, Example Ltd.\n\n### 2015 - 2019: B.Sc. in Physics, University of Oslo\n\n"
      "### 2013 - 2015: Technician, Sample Ltd.\n");
  CAPTURE(found.degrees, found.jobs);
  CHECK(found.degrees.find("University of Oslo") != std::string::npos);
  CHECK(found.degrees.find("Example") == std::string::npos);
  CHECK(found.jobs.find("Senior Engineer") != std::string::npos);
  CHECK(found.jobs.find("Technician") != std::string::npos);
}

TEST_CASE("what looks like neither kind goes on with the one above") {
  const dealt found = deal(
      "### 2019 - 2023: Senior Engineer, Example Ltd.\n\n### 2015 - 2019: Lamps at Fjord & Reed\n\n"
      "### 2011 - 2015: B.Sc. in Physics, University of Oslo\n");
  CAPTURE(found.degrees, found.jobs);
  CHECK(found.jobs.find("Fjord & Reed") != std::string::npos);
  CHECK(found.degrees.find("Fjord & Reed") == std::string::npos);
}

TEST_CASE("that one came to a firm or left a school says what an entry is") {
  const dealt found =
      deal("2009年4月 見本大学 入学\n2013年3月 見本大学 卒業\n2013年4月 見本物産 入社\n2018年3月 見本物産 退職\n");
  CHECK(found.degrees == "[{institution=見本大学; period={start=2009-04; end=2013-03}}]");
  CHECK(found.jobs == "[{organization=見本物産; period={start=2013-04; end=2018-03}}]");
}

TEST_CASE("an entry that looks like neither is none of them, and stays unclaimed") {
  const dealt found = deal("Gardening at home, 2015 - 2016\n");
  CHECK(found.jobs == "[]");
  CHECK(found.degrees == "[]");
  CHECK(deal("").degrees == "[]");
}

}  // namespace mixed_test
