// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/tokenizer.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace tokenizer_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

/// The tokens of a line with a letter for the kind of each.
std::string shown(std::string_view source) {
  const tokenized line(source);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    out += out.empty() ? "" : " ";
    out += "wnud,;.:?-~/'<>()emso"[static_cast<unsigned>(line.tokens[i].kind)];
    out += line.words(i, i + 1);
  }
  return out;
}

TEST_CASE("a line is words, numbers, addresses and marks") {
  struct row {
    std::string_view source, tokens;
  };
  for (const auto& [source, tokens] : {
           row{"Wings, hands; 12.", "wWings ,, whands ;; n12 .."},
           row{"Wings: hands? yes!", "wWings :: whands ?? wyes ?!"},
           row{"Wings - hands — paper", "wWings -- whands -— wpaper"},
           row{"12-15 4–9 4--9", "n12 ~- n15 n4 ~– n9 n4 ~-- n9"},
           row{"“Wings” \"hands\" ``paper''", "<“ wWings >” <\" whands >\" <`` wpaper >''"},
           row{"(Wings) [hands]", "(( wWings )) ([ whands )]"},
           row{"Quill*, Marsh†", "wQuill m* ,, wMarsh m†"},
           row{"Quill<sup>12</sup>, Marsh", "wQuill m12 ,, wMarsh"},
           row{"Quill & Marsh…", "wQuill w& wMarsh e…"},
           row{"Wings ... | hands • 3/4", "wWings e... s| whands s• n3 // n4"},
           row{"doi:10.1000/wings, https://example.org/a.", "wdoi :: d10.1000/wings ,, uhttps://example.org/a .."},
           row{"e1003 2nd 2.5", "we1003 w2nd n2.5"},
           row{"王小明，李明。", "w王小明 ,， w李明 .。"},
           row{"~", "o~"},
           row{"`ICML 2021`Wings", "wICML n2021 wWings"},
           row{"", ""},
       }) {
    CAPTURE(std::string(source));
    CHECK(shown(source) == tokens);
  }
}

TEST_CASE("a word knows the shape of its letters and the white space before it") {
  const tokenized line("Ada iFold IEEE hand\n2nd,É");
  REQUIRE(line.size() == 7);
  const auto& all = line.tokens;
  CHECK((all[0].capital && !all[0].shouted && !all[0].lower && all[0].letters == 3));
  CHECK((all[1].camel && !all[1].lower && !all[1].capital));
  CHECK((all[2].shouted && all[2].capital));
  CHECK((all[3].lower && all[3].space && !all[3].newline));
  CHECK((all[4].newline && all[4].digits == 1 && all[4].letters == 2));
  CHECK_FALSE(all[5].space);
  CHECK((all[6].capital && all[6].letters == 1 && !all[6].space));
}

TEST_CASE("what stands glued to a code span begins a word of its own") {
  const tokenized line("`ICML 2021`[Wings](https://example.org/w)");
  REQUIRE(line.size() == 3);
  CHECK(line.tokens[2].space);
}

TEST_CASE("tokens are in order, apart, and all that is no white space") {
  std::string bytes;
  for (int i = 0; i < 512; ++i) bytes += static_cast<char>(i * 37);
  for (const std::string& source :
       {bytes, std::string(100'000, 'a'), std::string(100'000, '.'), std::string(9999, ',')}) {
    const tokenized line(source);
    std::size_t last = 0;
    bool ordered = true;
    for (const citing::token& each : line.tokens) {
      for (std::size_t i = last; i < each.first; ++i) ordered = ordered && line.plain.text[i] == ' ';
      ordered = ordered && each.first >= last && each.size() > 0;
      last = each.last;
    }
    CHECK(ordered);
    CHECK(last == line.plain.text.size());
  }
}

}  // namespace tokenizer_test
