// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/one_print.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace one_print_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

unsigned own(std::string_view source) { return citing::own_print(tokenized(source).view(), 0); }

TEST_CASE("a print sets parts apart where not all of the line is in it") {
  constexpr unsigned all = citing::italic | citing::bold | citing::linked;
  CHECK(own("A. Quill. *Wings*") == all);
  CHECK(own("*A. Quill. Wings*") == (citing::bold | citing::linked));
  CHECK(own("[A. Quill](https://example.org/q). Wings") == (citing::italic | citing::bold));
  CHECK(own("A. Quill. [Wings](https://example.org/w)") == all);
}

TEST_CASE("tokens are in one print from the first to the last") {
  const tokenized line("Quill. *Wings, paper.* Folding");
  CHECK(citing::in_one_print(line.view(), citing::italic, 2, 5));
  CHECK_FALSE(citing::in_one_print(line.view(), citing::italic, 1, 3));
  CHECK_FALSE(citing::in_one_print(line.view(), citing::bold, 2, 5));
  CHECK_FALSE(citing::in_one_print(line.view(), 0, 2, 5));
}

TEST_CASE("a piece knows that it goes on in the print of the one before, unless the whole line is in that print") {
  const auto shared = [](std::string_view source) {
    std::string out;
    const tokenized line(source);
    std::vector<citing::piece> pieces = citing::splitter(line.view(), 0).split();
    citing::mark_one_print(line.view(), pieces);
    for (const citing::piece& each : pieces) out += (each.lead & citing::at_one_print) != 0 ? '=' : '.';
    return out;
  };
  CHECK(shared("A. Quill. *Wings, paper, hands.* Folding") == "..==.");
  CHECK(shared("A. Quill. [Wings, paper](https://example.org/w). Folding") == "..=.");
  CHECK(shared("*A. Quill. Wings, paper. Folding*") == "....");
  CHECK(shared("A. Quill. *Wings*, *paper*. Folding") == "....");
}

}  // namespace one_print_test
