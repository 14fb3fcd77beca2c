// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/named_tools.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace named_tools_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string tools(std::string_view text) {
  const wild_tests::document page(text);
  return wild_tests::shown(page, tools_in(page.in, page.at(text)));
}

TEST_CASE("of running text the words that look like tools are found, whole") {
  CHECK(tools("I work in Python and JavaScript") == "Python|JavaScript");
  CHECK(tools("I write letters to my friends").empty());
  CHECK(tools("une forme d'analyse en C").find('d') == std::string::npos);
}

TEST_CASE("a tool of several words is one, not the part of its name that is another tool's") {
  CHECK(tools("forms that I drew in Visual Basic on Windows") == "Visual Basic|Windows");
  CHECK(tools("screens built with React Native, checked in Android Studio") == "React Native|Android Studio");
}

TEST_CASE("a tool is named once, however often the text speaks of it") {
  CHECK(tools("from C to Rust, and from Rust back to C") == "C|Rust");
}

TEST_CASE("words that are tools' names too are words in small letters") {
  CHECK(tools("a press that I made from scratch, to go on with the node that was less worn").empty());
  CHECK(tools("a press driven by Go").find("Go") == 0);
}

TEST_CASE("a tool ends where East Asian signs begin that follow a noun") {
  CHECK(tools("Scikit-Learn을 활용한 예측") == "Scikit-Learn");
  CHECK(tools("PythonとSpringを用いた開発").starts_with("Python"));
}

}  // namespace named_tools_test
