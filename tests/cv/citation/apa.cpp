// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/apa.hpp>
//
#include <vitae/cv/citation/bibliography.hpp>

#include "../../catch.hpp"
#include "papers.hpp"

namespace apa_test {

TEST_CASE("papers of every sort in the words of apa") {
  struct sample {
    vitae::Paper paper;
    std::string_view cited;
  };
  const sample samples[] = {
      {cited::article(), R"(**Lovelace, A. B.**\*, van der Berg, J.\*, & King, M., Jr. (2019). Notes on Engines. )"
                         R"(*Journal of Invented Results*, *12*(3), 1–10. <https://doi.org/10.5555/a_b>)"},
      {cited::in_proceedings(), R"(**Lovelace, A. B.**\*, & van der Berg, J.\* (2019). Notes on Engines. In )"
                                R"(*Proceedings of the 5th Conference on Examples* (pp. 1–10). Example Press. )"
                                R"(<https://doi.org/10.5555/a_b>)"},
      {cited::thesis(), R"(**Lovelace, A.** (2016). *Threads of Thought* [Doctoral dissertation, University of )"
                        R"(Examples].)"},
      {cited::preprint(), R"(**Lovelace, A.**, Babbage, J.-P., et al. (2021). *Why?* arXiv. )"
                          R"(<https://arxiv.org/abs/2101.00001>)"},
      {cited::in_press(), R"(**Lovelace, A. B.**\*, van der Berg, J.\*, & King, M., Jr. (in press). Notes on )"
                          R"(Engines. *Journal of Invented Results*.)"},
      {cited::book(), R"(Lovelace, A. (2020). *A Book*. Example Press.)"},
      {cited::in_preparation(), R"(Lovelace, A. (n.d.). *Next* [Manuscript in preparation].)"},
      {cited::report(), R"(Lovelace, A. (2020). *A Book* (Report No. TR-7). Institute of Examples.)"},
      {cited::chapter(), R"(**Lovelace, A. B.**\*, & van der Berg, J.\* (2019). Notes on Engines. In *Handbook )"
                         R"(of Everything* (p. 7). Example Press.)"},
      {cited::software(), R"(Lovelace, A. (2020). *A Book* [Computer software]. Example Press.)"},
      {cited::by_many(7), R"(AuthorA, Z., AuthorB, Z., AuthorC, Z., AuthorD, Z., AuthorE, Z., AuthorF, Z., & )"
                          R"(AuthorG, Z. (2020). *A Book*. Example Press.)"},
      {cited::by_many(21), R"(AuthorA, Z., AuthorB, Z., AuthorC, Z., AuthorD, Z., AuthorE, Z., AuthorF, Z., )"
                           R"(AuthorG, Z., AuthorH, Z., AuthorI, Z., AuthorJ, Z., AuthorK, Z., AuthorL, Z., )"
                           R"(AuthorM, Z., AuthorN, Z., AuthorO, Z., AuthorP, Z., AuthorQ, Z., AuthorR, Z., )"
                           R"(AuthorS, Z., . . . AuthorU, Z. (2020). *A Book*. Example Press.)"},
  };
  for (const auto& [paper, cited] : samples) CHECK(vitae::cite<vitae::citation::apa>(paper) == cited);
}

TEST_CASE("a paper of which nothing is known harms nobody in apa") {
  CHECK_NOTHROW(vitae::cite<vitae::citation::apa>(vitae::Paper{}));
}

}  // namespace apa_test
