// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/end.hpp>
#include <vitae/leaf/dates/phrase/lexeme.hpp>
#include <vitae/leaf/dates/phrase/part.hpp>
#include <vitae/leaf/dates/words/present_phrases.hpp>
#include <vitae/source/ascii.hpp>

/// What stands between the dates of a range or a list, and what stands for the present.
namespace vitae::dates {

enum class tie : std::uint8_t { none, dash, word, slash, comma, conjunction };

/// A separator and where it ends.
struct joint {
  tie kind = tie::none;
  std::size_t end = 0;
  bool glued = false;
  constexpr explicit operator bool() const { return kind != tie::none; }
};

/// "do", which leads to an end in Slavic languages; in Portuguese it is "of the", and no date follows a whole one.
constexpr bool is_slavic_to(std::string_view text, const lexeme& t) {
  return t.is(sense::of) && ascii::equal(text.substr(t.begin, t.end - t.begin), "do");
}

/// Where the word for a year ends that Slavic languages put behind one, "2014 г.", "2014 r.", "2014 года"; `at` where
/// there is none.
constexpr std::size_t after_year_word(std::string_view text, std::size_t at) {
  const lexeme t = lex(text, at);
  if (text.substr(t.begin).starts_with("r. ") && t.breaks == 0) return t.begin + 2;
  if (!t.is(sense::year) || t.breaks != 0 || static_cast<unsigned char>(text[t.begin]) < 0xD0) return at;
  const lexeme dot = lex(text, t.end);
  return dot.is(piece::dot) && dot.glued() ? dot.end : t.end;
}

/// What is short for "up to and including", in Dutch, Indonesian and the languages of the North.
inline constexpr std::string_view short_words_to[] = {"t/m ", "t.m. ", "s.d. ", "s/d ", "s.d ", "t.o.m. ", "t.o.m "};

/// "From" and "until" in Japanese and Korean, which stand behind the date.
inline constexpr std::string_view east_asian_from[] = {"から", "より", "부터"};
inline constexpr std::string_view east_asian_until[] = {"まで", "까지"};

/// How many bytes at the beginning of a text are a word that leads to an end.
constexpr std::size_t short_to(std::string_view text) {
  for (const std::string_view word : short_words_to)
    if (text.starts_with(word)) return word.size() - 1;
  for (const std::string_view word : east_asian_from)
    if (text.starts_with(word)) return word.size();
  return 0;
}

/// Where "until" ends that stands right behind a date; `at` where it does not.
constexpr std::size_t after_until(std::string_view text, std::size_t at) {
  for (const std::string_view word : east_asian_until)
    if (text.substr(at).starts_with(word)) return at + word.size();
  return at;
}

/// Reads "–", "to", "- until", "jusqu'à", "/", ", and", "&" after byte `at`. A dash that begins a line is a bullet.
constexpr joint joint_after(std::string_view text, std::size_t at) {
  lexeme t = lex(text, after_year_word(text, at));
  if (t.breaks == 0 && is_slavic_to(text, t)) return {tie::word, t.end};
  if (t.is(piece::dot) && t.glued() && lex(text, t.end).is(piece::dash)) t = lex(text, t.end);  // "2015.- 2017"
  if (t.breaks > 1) return {};
  if (const std::size_t said = t.breaks == 0 ? short_to(text.substr(t.begin)) : 0; said > 0)
    return {tie::word, t.begin + said};
  const bool dash = t.is(piece::dash) || t.is(piece::tilde) || t.is(piece::ellipsis);
  if ((dash || t.is(sense::to)) && (t.breaks == 0 || !dash)) {
    joint got{dash ? tie::dash : tie::word, t.end, t.glued() && lex(text, t.end).glued()};
    for (int words = 0; words < 4; ++words) {  // "- to", "up until", "jusqu'en"
      t = lex(text, got.end);
      const bool elided = t.is(piece::apostrophe) && t.glued() && got.kind == tie::word;
      const bool preposition = got.kind == tie::word && t.is(sense::join) && t.glued();
      const bool more = t.breaks == 0 && (t.is(piece::dash) || t.is(piece::ellipsis));
      if (t.breaks > 1 || !(t.is(sense::to) || elided || preposition || more)) break;
      if (t.is(sense::to)) got.kind = tie::word;
      got.end = t.end;
    }
    return got;
  }
  if (t.breaks != 0) return {};
  if (t.is(piece::slash)) return {tie::slash, t.end, t.glued() && lex(text, t.end).glued()};
  if (t.is(piece::ampersand) || t.is(sense::join)) return {tie::conjunction, t.end};
  if (!t.is(piece::comma)) return {};
  const lexeme next = lex(text, t.end);
  const bool conjunction = next.breaks == 0 && (next.is(piece::ampersand) || next.is(sense::join));
  return {tie::comma, conjunction ? next.end : t.end};
}

/// Where a word for the present ends that follows a separator; 0 when there is none. "To date" and "to the present"
/// need the word before them; "to present the results" is a verb.
constexpr std::size_t after_present(std::string_view text, std::size_t at, tie before) {
  lexeme t = lex(text, at);
  if (const std::size_t said = t.breaks > 1 ? 0 : present_phrase(text.substr(t.begin)); said > 0) return t.begin + said;
  bool led = before == tie::word;
  for (int words = 0; words < 3; ++words) {  // "the", "la", "l'", "in (progress)", "ce (jour)"
    const bool leads = t.is(sense::article) || t.is(sense::purpose) || t.is(sense::join) || t.is(sense::to) ||
                       (t.is(piece::apostrophe) && t.glued());
    if (!leads || t.breaks > 1) break;
    led = true;
    t = lex(text, t.end);
  }
  if (!t.is(sense::present) || t.breaks > 1 || (t.means.value == 2 && !led)) return 0;
  std::size_t end = t.end;
  lexeme next = lex(text, end);
  if (next.is(piece::apostrophe) && next.glued() && lex(text, next.end).is(piece::word)) {  // aujourd'hui
    next = lex(text, end = lex(text, next.end).end);
  }
  if (next.is(sense::present) && next.means.value == 2 && next.breaks == 0) next = lex(text, end = next.end);
  const bool small = text[t.begin] >= 'a' && text[t.begin] <= 'z';
  if (before == tie::word && small && (next.is(sense::article) || (next.is(sense::to) && next.end - next.begin == 1)))
    return 0;
  return end;
}

/// Where "?", "??" or "unknown" ends after a separator; 0 when it is not there.
constexpr std::size_t after_unknown(std::string_view text, std::size_t at) {
  std::size_t end = 0;
  lexeme t = lex(text, at);
  if (t.is(sense::unknown) && t.breaks == 0) return t.end;
  for (int marks = 0; marks < 4 && t.is(piece::question) && t.breaks == 0 && (end == 0 || t.glued()); ++marks) {
    t = lex(text, end = t.end);
  }
  return end;
}

/// Whether nothing more is said before the line, the bracket, the clause or the sentence ends.
constexpr bool nothing_follows(std::string_view text, std::size_t at) {
  const lexeme t = lex(text, at);
  if (t.is(piece::dot) && t.glued()) {
    const lexeme next = lex(text, t.end);
    return next.is(piece::end) || next.breaks > 0 || !next.glued();
  }
  return t.is(piece::end) || t.breaks > 0 || t.is(piece::close) || t.is(piece::comma) || t.is(piece::colon);
}

/// Where a trailing "(expected)", ", expected" or "anticipated graduation" ends; `at` when it is not there, or speaks
/// of the next date.
constexpr std::size_t after_expected(std::string_view text, std::size_t at) {
  lexeme t = lex(text, at);
  if (t.breaks != 0) return at;
  if (t.is(piece::comma)) t = lex(text, t.end);
  const bool open = t.is(piece::open);
  if (open) t = lex(text, t.end);
  const std::size_t begin = t.begin;
  if (!t.is(sense::expected) && lex(text, t.end).is(sense::expected) && t.is(sense::purpose)) t = lex(text, t.end);
  if (!t.is(sense::expected) || t.breaks != 0) return at;
  std::size_t end = after_purpose(text, t.end);
  if (read_part(text, begin)) return at;
  t = lex(text, end);
  if (open) return t.is(piece::close) ? t.end : at;
  return nothing_follows(text, end) || t.is(piece::dot) || t.is(piece::other) ? end : at;
}

}  // namespace vitae::dates
