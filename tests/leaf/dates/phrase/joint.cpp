// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/joint.hpp>

#include "../../../catch.hpp"

namespace joint_test {

using namespace vitae::dates;

constexpr bool joins(std::string_view text, tie kind, std::size_t end) {
  const joint got = joint_after(text, 0);
  return got.kind == kind && got.end == end;
}

static_assert(joins(" - x", tie::dash, 2) && joins("–x", tie::dash, 3) && joins(" ~ ", tie::dash, 2));
static_assert(joins(" to 2019", tie::word, 3) && joins(" bis ", tie::word, 4) && joins(" - to date", tie::word, 5));
static_assert(joins(" up to 2019", tie::word, 6) && joins(" jusqu'en 2019", tie::word, 9));
static_assert(joins(" t/m 2019", tie::word, 4) && joins(" s.d. 2019", tie::word, 5) &&
              joins(" tom 2019", tie::none, 0));
static_assert(joins(", 2019", tie::comma, 1) && joins(", and 2019", tie::comma, 5) &&
              joins(" & ", tie::conjunction, 2));
static_assert(joins("/2019", tie::slash, 1) && joins(" and ", tie::conjunction, 4) && joins(".- 2017", tie::dash, 2));
static_assert(joint_after("-x", 0).glued && !joint_after("- x", 0).glued && !joint_after(" -x", 0).glued);
static_assert(!joint_after("", 0) && !joint_after(" x", 0) && !joint_after("\n\nto", 0));
static_assert(!joint_after("\n- a bullet", 0) && joint_after("\nto 2019", 0));

constexpr std::size_t present(std::string_view text, tie before) { return after_present(text, 0, before); }

static_assert(present("Present", tie::dash) == 7 && present("now.", tie::dash) == 3);
static_assert(present("date", tie::word) == 4 && present("date", tie::dash) == 0);
static_assert(present("the present", tie::word) == 11 && present("the present", tie::dash) == 11);
static_assert(present("la actualidad", tie::dash) == 13 && present("ce jour", tie::word) == 7);
static_assert(present("aujourd'hui", tie::dash) == 11 && present("present day", tie::dash) == 11);
static_assert(present("in progress", tie::dash) == 11 && present("至今", tie::dash) == 6);
static_assert(present("present the results", tie::word) == 0, "a verb");
static_assert(present("hello", tie::dash) == 0 && present("", tie::word) == 0 && present("2019", tie::word) == 0);

static_assert(after_unknown("?", 0) == 1 && after_unknown(" ??", 0) == 3 && after_unknown("unknown", 0) == 7);
static_assert(after_unknown("2019", 0) == 0 && after_unknown("", 0) == 0);
static_assert(nothing_follows("", 0) && nothing_follows(" )", 0) && nothing_follows("\nx", 0) &&
              nothing_follows(": x", 0) && !nothing_follows(" x", 0));
static_assert(nothing_follows(".", 0) && nothing_follows(". X", 0) && nothing_follows(".\nx", 0) &&
              !nothing_follows(".5", 0) && !nothing_follows(" .", 0));

static_assert(after_expected(" (expected)", 0) == 11 && after_expected(", expected", 0) == 10);
static_assert(after_expected(" (anticipated graduation)", 0) == 25 && after_expected(" expected", 0) == 9);
static_assert(after_expected(", expected 2025", 0) == 0, "that is the next date");
static_assert(after_expected(" expected results", 0) == 0 && after_expected(" (expected", 0) == 0);

TEST_CASE("the words for the present that CVs use are known") {
  for (const std::string_view text :
       {"present", "Present", "now", "current", "currently", "ongoing", "today", "heute", "actualidad", "hoy", "oggi",
        "maintenant", "aujourd’hui", "jetzt", "hoje", "现在", "現在", "至今"}) {
    CAPTURE(std::string(text));
    CHECK(present(text, tie::dash) == text.size());
  }
  for (const std::string_view text :
       {" to date", " till date", " till now", " to present", " until today", " bis heute", " à ce jour",
        " hasta la fecha", " up to now", " to the present", " - to date"}) {
    CAPTURE(std::string(text));
    const joint got = joint_after(text, 0);
    REQUIRE(got);
    CHECK(after_present(text, got.end, got.kind) == text.size());
  }
}

}  // namespace joint_test
