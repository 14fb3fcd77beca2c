// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/places.hpp>

/// Names that are known for an organisation's by their form alone, whatever their words.
namespace vitae::wild_text::organization_evidence {

/// Where names on the net end that firms take for their own: "example.io".
inline constexpr std::string_view domain_ends[] = {".ai", ".app", ".at", ".be", ".by", ".ch", ".cn",   ".co",  ".com",
                                                   ".cz", ".de",  ".dk", ".es", ".eu", ".fi", ".fr",   ".gg",  ".hu",
                                                   ".io", ".it",  ".jp", ".kr", ".kz", ".lt", ".lv",   ".net", ".nl",
                                                   ".no", ".org", ".pl", ".ro", ".ru", ".se", ".tech", ".ua"};

/// ".com.au", ".co.uk": does a domain end in that of a country behind one for firms?
constexpr bool ends_in_country(std::string_view end) {
  const std::size_t firms = end.starts_with(".com.") ? 5 : end.starts_with(".co.") ? 4 : end.size();
  return end.size() == firms + 2 && ascii::is_alpha(end[firms]) && ascii::is_alpha(end[firms + 1]);
}

/// A firm called by its domain: one word, with one dot before the domain's end.
constexpr bool is_domain(std::string_view piece) {
  const std::size_t dot = piece.find('.');
  if (dot == piece.npos || dot < 2 || piece.size() > 39 || piece.find_first_of(" @/:") != piece.npos) return false;
  return ends_in_country(piece.substr(dot)) || words::lists<domain_ends>(ascii::small_letters(piece.substr(dot)));
}

/// "«Маяк»": a name in quotation marks, as firms have theirs in Cyrillic.
constexpr bool is_quoted(std::string_view piece) {
  const std::size_t open = piece.starts_with("\xC2\xAB") ? 2 : piece.starts_with('"') ? 1 : 0;
  if (open == 0 || piece.size() < 8 || piece.size() > 100) return false;
  const std::string_view close = open == 2 ? "\xC2\xBB" : "\"";
  const auto first = static_cast<unsigned char>(piece[open]);
  return piece.ends_with(close) && (first == 0xD0 || first == 0xD1) &&
         piece.find(close, open) + close.size() == piece.size();
}

/// Do two capitals begin a text?
constexpr bool is_capital_pair(std::string_view text) {
  return text.size() > 1 && ascii::is_upper(text[0]) && ascii::is_upper(text[1]);
}

/// "UCExample", "RIVW Utrecht": letters that stand for a name, alone with more of it or before a town.
inline bool goes_by_letters(const word_run& run) {
  const run_word& word = run[0];
  if (run.size() == 1) return word.capitals > 1 && word.letters < 12 && is_capital_pair(run.piece().substr(word.from));
  const bool letters = word.shouted() && word.letters < 7;
  return letters && run.size() > 1 && run.size() < 5 && run[1].before == ' ' &&
         run.phrase_in<words::city_names>(1) + 1 == run.size();
}

/// "Harbour Works AG": does a legal form close a name?
inline bool closed_by_legal_form(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space != name.npos && words::lists<words::legal_forms>(ascii::small_letters(name.substr(space + 1)));
}

/// How many words at the end of a name are a legal form in small letters: "Sp. z o.o.", "s.r.o.".
constexpr std::size_t small_form(const word_run& run) {
  if (run.size() < 2 || !run[run.size() - 1].dotted) return 0;
  const auto last = run.text(run.size() - 1);
  if (last == "oo") return run.size() > 3 && run.text(run.size() - 2) == "z" ? 3 : 0;
  return last == "sro" || last == "doo" || last == "as" ? 1 : 0;
}

}  // namespace vitae::wild_text::organization_evidence
