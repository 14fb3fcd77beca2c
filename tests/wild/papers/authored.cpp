// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/authored.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace authored_test {

using vitae::wild_text::is_authored;
using vitae::wild_text::read_citation;

TEST_CASE("a publication has people who wrote it") {
  struct sample {
    std::string_view line;
    bool authored;
  };
  static constexpr sample samples[] = {
      {"Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.", true},
      {"Quill, A. and Reed, B. (2018). Glass that remembers. Optics Letters.", true},
      {"Ada Quill. Slow lenses for cold light. Journal of Optics, 2020.", false},
      {"Tools: Git, Make, Vim, C++, Rust, Haskell, HTML 5, CSS 3, Perl, Bash / shell scripting, and Ansible.", false},
      {"Ground glass for the lenses of a lighthouse.", false},
  };
  for (const auto& [line, authored] : samples) {
    CAPTURE(std::string(line));
    CHECK(is_authored(read_citation(line)) == authored);
  }
}

}  // namespace authored_test
