// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/names.hpp>
//
#include "../../catch.hpp"

namespace names_test {

using namespace vitae::citing_names;

TEST_CASE("given names become initials") {
  struct sample {
    std::string_view given, initials;
  };
  static constexpr sample samples[] = {
      {"Ada", "A."},      {"Ada Belle", "A. B."}, {"Jean-Pierre", "J.-P."}, {"A. B.", "A. B."},
      {"K.-H.", "K.-H."}, {"JP", "J. P."},        {"Émile", "É."},          {"", ""},
      {"-", ""},          {"Ada  Belle", "A. B."}};
  for (const auto& [given, expected] : samples) CHECK(initials(given) == expected);
}

TEST_CASE("a name in the order that a style wants") {
  CHECK(spelled("Ada Lovelace", form::full) == "Ada Lovelace");
  CHECK(spelled("Ludwig van Beethoven", form::initials_first) == "L. van Beethoven");
  CHECK(spelled("Ludwig van Beethoven", form::family_first) == "van Beethoven, L.");
  CHECK(spelled("Martin Luther King Jr.", form::family_first) == "King, M. L., Jr.");
  CHECK(spelled("Martin Luther King Jr.", form::initials_first) == "M. L. King Jr.");
  CHECK(spelled("Example Consortium", form::family_first) == "Example Consortium");
  CHECK(spelled("李白", form::initials_first) == "李白");
  CHECK(spelled("Lovelace, Ada", form::initials_first) == "A. Lovelace");
  CHECK(spelled("Lovelace, A.", form::family_first) == "Lovelace, A.");
  CHECK(spelled("Lovelace, A.", form::full) == "Lovelace, A.");
}

TEST_CASE("lists of names: two, several, too many, and more") {
  vitae::Paper paper;
  const auto listed = [&](const list_style& style) {
    std::string out;
    write_authors(out, paper, style);
    return out;
  };
  CHECK(listed({}).empty());
  paper.authors = {{"A B"}, {"C D"}};
  CHECK(listed({}) == "A B and C D");
  paper.authors.push_back({"E*", true, true, false});
  CHECK(listed({}) == "A B, C D, and **E&#42;**\\*");
  CHECK(listed({.most = 2, .first = 1}) == "A B et al.");
  CHECK(listed({.most = 2, .first = 1, .rest = ", . . . ", .and_the_last = true}) == "A B, . . . **E&#42;**\\*");
  paper.notes = {"et al."};
  CHECK(listed({}) == "A B, C D, **E&#42;**\\*, et al.");
}

}  // namespace names_test
