// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/parted_names.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "../../../catch.hpp"

namespace parted_names_test {

using namespace vitae::wild_text;

std::string joined(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return parted_names(std::move(plain)).join().text;
}

TEST_CASE("a name in two lines of a form is one") {
  struct sample {
    std::string_view lines, read;
  };
  static constexpr sample samples[] = {
      {"First name:   Ada \nSurname:   Quill\nCity: Hull", "Name: Ada Quill\nCity: Hull"},
      {"- Given Names: Ada Mary\n- Last Names: Lin Quill\n", "- Name: Ada Mary Lin Quill\n"},
      {"Form\n\nNOM : Quill\n\nPrénom : Ada\n", "Form\n\nName: Quill Ada\n"},
      {"Vorname: Ada\nName: Quill", "Name: Ada Quill"},
      {"Имя: Ада\nФамилия: Квилл", "Name: Ада Квилл"},
  };
  for (const auto& [lines, read] : samples) {
    CAPTURE(std::string(lines));
    CHECK(joined(lines) == read);
  }
}

TEST_CASE("two lines of which one is no part of a name are left") {
  for (const std::string_view text :
       {"First name: Ada\nCity: Hull\nSurname: Quill", "First name: Ada\nFirst name: Quill",
        "First name:\nSurname: Quill", "First name: Ada\nSurname: [TODO]", "Name: Ada Quill\nNickname: Q", "Ada Quill",
        ""}) {
    CAPTURE(std::string(text));
    CHECK(joined(text) == text);
  }
}

}  // namespace parted_names_test
