// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/leftovers.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/citation/plain/remarks.hpp>

#include "../../catch.hpp"

namespace leftovers_test {

using vitae::wild_text::citation;
using vitae::wild_text::cited_text;
using vitae::wild_text::read_citation;
using vitae::wild_text::remarks_of;

std::string notes(const citation& read) {
  std::string out;
  for (const cited_text& each : read.notes) out += (out.empty() ? "" : " | ") + each.text;
  return out;
}

/// All that a citation says, and its remarks.
std::string said(const citation& read) {
  std::string out;
  for (const cited_text* part : {&read.title, &read.venue, &read.date, &read.volume, &read.issue, &read.pages,
                                 &read.publisher, &read.doi, &read.arxiv, &read.status_text})
    out += part->text + "\n";
  for (const auto& author : read.authors) out += author.name + "\n";
  for (const auto& link : read.links) out += link.label + "\n";
  for (const cited_text& remark : remarks_of(read)) out += remark.text + "\n";
  return out;
}

TEST_CASE("words that no part of a citation says become notes") {
  struct row {
    std::string_view line, notes;
  };
  for (const auto& [line, wanted] : {
           row{"A. Quill, B. Marsh, Folding by hand. Short Paper in the Journal of Folding, 2019.", "Short Paper"},
           row{"A. Quill, B. Marsh. Folding by hand. Poster presented at the Journal of Folding, 2019.",
               "Poster presented"},
           row{"A. Quill. Folding by hand. In Journal of Folding, 2019.", ""},
           row{"[J3] A. Quill. Folding by hand. Journal of Folding, vol. 3, no. 2, pp. 4-9, 2019.", ""},
           row{"12. A. Quill and B. Marsh. Folding by hand. Journal of Folding 3(2):4-9, 2019. doi:10.5555/fold.2019",
               ""},
           row{"A. Quill. Folding by hand. In B. Marsh (Eds.), Handbook of Folding, 2019. ISBN 0-000-00000-0.",
               "ISBN 0-000-00000-0"},
           row{"A. Quill*, B. Marsh*. Folding by hand. Journal of Folding, 2019. [[pdf](https://example.org/f.pdf)]",
               ""},
       }) {
    CAPTURE(std::string(line));
    CHECK(notes(read_citation(line)) == wanted);
  }
}

TEST_CASE("a note that was left names the bytes that it is") {
  const std::string line = "A. Quill. *Folding by hand*. **Brief Paper** in the Journal of Folding, 2019.";
  const citation read = read_citation(line);
  REQUIRE(read.notes.size() == 1);
  CHECK(read.notes[0].text == "Brief Paper");
  CHECK(read.notes[0].span.of(line) == "Brief Paper");
}

TEST_CASE("what is left does not make a line less of a citation") {
  const citation plain = read_citation("A. Quill, B. Marsh. Folding by hand. In Journal of Folding, 2019.");
  const citation more = read_citation("A. Quill, B. Marsh. Folding by hand. Short Paper in Journal of Folding, 2019.");
  CHECK(more.confidence >= plain.confidence - 0.05F);
  CHECK(more.kind == plain.kind);
}

TEST_CASE("no word of a publication line is lost, whatever its style") {
  for (const std::string_view line : {
           "A. Quill. Folding trees. In Proceedings of the 5th Conference on Folding, pages 1-12, Oslo, Norway, 2007.",
           "A. Quill, \"Folding trees,\" in Handbook of Folding, ed. C. Dorn (Lantern Press, Oslo, 2007), pp. 1-20.",
           "Method for folding trees by hand, SE 1234567 A1 (2021), with B. Marsh",
           "Quill, A. (2019). Folding trees. In B. Marsh (Ed.), Wings and boats (pp. 8-17). Lantern University Press.",
           "A. Quill, B. Marsh, Folding trees, in Folding Workshop 2018 (spotlight presentation) [\\[slides\\]](#)",
           "Ada Quill. Folding trees. PhD thesis, Lantern University, Oslo, 2001. Advised by Bruno Marsh.",
       }) {
    const std::string all = said(read_citation(line));
    std::string word;
    for (const char c : std::string(line) + " ") {
      if (vitae::ascii::is_alpha(c)) {
        word += c;
        continue;
      }
      const bool sign = word == "pages" || word == "with" || word == "edited";
      CAPTURE(std::string(line), word, all);
      CHECK((word.size() < 4 || sign || all.find(word) != std::string::npos));
      word.clear();
    }
  }
}

TEST_CASE("a note that is announced as one is a note, without its label") {
  const citation read = read_citation(
      "A. Quill. *Paper boats*. CVPR, 2019 \u00B7 Notes: spotlight, top 3 % \u00B7 [code](https://example.com/c)");
  CHECK(read.venue.text == "CVPR");
  CHECK(notes(read) == "spotlight, top 3 %");
  CHECK(read.links.size() == 1);
}

}  // namespace leftovers_test
