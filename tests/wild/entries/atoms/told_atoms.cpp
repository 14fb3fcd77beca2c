// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/told_atoms.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace told_atoms_test {

using namespace vitae::wild_text;

/// The atoms of a line, those in braces that a sentence tells as jobs.
std::string atoms(std::string_view line) {
  const plain_text plain = flatten(line);
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  std::vector<atom> parts = cut.take();
  const std::vector<span> deeds = told_atoms(plain).part(parts);
  std::string out;
  for (const atom& a : parts) {
    const std::string text(plain.of(a.text.begin, a.text.end));
    out += a.told ? "{" + text + "}" : "[" + text + "]";
  }
  for (const span deed : deeds) out += "+" + std::string(plain.of(deed.begin, deed.end));
  return out;
}

TEST_CASE("a job that a sentence tells is parted from the sentence") {
  struct sample {
    std::string_view line, atoms;
  };
  static constexpr sample samples[] = {
      {"Example GmbH, Kiel. I was a professor of law.", "[Example GmbH][Kiel]{professor of law}"},
      {"Example GmbH. As a software architect I drew plans", "[Example GmbH]{software architect}+I drew plans"},
      {"I worked as a **Data Clerk** at Example Ltd.", "{Data Clerk}[Example Ltd.]"},
      {"As an **Intern**, I counted lamps", "{Intern}+I counted lamps"},
      {"I was a clerk at Example Ltd.", "{clerk}[Example Ltd.]"},
      {"Hired at Example Ltd. as a Junior Clerk", "[Example Ltd.]{Junior Clerk}"},
      {"I worked at Example Ltd. as an engineer", "[Example Ltd.]{engineer}"},
      {"I work as a clerk at the University of Hull in Hull and sort letters",
       "{clerk}[University of Hull][in Hull and sort letters]"},
      {"Employed by Example Ltd. as a clerk", "[Example Ltd.]{clerk}"},
      {"Worked as a teaching assistant in the old school", "{teaching assistant}[in the old school]"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.line));
    CHECK(atoms(s.line) == s.atoms);
  }
}

TEST_CASE("other atoms stay as they are") {
  for (const std::string_view line : {"Software Engineer, Example Ltd.", "Hired, Example Ltd.", "Working by the sea",
                                      "I was born in Oslo", "Known as Ada"}) {
    CAPTURE(std::string(line));
    const plain_text plain = flatten(line);
    cutting cut(plain);
    cut.add({0, plain.text.size()}, gap::line);
    std::vector<atom> parts = cut.take();
    const std::size_t before = parts.size();
    told_atoms(plain).part(parts);
    CHECK(parts.size() == before);
  }
}

}  // namespace told_atoms_test
