// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/judge.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace judge_test {

namespace wild = vitae::wild_text;
using wild::cited_kind;
using wild::cited_status;
using wild::citing::kind_of;
using wild::citing::settle_number;
using wild::citing::status_of;

wild::citation entitled() {
  wild::citation made;
  made.title.text = "Folding by hand";
  return made;
}

TEST_CASE("what the tail says decides the kind of work before what the numbers say") {
  wild::citing::tail_words tail;
  wild::citation made = entitled();
  CHECK(kind_of(wild::citation{}, tail) == cited_kind::unknown);
  CHECK(kind_of(made, tail) == cited_kind::unknown);
  made.publisher.text = "Quill Press";
  CHECK(kind_of(made, tail) == cited_kind::book);
  made.venue.text = "Folding Letters";
  made.volume.text = "12";
  CHECK(kind_of(made, tail) == cited_kind::article);
  tail.proceedings = true;
  CHECK(kind_of(made, tail) == cited_kind::inproceedings);
  tail.thesis = true;
  CHECK(kind_of(made, tail) == cited_kind::thesis);
}

TEST_CASE("the kind of work is read off a line") {
  struct row {
    std::string_view line;
    cited_kind kind;
  };
  for (const auto& [line, kind] : {
           row{"A. Quill, B. Marsh. \"Folding by hand.\" Journal of Folding, 12(3):4-9, 2019.", cited_kind::article},
           row{"A. Quill, B. Marsh. \"Folding by hand.\" In Proceedings of the Conference on Folding, 2019.",
               cited_kind::inproceedings},
           row{"A. Quill. \"Folding by hand.\" PhD thesis, University of Wings, 2019.", cited_kind::thesis},
           row{"A. Quill. \"Folding by hand.\" arXiv preprint arXiv:1901.01234, 2019.", cited_kind::preprint},
           row{"A. Quill. \"Folding by hand.\" US Patent 9,999,999, 2019.", cited_kind::patent},
       }) {
    CAPTURE(std::string(line));
    CHECK(wild::read_citation(line).kind == kind);
  }
}

TEST_CASE("a report's number is no volume") {
  wild::citation made = entitled();
  made.volume.text = "14";
  made.kind = cited_kind::article;
  settle_number(made);
  CHECK(made.volume.text == "14");
  made.kind = cited_kind::report;
  settle_number(made);
  CHECK_FALSE(made.volume);
  CHECK(made.issue.text == "14");
}

TEST_CASE("a work that is printed somewhere and dated is published, unless a phrase says how far it is") {
  wild::citation made = entitled();
  CHECK(status_of(made) == cited_status::unsaid);
  made.venue.text = "Folding Letters";
  CHECK(status_of(made) == cited_status::unsaid);
  made.year = "2019";
  CHECK(status_of(made) == cited_status::published);
  made.status = cited_status::submitted;
  CHECK(status_of(made) == cited_status::submitted);
}

TEST_CASE("a publication line is surer than prose, and confidence stays between 0 and 1") {
  const float sure = wild::read_citation(
                         "A. Quill, B. Marsh. \"Folding by hand.\" Journal of Folding, 12:4-9, 2019. "
                         "doi:10.1000/wings")
                         .confidence;
  const float prose = wild::read_citation("Led a team of five that folded wings by hand.").confidence;
  CHECK(sure > prose);
  CHECK(sure <= 1.0F);
  CHECK(prose >= 0.0F);
  CHECK(wild::read_citation("").confidence == 0.0F);
}

}  // namespace judge_test
