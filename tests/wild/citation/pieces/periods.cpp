// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/periods.hpp>

#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace periods_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("some periods end a part, some belong to a word") {
  struct row {
    std::string_view source, pieces;
  };
  for (const auto& [source, pieces] : {
           row{"Folding by hand. Wings of paper", "Folding by hand | Wings of paper"},
           row{"J. R. Quill, Wings", "J. R. Quill | Wings"},
           row{"Proc. Int. Conf. Folding, Wings", "Proc. Int. Conf. Folding | Wings"},
           row{"Folding of Type B. Wings of paper", "Folding of Type B. Wings of paper"},
           row{"Folding in type B. Journal of Wings", "Folding in type B | Journal of Wings"},
           row{"Lin, R., Rao, J. Wings of paper", "Lin | R. | Rao | J | Wings of paper"},
           row{"Folding by hand.", "Folding by hand"},
           row{"Wings of paper. J Opt. 2012;4", "Wings of paper | J Opt | 2012 | 4"},
           row{"Folding below 200 K. Journal of Wings", "Folding below 200 K | Journal of Wings"},
           row{"Wings of paper. Nucl. Instrum. Meth. A, 2014", "Wings of paper | Nucl. Instrum. Meth. A | 2014"},
           row{"Ada Quill, Bo Lang. On wings of paper", "Ada Quill | Bo Lang | On wings of paper"},
           row{"张安,李博.纸的翅膀", "张安 | 李博 | 纸的翅膀"},
           row{"Ada Quill and Bo Lang. Wings of paper", "Ada Quill | Bo Lang | Wings of paper"},
           row{"Wings of paper. Annu. Rev. Phys. Chem. 61, 99", "Wings of paper | Annu. Rev. Phys. Chem | 61 | 99"},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    CHECK(joined(line, citing::splitter(line.view(), 0).split()) == pieces);
  }
}

TEST_CASE("a capital and a few letters that end in a consonant may be a short form") {
  const auto may = [](std::string_view word) {
    const citation_tests::tokenized line(word);
    return citing::may_be_short(line.view(), line.tokens[0]);
  };
  CHECK(may("Softw"));
  CHECK(may("Biol"));
  CHECK_FALSE(may("softw"));
  CHECK_FALSE(may("Science"));
  CHECK_FALSE(may("Engineering"));
  CHECK_FALSE(may("B"));
  CHECK_FALSE(may("12"));
}

}  // namespace periods_test
