// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/toml_tables.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace toml_tables_test {

using namespace vitae::wild_text;

std::string yaml(std::string_view toml) {
  plain_text plain = flatten(toml);
  const std::size_t end = plain.text.size();
  return toml_tables(std::move(plain)).as_yaml(end).text;
}

TEST_CASE("tables are items of a list, arrays those of their key") {
  CHECK(yaml("+++\ntitle = \"CV\"\n\n[[education.courses]]\n  course = \"BSc\"\n  year = \"2016\"\n"
             "[[education.courses]]\n  course = \"MSc\"\n+++\n") ==
        "---\ntitle: \"CV\"\n\neducation:\n- course: \"BSc\"\n  year: \"2016\"\n\n- course: \"MSc\"\n---\n");
  CHECK(yaml("# remark\n[interests]\n  interests = [\n    \"Lamps\",\n    \"Boats\"\n  ]\n") ==
        "\n\ninterests:\n- \"Lamps\"\n- \"Boats\"\n\n");
  CHECK(yaml("[[jobs]]\nfirm = \"Quill\"\n[params]\nlang = \"en\"\n") == "jobs:\n- firm: \"Quill\"\n\nlang: \"en\"\n");
}

TEST_CASE("what is no TOML stays as it is") {
  for (const std::string_view text : {"", "text\n", "[[", "[", "=", "a\n=\nb"}) {
    CAPTURE(std::string(text));
    CHECK(yaml(text).size() <= text.size() + 2);
  }
}

TEST_CASE("a text of several lines is a block, a remark behind a value is gone") {
  CHECK(yaml("[[jobs]]\nfirm = \"Quill\"  # a remark\ntold = \"\"\"\nBuilt:\n\n  * boats\n\"\"\"\nyear = \"2016\"\n") ==
        "jobs:\n- firm: \"Quill\"\n  told: |\n    Built:\n\n      * boats\n\n  year: \"2016\"\n");
}

}  // namespace toml_tables_test
