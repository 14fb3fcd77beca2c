// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/ascii.hpp>

namespace ascii_test {

namespace ascii = vitae::ascii;

// The classes at their edges, and bytes of other characters in none of them.
static_assert(ascii::is_digit('0') && ascii::is_digit('9') && !ascii::is_digit('/') && !ascii::is_digit(':'));
static_assert(ascii::is_upper('A') && ascii::is_upper('Z') && !ascii::is_upper('@') && !ascii::is_upper('['));
static_assert(ascii::is_lower('a') && ascii::is_lower('z') && !ascii::is_lower('`') && !ascii::is_lower('{'));
static_assert(ascii::is_alpha('q') && ascii::is_alpha('Q') && !ascii::is_alpha('5'));
static_assert(ascii::is_alnum('q') && ascii::is_alnum('5') && !ascii::is_alnum('_'));
static_assert(ascii::is_hex('f') && ascii::is_hex('F') && ascii::is_hex('0') && !ascii::is_hex('g'));
static_assert(ascii::is_blank(' ') && ascii::is_blank('\t') && ascii::is_blank('\r') && !ascii::is_blank('\0'));
static_assert(ascii::is_control('\0') && ascii::is_control('\x1F') && ascii::is_control('\x7F'));
static_assert(!ascii::is_control(' '));
static_assert(ascii::is_beyond('\x80') && ascii::is_beyond('\xFF') && !ascii::is_beyond('\x7F'));
static_assert(!ascii::is_alnum('\xC3') && !ascii::is_control('\xC3') && !ascii::is_blank('\xA0'));

static_assert(ascii::lower('A') == 'a' && ascii::lower('a') == 'a' && ascii::lower('[') == '[');

static_assert(ascii::equal("DOI", "doi") && ascii::equal("", ""));
static_assert(!ascii::equal("doi", "doi:") && !ascii::equal("É", "é") && !ascii::equal("@", "`"));
static_assert(ascii::begins("HTTPS://example.org", "https:") && ascii::begins("x", ""));
static_assert(!ascii::begins("http", "https") && !ascii::begins("", "x"));

static_assert(ascii::all_digits("0123456789") && !ascii::all_digits("12 3") && !ascii::all_digits("１"));
static_assert(!ascii::all_digits(""), "of at least one byte");

constexpr bool is_small(std::string_view text, std::string_view small) { return small == ascii::small_letters(text); }
static_assert(is_small("ÉTÉ Straße X1", "ÉtÉ straße x1") && is_small("", ""));
static_assert(is_small("A word of more letters than any word of any list has: it is none of them", ""));

#ifndef __clang__  // libstdc++'s strings are no constants to clang 14
static_assert(ascii::lowered("ÉTÉ Straße X1") == "ÉtÉ straße x1", "other letters stay");
static_assert(ascii::lowered("").empty());
static_assert(ascii::digits_of("+49 (0)89 / 1a") == "490891");
static_assert(ascii::digits_of("none").empty());
#endif

}  // namespace ascii_test
