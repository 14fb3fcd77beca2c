// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/run_ons.hpp>
//
#include <string>
#include <string_view>
#include <vitae/wild/citation.hpp>

#include "../../../catch.hpp"

namespace run_ons_test {

using namespace vitae::wild_text;

std::string read(std::string_view line) {
  const citation made = read_citation(line);
  std::string out;
  for (const cited_author& a : made.authors) out += natural_order(a.name) + "; ";
  return out + "| " + made.title.text + " | " + made.venue.text + " | " + made.year + " | " + made.volume.text + " | " +
         made.pages.text;
}

TEST_CASE("names, the year and the title may follow each other without a stop") {
  CHECK(read("Quill A and Reed B J 2001 Slow lenses for cold light in small rooms Class. Quantum Grav. 18 L95") ==
        "A Quill; B J Reed; | Slow lenses for cold light in small rooms | Class. Quantum Grav | 2001 | 18 | L95");
  CHECK(read("Quill A et al 1999 A pendulum for the small observatory Proc. R. Soc. A 70 2507-15") ==
        "A Quill; | A pendulum for the small observatory | Proc. R. Soc. A | 1999 | 70 | 2507-15");
  CHECK(read("Quill, Ada C. 1976 Directions of a Town: A History of Harbours. Example Press, Oxford.") ==
        "Ada C. Quill; | Directions of a Town: A History of Harbours |  | 1976 |  | ");
  CHECK(read("Quill, Ada and Bo R. Reed 2013 Building boats for the lakes of the north. Boats 28: 66-86.") ==
        "Ada Quill; Bo R. Reed; | Building boats for the lakes of the north | Boats | 2013 | 28 | 66-86");
}

TEST_CASE("a title may follow initials and a family name without a stop") {
  CHECK(read("A. Quill, B. Reed, and C. Meier Flat solutions of the lens equation, J. Opt. 31 (2014), 650.") ==
        "A. Quill; B. Reed; C. Meier; | Flat solutions of the lens equation | J. Opt | 2014 | 31 | 650");
  CHECK(read("A. Quill, B. Reed Lopez and C. Meier, Flat solutions, J. Opt. 31 (2014), 650.") ==
        "A. Quill; B. Reed Lopez; C. Meier; | Flat solutions | J. Opt | 2014 | 31 | 650");
}

TEST_CASE("a journal may follow the title without a stop") {
  CHECK(read("Quill SE, Reed M. Mutations of bacteria from sensitivity to resistance Genetics 1943; 28:491-511.") ==
        "SE Quill; M Reed; | Mutations of bacteria from sensitivity to resistance | Genetics | 1943 | 28 | 491-511");
  CHECK(read("Quill SE, Reed M. Receptors and growth of nerve cells in mice J Cell Biol 2001; 155:1147-57.") ==
        "SE Quill; M Reed; | Receptors and growth of nerve cells in mice | J Cell Biol | 2001 | 155 | 1147-57");
}

TEST_CASE("capitals and numbers within a title are no journal") {
  CHECK(read("A. Quill. A study of growth in rural areas of Finland 1990 to 2000. Flight, 12(3):4-5, 2003.") ==
        "A. Quill; | A study of growth in rural areas of Finland 1990 to 2000 | Flight | 2003 | 12 | 4-5");
  CHECK(read("A. Quill. Prevalence of slow growth in sporadic ALS. Neurology 65, 586-590 (2005).") ==
        "A. Quill; | Prevalence of slow growth in sporadic ALS | Neurology | 2005 | 65 | 586-590");
}

TEST_CASE("initials that are short forms elsewhere end a list of names") {
  CHECK(read("Lee CH, Park MS. A model of wings. Int J Flight 1993; 54:759-764.") ==
        "CH Lee; MS Park; | A model of wings | Int J Flight | 1993 | 54 | 759-764");
  CHECK(read("Quill RE, Reed JR. Induction of wings. Flight 1997; 17:3079-82.") ==
        "RE Quill; JR Reed; | Induction of wings | Flight | 1997 | 17 | 3079-82");
  CHECK(read("Quill Y, Reed RA Jr. Activation of the p55 wing. Flight 2000; 58:237-245.") ==
        "Y Quill; RA Reed Jr; | Activation of the p55 wing | Flight | 2000 | 58 | 237-245");
  CHECK(read("Quill Y, Reed S. p53 and wings in mice. Flight 2000; 58:237-245.") ==
        "Y Quill; S Reed; | p53 and wings in mice | Flight | 2000 | 58 | 237-245");
}

}  // namespace run_ons_test
