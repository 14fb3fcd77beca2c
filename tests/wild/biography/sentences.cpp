// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/sentences.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace sentences_test {

using namespace vitae::wild_text;

/// The sentences of a text, between bars.
std::string cut(std::string_view text) {
  const plain_text plain = flatten(text);
  std::string out;
  for (const span s : sentences_in(plain, {0, plain.text.size()}))
    out += (out.empty() ? "" : "|") + std::string(plain.of(s.begin, s.end));
  return out;
}

TEST_CASE("a stop before a capital ends a sentence") {
  struct row {
    std::string_view text, sentences;
  };
  for (const auto& [text, sentences] : {
           row{"I count seals. I live in Hull.", "I count seals.|I live in Hull."},
           row{"Seals! Who counts them? I do", "Seals!|Who counts them?|I do"},
           row{"It was 2012. Then 3 seals came.", "It was 2012.|Then 3 seals came."},
           row{"I left (at last). Then I rested.", "I left (at last).|Then I rested."},
           row{"One sentence", "One sentence"},
           row{"", ""},
       }) {
    CAPTURE(std::string(text));
    CHECK(cut(text) == sentences);
  }
}

TEST_CASE("the stop of a short form ends none") {
  for (const std::string_view text :
       {"I work with Prof. Ada Quill on seals.", "I hold a Ph.D. Economist is what they call me", "A. B. Stone",
        "She joined Example Ltd. Hull as a clerk", "Seals, e.g. grey ones", "version 2.0 of it"}) {
    CAPTURE(std::string(text));
    CHECK(cut(text).find('|') == std::string::npos);
  }
}

TEST_CASE("but it does before a word that begins sentences") {
  CHECK(cut("I took my Ph.D. During it I sailed.") == "I took my Ph.D.|During it I sailed.");
  CHECK(cut("I joined Example Ltd. Previously, I sailed.") == "I joined Example Ltd.|Previously, I sailed.");
}

}  // namespace sentences_test
