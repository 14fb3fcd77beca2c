// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/braces.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace braces_test {

using vitae::latex::closing, vitae::latex::is_group, vitae::latex::npos, vitae::latex::split, vitae::latex::stripped;

static_assert(closing("{a{b}c}d", 0) == 6 && closing("{a{b}", 0) == npos && closing("{a{b}c}d", 2) == 4);
static_assert(is_group("{a}") && is_group(" {a{b}} ") && !is_group("{a} {b}") && !is_group("a") && !is_group(""));
static_assert(stripped(" \n a b\t") == "a b" && stripped("a\\ ") == "a\\ ");

TEST_CASE("a text is split where no braces are open") {
  CHECK(split("a;{b;c};d", ';') == std::vector<std::string_view>{"a", "{b;c}", "d"});
  CHECK(split("", ';') == std::vector<std::string_view>{""});
  CHECK(split("a};b;", ';') == std::vector<std::string_view>{"a}", "b", ""});
}

}  // namespace braces_test
