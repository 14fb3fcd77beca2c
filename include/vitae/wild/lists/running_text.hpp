// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/named_tools.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/east_asian.hpp>

namespace vitae::wild_text {

/// What running text sets apart as code: "the shells `bash` and `zsh`"; nothing where it says more than small words.
inline std::vector<span> code_in(const context& in, span part) {
  const plain_text& plain = in.plain();
  const auto coded = [&](std::size_t i) { return (plain.styles[i] & style::code) != 0; };
  std::vector<span> found;
  bool words = false;
  for (std::size_t i = part.begin; i < part.end;) {
    std::size_t end = i + 1;
    while (end < part.end && coded(end) == coded(i)) ++end;
    const span s = trim(plain, {i, end});
    if (coded(i) && !s.empty()) found.push_back(s);
    for (std::size_t k = i; !coded(i) && k < end; k += decode(plain.text, k).length) {
      const char32_t c = decode(plain.text, k).code_point;
      if (is_upper(c) || is_digit(c)) return {};
      words = words || is_letter(c);
    }
    i = end;
  }
  return words ? found : std::vector<span>{};
}

/// How many gaps there are between words, whatever they are made of: a line's end and what the next is set in by is
/// one.
constexpr std::size_t gaps_in(std::string_view text) {
  const auto gap = [&](std::size_t i) { return text[i] == ' ' || text[i] == '\n'; };
  std::size_t gaps = 0;
  for (std::size_t i = 1; i < text.size(); ++i) gaps += gap(i) && !gap(i - 1) ? 1U : 0U;
  return gaps;
}

/// Words between what one does and what one does it with or for.
inline constexpr std::string_view preposition_words[] = {" around ", " for ", " from ", " in ",
                                                         " of ",     " on ",  " to ",   " with "};
/// Words before the last of several things.
inline constexpr std::string_view closing_words[] = {" and ", " or "};

/// Six words or more, three of them before any parenthesis: not "Photoshop (CS5, CS6, and the latest)".
inline bool has_many_words(std::string_view text) {
  return gaps_in(text) >= 5 && gaps_in(text.substr(0, text.find('('))) >= 3;
}

/// "Rubyを用いた実務経験が3年あり": words that tell in Japanese, or a long clause in Chinese.
inline bool tells_east_asian(std::string_view text) {
  const lines::east_asian_signs signs = lines::east_asian_signs_in(text);
  return signs.stopped || signs.hiragana >= 5 || signs.han >= 16;
}

/// Words with which one says in Chinese and Korean what one knows or did with something.
inline constexpr std::string_view telling_east_asian_words[] = {
    "的",   "等技术", "了解", "熟悉", "掌握", "精通", "熟练", "理解", "具有",   "具备", "擅长", "能够",
    "以及", "等を",   "등을", "등의", "위한", "통한", "통해", "활용", "에서의", "을 ",  "를 "};

/// "了解前端框架的使用", "대용량 처리를 위한 설계": does a line tell what one knows or did, so that its parts are no
/// items?
inline bool tells_of_knowledge(std::string_view text) {
  const lines::east_asian_signs signs = lines::east_asian_signs_in(text);
  if (signs.stopped || signs.hiragana >= 5) return true;
  if (signs.hangul >= 8 && text.ends_with('.')) return true;
  return signs.han + signs.hangul >= 4 && words::holds_any(text, telling_east_asian_words);
}

/// "Умею проектировать схемы, писать и отлаживать код.": a paragraph in letters that are no Latin ones.
inline bool is_foreign_paragraph(std::string_view text) {
  const auto beyond = std::count_if(text.begin(), text.end(), ascii::is_beyond);
  return text.ends_with('.') && static_cast<std::size_t>(beyond) * 2 > text.size() && lines::is_prose(text);
}

/// Does a line tell about skills rather than list them?
inline bool tells_of_skills(const context& in, span line) {
  return tells_of_knowledge(in.view(line)) || is_foreign_paragraph(in.view(line));
}

/// "I am proficient in several languages, depending on the task": a sentence of the owner's, whose parts are no items.
inline bool speaks_of_oneself(std::string_view text) {
  for (const std::string_view begins : {"I ", "I'm ", "I’m ", "I've ", "I’ve ", "My "})
    if (text.starts_with(begins)) return lines::is_prose(text);
  return false;
}

/// Running text rather than an item: six words or more, or words that tell or go on ("I work daily in").
inline bool runs_on(const context& in, span part) {
  const std::string_view text = in.view(part);
  return text.starts_with("I ") || lines::ends_open(text) || has_many_words(text) || tells_east_asian(text) ||
         text.find(" using ") != text.npos ||
         (gaps_in(text) >= 2 && lines::begins_small(text) && !tools_in(in, part).empty());
}

/// "Drawing lamps for streets, quiet parks, and piers": do commas part what a preposition before them leads to, in
/// small letters up to a last "and"?
inline bool lists_objects(std::string_view text) {
  const std::size_t comma = text.find(", ");
  const std::string_view first = text.substr(0, comma);
  if (comma == text.npos || gaps_in(first) < 2 || !words::holds_any(first, preposition_words)) return false;
  std::string_view part;
  for (std::size_t at = comma; at != text.npos; at = text.find(", ", at + 2)) {
    part = text.substr(at + 2, text.find(", ", at + 2) - at - 2);
    if (part.empty() || !ascii::is_lower(part[0])) return false;
  }
  return part.starts_with("and ") || part.starts_with("or ") || words::holds_any(part, closing_words);
}

/// Does the last of several parts run on? Behind three others a few words may be an item as well: "Docker, model
/// serving, tests, basic cloud concepts (AWS)".
inline bool closes_running(const context& in, const std::vector<span>& parts) {
  constexpr std::size_t several = 3;
  return parts.size() > several ? has_many_words(in.view(parts.back())) : runs_on(in, parts.back());
}

/// Sentences about something rather than a list: more than one, one whose first or last part runs on, or parts that run
/// on for the most part.
inline bool describes(const context& in, span s) {
  const std::string_view text = in.view(s);
  if (const std::size_t stop = text.find(". "); stop != text.npos && stop + 2 < text.size() && lines::is_prose(text))
    return true;
  const std::vector<span> parts = enumeration(in.plain()).read(s);
  if (!parts.empty() && lines::is_prose(text) && (runs_on(in, parts.front()) || closes_running(in, parts))) return true;
  std::size_t running = 0;
  for (const span part : parts) running += runs_on(in, part) ? 1U : 0U;
  return running * 2 > parts.size();
}

/// "Communication skills" over a sentence set in below it, which lists nothing.
inline bool is_remark(const context& in, const block& name, const block& text) {
  return name.kind == block_kind::text && text.kind == block_kind::text && text.gap == 0 &&
         text.indent > name.indent + 2 && lines::is_prose(in.view(text)) && tools_in(in, text.text).empty();
}

}  // namespace vitae::wild_text
