// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/acm.hpp>
//
#include <vitae/cv/citation/bibliography.hpp>

#include "../../catch.hpp"
#include "papers.hpp"

namespace acm_test {

TEST_CASE("papers of every sort in the words of acm") {
  struct sample {
    vitae::Paper paper;
    std::string_view cited;
  };
  const sample samples[] = {
      {cited::article(), R"(**Ada Belle Lovelace**\*, Jan van der Berg\*, and Martin King Jr. 2019. Notes on )"
                         R"(Engines. *Journal of Invented Results* 12, 3 (Sept. 2019), 1–10. )"
                         R"(<https://doi.org/10.5555/a_b>)"},
      {cited::in_proceedings(), R"(**Ada Belle Lovelace**\* and Jan van der Berg\*. 2019. Notes on Engines. In )"
                                R"(*Proceedings of the 5th Conference on Examples*. Example Press, 1–10. )"
                                R"(<https://doi.org/10.5555/a_b>)"},
      {cited::thesis(), R"(**Ada Lovelace**. 2016. *Threads of Thought*. Ph.D. Dissertation. University of )"
                        R"(Examples.)"},
      {cited::preprint(), R"(**Ada Lovelace**, Jean-Pierre Babbage, et al. 2021. Why? arXiv:2101.00001. )"
                          R"(<https://arxiv.org/abs/2101.00001>)"},
      {cited::in_press(), R"(**Ada Belle Lovelace**\*, Jan van der Berg\*, and Martin King Jr. n.d. Notes on )"
                          R"(Engines. *Journal of Invented Results*. To appear.)"},
      {cited::book(), R"(Ada Lovelace. 2020. *A Book*. Example Press.)"},
      {cited::in_preparation(), R"(Ada Lovelace. n.d. Next. Manuscript in preparation.)"},
      {cited::report(), R"(Ada Lovelace. 2020. *A Book*. Technical Report TR-7. Institute of Examples.)"},
      {cited::chapter(), R"(**Ada Belle Lovelace**\* and Jan van der Berg\*. 2019. Notes on Engines. In )"
                         R"(*Handbook of Everything*. Example Press, 7.)"},
      {cited::software(), R"(Ada Lovelace. 2020. *A Book*. Example Press.)"},
      {cited::by_many(7), R"(Zoe AuthorA, Zoe AuthorB, Zoe AuthorC, Zoe AuthorD, Zoe AuthorE, Zoe AuthorF, and )"
                          R"(Zoe AuthorG. 2020. *A Book*. Example Press.)"},
      {cited::by_many(21), R"(Zoe AuthorA, Zoe AuthorB, Zoe AuthorC, Zoe AuthorD, Zoe AuthorE, Zoe AuthorF, Zoe )"
                           R"(AuthorG, Zoe AuthorH, Zoe AuthorI, Zoe AuthorJ, Zoe AuthorK, Zoe AuthorL, Zoe )"
                           R"(AuthorM, Zoe AuthorN, Zoe AuthorO, Zoe AuthorP, Zoe AuthorQ, Zoe AuthorR, Zoe )"
                           R"(AuthorS, Zoe AuthorT, and Zoe AuthorU. 2020. *A Book*. Example Press.)"},
  };
  for (const auto& [paper, cited] : samples) CHECK(vitae::cite<vitae::citation::acm>(paper) == cited);
}

TEST_CASE("a paper of which nothing is known harms nobody in acm") {
  CHECK_NOTHROW(vitae::cite<vitae::citation::acm>(vitae::Paper{}));
}

}  // namespace acm_test
