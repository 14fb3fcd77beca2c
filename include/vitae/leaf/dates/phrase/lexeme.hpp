// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/dates/words/eras.hpp>
#include <vitae/leaf/dates/words/lookup.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/narrow.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::dates {

/// The pieces dates are written with.
enum class piece : std::uint8_t {
  end,
  number,
  word,
  dash,
  tilde,
  slash,
  dot,
  ellipsis,
  comma,
  colon,
  apostrophe,
  question,
  ampersand,
  open,
  close,
  year_sign,
  month_sign,
  day_sign,
  other
};

/// One piece of a text, with the space in front of it.
struct lexeme {
  std::size_t begin = 0, end = 0;
  narrow<std::uint32_t> gap{};     ///< columns of white space in front; a tab counts as 4
  narrow<std::uint32_t> digits{};  ///< of a number
  int value = 0;                   ///< of a number, up to 99,999,999; the year before an era
  piece kind = piece::end;
  std::uint8_t breaks = 0;  ///< line ends in it, up to 2
  word_sense means{};       ///< of a word

  constexpr bool is(piece which) const { return kind == which; }
  constexpr bool is(sense which) const { return kind == piece::word && means.what == which; }
  constexpr bool glued() const { return gap == 0 && breaks == 0; }
  /// The piece by itself: as it is read from its own first byte.
  constexpr lexeme without_gap() const {
    lexeme bare = *this;
    bare.gap = 0, bare.breaks = 0;
    return bare;
  }
  constexpr bool number_of(std::size_t least, std::size_t most) const {
    return kind == piece::number && digits >= least && digits <= most;
  }
};

/// How the lexer tells one sort of character from another.
namespace lexing {

/// Chinese, Japanese and Korean signs of year, month and day, of seasons and of the present.
struct sign {
  char32_t point;
  piece kind;
  word_sense means;
};

inline constexpr sign signs[] = {
    {0x5E74, piece::year_sign, {}},              // 年
    {0xB144, piece::year_sign, {}},              // 년
    {0x6708, piece::month_sign, {}},             // 月
    {0xC6D4, piece::month_sign, {}},             // 월
    {0x65E5, piece::day_sign, {}},               // 日
    {0x53F7, piece::day_sign, {}},               // 号
    {0xC77C, piece::day_sign, {}},               // 일
    {0x6625, piece::word, {sense::season, 21}},  // 春
    {0x590F, piece::word, {sense::season, 22}},  // 夏
    {0x79CB, piece::word, {sense::season, 23}},  // 秋
    {0x51AC, piece::word, {sense::season, 24}},  // 冬
    {0x81F3, piece::word, {sense::to, 0}},       // 至
    {0x5230, piece::word, {sense::to, 0}},       // 到
    {0x4ECA, piece::word, {sense::present, 1}},  // 今
    {0x73B0, piece::word, {sense::present, 1}},  // 现(在)
    {0x73FE, piece::word, {sense::present, 1}},  // 現(在)
    {0x76EE, piece::word, {sense::present, 1}},  // 目(前)
    {0xD604, piece::word, {sense::present, 1}},  // 현(재)
};

/// Punctuation outside ASCII letters and digits, sorted by code point.
struct mark {
  char32_t point;
  piece kind;
};

inline constexpr mark marks[] = {
    {'&', piece::ampersand},    {'\'', piece::apostrophe},   {'(', piece::open},          {')', piece::close},
    {'+', piece::ampersand},    {',', piece::comma},         {'-', piece::dash},          {'.', piece::dot},
    {'/', piece::slash},        {':', piece::colon},         {';', piece::comma},         {'?', piece::question},
    {'[', piece::open},         {']', piece::close},         {'`', piece::apostrophe},    {'~', piece::tilde},
    {0xB4, piece::apostrophe},  {0x2BC, piece::apostrophe},  {0x2DC, piece::tilde},       {0x2010, piece::dash},
    {0x2011, piece::dash},      {0x2012, piece::dash},       {0x2013, piece::dash},       {0x2014, piece::dash},
    {0x2015, piece::dash},      {0x2018, piece::apostrophe}, {0x2019, piece::apostrophe}, {0x201B, piece::apostrophe},
    {0x2026, piece::ellipsis},  {0x2032, piece::apostrophe}, {0x2043, piece::dash},       {0x2044, piece::slash},
    {0x2192, piece::dash},      {0x21D2, piece::dash},       {0x2212, piece::dash},       {0x2215, piece::slash},
    {0x223C, piece::tilde},     {0x2500, piece::dash},       {0x27F6, piece::dash},       {0x3001, piece::comma},
    {0x3002, piece::dot},       {0x301C, piece::tilde},      {0xFE58, piece::dash},       {0xFE63, piece::dash},
    {0xFF06, piece::ampersand}, {0xFF08, piece::open},       {0xFF09, piece::close},      {0xFF0C, piece::comma},
    {0xFF0D, piece::dash},      {0xFF0E, piece::dot},        {0xFF0F, piece::slash},      {0xFF1A, piece::colon},
    {0xFF1B, piece::comma},     {0xFF1F, piece::question},   {0xFF5E, piece::tilde},
};

/// Where the sign of a year or a month ends with what may stand behind it: 年度 and 月度 (of accounts), 月份. Before
/// further letters it begins a name, "2020年度新人賞".
constexpr std::size_t after_sign(std::string_view text, std::size_t at, piece kind) {
  const std::string_view rest = text.substr(at);
  const bool more = (kind == piece::year_sign && (rest.starts_with("度") || rest.starts_with("도"))) ||
                    (kind == piece::month_sign && (rest.starts_with("度") || rest.starts_with("份")));
  const std::size_t end = at + std::string_view("度").size();
  return more && !is_letter(decode(text, end).code_point) ? end : at;
}

/// Where 年 stands behind the sign of a school year, 学年: its end; else 0.
constexpr std::size_t school_year(std::string_view text, std::size_t at) {
  for (const std::string_view sign : {"学年", "學年", "학년"})
    if (text.substr(at).starts_with(sign)) return after_sign(text, at + sign.size(), piece::year_sign);
  return 0;
}

constexpr piece punctuation(char32_t point) {
  for (const mark& known : marks) {
    if (known.point >= point) return known.point == point ? known.kind : piece::other;
  }
  return piece::other;
}

constexpr bool is_invisible(char32_t point) {
  if (point < 0x80) return false;
  return point == 0x200B || point == 0x200C || point == 0x200D || point == 0x2060 || point == 0xFEFF || point == 0xAD;
}

/// The sense of a word; most of those in ASCII are told to have none by their outline.
constexpr word_sense meaning_of(std::string_view word, bool ascii) {
  return ascii && !word_table::known_outlines.may_hold(word) ? word_sense{} : sense_of(word);
}
constexpr word_sense meaning_of(std::string_view word) {
  return meaning_of(word, utf8::ascii_run(word, 0) == word.size());
}

/// "set" and "out" are months in Portuguese before what tells so, "set/2020", "out. 2021", "Set de 2019"; else English
/// words, "a set of 2019".
constexpr bool is_other_word(std::string_view word, std::string_view rest) {
  if (word.size() != 3 || !(ascii::equal(word, "set") || ascii::equal(word, "out"))) return false;
  const std::size_t year = rest.substr(0, 6).find_first_of("0123456789");
  if (year == rest.npos) return true;
  const std::string_view between = rest.substr(0, year);
  return between != "/" && between != "." && between != ". " && between != "./" && between != " de " &&
         between != ". de ";
}

constexpr bool is_word_part(char32_t point) {
  return (is_letter(point) && !is_cjk(point)) || (point >= 0x300 && point < 0x370);
}

/// Makes a piece the word that begins at `at`.
constexpr void take_word(std::string_view text, std::size_t at, lexeme& got) {
  got.kind = piece::word;
  got.begin = got.end = at;
  bool plain = true;
  while (true) {
    while (got.end < text.size() && ascii::is_alpha(text[got.end])) ++got.end;
    if (got.end == text.size() || !ascii::is_beyond(text[got.end])) break;
    const decoded next = decode(text, got.end);
    if (!is_word_part(next.code_point)) break;
    got.end += next.length;
    plain = false;
  }
  const std::string_view word = text.substr(at, got.end - at);
  if (!is_other_word(word, text.substr(got.end))) got.means = meaning_of(word, plain);
}

}  // namespace lexing

