// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/bounded_facts.hpp>
#include <vitae/wild/citation/facts/cjk_numbers.hpp>
#include <vitae/wild/citation/facts/dates.hpp>
#include <vitae/wild/citation/facts/group_authors.hpp>
#include <vitae/wild/citation/facts/identifiers.hpp>
#include <vitae/wild/citation/facts/numbers.hpp>
#include <vitae/wild/citation/facts/phrases.hpp>

/// Which fact, if any, starts at a token.
namespace vitae::wild_text::citing {

namespace recognising {

/// "A&A in press", "Nature under review": how far a work has come, right behind a journal that ends its part.
inline found_fact stage_of_journal(const token_view& line, std::size_t i) {
  const phrases::found_stage stage = phrases::stage_at(line, i);
  const bool closes = stage.end > i + 1 && !phrases::leads_on(line, stage.end) && ends_part(line, stage.end);
  return closes && line[i].lower && line[i - 1].capital ? found_fact{fact::status, stage.end} : found_fact{};
}

/// "Print." or "Web." at the end: the medium, as MLA has it.
inline bool is_medium(const token_view& line, std::size_t i) {
  return line.skip(i + 1, token_kind::period) == line.size() && line[i].capital && line.says_one(i, "print web");
}

/// The token behind "trans. Ruby Lin", "tr. by R. Lin" at `i`; `i` where no name follows up to a stop, as behind the
/// "Trans." of a journal.
inline std::size_t after_translator(const token_view& line, std::size_t i) {
  if (!line.says_one(i, words::translator_signs)) return i;
  std::size_t at = line.skip(i + 1, token_kind::period);
  if (line.says_one(at, "by von par por")) ++at;
  const std::size_t first = at;
  std::size_t names = 0;
  for (; at < line.size() && at < first + 10 && line.is(at, token_kind::word); ++at) {
    constexpr std::uint32_t no_name = venue_head | venue_hint | field_form | title_word | stop_word | institution_word;
    const bool particle = line.has(at, particle_word);
    if (!line[at].capital && !particle && !line.has(at, joiner_word)) return i;
    if (line.has(at, no_name) && !particle) return i;
    names += line[at].capital ? 1U : 0U;
    if (shapes::initial_like(line[at])) at = line.skip(at + 1, token_kind::period) - 1;
  }
  return names > 1 && ends_part(line, at) && !line.is(at, token_kind::colon) ? at : i;
}

/// What begins with a digit, an apostrophe or a month.
inline found_fact counted(const token_view& line, std::size_t i, bool starts_part) {
  if (const fact kind = cjk_numbers::counted_at(line, i); kind != fact::none)
    return {kind, cjk_numbers::after_counted(line, i)};
  if (const found_fact found = date(line, i, starts_part); found.kind != fact::none) return found;
  if (const found_fact found = numbers::edition(line, i); found.kind != fact::none) return found;
  return number(line, i, starts_part);
}

/// What a word announces that stands for a volume, pages, an edition, an identifier, editors.
inline found_fact announced(const token_view& line, std::size_t i, bool starts_part) {
  if (const found_fact found = numbers::announced(line, i); found.kind != fact::none) return found;
  const std::size_t after = line.skip(i + 1, token_kind::period);
  if (line[i].has(volume_sign) && line.says(after, "abs")) return {fact::label, after};  // "CoRR, vol. abs/1901.01234"
  if (const found_fact found = identifier(line, i); found.kind != fact::none) return found;
  if (const std::size_t end = phrases::after_edited_by(line, i); end != i) return {fact::editors_before, end};
  const std::size_t end = phrases::after_editors(line, i);
  if (end != i && starts_part && (ends_part(line, end) || line.is(end - 1, token_kind::period)))
    return {fact::editors, end};
  return numbers::edition(line, i);
}

/// "In", "Appeared in" and their like, which announce a container.
inline found_fact container(const token_view& line, std::size_t i) {
  for (const std::string_view phrase : phrases::containers) {
    if ((phrase[0] | 32) != (line.word(i)[0] | 32)) continue;
    if (const std::size_t end = line.after_phrase(i, phrase); end != i) return {fact::in, end};
  }
  return {};
}

/// "Submitted to …", "in press": how far a work has come.
inline found_fact stage(const token_view& line, std::size_t i) {
  const phrases::found_stage found = phrases::stage_at(line, i);
  if (found.status == cited_status::unsaid) return {};
  const bool dated = line.has(found.end, month_word) || dates::year_at(line, found.end) != 0;
  return dated || says_all(line, found.end) ? found_fact{fact::status, found.end} : found_fact{};
}

/// What a set phrase says, of which `i` is the first word.
inline found_fact phrase(const token_view& line, std::size_t i, bool starts_part) {
  if (!line.has(i, phrase_start)) return {};
  if (!starts_part) return stage_of_journal(line, i);
  const found_fact found = container(line, i);
  return found.kind != fact::none ? found : stage(line, i);
}

/// What a word begins.
inline found_fact worded(const token_view& line, std::size_t i, bool starts_part) {
  const token& first = line[i];
  if (starts_part && is_medium(line, i)) return {fact::label, i + 1};
  if (starts_part ? numbers::is_roman_volume(line, i) : numbers::is_roman_behind(line, i)) return {fact::volume, i + 1};
  if (const std::size_t end = phrases::after_et_al(line, i); end != i) return {fact::et_al, end};
  if (const std::size_t end = after_group(line, i); end != i) return {fact::note, end};
  if (first.has(volume_sign | issue_sign | pages_sign | identifier_sign | editor_sign | edition_sign))
    if (const found_fact found = announced(line, i, starts_part); found.kind != fact::none) return found;
  if (starts_part && first.has(remark_word | venue_head))
    if (const std::size_t end = after_translator(line, i); end != i) return {fact::note, end};
  if (starts_part)
    if (const std::size_t end = phrases::schema_words_at(line, i).end; end != 0) return {fact::status, end};
  return phrase(line, i, starts_part);
}

}  // namespace recognising

/// The fact that starts at token `i`; `starts_part`: punctuation or nothing stands before it.
inline found_fact fact_at(const token_view& line, std::size_t i, bool starts_part) {
  using namespace recognising;
  const token& first = line[i];
  if (first.is(token_kind::url) || first.is(token_kind::doi)) return identifier(line, i);
  if (first.is(token_kind::number) || first.is(token_kind::apostrophe) || first.digits > 0 || dates::month_at(line, i))
    return counted(line, i, starts_part);
  if (first.has(chapter_sign))
    if (const found_fact found = numbers::chapter(line, i); found.kind != fact::none) return found;
  if (first.is(token_kind::ellipsis)) return {fact::et_al, i + 1};
  return first.is(token_kind::word) ? worded(line, i, starts_part) : found_fact{};
}

}  // namespace vitae::wild_text::citing
