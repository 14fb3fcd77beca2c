// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/cited.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <vitae/wild/citation.hpp>

#include "../catch.hpp"

namespace cited_test {

using namespace vitae;

Paper cited(std::string_view line) { return to_paper(wild_text::read_citation(line)); }

wild_text::cited_author author(std::string_view name, bool emphasised) {
  wild_text::cited_author made;
  made.name = name;
  made.emphasised = emphasised;
  return made;
}

TEST_CASE("a publication line becomes a paper") {
  const Paper paper = cited(
      "Example, A. and Sample, B. (2019). Wings for everyone. Journal of Flight Research, 12(3), 45-67. "
      "https://doi.org/10.5555/wings.2019");
  REQUIRE(paper.authors.size() == 2);
  CHECK(paper.authors[0].name == "A. Example");
  CHECK(paper.authors[1].name == "B. Sample");
  CHECK(paper.title == "Wings for everyone");
  CHECK(paper.venue == "Journal of Flight Research");
  CHECK(paper.date == date::of(2019));
  CHECK(paper.volume == "12");
  CHECK(paper.issue == "3");
  CHECK(paper.pages == "45-67");
  CHECK(paper.doi == doi("10.5555/wings.2019"));
}

TEST_CASE("a venue goes without its article") {
  CHECK(cited("A. Example. Wings for everyone. The Journal of Flight 12, 2019.").venue == "Journal of Flight");
  CHECK(citing::filed("Theory of Flight") == "Theory of Flight");
}

TEST_CASE("parts are taken over one by one, and what has no member goes to the notes") {
  wild_text::citation parts;
  parts.authors = {author("Lin, Rosa", true), author("Jan van Dyk", false)};
  parts.authors[1].equal = parts.authors[1].corresponding = true;
  parts.et_al = true;
  parts.title.text = "On kites";
  parts.date.text = "May 2021";
  parts.year = "2021";
  parts.kind = wild_text::cited_kind::inproceedings;
  parts.status = wild_text::cited_status::accepted;
  parts.status_text.text = "to appear";
  parts.place.text = "Lisbon";
  parts.doi.text = "no doi";
  parts.editors = {{"E. Ditor", {}}};
  parts.notes = {{"Best paper", {}}};
  parts.links = {{"pdf", "https://example.org/kites.pdf", {}}, {"none", "", {}}};
  const Paper paper = to_paper(parts);
  CHECK(paper.authors[0] == Author{"Rosa Lin", true, false, false});
  CHECK(paper.authors[1] == Author{"Jan van Dyk", false, true, true});
  CHECK(paper.date == date::of(2021, 5));
  CHECK(paper.kind == paper_kind::inproceedings);
  CHECK(paper.status == paper_status::accepted);
  CHECK(paper.links == std::vector<Link>{{"pdf", url("https://example.org/kites.pdf")}});
  CHECK(paper.notes ==
        std::vector<std::string>{"et al.", "no doi", "none", "Lisbon", "edited by E. Ditor", "Best paper"});
}

TEST_CASE("of several emphasised authors none is taken for the owner") {
  wild_text::citation parts;
  parts.authors = {author("A. One", true), author("B. Two", true)};
  for (const Author& author : to_paper(parts).authors) CHECK(!author.self);
}

TEST_CASE("a year stands where there is no date, and nothing where there is neither") {
  wild_text::citation parts;
  parts.year = "2017";
  CHECK(to_paper(parts).date == date::of(2017));
  parts.year = "17";
  CHECK(!to_paper(parts).date);
  CHECK(to_paper({}) == Paper{});
}

TEST_CASE("each kind and each status has its counterpart") {
  wild_text::citation parts;
  for (int kind = 1; kind <= static_cast<int>(wild_text::cited_kind::software); ++kind) {
    parts.kind = static_cast<wild_text::cited_kind>(kind);
    CHECK(to_paper(parts).kind == static_cast<paper_kind>(kind - 1));
  }
  for (int status = 1; status <= static_cast<int>(wild_text::cited_status::in_preparation); ++status) {
    parts.status = static_cast<wild_text::cited_status>(status);
    CHECK(to_paper(parts).status == static_cast<paper_status>(status - 1));
  }
}

}  // namespace cited_test