/// The piece at or after byte `at`, with its meaning. Linear in the white space and the piece itself.
constexpr lexeme lex(std::string_view text, std::size_t at) {
  lexeme got;
  decoded next{};
  while (at < text.size() && text[at] == ' ') ++at, got.gap += 1;
  if (at < text.size() && ascii::is_alpha(text[at])) return lexing::take_word(text, at, got), got;  // as most are
  for (;; at += next.length) {
    next = decode(text, at);
    if (next.length == 0 || (!is_space(next.code_point) && !lexing::is_invisible(next.code_point))) break;
    if (lexing::is_invisible(next.code_point)) continue;
    if (next.code_point == '\n' && got.breaks < 2) ++got.breaks;
    got.gap += next.code_point == '\t' ? 4 : next.code_point >= 0x2000 && next.code_point < 0x2003 ? 2 : 1;
  }
  got.begin = got.end = at;
  if (next.length == 0) return got;
  got.end = at + next.length;
  if (ascii::is_digit(text[at])) {
    got.kind = piece::number;
    got.end = at;
    while (got.end < text.size() && ascii::is_digit(text[got.end])) {
      if (got.end - at < 8) got.value = got.value * 10 + (text[got.end] - '0');
      ++got.end;
    }
    got.digits = got.end - at;
    return got;
  }
  for (const lexing::sign& known : lexing::signs) {
    if (next.code_point < 0x3000) break;
    if (known.point != next.code_point) continue;
    got.kind = known.kind;
    got.means = known.means;
    got.end = lexing::after_sign(text, got.end, got.kind);
    if (got.is(sense::present) && is_cjk(decode(text, got.end).code_point)) got.end += decode(text, got.end).length;
    return got;
  }
  if (const std::size_t end = next.code_point >= 0x3000 ? lexing::school_year(text, at) : 0; end > 0) {
    got.kind = piece::year_sign;
    got.end = end;
    return got;
  }
  if (const era named = next.code_point >= 0x3000 ? era_at(text, at) : era{}; named.length > 0) {
    got.kind = piece::word;
    got.means = {sense::era, 0};
    got.value = named.before;
    got.end = at + named.length;
    return got;
  }
  if (lexing::is_word_part(next.code_point)) return lexing::take_word(text, at, got), got;
  got.kind = lexing::punctuation(next.code_point);
  if (got.kind == piece::dash) {  // "--" and "->" are one
    while (got.end < text.size() && (text[got.end] == '-' || text[got.end] == '>')) ++got.end;
  }
  if (got.kind == piece::dot && text.substr(got.end).starts_with('.')) {
    got.kind = piece::ellipsis;
    while (got.end < text.size() && text[got.end] == '.') ++got.end;
  }
  return got;
}

}  // namespace vitae::dates
