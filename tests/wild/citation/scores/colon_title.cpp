// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/colon_title.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace colon_title_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

/// "title / venue / first note": what is kept of a line.
std::string read(std::string_view line) {
  const vitae::wild_text::citation found = vitae::wild_text::read_citation(line);
  return found.title.text + " / " + found.venue.text + " / " + (found.notes.empty() ? "" : found.notes[0].text);
}

TEST_CASE("between a year and a colon a title may have commas, years and abbreviations") {
  struct row {
    std::string_view line, read;
  };
  for (const auto& [line, kept] : {
           row{"Lin, R.J., and Holm, B., 2012, Wings, paper, and hands, Lava Creek, Idaho, 1990--2009: U.S. Wing "
               "Survey "
               "Scientific Report 2012-5169 (ABC/ID-22219), 68 p.",
               "Wings, paper, and hands, Lava Creek, Idaho, 1990--2009 /  / U.S. Wing Survey Scientific Report "
               "2012-5169"},
           row{"Lin, R.J., 2012, Wings of paper, north\nof Idaho:, U.S. Wing\nSurvey Report 2012-5169, 68 p.",
               "Wings of paper, north\nof Idaho /  / U.S. Wing\nSurvey Report"},
           row{"Lin, R.J., 2012, Paper, and where it flies: Journal of Wings, v. 12, p. 3-9.",
               "Paper, and where it flies / Journal of Wings / "},
           row{"Lin, R.J., 2012, Paper: What flies, and where: Journal of Wings, v. 12, p. 3-9.",
               "Paper: What flies, and where / Journal of Wings / "},
           row{"Lin, R.J., 2012, Paper, and where it flies: Ph.D. dissertation, Example University, 68 p.",
               "Paper, and where it flies /  / Ph.D. dissertation"},
       }) {
    CAPTURE(std::string(line));
    std::string wanted(kept);
    for (std::size_t at = wanted.find('\n'); at != std::string::npos; at = wanted.find('\n')) wanted[at] = ' ';
    CHECK(read(line) == wanted);
  }
}

TEST_CASE("a colon that goes on with the title, or a year that stands elsewhere, changes nothing") {
  for (const std::string_view line : {
           "Lin, R., 2012, Wings: a study of hands, Journal of Wings, 12(3), 45-67.",
           "Lin, R., 2012, Wings: A study of hands, Journal of Wings, 12(3), 45-67.",
           "Lin, R. (2012). Wings, and paper: Journal of Wings, 12, 45-67.",
           "Lin, R. Wings, and paper: Hands, 2012.",
           "",
       }) {
    CAPTURE(std::string(line));
    const tokenized tokens(line);
    std::vector<citing::piece> pieces = citing::splitter(tokens.view(), 0).split();
    const std::string before = citation_tests::joined(tokens, pieces);
    for (const citing::piece& each : pieces) CHECK((each.lead & citing::at_joiner) == 0);
    citing::mark_colon_title(tokens.view(), pieces);
    CHECK(citation_tests::joined(tokens, pieces) == before);
  }
}

}  // namespace colon_title_test
