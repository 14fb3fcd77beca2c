// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/writer.hpp>
//
#include <vitae/cv/person.hpp>
#include <vitae/format/bibtex.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace writer_test {

/// Publications in two places of a schema of one's own.
struct Lab {
  struct Group {
    std::string name;
    std::vector<vitae::Paper> papers;
  };
  std::vector<Group> groups;
  std::optional<vitae::Paper> manifesto;
};

TEST_CASE("every publication of a value is written, wherever it stands, under keys that differ") {
  vitae::Paper paper;
  paper.title = "Looms";
  Lab lab;
  lab.groups = {{"A", {paper, paper}}, {"B", {paper}}};
  lab.manifesto = paper;
  const std::string out = vitae::render<vitae::bibtex>(lab);
  for (const auto key : {"@misc{looms,", "@misc{loomsa,", "@misc{loomsb,", "@misc{loomsc,"})
    CHECK(out.find(key) != out.npos);
}

TEST_CASE("a person's publications are written, and nothing else of them") {
  vitae::Person person;
  person.name = "Ada Lovelace";
  CHECK(vitae::render<vitae::bibtex>(person).empty());
  person.papers.resize(1);
  CHECK(vitae::render<vitae::bibtex>(person) == "@misc{paper,\n}\n");
  CHECK(vitae::render<vitae::bibtex>(std::string("text")).empty());
}

}  // namespace writer_test
