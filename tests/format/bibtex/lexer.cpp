// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/lexer.hpp>
//
#include "../../catch.hpp"

namespace lexer_test {

struct outcome {
  std::string value;
  std::string_view why;
  std::size_t end;
  std::size_t issues;
};

outcome value_of(std::string_view text) {
  vitae::notes log(text);
  vitae::bibtex_text::strings defined(text.size());
  defined.define("jir", "Journal of Invented Results");
  vitae::bibtex_text::lexer in(text, log, defined);
  std::string_view why;
  const auto value = in.value(why);
  return {value ? std::string(value->value) : "(none)", why, in.at(), log.take().issues.size()};
}

TEST_CASE("values are braces, quotes, digits and strings, joined") {
  CHECK(value_of("{a {b} c}, x").value == "a {b} c");
  CHECK(value_of("\"a {\"}b{\"} c\"").value == "a {\"}b{\"} c");
  CHECK(value_of("2019,").value == "2019");
  CHECK(value_of("JIR # \", \" # {A} # 1").value == "Journal of Invented Results, A1");
  CHECK(value_of("% a remark\n {x}").value == "x");
  CHECK(value_of("sep").value == "September");
  CHECK(value_of("12--34}").value == "12--34");
  CHECK(value_of("12--34}").issues == 1);
}

TEST_CASE("a value that does not end, or is not there, says why") {
  CHECK(value_of("{a").why == "the braces of a value are not closed");
  CHECK(value_of("\"a").why == "the quotes of a value are not closed");
  CHECK(value_of("\"a}").why == "the quotes of a value are not closed");
  CHECK(value_of(", x").why == "the value of a field is missing");
  CHECK(value_of("{a} # ").why == "the value of a field is missing");
}

TEST_CASE("a value never runs past a line that begins like an entry") {
  const auto open = value_of("{a\n  @article{k, title={x}}}");
  CHECK(open.value == "(none)");
  CHECK(open.end == 2);
  CHECK(value_of("{a\n@ada on a line of its own}").value == "a\n@ada on a line of its own");
}

}  // namespace lexer_test
