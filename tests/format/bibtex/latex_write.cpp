// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_write.hpp>
//
#include "../../catch.hpp"
#include "../../laws/random.hpp"

namespace latex_write_test {

using vitae::latex::case_of_letters, vitae::latex::mode;

std::string written(std::string_view text, mode how = mode::prose, case_of_letters letters = case_of_letters::is_kept) {
  std::string out;
  vitae::latex::write_text(out, text, how, letters);
  return out;
}

TEST_CASE("text is written with as little markup as LaTeX allows") {
  struct sample {
    std::string_view text, prose;
  };
  static constexpr sample samples[] = {
      {"naïve Öl 北京 – “x”", "naïve Öl 北京 – “x”"},
      {"R&D 50% #1 a_b $5", "R\\&D 50\\% \\#1 a\\_b \\$5"},
      {"{x}", "\\textbraceleft{}x\\textbraceright{}"},
      {"a~b^c\\d`e", "a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d\\textasciigrave{}e"},
      {"a--b don''t", "a-{}-b don'{}'t"},
      {"$x^2$ costs $5", "$x^2$ costs \\$5"},
      {" a  b ", "\\ a \\ b\\ "},
      {"a\nb", "a^^Jb"}};
  for (const auto& [text, prose] : samples) CHECK(written(text) == prose);
  CHECK(written("10.5555/a_b%c--d", mode::identifier) == "10.5555/a_b%c--d");
}

TEST_CASE("capitals that must stay are put in braces where styles change case") {
  const auto title = [](std::string_view text) { return written(text, mode::prose, case_of_letters::may_change); };
  CHECK(title("A Study of ImageNet and GPT-3 in C++ for X-rays") ==
        "A Study of {ImageNet} and {GPT}-3 in {C}++ for {X}-rays");
  CHECK(title("Éa ÉCOLE") == "Éa {ÉCOLE}");
}

TEST_CASE("law: what is written is read back, and its braces balance") {
  laws::random from(7);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = laws::text(from);
    for (const mode how : {mode::prose, mode::identifier})
      for (const auto letters : {case_of_letters::may_change, case_of_letters::is_kept}) {
        const std::string source = written(text, how, letters);
        CAPTURE(text, source);
        REQUIRE(vitae::latex::read_text(source, how) == text);
        REQUIRE(vitae::latex::is_group("{" + source + "}"));
      }
  }
}

}  // namespace latex_write_test
