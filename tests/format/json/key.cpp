// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/key.hpp>
// The header under test comes first.
#include <string_view>

namespace {

struct title {
  static constexpr std::string_view text = "title";
};
struct quoted {
  static constexpr std::string_view text = "the \"title\"";
};
struct empty {
  static constexpr std::string_view text = "";
};

using namespace vitae::json_text;

static_assert(key_of<title> == "\"title\":");
static_assert(key_of<empty> == "\"\":");
static_assert(key_of<title, true> == "\"title\": ");
static_assert(plain_name<title> && plain_name<empty>);
static_assert(!plain_name<quoted>);
static_assert(!plain_name<std::string_view>);

}  // namespace

int main() {}
