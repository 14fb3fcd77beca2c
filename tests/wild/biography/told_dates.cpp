// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/told_dates.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace told_dates_test {

using namespace vitae::wild_text;

/// The dates of what a sentence tells, each between bars.
template <class Titles>
std::string dates(std::string_view sentence, Titles titles) {
  const wild_tests::document page(sentence);
  const std::string_view text = page.doc.plain.text;
  const clause_reading clause(page.in, text);
  const told_dates dates(clause, text);
  std::string out;
  std::size_t from = 0;
  for (const told_title& t : titles(text, teller{}, 0)) {
    const span behind{t.behind, clause.end_of({t.behind, text.size()})};
    for (const found_date* f : t.time.empty() ? dates.of(t, behind, from) : dates.in(t.time)) out += page.of(f->text);
    out += "|";
    from = behind.end;
  }
  return out;
}
std::string of_jobs(std::string_view sentence) { return dates(sentence, jobs_told); }
std::string of_degrees(std::string_view sentence) { return dates(sentence, degrees_told); }

TEST_CASE("a date behind the title or right before the clause is its own") {
  CHECK(of_jobs("I was a clerk at Marel from 2010 to 2012.") == "from 2010 to 2012|");
  CHECK(of_jobs("From 2010 to 2012 I was a clerk at Marel.") == "From 2010 to 2012|");
  CHECK(of_jobs("Then, in 2012, I became a clerk at Marel.") == "2012|");
  CHECK(of_jobs("Ich war 2012 Lehrer bei Marel.") == "2012|");
}

TEST_CASE("a date of something else is not") {
  CHECK(of_jobs("Before joining Hull in 2019, I was a clerk at Marel.") == "|");
  CHECK(of_jobs("After receiving my PhD in 2014, I was a clerk at Marel.") == "|");
  CHECK(of_jobs("In 2014, with luck and a boat, I was a clerk at Marel.") == "|");
  CHECK(of_degrees("Before I left in 2014, I received a PhD from Marel.") == "|");
}

TEST_CASE("what begins after something began then") {
  CHECK(of_jobs("After receiving my PhD in 2014, I joined Marel as a clerk.") == "2014|");
}

TEST_CASE("degrees in parentheses have the year before them or in them") {
  CHECK(of_degrees("I graduated from Marel in 2012 (BSc) and 2014 (MSc).") == "2012|2014|");
  CHECK(of_degrees("Educated at Marel (BSc 2001, PhD 2006), she sails.") == "2001|2006|");
}

TEST_CASE("as many years as degrees are theirs in order") {
  const std::string_view sentence = "I hold a BSc and an MSc from Marel, in 2008 and 2010.";
  const wild_tests::document page(sentence);
  const clause_reading clause(page.in, page.doc.plain.text);
  told_dates dates(clause, page.doc.plain.text);
  std::vector<told_title> titles(2);
  titles[0].shares = true;
  std::vector<draft> facts(2);
  facts[1].dates = dates.in(page.all());
  REQUIRE(facts[1].dates.size() == 1);
  dates.share(titles, facts);
  REQUIRE(facts[0].dates.size() == 1);
  CHECK(edtf_of(*facts[0].dates[0]->what.when.end) == "2008");
  CHECK(edtf_of(*facts[1].dates[0]->what.when.end) == "2010");
}

}  // namespace told_dates_test
