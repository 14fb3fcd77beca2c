// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/phone_syntax.hpp>

#include "../catch.hpp"

namespace phone_syntax_test {

namespace phone = vitae::phone_syntax;

constexpr bool cut(std::string_view printed, std::string_view number, std::string_view extension) {
  const phone::parts found = phone::split(printed);
  return found.number == number && found.extension == extension;
}
static_assert(cut("555 0100", "555 0100", "") && cut("", "", ""));
static_assert(cut("555 0100 x12", "555 0100", "12") && cut("555 0100 #12", "555 0100", "12"));
static_assert(cut("555 0100 ext. 12", "555 0100", ". 12") && cut("555 0100 Extension 12", "555 0100", " 12"));
static_assert(cut("+1-555-0100;ext=12", "+1-555-0100", "12"));

static_assert(phone::is_international("+41 44") && phone::is_international(" (+41) 44"));
static_assert(phone::is_international("0041 44"));
static_assert(!phone::is_international("044 555") && !phone::is_international("") && !phone::is_international(" ("));

#ifndef __clang__  // libstdc++'s strings are no constants to clang 14
static_assert(phone::digits("+44 (0)20 7946 0000") == "442079460000", "(0) is dialled within the country only");
static_assert(phone::digits("(0)20 7946 0000") == "02079460000");
static_assert(phone::digits("555-0100 ext. 12") == "5550100");
#endif

static_assert(phone::country_code_length("12025550100") == 1 && phone::country_code_length("74950000000") == 1);
static_assert(phone::country_code_length("493055501") == 2 && phone::country_code_length("353155501") == 3);
static_assert(phone::country_code_length("0305550") == 0 && phone::country_code_length("4") == 0);

/// How many pairs of digits begin a code of this length? +1 and +7 have ten each; none of the others is lost.
constexpr int codes_of(std::size_t length) {
  int found = 0;
  for (char a = '1'; a <= '9'; ++a) {
    for (char b = '0'; b <= '9'; ++b) {
      const char number[] = {a, b, '0'};
      found += phone::country_code_length({number, 3}) == length ? 1 : 0;
    }
  }
  return found;
}
static_assert(codes_of(1) == 20 && codes_of(2) + codes_of(3) + codes_of(0) == 70);

std::string_view code(const std::optional<vitae::fault>& found) {
  return found ? found->code : std::string_view("fine");
}

TEST_CASE("a number that no telephone has is told why") {
  struct row {
    std::string_view number, code;
  };
  for (const auto& [number, wanted] : {
           row{"", "phone.empty"},
           row{"+1 202-555-0100", "fine"},
           row{"(030) 555 01 00", "fine"},
           row{"+49 30 5550100 x12", "fine"},
           row{"+49–30–5550100", "fine"},  // dashes
           row{"555 0100 x", "phone.extension"},
           row{"555 0100 ext 123456789012", "phone.extension"},
           row{"555 0100 ext 1a", "phone.extension"},
           row{"49+305550100", "phone.plus"},
           row{"++49 30 5550100", "phone.plus"},
           row{"call 5550100", "phone.letters"},
           row{"555_0100", "phone.character"},
           row{"(030 5550100", "phone.parentheses"},
           row{"030) 5550100", "phone.parentheses"},
           row{"((030)) 5550100", "phone.parentheses"},
           row{"0100", "phone.too-short"},
           row{"+123456789012345", "fine"},  // fifteen digits
           row{"+1234567890123456", "phone.too-long"},
           row{"00123456789012345", "fine"},  // fifteen after the prefix
       }) {
    CAPTURE(std::string(number));
    CHECK(code(phone::wrong(number)) == wanted);
  }
}

TEST_CASE("a country code that no country has is doubted") {
  CHECK(code(phone::doubtful("+49 30 5550100")) == "fine");
  CHECK(code(phone::doubtful("030 5550100")) == "fine");
  CHECK(code(phone::doubtful("+28 555 0100")) == "phone.country-code");
  CHECK(code(phone::doubtful("0028 555 0100")) == "phone.country-code");
  CHECK(code(phone::doubtful("+49 301")) == "phone.country-code");
}

}  // namespace phone_syntax_test
