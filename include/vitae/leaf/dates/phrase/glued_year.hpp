// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase.hpp>
#include <vitae/leaf/dates/phrase/lexeme.hpp>
#include <vitae/leaf/dates/phrase/noise.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>

/// Years that are glued to names.
namespace vitae::dates::scanning {

/// What may stand between a name and the year glued to it, or begin that year.
inline constexpr byte_set glue = byte_set("0123456789'`-").or_beyond_ascii();

/// Whether a word may be a name that a year is glued to.
constexpr bool may_be_glued(std::string_view text, const lexeme& word) {
  const std::size_t length = word.end - word.begin;
  return length > 1 && length < 13 && word.end < text.size() && glue(text[word.end]) &&
         word.means.what != sense::month && word.means.what != sense::season;
}

/// The year that is glued to a name: NIPS'17, ICML' 2022, CVPR2019, LREC-2020. `name` is the word.
constexpr phrase glued_year(std::string_view text, const lexeme& name) {
  const std::size_t length = name.end - name.begin;
  const lexeme mark = lex(text, name.end);
  const bool apostrophe = mark.is(piece::apostrophe) && mark.glued();
  const bool dash = mark.is(piece::dash) && mark.glued();
  const lexeme number = apostrophe || dash ? lex(text, mark.end) : mark;
  const bool two = apostrophe && number.number_of(2, 2) && number.gap <= 1 && number.breaks == 0;
  const bool four = is_year(number) && number.value >= 1900 && number.value <= 2099 &&
                    (number.glued() || (apostrophe && number.gap == 1 && number.breaks == 0));
  bool capitals = length < 12;
  for (const char c : text.substr(name.begin, length)) capitals = capitals && ascii::is_upper(c);
  if (!(two || four) || (!capitals && (!apostrophe || !number.glued()))) return {};
  part p{form::year, apostrophe ? mark.begin : number.begin, number.end};
  p.year = two ? full_year(number.value) : number.value;
  p.short_year = two;
  phrase got = phrasing::single(p);
  return noise::cut_after(text, got) ? phrase{} : got;
}

}  // namespace vitae::dates::scanning
