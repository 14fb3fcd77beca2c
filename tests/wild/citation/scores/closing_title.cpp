// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/closing_title.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"
#include "../row.hpp"

namespace closing_title_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::check;
using citation_tests::row;

/// The pieces of a line in the order in which they are read.
std::string pieces(std::string_view source) {
  const citation_tests::tokenized line(source);
  std::vector<citing::piece> found = citing::splitter(line.view(), 0).split();
  citing::bring_title_forward(line.view(), found);
  return joined(line, found);
}

TEST_CASE("a title behind a journal and its numbers is read as if it stood before them") {
  CHECK(pieces("Lin, R. 2021, ApJ, 905, 68. Wings over paper hands") ==
        "Lin | R | 2021 | Wings over paper hands | ApJ | 905 | 68");
  CHECK(pieces("Lin, R. 2021, ApJ, 905. Wings over paper: hands and birds. https://example.org/1") ==
        "Lin | R | 2021 | Wings over paper | hands and birds | ApJ | 905 | https://example.org/1");
}

TEST_CASE("astronomers print titles last") {
  for (const row& each : {
           row{"Lin, R., Holm, B. A. 2022, ApJL, 941, L24, doi: 10.1000/1538-4357. Slow wings over cold paper",
               "R. Lin; B. A. Holm", "Slow wings over cold paper", "ApJL", "2022",
               "volume=941|pages=L24|doi=10.1000/1538-4357"},
           row{"**Lin, R.**, Holm, B., et al. 2021, ApJS. 257, 8 https://arxiv.org/abs/2109.00001. Paper With Wings "
               "VIII: the gap in AS 20–gas or glue?",
               "R. Lin; B. Holm", "Paper With Wings VIII: the gap in AS 20–gas or glue?", "ApJS", "2021",
               "volume=257|issue=8|arxiv=2109.00001"},
           row{"Lin R. et al., 2019, MNRAS, 483, 3278. An inner warp\nof the paper", "R. Lin",
               "An inner warp of the paper", "MNRAS", "2019", "volume=483|pages=3278"},
           row{"Lin, R., Holm, B. 2021a, arXiv e-prints, arXiv:2109.00001. https://arxiv.org/abs/2109.00001. Wings at "
               "paper scales. XX. The widest one",
               "R. Lin; B. Holm", "Wings at paper scales. XX. The widest one", "arXiv e-prints", "2021"},
           row{"Lin, R., Holm, B. 2022, 934, L20. Wings of paper: a candidate", "R. Lin; B. Holm",
               "Wings of paper: a candidate", "", "2022", "volume=934|pages=L20"},
           row{"**Lin, R.** & Holm, Bo, submitted to ApJ\nSlow wings from cold paper", "R. Lin; Bo Holm",
               "Slow wings from cold paper", "ApJ", "", "status=submitted"},
       })
    check(each);
}

TEST_CASE("a title stands behind a journal whose numbers end in the year too") {
  CHECK(pieces("Lin, R., ApJ, 905, 68 (2021). Wings over paper hands") ==
        "Lin | R. | Wings over paper hands | ApJ | 905 | 68 | 2021");
  for (const row& each : {
           row{"Lin, R., Holm, B. et al. A&A, 685, A73 (2024). \"Paper II: wings and fins of the Old Heron\"",
               "R. Lin; B. Holm", "Paper II: wings and fins of the Old Heron", "A&A", "2024", "volume=685|pages=A73"},
           row{"Lin, R., Holm, B., Quill, E., MNRAS, 527, 9655 (2024).\nSlow heat as the dominant source of wings",
               "R. Lin; B. Holm; E. Quill", "Slow heat as the dominant source of wings", "MNRAS", "2024",
               "volume=527|pages=9655"},
           row{"Lin, R., Holm, B., et al. 2023, ApJL, 959, L27 (2023). “Wings trace the air in a paper disk”.",
               "R. Lin; B. Holm", "Wings trace the air in a paper disk", "ApJL", "2023", "volume=959|pages=L27"},
       })
    check(each);
}

TEST_CASE("a title in quotation marks stands behind a journal and its numbers without a year") {
  for (const row& each : {
           row{"Lin, Holm, Quill et al. A&A, 680, A19. “Paper wings. A study of the old heron”", "Lin; Holm; Quill",
               "Paper wings. A study of the old heron", "A&A", "", "volume=680|pages=A19"},
           row{"Lin, R., Holm, B. Journal of Flight, 12, 33-40. \"Paper wings of the old heron\"", "R. Lin; B. Holm",
               "Paper wings of the old heron", "Journal of Flight", "", "volume=12|pages=33-40"},
           row{"Lin, Holm, Quill et al. NatAs (2024). “Paper wings of the old heron”", "Lin; Holm; Quill",
               "Paper wings of the old heron", "NatAs", "2024"},
           row{"Lin R, Holm B. \"Paper wings of the old heron\". Journal of Flight, 12, 33-40.", "R Lin; B. Holm",
               "Paper wings of the old heron", "Journal of Flight", ""},
       })
    check(each);
}

TEST_CASE("a title where others have it stays there") {
  for (const row& each : {
           row{"Lin, R. 2019. Wings. Journal of Flight, 12, 34. Reprinted in The Best of Wings", "R. Lin", "Wings",
               "Journal of Flight", "2019", "note=Reprinted in The Best of Wings"},
           row{"Lin, R. (2018). Runaway wings. In *Paper: The Future of Wings*. Example Press.", "R. Lin",
               "Runaway wings", "Paper: The Future of Wings", "2018"},
           row{"Lin, R. 2021, ApJ, 905, 68", "R. Lin", "", "ApJ", "2021"},
           row{"Lin, R. 2021, ApJ, 905, 68. Oral", "R. Lin", "", "ApJ", "2021"},
       })
    check(each);
}

}  // namespace closing_title_test
