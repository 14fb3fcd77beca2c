// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/arxiv.hpp>
//
#include "../../catch.hpp"

namespace arxiv_test {

using vitae::bibtex_text::arxiv_reference, vitae::bibtex_text::is_arxiv;

static_assert(is_arxiv("2101.00001") && is_arxiv("0704.0001") && is_arxiv("2101.00001v2") &&
              is_arxiv("hep-th/9901001"));
static_assert(!is_arxiv("2101.1") && !is_arxiv("12.34/56") && !is_arxiv("") && !is_arxiv("v2") && !is_arxiv("a/b"));

TEST_CASE("a text that is nothing but a reference to arXiv gives the number") {
  struct sample {
    std::string_view text, id;
  };
  static constexpr sample samples[] = {{"arXiv preprint arXiv:2101.00001", "2101.00001"},
                                       {"arXiv:2101.00001v3", "2101.00001v3"},
                                       {"arXiv:2101.00001 [cs.CL]", "2101.00001"},
                                       {"ArXiv e-prints, arXiv:2101.00001", "2101.00001"},
                                       {"arXiv 2101.00001", "2101.00001"},
                                       {"CoRR abs/2101.00001", "2101.00001"},
                                       {"CoRR, abs/2101.00001", "2101.00001"},
                                       {"arXiv", ""},
                                       {"2101.00001", ""},
                                       {"arXiv:2101.00001 and more", ""},
                                       {"Journal of arXiv", ""},
                                       {"", ""}};
  for (const auto& [text, id] : samples) {
    CAPTURE(std::string(text));
    CHECK(arxiv_reference(text) == id);
  }
}

}  // namespace arxiv_test
