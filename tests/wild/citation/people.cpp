// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/people.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace people_test {

using vitae::wild_text::citation;
using vitae::wild_text::read_citation;

std::string names(const citation& read) {
  std::string out;
  for (const auto& each : read.authors) out += (out.empty() ? "" : " & ") + each.name;
  return out;
}

TEST_CASE("authors are told in the forms that styles print them in") {
  struct row {
    std::string_view printed, names;
  };
  for (const auto& [printed, wanted] : {
           row{"A. Quill, B. Marsh, and C. Dorn", "A. Quill & B. Marsh & C. Dorn"},
           row{"Quill, A., Marsh, B., & Dorn, C.", "Quill, A. & Marsh, B. & Dorn, C."},
           row{"Ada Quill; Bruno Marsh", "Ada Quill & Bruno Marsh"},
           row{"A. Quill Jr., B. van Dam", "A. Quill Jr. & B. van Dam"},
       }) {
    CAPTURE(std::string(printed));
    CHECK(names(read_citation(std::string(printed) + " \"Folding by hand,\" Journal of Folding, 2019.")) == wanted);
  }
}

TEST_CASE("initials behind family names end a list with their period") {
  const citation read =
      read_citation("Quill A, Marsh B, Dorn C. Folding of wings by hand. Journal of Folding. 2019;12(3):4-9.");
  CHECK(names(read) == "Quill A & Marsh B & Dorn C");
  CHECK(read.title.text == "Folding of wings by hand");
}

TEST_CASE("the marks beside a name say what its author did, and are no part of it") {
  const std::string_view line =
      "Ada Quill*, **Bruno Marsh**†, Cleo Dorn✉. \"Folding by hand.\" Journal of Folding, 2019.";
  const citation read = read_citation(line);
  REQUIRE(names(read) == "Ada Quill & Bruno Marsh & Cleo Dorn");
  CHECK(read.authors[0].equal);
  CHECK(read.authors[0].marks == "*");
  CHECK_FALSE(read.authors[0].emphasised);
  CHECK(read.authors[1].emphasised);
  CHECK(read.authors[1].marks == "†");
  CHECK(read.authors[2].corresponding);
  CHECK_FALSE(read.authors[2].equal);
  CHECK(read.authors[1].span.of(line).find("Bruno Marsh") != std::string_view::npos);
}

TEST_CASE("one name in italics among others stands out, all of them do not") {
  const citation one = read_citation("A. Quill, *B. Marsh*, C. Dorn. \"Folding by hand.\" Journal of Folding, 2019.");
  REQUIRE(one.authors.size() == 3);
  CHECK(one.authors[1].emphasised);
  CHECK_FALSE(one.authors[0].emphasised);
  const citation all = read_citation("*A. Quill*, *B. Marsh*. \"Folding by hand.\" Journal of Folding, 2019.");
  REQUIRE(all.authors.size() == 2);
  CHECK_FALSE(all.authors[0].emphasised);
}

TEST_CASE("a list that goes on says so") {
  CHECK(read_citation("A. Quill, B. Marsh, et al. \"Folding by hand.\" Journal of Folding, 2019.").et_al);
  CHECK_FALSE(read_citation("A. Quill, B. Marsh. \"Folding by hand.\" Journal of Folding, 2019.").et_al);
}

TEST_CASE("editors are no authors") {
  const citation read =
      read_citation("A. Quill. \"Folding by hand.\" In B. Marsh and C. Dorn (eds.), Wings, Quill Press, 2019.");
  CHECK(names(read) == "A. Quill");
  REQUIRE(read.editors.size() == 2);
  CHECK(read.editors[0].text == "B. Marsh");
  CHECK(read.editors[1].text == "C. Dorn");
}

}  // namespace people_test
