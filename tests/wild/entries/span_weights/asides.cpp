// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/asides.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace asides_test {

using namespace vitae::wild_text;

/// Does the last atom of a line name nothing?
bool last(std::string_view line) {
  const plain_text plain = flatten(line);
  cutting cut(plain);
  cut.add({0, plain.text.size()}, gap::line);
  const std::vector<atom> atoms = cut.take();
  return names_nothing(plain, atoms.back());
}

TEST_CASE("words that links are labelled with name nothing behind something else") {
  CHECK(last("Example Ltd., [website link](https://example.com)"));
  CHECK(last("Example Ltd. [*-website*](https://example.com)") == last("Example Ltd. | *-website*"));
  CHECK(last("Example Ltd. | Link"));
  CHECK_FALSE(last("Website"));
  CHECK_FALSE(last("Example Ltd., Website Editor"));
}

TEST_CASE("a joint alone names nothing") {
  CHECK(last("at"));
  CHECK(last("Clerk, to"));
  CHECK_FALSE(last("At Salt Press"));
}

TEST_CASE("terms of employment name nothing in parentheses") {
  CHECK(last("Example Ltd. (paid)"));
  CHECK(last("Clerk (Full-time)"));
  CHECK_FALSE(last("Example Ltd., Volunteer"));
  CHECK(last("Example Ltd. (volunteer)"));
  CHECK_FALSE(last("Clerk (Lamps)"));
}

TEST_CASE("terms of employment name nothing behind something else") {
  static_assert(words::is_sorted(employment_terms) && words::is_sorted(pay_terms));
  for (const std::string_view line :
       {"예시해도 • 정규직", "Beispiel GmbH | Vollzeit", "例社 | 正社員", "Example Ltd. - Full-time",
        "Пример | Полная занятость", "Priklad, Částečný úvazek"}) {
    CAPTURE(std::string(line));
    CHECK(last(line));
  }
  CHECK_FALSE(last("Vollzeit"));
  CHECK_FALSE(last("Example Ltd. - paid"));
}

TEST_CASE("a label is made of such words alone") {
  CHECK(labels_link("website link"));
  CHECK(labels_link("-website"));
  CHECK_FALSE(labels_link("website editor"));
  CHECK_FALSE(labels_link(""));
}

}  // namespace asides_test
