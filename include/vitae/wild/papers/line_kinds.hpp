// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/citation/badge.hpp>
#include <vitae/wild/citation/scores/heading.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/papers/people_in_characters.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What a line alone tells of its place in a publication that is laid out in lines.
enum class line_kind : unsigned char { other, empty, date, badge, people, links };

namespace layouts {

/// Words beside links that say what kind of work is linked: "journal article [pdf]".
inline constexpr std::string_view kind_words[] = {
    "access", "article", "articles", "book",    "chapter", "citation",   "cite",       "conference", "dissertation",
    "doi",    "draft",   "here",     "journal", "long",    "manuscript", "open",       "pre-print",  "presentation",
    "report", "short",   "thesis",   "ungated", "version", "webpage",    "whitepaper", "workshop"};

/// Words of links alone, or addresses: "PDF Code Bib", "[Project] | [Video]", and where there is a link "journal
/// article [page]".
inline bool is_links(const citing::token_view& line, bool linked) {
  std::size_t said = 0, labels = 0, kinds = 0, addresses = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.is(i, citing::token_kind::number)) return false;
    addresses += line.is(i, citing::token_kind::url) ? 1U : 0U;
    if (!line.is(i, citing::token_kind::word) || line[i].has(citing::joiner_word)) continue;
    if (++said > 12) return false;
    const bool label = line[i].has(citing::link_word);
    labels += label ? 1U : 0U;
    kinds += linked && !label && words::lists<kind_words>(ascii::small_letters(line.word(i))) ? 1U : 0U;
  }
  if (said == 0) return addresses > 0;
  return labels * 3 >= said * 2 || (linked && labels + kinds == said);
}

/// Is all of a span one link?
inline bool is_link(const plain_text& plain, span s) {
  const std::size_t i = normal::first_link(plain, s.begin);
  return i < plain.links.size() && plain.links[i].begin <= s.begin + 1 && plain.links[i].end + 1 >= s.end;
}

inline bool has_link(const plain_text& plain, span s) {
  const std::size_t i = normal::first_link(plain, s.begin);
  return i < plain.links.size() && plain.links[i].begin < s.end;
}

/// “Wings over Paper” with Bo Reed: a title comes first, between quotation marks.
inline bool begins_quoted(std::string_view text) {
  for (const std::string_view mark : {"\"", "\xE2\x80\x9C", "\xC2\xAB", "\xE2\x80\x9E"})
    if (text.starts_with(mark)) return true;
  return false;
}

/// Nothing but a date: "2023", "May 2021 –".
inline bool is_date(const context& in, span s) {
  if (s.size() > 40) return false;
  const auto dates = in.dates.dating_in(s);
  if (dates.empty()) return false;
  std::size_t dated = 0, told = 0;
  for (const found_date* d : dates) dated += d->text.size();
  for (const char c : in.view(s)) told += std::string_view(" ,.:()[]-").find(c) == std::string_view::npos ? 1U : 0U;
  return dated >= told;
}

/// "Ada Quill. 2022. “Brighter? The": does a line end within a quotation?
inline bool leaves_quotation_open(std::string_view text) {
  const std::size_t low = text.rfind("\xE2\x80\x9E"), upper = text.rfind("\xE2\x80\x9C");
  const std::size_t open = low != text.npos ? low : upper;
  const std::size_t close = low != text.npos ? upper : text.rfind("\xE2\x80\x9D");
  return open != text.npos && (close == text.npos || close < open);
}

/// "Lin, Ruby and Ada Quill. 2022.": words in capitals as names are, and a year behind them.
inline bool is_people_and_year(std::string_view text) {
  text = text.substr(0, text.find_last_not_of(" .,:)") + 1);
  const std::size_t year = text.find_last_not_of("0123456789") + 1;
  if (text.size() - year != 4 || year == 0) return false;
  const citing::plain_line plain = citing::read_plain(text.substr(0, year));
  const std::vector<citing::token> tokens = citing::tokenizer(plain).read();
  return tokens.size() > 1 && all_of(tokens, [](const citing::token& t) {
           using enum citing::token_kind;
           return t.is(word) ? t.digits == 0 && (t.capital || t.has(citing::joiner_word | citing::particle_word))
                             : t.is(comma) || t.is(period) || t.is(paren_open);
         });
}

}  // namespace layouts

/// What one block of a document is among the lines of publications.
inline line_kind line_kind_of(const context& in, const block& b) {
  constexpr std::size_t longest = 2000, longest_item = 200;  // that is a badge, links or names in characters
  const std::string_view text = in.view(b);
  if (text.size() > (b.kind == block_kind::text ? longest : longest_item)) return line_kind::other;
  const citing::plain_line plain = citing::read_plain(text);
  const std::vector<citing::token> tokens = citing::tokenizer(plain).read();
  const citing::token_view line{plain.text, tokens};
  bool words = false;
  for (const citing::token& t : tokens) words = words || t.letters + t.digits > 0 || t.is(citing::token_kind::url);
  if (!words) return line_kind::empty;
  if (layouts::is_date(in, b.text)) return line_kind::date;
  if (b.kind == block_kind::heading) return line_kind::other;
  if (citing::badges::is_venue(line, 0, line.size())) return line_kind::badge;
  if (layouts::is_links(line, layouts::has_link(in.plain(), b.text))) return line_kind::links;
  if ((b.how & style::code) != 0 && text.size() <= 40) return line_kind::badge;
  if (layouts::lists_people_in_characters(in, b.text)) return line_kind::people;
  if (b.kind != block_kind::text || text.back() == ',') return line_kind::other;
  const citing::headings::roll names = citing::headings::names_in(line, 0, line.size(), true);
  return names.whole && names.people > 0 ? line_kind::people : line_kind::other;
}

}  // namespace vitae::wild_text
