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
struct long_one {
  static constexpr std::string_view text = "thirteen_long";
};
struct empty {
  static constexpr std::string_view text = "";
};

using namespace vitae::json_text;

template <class Name>
constexpr std::string_view read_as{key_letters<Name>.data(), key_letters<Name>.size()};
static_assert(read_as<title> == "\"title\":");
static_assert(read_as<empty> == "\"\":");

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

}  // namespace

int main() {}
