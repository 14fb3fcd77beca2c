// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/grades.hpp>

#include <vitae/source/utf8.hpp>

#include "../../catch.hpp"

namespace grades_test {

namespace words = vitae::wild_text::words;

constexpr int weight_of(std::string_view word) {
  for (const auto& each : words::grade_labels) {
    if (each.word == word) return each.weight;
  }
  return 0;
}
static_assert(weight_of("gpa") == 2 && weight_of("note") == 1 && weight_of("salary") == 0);

constexpr bool weighed() {
  for (const auto& each : words::grade_labels) {
    if (each.weight != 1 && each.weight != 2) return false;
  }
  return true;
}
static_assert(weighed());

TEST_CASE("labels and spoken grades are in lower case, each once, and a longer one comes before its beginning") {
  for (std::size_t i = 0; i < std::size(words::grade_labels); ++i) {
    const std::string_view word = words::grade_labels[i].word;
    CAPTURE(std::string(word));
    CHECK(vitae::folded(word) == word);
    for (std::size_t k = i + 1; k < std::size(words::grade_labels); ++k) CHECK(words::grade_labels[k].word != word);
  }
  for (std::size_t i = 0; i < std::size(words::spoken_grades); ++i) {
    const std::string_view grade = words::spoken_grades[i];
    CAPTURE(std::string(grade));
    CHECK(vitae::folded(grade) == grade);
    for (std::size_t k = i + 1; k < std::size(words::spoken_grades); ++k) {
      CHECK(words::spoken_grades[k].substr(0, grade.size()) != grade);  // it would never be reached
    }
  }
}

TEST_CASE("a label of grades is one alone, in any case") {
  for (const std::string_view label : {"GPA", "Note", "CPI", "final grade"}) CHECK(words::labels_grade(label));
  for (const std::string_view other : {"", "Notes", "GPA 3.7", "Physics"}) CHECK_FALSE(words::labels_grade(other));
}

}  // namespace grades_test
