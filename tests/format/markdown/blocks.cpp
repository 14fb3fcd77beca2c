// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/blocks.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace blocks_test {

using namespace vitae::markdown_text;

/// The blocks of a document in one line: "h1(a) p(b) i[p(c)]".
std::string outline(std::string_view document, const std::vector<block>& blocks, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; i = blocks[i].next) {
    const block& b = blocks[i];
    if (!out.empty()) out += ' ';
    const std::string text(document.substr(b.begin, b.end - b.begin));
    if (b.kind == block_kind::heading) out += "h" + std::to_string(b.level) + "(" + text + ")";
    if (b.kind == block_kind::paragraph) out += "p(" + text + ")";
    if (b.kind == block_kind::code) out += "c(" + text + ")";
    if (b.kind == block_kind::item) out += "i[" + outline(document, blocks, i + 1, b.next) + "]";
  }
  return out;
}

std::string outline(std::string_view document) {
  const std::vector<block> blocks = read_blocks(document);
  return outline(document, blocks, 0, blocks.size());
}

TEST_CASE("A document is headings, paragraphs and list items") {
  struct {
    std::string_view document, blocks;
  } const table[] = {
      {"", ""},
      {"a", "p(a)"},
      {"\xEF\xBB\xBF# a", "h1(a)"},
      {"# a\n## b ##\n###\n#c\n####### d", "h1(a) h2(b) h3() p(#c\n####### d)"},
      {"# C\\#\n# C #", "h1(C\\#) h1(C)"},
      {"a\n===\nb\nc\n---\n", "h1(a) h2(b\nc)"},
      {"a\n\nb\nc\n\n\n", "p(a) p(b\nc)"},
      {"---\n***\n_ _ _\na", "p(a)"},
      {"- a\n- b", "i[p(a)] i[p(b)]"},
      {"* a\n+ b\n1. c\n2) d\n\u2022 e", "i[p(a)] i[p(b)] i[p(c)] i[p(d)] i[p(e)]"},
      {"- a\n  - b\n    - c\n- d", "i[p(a) i[p(b) i[p(c)]]] i[p(d)]"},
      {"- a\n    - b", "i[p(a) i[p(b)]]"},
      {"- a\n\n  b\n\nc", "i[p(a) p(b)] p(c)"},
      {"- a\nlazy\n\nb", "i[p(a\nlazy)] p(b)"},
      {"- - a\n  - b", "i[i[p(a)] i[p(b)]]"},
      {"-\n  a", "i[p(a)]"},
      {"1. a\n   - b\n10. c\n    d", "i[p(a) i[p(b)]] i[p(c\n    d)]"},
      {"a\n- b\nc\n2. d", "p(a) i[p(b\nc)] i[p(d)]"},
      {"a\n2. b\n-", "h2(a\n2. b)"},
      {"-a\n1.b", "p(-a\n1.b)"},
      {"```\n# a\n- b\n```\nc", "c(```\n# a\n- b\n```) p(c)"},
      {"~~~ x\na", "c(~~~ x\na)"},
      {"``` a ``` b", "p(``` a ``` b)"},
      {"<!-- a\n# b\n-->\nc", "p(c)"},
      {"<!-- a -->\nb", "p(<!-- a -->) p(b)"},
      {"# a\r\n\r\n- b\r\n", "h1(a) i[p(b)]"},
      {"- # a\n  b", "i[h1(a) p(b)]"},
      {"-\ta\n\n\tb", "i[p(a) p(b)]"},
  };
  for (const auto& [document, blocks] : table) {
    CAPTURE(document);
    CHECK(outline(document) == blocks);
  }
}

TEST_CASE("Lists nest as deep as values do, and no deeper") {
  std::string document;
  for (int i = 0; i < 10'000; ++i) document += "- ";
  document += "x";
  const std::vector<block> all = read_blocks(document);
  CHECK(all.size() == blocks::deepest + 1);
  CHECK(all.back().kind == block_kind::paragraph);
}

}  // namespace blocks_test
