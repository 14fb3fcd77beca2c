// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/stray_labels.hpp>

#include <cstddef>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace stray_labels_test {

using namespace vitae::wild_text;

struct line {
  wild_tests::document page;
  name_index names{vitae::info_of<vitae::Person>};
  stray_labels labels{page.in, names};

  explicit line(std::string_view text) : page(text) {}
  const block& only() const { return page.doc.blocks.front(); }
  std::size_t end() const { return labels.label_end(only()); }
  std::size_t dash() const { return labels.dash_end(only()); }
  std::size_t bold() const { return labels.bold_end(only()); }
};

TEST_CASE("a label ends at its colon, at its gap or with its print") {
  CHECK(line("Languages: English").end() == 9);
  CHECK(line("Languages    English").end() == 9);
  CHECK(line("**Languages** English").end() == 9);
  CHECK(line("**Languages** English").bold() == 9);
  CHECK(line("**Weather** fine").bold() == 0);
  CHECK(line("English and Welsh").end() == std::string_view::npos);
}

TEST_CASE("a dash parts the title of a list from three items or more") {
  CHECK(line("Skills - Git; Make; Docker").dash() == 6);
  CHECK(line("Skills - what one has").dash() == 0);
  CHECK(line("Weather - fine, warm, wet").dash() == 0);
}

}  // namespace stray_labels_test
