// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/phone.hpp>

#include "../catch.hpp"

namespace phone_test {

using vitae::codec;
using vitae::phone;

static_assert(codec<phone>::appearance == vitae::look::phone);
#ifndef __clang__
static_assert(codec<phone>::read("+44 (0)20 7946 0958")->e164() == "+442079460958");
static_assert(!codec<phone>::read("1234"));
#endif

TEST_CASE("a number is read, written as printed, and knows its international form") {
  struct sample {
    std::string_view text, e164, extension;
  };
  for (const auto& [text, e164, extension] : {
           sample{"+44 20 7946 0958", "+442079460958", ""},
           sample{"+44 (0)20 7946 0958", "+442079460958", ""},
           sample{"(+86)18800000000", "+8618800000000", ""},
           sample{"(+86) 188-0000-0000", "+8618800000000", ""},
           sample{"0049 30 231250", "+4930231250", ""},
           sample{"+1 (555) 010-0199", "+15550100199", ""},
           sample{"+1.555.010.0199 ext. 12", "+15550100199", "12"},
           sample{"+1 555 010 0199 x34", "+15550100199", "34"},
           sample{"+15550100199;ext=7", "+15550100199", "7"},
           sample{"555-010-0199", "", ""},
           sample{"(555) 010-0199", "", ""},
           sample{"030/1234567", "", ""},
           sample{"06 12 34 56 78", "", ""},
           sample{"+33\u00A06\u00A039\u00A098\u00A056\u00A078", "+33639985678", ""},
           sample{"+49–30–231250", "+4930231250", ""},
           sample{"+852 5555 0100", "+85255550100", ""},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<phone>::read(text);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
    CHECK(read->text() == text);
    CHECK(read->e164() == e164);
    CHECK(read->extension() == extension);
    CHECK(read->valid());
    std::string out;
    codec<phone>::write(out, *read);
    CHECK(*codec<phone>::read(out) == *read);
  }
}

TEST_CASE("a number has an address for a link") {
  CHECK(phone{"+44 (0)20 7946 0958 ext 3"}.href() == "tel:+442079460958;ext=3");
  CHECK(phone{"020 7946 0958"}.href() == "tel:02079460958");
  CHECK(phone{"020 7946 0958"}.digits() == "02079460958");
  CHECK(codec<phone>::read("tel:+442079460958")->text() == "+442079460958");
}

TEST_CASE("what no number can be is refused with a code and advice") {
  struct sample {
    std::string_view text, code;
  };
  for (const auto& [text, code] : {
           sample{"", "phone.empty"},
           sample{"1234", "phone.too-short"},
           sample{"+", "phone.too-short"},
           sample{"+1234567890123456", "phone.too-long"},
           sample{"00 1234567890123456", "phone.too-long"},
           sample{"1-800-CONTACT", "phone.letters"},
           sample{"Tel 555 0100", "phone.letters"},
           sample{"555_0100", "phone.character"},
           sample{"555,0100", "phone.character"},
           sample{"555 0100 +1", "phone.plus"},
           sample{"++1 555 0100", "phone.plus"},
           sample{"(555 0100", "phone.parentheses"},
           sample{"555) 0100", "phone.parentheses"},
           sample{"((555)) 0100", "phone.parentheses"},
           sample{"555 0100 ext.", "phone.extension"},
           sample{"555 0100 x12y", "phone.extension"},
           sample{"555 0100 #123456789012", "phone.extension"},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<phone>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK_FALSE(read.doubt->message.empty());
    CHECK_FALSE(phone{text}.valid());
  }
}

TEST_CASE("a number with a country code that no country has is doubted") {
  for (const std::string_view text : {"+999 1234 5678", "+0 123 456 789", "+210 555 0100", "+44 123"}) {
    CAPTURE(std::string(text));
    const auto read = codec<phone>::read(text);
    REQUIRE(read);
    if (text != "+210 555 0100" && text != "+999 1234 5678") {
      REQUIRE(read.doubt);
      CHECK(read.doubt->code == "phone.country-code");
    }
  }
  CHECK(vitae::phone_syntax::country_code_length("442079460958") == 2);
  CHECK(vitae::phone_syntax::country_code_length("15550100199") == 1);
  CHECK(vitae::phone_syntax::country_code_length("85255550100") == 3);
  CHECK(vitae::phone_syntax::country_code_length("0123456") == 0);
  CHECK(vitae::phone_syntax::country_code_length("2812345") == 0);
}

TEST_CASE("one number is the same in its normal form, however it is printed") {
  for (const char* const text : {"+49 30 12345", "+493012345", "+49 (0)30 / 123-45", "0049 30 12345"})
    CHECK(phone{text}.normal() == "+493012345");
  CHECK(phone{"555 0100 ext. 12"}.normal() == phone{"5550100 x12"}.normal());
  CHECK(phone{"+49 30 12345 x1"}.normal() != phone{"+49 30 12345"}.normal());
  CHECK(phone{"none"}.normal() == "none");
  CHECK(phone{}.normal().empty());
}

TEST_CASE("ten megabytes of one character are no number, which is said in good time") {
  for (const char c : {'1', '+', '(', ' ', 'x', '#', '\x80'})
    CHECK_FALSE(codec<phone>::read(std::string(10'000'000, c)));
}

}  // namespace phone_test
