// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/authored.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace authored_test {

using namespace vitae::wild_text;

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

TEST_CASE("authors may be named where names stand in a row") {
  struct sample {
    std::string_view text;
    bool two;  // publications
  };
  static constexpr sample samples[] = {
      {"Ada Quill, Bo Reed. Slow lenses for cold light.\n\nQuill, A. and Reed, B. (2018). Glass that remembers.", true},
      {"Slow lenses for cold light, with Ada Quill and Bo Reed\n\nGlass that remembers\n\nAda Quill,\n\nBo Reed", true},
      {"Quill A, Reed B. Slow lenses for cold light.\n\nQuill, Ada; Reed, Bo. Glass that remembers.", true},
      {"Ada Quill, Bo Reed. Slow lenses for cold light.\n\nAda Quill. Glass that remembers.", false},
      {"Counted lamps and ropes, and wrote about both.\n\nLit the lamps of Example Town in 2019.", false},
      {"Ground glass, Git, and the lenses of a lighthouse.\n\nTools: Git, Make", false},
  };
  for (const auto& [text, two] : samples) {
    CAPTURE(std::string(text));
    const outline doc = read_outline(flatten(text));
    const date_table dates(doc, vitae::dates::day_order::unknown);
    evidence weigh(doc.plain);
    CHECK(may_name_authors({doc, dates, weigh}, 0, doc.blocks.size(), 2) == two);
  }
}

}  // namespace authored_test
