// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/ieee.hpp>
//
#include <vitae/cv/citation/bibliography.hpp>

#include "../../catch.hpp"
#include "papers.hpp"

namespace ieee_test {

TEST_CASE("papers of every sort in the words of ieee") {
  struct sample {
    vitae::Paper paper;
    std::string_view cited;
  };
  const sample samples[] = {
      {cited::article(), R"(**A. B. Lovelace**\*, J. van der Berg\*, and M. King Jr., “Notes on Engines,” )"
                         R"(*Journal of Invented Results*, vol. 12, no. 3, pp. 1–10, Sep. 2019, doi: 10.5555/a_b.)"},
      {cited::in_proceedings(), R"(**A. B. Lovelace**\* and J. van der Berg\*, “Notes on Engines,” in *Proceedings of )"
                                R"(the 5th Conference on Examples*, Example Press, Sep. 2019, pp. 1–10, doi: )"
                                R"(10.5555/a_b.)"},
      {cited::thesis(), R"(**A. Lovelace**, “Threads of Thought,” Ph.D. dissertation, University of Examples, )"
                        R"(2016.)"},
      {cited::preprint(), R"(**A. Lovelace**, J.-P. Babbage, *et al.*, “Why?” Jan. 2021, *arXiv:2101.00001*.)"},
      {cited::in_press(), R"(**A. B. Lovelace**\*, J. van der Berg\*, and M. King Jr., “Notes on Engines,” )"
                          R"(*Journal of Invented Results*, to be published.)"},
      {cited::book(), R"(A. Lovelace, *A Book*. Example Press, 2020.)"},
      {cited::in_preparation(), R"(A. Lovelace, “Next,” unpublished.)"},
      {cited::report(), R"(A. Lovelace, “A Book,” Institute of Examples, Tech. Rep. TR-7, 2020.)"},
      {cited::chapter(), R"(**A. B. Lovelace**\* and J. van der Berg\*, “Notes on Engines,” in *Handbook of )"
                         R"(Everything*, Example Press, Sep. 2019, p. 7.)"},
      {cited::software(), R"(A. Lovelace, *A Book*. Example Press, 2020.)"},
      {cited::by_many(7), R"(Z. AuthorA *et al.*, *A Book*. Example Press, 2020.)"},
      {cited::by_many(21), R"(Z. AuthorA *et al.*, *A Book*. Example Press, 2020.)"},
  };
  for (const auto& [paper, cited] : samples) CHECK(vitae::cite<vitae::citation::ieee>(paper) == cited);
}

TEST_CASE("a paper of which nothing is known harms nobody in ieee") {
  CHECK_NOTHROW(vitae::cite<vitae::citation::ieee>(vitae::Paper{}));
}

}  // namespace ieee_test
