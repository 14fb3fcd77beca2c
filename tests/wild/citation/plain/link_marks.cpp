// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/link_marks.hpp>

#include <string>

#include "../../../catch.hpp"

namespace link_marks_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("a link is a label in brackets and an address in parentheses right after it") {
  struct row {
    std::string_view line, label, address;
  };
  for (const auto& [line, label, address] : {
           row{"[pdf](a.pdf) more", "pdf", "a.pdf"},
           row{"[[pdf]](a_(b).pdf)", "[pdf]", "a_(b).pdf"},
           row{"[a\\]b](c)", "a\\]b", "c"},
           row{"[](c)", "", "c"},
       }) {
    CAPTURE(std::string(line));
    const auto [close, end] = citing::link_at(line, 0);
    REQUIRE(end > close);
    CHECK(line.substr(1, close - 1) == label);
    CHECK(line.substr(close + 2, end - close - 2) == address);
  }
  CHECK(citing::link_at("see [pdf](a)", 4) == std::pair<std::size_t, std::size_t>{8, 11});
}

TEST_CASE("brackets alone, and what is not closed, are no link") {
  for (const std::string_view line : {"[pdf]", "[pdf] (a)", "[pdf](a", "[pdf](a(b)"}) {
    CAPTURE(std::string(line));
    CHECK(citing::link_at(line, 0).first != 0);
    CHECK(citing::link_at(line, 0).second == 0);
  }
  CHECK(citing::link_at(std::string(40, '[') + "pdf" + std::string(40, ']') + "(a)", 0).first == 0);
  for (const std::string_view line : {"[", "[pdf", "[pdf\\", "[pdf\\]", "[[pdf]"}) {
    CAPTURE(std::string(line));
    CHECK(citing::link_at(line, 0).first == 0);
  }
  CHECK(citing::link_at(std::string(10'000'000, '['), 0).first == 0);
}

TEST_CASE("an address of a DOI, an archive or a file to print leads to a paper") {
  for (const std::string_view paper :
       {"https://doi.org/10.1000/wings", "https://arxiv.org/abs/1901.01234", "wings.pdf"}) {
    CHECK((citing::link_bits(paper) & citing::cites) != 0);
    CHECK((citing::link_bits(paper) & citing::linked) != 0);
  }
  for (const std::string_view page : {"https://example.org/~quill", "", ".pdf", "https://doi.org/"}) {
    CHECK(citing::link_bits(page) == citing::linked);
  }
}

}  // namespace link_marks_test
