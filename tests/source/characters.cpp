// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/characters.hpp>

#include "../catch.hpp"

namespace characters_test {

static_assert(vitae::fold(U'A') == U'a' && vitae::fold(U'z') == U'z' && vitae::fold(U'7') == U'7');
static_assert(vitae::base_letter(U'ή') == U'η' && vitae::base_letter(U'ё') == U'е');
static_assert(vitae::base_letter(U'é') == U'e' && vitae::base_letter(U'Ł') == U'L' && vitae::base_letter(U'e') == U'e');

TEST_CASE("capitals fold to small letters in Latin, Greek, Cyrillic and Armenian") {
  struct pair {
    char32_t capital, small;
  };
  static constexpr pair pairs[] = {
      {U'A', U'a'}, {U'Z', U'z'}, {U'À', U'à'},   {U'Þ', U'þ'}, {U'Ă', U'ă'}, {U'Đ', U'đ'}, {U'Ĺ', U'ĺ'}, {U'Ň', U'ň'},
      {U'Ő', U'ő'}, {U'Ÿ', U'ÿ'}, {U'Ž', U'ž'},   {U'Ơ', U'ơ'}, {U'Ư', U'ư'}, {U'Ǎ', U'ǎ'}, {U'Ș', U'ș'}, {U'Ά', U'ά'},
      {U'Ώ', U'ώ'}, {U'Α', U'α'}, {U'Ω', U'ω'},   {U'Ѐ', U'ѐ'}, {U'Я', U'я'}, {U'Ґ', U'ґ'}, {U'Ӏ', U'ӏ'}, {U'Ա', U'ա'},
      {U'Ệ', U'ệ'}, {U'ẞ', U'ß'}, {U'Ａ', U'ａ'}, {U'İ', U'i'}, {U'Ķ', U'ķ'}, {U'Ǆ', U'ǆ'}};
  for (const auto& [capital, small] : pairs) {
    CAPTURE(static_cast<unsigned>(capital));
    CHECK(vitae::fold(capital) == small);
    CHECK(vitae::fold(small) == small);
    CHECK(vitae::is_upper(capital));
    CHECK_FALSE(vitae::is_upper(small));
    CHECK(vitae::is_lower(small));
    CHECK_FALSE(vitae::is_lower(capital));
    CHECK(vitae::is_letter(capital));
    CHECK(vitae::is_letter(small));
  }
}

TEST_CASE("folding is idempotent on every code point, and ends nowhere but at a letter") {
  std::size_t wrong = 0;
  for (char32_t point = 0; point < 0x11000; ++point) {
    const char32_t small = vitae::fold(point);
    wrong += vitae::fold(small) != small ? 1 : 0;
    wrong += small != point && !vitae::is_letter(small) ? 1 : 0;
  }
  CHECK(wrong == 0);
}

TEST_CASE("letters are those of the ranges, also where they are told without a search") {
  std::size_t wrong = 0;
  for (char32_t point = 0x80; point < 0x11000; ++point)
    wrong += vitae::is_letter(point) != vitae::code_points::contains(vitae::code_points::letters, point) ? 1 : 0;
  CHECK(wrong == 0);
}

TEST_CASE("what has no case stays as it is") {
  for (const char32_t point : {U'×', U'÷', U'ß', U'ı', U'中', U'ا', U'ק', U'5', U'-', U'\u00A0', U'ĸ', U'·'}) {
    CAPTURE(static_cast<unsigned>(point));
    CHECK(vitae::fold(point) == point);
    CHECK_FALSE(vitae::is_upper(point));
  }
  CHECK(vitae::fold(U'ς') == U'σ');
  CHECK(vitae::fold(U'ſ') == U's');
}

TEST_CASE("a letter with a diacritic has a base letter") {
  static constexpr char32_t accented[] = U"ÀçÉîÑöØÚýŁőŘšŢžđıḱẠệữǎȘ";
  static constexpr char32_t bases[] = U"AcEiNoOUyLoRsTzdikAeuaS";
  for (std::size_t i = 0; accented[i] != 0; ++i) {
    CAPTURE(i);
    CHECK(vitae::base_letter(accented[i]) == bases[i]);
  }
  for (const char32_t point : {U'a', U'×', U'÷', U'中', U'Я', U'α', U'й', U'-'})
    CHECK(vitae::base_letter(point) == point);
}

TEST_CASE("white space is Unicode's, and zero-width characters are none") {
  for (const char32_t point : {U' ', U'\t', U'\n', U'\r', U'\v', U'\f', U'\u00A0', U'\u1680', U'\u2003', U'\u2009',
                               U'\u200A', U'\u2028', U'\u2029', U'\u202F', U'\u205F', U'\u3000'}) {
    CAPTURE(static_cast<unsigned>(point));
    CHECK(vitae::is_space(point));
  }
  for (const char32_t point : {U'a', U'_', U'\u200B', U'\uFEFF', U'\u00AD', U'\0', U'\x1f', U'\u2060'}) {
    CAPTURE(static_cast<unsigned>(point));
    CHECK_FALSE(vitae::is_space(point));
  }
}

TEST_CASE("letters, digits and Chinese characters are told apart") {
  for (const char32_t point :
       {U'a', U'Z', U'ß', U'Ж', U'λ', U'א', U'ع', U'ह', U'ก', U'中', U'あ', U'カ', U'한', U'々', U'ő'}) {
    CAPTURE(static_cast<unsigned>(point));
    CHECK(vitae::is_letter(point));
    CHECK_FALSE(vitae::is_digit(point));
  }
  for (const char32_t point :
       {U'0', U'9', U' ', U'.', U'-', U'×', U'÷', U'•', U'–', U'“', U'。', U'，', U'😀', U'\u2070'}) {
    CAPTURE(static_cast<unsigned>(point));
    CHECK_FALSE(vitae::is_letter(point));
  }
  for (const char32_t point : {U'中', U'あ', U'カ', U'한', U'㐀', U'𠀀', U'々'}) CHECK(vitae::is_cjk(point));
  for (const char32_t point : {U'a', U'Ж', U'。', U'　', U'1', U'é'}) CHECK_FALSE(vitae::is_cjk(point));
  CHECK(vitae::is_digit(U'0'));
  CHECK_FALSE(vitae::is_digit(U'٣'));
}

TEST_CASE("a terminal shows wide characters in two columns and marks in none") {
  for (const char32_t point : {U'中', U'あ', U'한', U'，', U'　', U'😀', U'Ａ', U'📞'})
    CHECK(vitae::display_width(point) == 2);
  for (const char32_t point : {U'a', U'é', U'Я', U'–', U'•', U'ع'}) CHECK(vitae::display_width(point) == 1);
  for (const char32_t point : {U'\u0301', U'\u200B', U'\u200D', U'\uFE0F', U'\uFEFF', U'\0', U'\n', U'\x7f'}) {
    CHECK(vitae::display_width(point) == 0);
  }
}

TEST_CASE("the tables of ranges are sorted and do not overlap") {
  const auto sorted = [](const auto& ranges) {
    std::size_t wrong = 0;
    char32_t last = 0;
    for (const auto& range : ranges) {
      wrong += range.first <= last || range.last < range.first ? 1 : 0;
      last = range.last;
    }
    return wrong == 0;
  };
  CHECK(sorted(vitae::code_points::letters));
  CHECK(sorted(vitae::code_points::zero_width));
  CHECK(sorted(vitae::code_points::wide));
  CHECK(vitae::code_points::latin_bases.size() == 0x250 - 0xC0);
  CHECK(vitae::code_points::latin_additional_bases.size() == 0x100);
}

}  // namespace characters_test
