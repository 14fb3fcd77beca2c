// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/key.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace key_test {

struct title {
  static constexpr std::string_view text = "title";
};
struct quoted {
  static constexpr std::string_view text = "the \"title\"";
};
struct long_one {
  static constexpr std::string_view text = "thirteen_long";
};
struct empty {
  static constexpr std::string_view text = "";
};

using namespace vitae::json_text;

template <class Name, bool Spaced = false>
constexpr std::string_view written_as{padded_key_of<Name, Spaced>.letters, padded_key_of<Name, Spaced>.size};
static_assert(written_as<title> == "\"title\":");
static_assert(written_as<empty> == "\"\":");
static_assert(written_as<title, true> == "\"title\": ");
static_assert(written_as<long_one, true> == "\"thirteen_long\": ");

// The padding can be read.
static_assert(padded_key_of<title>.padded() == 16 && padded_key_of<title>.letters[15] == '\0');
static_assert(padded_key_of<long_one>.padded() == 16);
static_assert(padded_key_of<long_one, true>.padded() == 32 && padded_key_of<long_one, true>.letters[31] == '\0');
static_assert(plain_name<title> && plain_name<empty>);
static_assert(!plain_name<quoted>);
static_assert(!plain_name<std::string_view>);

TEST_CASE("a key stands where all its letters are, whatever is behind them") {
  const padded_key key = padded_key_of<title>, spaced = padded_key_of<long_one, true>;
  const std::string text = R"("title":"thirteen_long": "thirteen_long":)" + std::string(32, '-');
  for (std::size_t at = 0; text.size() - at >= spaced.padded(); ++at) {
    CHECK(key.stands_at(text.data() + at) == (at == 0));
    if (key.in_one_block()) CHECK(key.stands_at<true>(text.data() + at) == (at == 0));
    CHECK(spaced.stands_at(text.data() + at) == (at == 8));
  }
  for (std::size_t place = 0; place < spaced.padded(); ++place) {
    std::string other = text.substr(8);
    other[place] = '#';
    CHECK(spaced.stands_at(other.data()) == (place >= spaced.size));
  }
}

}  // namespace key_test
