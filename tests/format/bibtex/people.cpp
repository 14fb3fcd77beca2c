// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/people.hpp>
//
#include "../../catch.hpp"
#include "../../laws/random.hpp"

namespace people_test {

using vitae::bibtex_text::person, vitae::bibtex_text::read_people, vitae::bibtex_text::write_people;

std::string spelled(const std::vector<person>& people) {
  std::string out;
  for (const person& p : people) {
    out.append(out.empty() ? "" : " | ").append(p.name);
    out.append(p.self ? " (self)" : "").append(p.equal ? " (equal)" : "");
  }
  return out;
}

TEST_CASE("lists of names are read as people write them") {
  struct sample {
    std::string_view written, read;
  };
  static constexpr sample samples[] = {
      {"Ada Lovelace and Charles Babbage", "Ada Lovelace | Charles Babbage"},
      {"Lovelace, Ada  AND\n Babbage, Charles", "Ada Lovelace | Charles Babbage"},
      {"van der Berg, Jan and King, Jr., Martin Luther", "Jan van der Berg | Martin Luther King Jr."},
      {"King, Martin Luther, Jr.", "Martin Luther King Jr."},
      {"{Lovelace}, Ada and {M{\\\"u}ller}, K.~-H.", "Ada Lovelace | K.-H. Müller"},
      {"{Example Consortium} and {Barnes and Noble, Inc.}", "Example Consortium | Barnes and Noble, Inc."},
      {"A. Lovelace and others", "A. Lovelace | et al."},
      {"A. Lovelace, C. Babbage, M. Somerville", "A. Lovelace | C. Babbage | M. Somerville"},
      {"A. Lovelace, C. Babbage and M. Somerville", "A. Lovelace | C. Babbage | M. Somerville"},
      {"Lovelace, Ada; Babbage, Charles", "Ada Lovelace | Charles Babbage"},
      {"Lovelace, A. K.", "A. K. Lovelace"},
      {"\\textbf{Ada Lovelace} and Charles Babbage", "Ada Lovelace (self) | Charles Babbage"},
      {"\\textbf{Lovelace, Ada} and \\underline{{Example Team}}", "Ada Lovelace | Example Team"},
      {"\\textbf{Lovelace, Ada} and Babbage, Charles", "Ada Lovelace (self) | Charles Babbage"},
      {"{\\bf Lovelace}, A. and Babbage, C.", "A. Lovelace (self) | C. Babbage"},
      {"\\textbf{Ada Lovelace} and \\textbf{Charles Babbage}", "Ada Lovelace | Charles Babbage"},
      {"Ada Lovelace$^*$ and Charles Babbage\\textsuperscript{*}", "Ada Lovelace (equal) | Charles Babbage (equal)"},
      {"Lovelace*, Ada", "Ada Lovelace (equal)"},
      {"Wei Wang 0001 and Ana Sands", "Wei Wang | Ana Sands"},
      {"family=Berg, given=Jan, prefix=van and Lovelace, Ada", "Jan van Berg | Ada Lovelace"},
      {"Anderson, Sandy and Brand, Andy", "Sandy Anderson | Andy Brand"},
      {" and and ", ""},
      {"", ""},
  };
  for (const auto& [written, read] : samples) {
    CAPTURE(std::string(written));
    CHECK(spelled(read_people(written)) == read);
  }
}

TEST_CASE("names are written so that BibTeX sees their parts") {
  CHECK(write_people({{"Ada Lovelace"}, {"Ludwig van Beethoven"}}) == "Ada Lovelace and Ludwig van Beethoven");
  CHECK(write_people({{"Martin Luther King Jr."}}) == "King, Jr., Martin Luther");
  CHECK(write_people({{"Example Consortium"}, {"et al."}}) == "{Example Consortium} and et al.");
  CHECK(write_people({{"Barnes and Noble"}, {"Ada, Countess"}}) == "{Barnes and Noble} and {Ada, Countess}");
  CHECK(write_people({{""}}) == "{}");
}

TEST_CASE("law: any names are read back as they were written") {
  constexpr std::array<std::string_view, 24> tricky{" and ", "and", "others", "et al.", "*", "†",   "$^*$",     " 0001",
                                                    ", Jr.", "Jr",  "III",    ",",      ";", "Ada", "Lovelace", "van",
                                                    "de",    "X.",  "A. B",   "~",      "=", "{",   "given=",   " "};
  laws::random from(3);
  for (int i = 0; i < 20000; ++i) {
    std::vector<person> people;
    for (auto n = from.below(4); n > 0; --n) {
      std::string name;
      for (auto k = from.below(6); k > 0; --k)
        name += from.chance(60) ? from.one_of(tricky) : from.one_of(laws::pieces);
      people.push_back({name});
    }
    const std::string written = write_people(people);
    CAPTURE(written);
    const auto back = read_people(written);
    REQUIRE(back.size() == people.size());
    for (std::size_t k = 0; k < people.size(); ++k) {
      REQUIRE(back[k].name == people[k].name);
      REQUIRE_FALSE((back[k].self || back[k].equal || back[k].corresponding));
    }
  }
}

}  // namespace people_test
