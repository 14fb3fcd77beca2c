// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/plain.hpp>
//
#include <vitae/cv/citation/bibliography.hpp>

#include "../../catch.hpp"
#include "papers.hpp"

namespace plain_test {

TEST_CASE("papers of every sort in the words of plain") {
  struct sample {
    vitae::Paper paper;
    std::string_view cited;
  };
  const sample samples[] = {
      {cited::article(), R"(**Ada Belle Lovelace**\*, Jan van der Berg\*, and Martin King Jr. Notes on Engines. )"
                         R"(*Journal of Invented Results*, 12(3):1–10, 2019. <https://doi.org/10.5555/a_b>.)"},
      {cited::in_proceedings(), R"(**Ada Belle Lovelace**\* and Jan van der Berg\*. Notes on Engines. *Proceedings of )"
                                R"(the 5th Conference on Examples*, pages 1–10, Example Press, 2019. )"
                                R"(<https://doi.org/10.5555/a_b>.)"},
      {cited::thesis(), R"(**Ada Lovelace**. Threads of Thought. *University of Examples*, PhD thesis, 2016.)"},
      {cited::preprint(), R"(**Ada Lovelace**, Jean-Pierre Babbage, et al. Why? 2021. arXiv:2101.00001.)"},
      {cited::in_press(), R"(**Ada Belle Lovelace**\*, Jan van der Berg\*, and Martin King Jr. Notes on Engines. )"
                          R"(*Journal of Invented Results*, to appear.)"},
      {cited::book(), R"(Ada Lovelace. A Book. Example Press, 2020.)"},
      {cited::in_preparation(), R"(Ada Lovelace. Next. Manuscript in preparation.)"},
      {cited::report(), R"(Ada Lovelace. A Book. *Institute of Examples*, Technical Report TR-7, 2020.)"},
      {cited::chapter(), R"(**Ada Belle Lovelace**\* and Jan van der Berg\*. Notes on Engines. *Handbook of )"
                         R"(Everything*, page 7, Example Press, 2019.)"},
      {cited::software(), R"(Ada Lovelace. A Book. Example Press, 2020.)"},
      {cited::by_many(7), R"(Zoe AuthorA, Zoe AuthorB, Zoe AuthorC, Zoe AuthorD, Zoe AuthorE, Zoe AuthorF, and )"
                          R"(Zoe AuthorG. A Book. Example Press, 2020.)"},
      {cited::by_many(21), R"(Zoe AuthorA, Zoe AuthorB, Zoe AuthorC, Zoe AuthorD, Zoe AuthorE, Zoe AuthorF, Zoe )"
                           R"(AuthorG, Zoe AuthorH, Zoe AuthorI, Zoe AuthorJ, Zoe AuthorK, Zoe AuthorL, Zoe )"
                           R"(AuthorM, Zoe AuthorN, Zoe AuthorO, Zoe AuthorP, Zoe AuthorQ, Zoe AuthorR, Zoe )"
                           R"(AuthorS, Zoe AuthorT, and Zoe AuthorU. A Book. Example Press, 2020.)"},
  };
  for (const auto& [paper, cited] : samples) CHECK(vitae::cite<vitae::citation::plain>(paper) == cited);
}

TEST_CASE("a paper of which nothing is known harms nobody in plain") {
  CHECK_NOTHROW(vitae::cite<vitae::citation::plain>(vitae::Paper{}));
}

}  // namespace plain_test
