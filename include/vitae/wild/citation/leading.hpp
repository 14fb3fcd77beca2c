// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/fact.hpp>

/// What stands before a citation: numbers, labels in brackets, bullets.
namespace vitae::wild_text::citing {

/// The first token after "[12]", "(3)", "12.", "1)", "[J1]", "-", "•", or a bullet that became the letter "O".
inline std::size_t after_leading(const token_view& line) {
  std::size_t at = 0;
  for (int round = 0; round < 3; ++round) {
    const std::size_t before = at;
    while (line.is(at, token_kind::separator) || line.is(at, token_kind::dash) || line.is(at, token_kind::hyphen) ||
           (at == 0 && line.is(at, token_kind::mark) && line.size() > 1 && line[1].space)) {
      ++at;
    }
    const bool bracket = line.is(at, token_kind::paren_open);
    const std::size_t first = bracket ? at + 1 : at;
    if (first >= line.size()) break;
    const bool short_word = line[first].is(token_kind::word) && line[first].size() <= 12;
    const bool number = line[first].is(token_kind::number) && line[first].size() <= 3;
    std::size_t end = first + 1;
    while (bracket && end < line.size() && end < first + 6 && !line.is(end, token_kind::paren_close)) ++end;
    if (bracket && (number || short_word || line[first].is(token_kind::number)) &&
        line.is(end, token_kind::paren_close) && end + 1 < line.size() &&
        line.text[line[at].first] == (number || line[first].digits > 0 ? line.text[line[at].first] : '[')) {
      at = end + 1;
    } else if (number && (line.is(end, token_kind::period) || line.is(end, token_kind::paren_close)) &&
               end + 1 < line.size() && line[end + 1].space) {
      at = end + 1;
    } else if (number && end < line.size() && line[end].space && line[end].capital && line[end].letters > 1) {
      at = end;
    } else if (first == at && short_word && line[first].letters <= 2 && line[first].digits > 0 && line[first].capital &&
               (line.is(end, token_kind::period) || line.is(end, token_kind::colon)) && end + 1 < line.size() &&
               line[end + 1].space) {
      at = end + 1;  // "J1."
    } else if (first == at && line[first].size() == 1 && end + 1 < line.size() && line[end].space) {
      const std::string_view letter = line.word(first);
      const bool inverted =
          line[end].capital && line.is(end + 1, token_kind::comma) && line.is(end + 3, token_kind::period);
      const bool particle = line[end].has(particle_word) && line[end].lower;
      if (letter == "o" || (letter == "O" && (inverted || particle))) at = end;
    }
    if (at == before) break;
  }
  return at < line.size() ? at : 0;
}

}  // namespace vitae::wild_text::citing
