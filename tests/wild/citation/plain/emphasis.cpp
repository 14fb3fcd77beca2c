// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/emphasis.hpp>

#include <string>

#include "../../../catch.hpp"

namespace emphasis_test {

/// The line with its paired marks as "<" and ">".
std::string shown(std::string_view line) {
  std::string out;
  std::size_t at = 0;
  for (const auto& mark : vitae::wild_text::citing::find_emphasis(line)) {
    out += line.substr(at, mark.offset - at);
    out += std::string(mark.length, mark.opens ? '<' : '>');
    at = mark.offset + mark.length;
  }
  return out + std::string(line.substr(at));
}

TEST_CASE("marks of emphasis come in pairs, and stars beside names stay") {
  struct row {
    std::string_view line, shown;
  };
  for (const auto& [line, wanted] : {
           row{"*Wings* by hand", "<Wings> by hand"},
           row{"_Wings_ by **hand**", "<Wings> by <<hand>>"},
           row{"***Wings***", "<<<Wings>>>"},
           row{"Lin, R.*, **Rao, J.***", "Lin, R.*, <<Rao, J.>>*"},
           row{"**Rao, J.**\\*, Lin", "<<Rao, J.>>\\*, Lin"},
           row{"*a **b** c*", "<a <<b>> c>"},
           row{"2 * 3 * 4", "2 * 3 * 4"},
           row{"snake_case_name", "snake_case_name"},
           row{"\\*Wings\\*", "\\*Wings\\*"},
           row{"*Wings", "*Wings"},
           row{"A. Quill*, B. Marsh*", "A. Quill*, B. Marsh*"},
           row{"", ""},
       }) {
    CHECK(shown(line) == wanted);
  }
}

TEST_CASE("a line of marks alone is read in good time") {
  for (const std::string_view unit : {"*", "_", "*a", "_a ", "**a*_", "\\"}) {
    std::string line;
    while (line.size() < 300'000) line += unit;
    const auto found = vitae::wild_text::citing::find_emphasis(line);
    CHECK(found.size() % 2 == 0);
  }
}

}  // namespace emphasis_test
