// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan/finding.hpp>

namespace finding_test {

namespace scanning = vitae::scanning;

#ifndef __clang__  // libstdc++'s strings are no constants to clang 14
static_assert(vitae::finding{3, 4, "x"}.end() == 7);
#endif

static_assert(scanning::at("ab", 1) == 'b' && scanning::at("ab", 2) == '\0' && scanning::at("", 0) == '\0');
static_assert(scanning::before("aé", 3) == U'é' && scanning::before("aé", 1) == U'a' &&
              scanning::before("a", 0) == U'\0');

static_assert(scanning::joins(U'a') && scanning::joins(U'é') && scanning::joins(U'ж') && scanning::joins(U'7'));
static_assert(!scanning::joins(U'中') && !scanning::joins(U'-') && !scanning::joins(U' '));

static_assert(scanning::previous_mark("a: \tb", 4) == ':' && scanning::previous_mark("ab", 1) == 'a');
static_assert(scanning::previous_mark("a\n  b", 4) == '\n' && scanning::previous_mark("  b", 2) == '\n');
static_assert(scanning::previous_mark("", 0) == '\n');

constexpr std::string_view phones[] = {"phone", "tel", "☎"};
constexpr bool labelled(std::string_view line) { return scanning::labelled(line, line.size(), phones); }
static_assert(labelled("Phone: ") && labelled("**Tel.:** ") && labelled("| tel | ") && labelled("(TEL) "));
static_assert(labelled("☎ ") && labelled("a☎️ "), "a sign needs no space before it");
static_assert(labelled("Téléphone/tel：") && labelled("电话tel "), "nor does Latin after Chinese");
static_assert(!labelled("hotel ") && !labelled("cotel: "), "the end of a longer word");
static_assert(!labelled("phone\n") && !labelled("phone number ") && !labelled(""));
static_assert(scanning::labelled("phone 1", 6, phones) && !scanning::labelled("phone 1", 7, phones),
              "before the place");

}  // namespace finding_test
