// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/emphasis.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace emphasis_test {

using namespace vitae::wild_text;

/// A paragraph's text without its marks; bold in capitals.
std::string emphasised(std::string_view text) {
  plain_text plain;
  plain.document = text;
  emphasis marks;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] != '*' && text[i] != '_') {
      plain.add(text[i], i);
      ++i;
      continue;
    }
    const std::size_t begin = plain.text.size();
    const char mark = text[i];
    while (i < text.size() && text[i] == mark) plain.add(mark, i), ++i;
    marks.run(plain, begin, i < text.size() ? static_cast<char32_t>(text[i]) : 0);
  }
  marks.finish(plain, 0, 0);
  for (std::size_t i = 0; i < plain.text.size(); ++i)
    if ((plain.styles[i] & style::bold) != 0 && plain.text[i] >= 'a' && plain.text[i] <= 'z')
      plain.text[i] = static_cast<char>(plain.text[i] - 32);
  return plain.text;
}

TEST_CASE("emphasis goes, marks of their own stay") {
  struct sample {
    std::string_view text, expected;
  };
  static constexpr sample samples[] = {
      {"a **b** c", "a B c"},
      {"*a*", "a"},
      {"***a***", "A"},
      {"**a *b* c**", "A B C"},
      {"a.*, b.*, c.", "a.*, b.*, c."},
      {"**a***", "A*"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"a_b_c", "a_b_c"},
      {"_a_ b", "a b"},
      {"a, b _   c 2016_", "a, b    c 2016"},
      {"a _ b\nc_", "a _ b\nc_"},
      {"a _ b _c_", "a _ b c"},
      {"**a", "**a"},
      {"**a **b c", "A b c"},
      {"**a \n**b c", "**a \n**b c"},
      {"*a *b c", "*a *b c"},
      {"a**b** c", "aB c"},
      {"**a, b **", "A, B "},
      {"**a **, b", "A , b"},
      {"c: ** a**", "c:  A"},
      {"**a\n b **", "**a\n b **"},
      {"2 ** 3 ** 4", "2 ** 3 ** 4"},
      {"c **.net a**", "c .NET A"},
      {"a.**, b.**", "a.**, b.**"},
      {"****", "****"},
      {"", ""},
  };
  for (const auto& [text, expected] : samples) {
    CAPTURE(std::string(text));
    CHECK(emphasised(text) == expected);
  }
}

}  // namespace emphasis_test
