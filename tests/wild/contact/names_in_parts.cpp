// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/names_in_parts.hpp>

#include <string_view>
#include <vector>

#include "../../catch.hpp"
#include "../document.hpp"

namespace names_in_parts_test {

using namespace vitae::wild_text;

/// Whether the parts of a line are those of a name, told in one of the ways.
template <class Way>
bool is_name(std::string_view source, Way way) {
  const wild_tests::document page(source);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  return way(page.in, cut.take());
}

TEST_CASE("a surname in capitals may stand before the other names") {
  CHECK(is_name("QUILL, Ada Mary", names_in_parts::turns_name));
  CHECK_FALSE(is_name("Quill, Ada Mary", names_in_parts::turns_name));
  CHECK_FALSE(is_name("QUILL, ADA", names_in_parts::turns_name));
  CHECK_FALSE(is_name("QUILL, Ada, Hull", names_in_parts::turns_name));
}

TEST_CASE("a name may hold in brackets what its owner is called") {
  CHECK(is_name("Adalina (Ada) Quill", names_in_parts::holds_call_name));
  CHECK(is_name("Zhenxing (Ben) Holm Reed", names_in_parts::holds_call_name));
  CHECK_FALSE(is_name("Ada (PhD) Quill", names_in_parts::holds_call_name));
  CHECK_FALSE(is_name("Ada Quill (Ada)", names_in_parts::holds_call_name));
  CHECK_FALSE(is_name("Academic (Lamps) Reed", names_in_parts::holds_call_name));
  CHECK_FALSE(is_name("Ada (keeper) of lights", names_in_parts::holds_call_name));
}

}  // namespace names_in_parts_test
