// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// The marks of light markup languages other than Markdown: Org, AsciiDoc, reStructuredText, Pandoc's extensions. Each
/// function gives the length of what is no text, 0 where there is nothing.
namespace light_markup {

/// At the beginning of a line the marks around a field's name, which leave "name: value": the first colon of
/// ":name: value", the "#+" of "#+NAME: value"; of an Org drawer (":PROPERTIES:", ":END:") and of a setting without a
/// value (":toc!:") the whole line.
constexpr std::size_t field_mark_at(std::string_view document, std::size_t at) {
  std::size_t i = at;
  while (i < document.size() && (document[i] == ' ' || document[i] == '\t')) ++i;
  if (i == document.size() || (document[i] != ':' && document[i] != '#')) return 0;
  const bool keyword = document.substr(i, 2) == "#+";
  if (!keyword && document[i] != ':') return 0;
  const std::size_t name = i + (keyword ? 2 : 1);
  std::size_t end = name;
  while (end < document.size() && end < name + 30 &&
         (ascii::is_alnum(document[end]) || document[end] == '_' || document[end] == '-' || document[end] == '!'))
    ++end;
  if (end == name || !ascii::is_alpha(document[name]) || end >= document.size()) return 0;
  std::size_t line = document.find('\n', end);
  if (line == document.npos) line = document.size();
  const std::string_view word = document.substr(name, end - name);
  if (keyword && document[end] != ':')
    return ascii::begins(word, "begin_") || ascii::begins(word, "end_") ? line - at : 0;
  if (document[end] != ':') return 0;
  const bool value = !trimmed(document.substr(end + 1, line - end - 1)).empty();
  const bool setting = word == "PROPERTIES" || word == "END" || word == "LOGBOOK" || word.back() == '!' ||
                       ascii::equal(word, "options") || ascii::equal(word, "startup");
  if (setting) return line - at;
  return value && ascii::is_blank(document[end + 1]) ? name - at : 0;
}

/// At the beginning of a line the mark of a container, as Pandoc, VitePress and Docusaurus have them: "::: {.columns}",
/// ":::div{#work}", ":::", and "::: info " before a title.
constexpr std::size_t container_mark_at(std::string_view document, std::size_t at) {
  std::size_t i = at;
  while (i < document.size() && document[i] == ':') ++i;
  if (i < at + 3) return 0;
  while (i < document.size() && (document[i] == ' ' || document[i] == '\t')) ++i;
  std::size_t word = i;
  while (word < document.size() && (ascii::is_lower(document[word]) || document[word] == '-')) ++word;
  if (word < document.size() && document[word] == '{') {
    const std::string_view rest = document.substr(word, 200);
    const std::size_t close = rest.substr(0, rest.find('\n')).find('}');
    return close == rest.npos ? 0 : word + close + 1 - at;
  }
  const bool apart = word >= document.size() || ascii::is_blank(document[word]) || document[word] == '\n';
  return (apart ? word : i) - at;
}

/// Where in a line the title begins that MkDocs gives a block, whose text is set in below: "!!! info inline "Example
/// Ltd."", "??? note "More"", "=== "Tools"".
constexpr std::size_t quoted_title_in(std::string_view line) {
  const std::string_view mark = line.substr(0, 3);
  if (!line.ends_with('"') || (mark != "!!!" && mark != "???" && mark != "===")) return 0;
  const std::size_t title = line.find('"') + 1;
  const std::string_view kinds = line.substr(3, title - 4);
  const bool words = kinds.find_first_not_of("+ abcdefghijklmnopqrstuvwxyz-") == kinds.npos;
  return words && kinds.ends_with(' ') && title + 1 < line.size() ? title : 0;
}

/// Do most lines end in a carriage return alone, as on old machines, so that a line feed behind one ends another line?
constexpr bool returns_end_lines(std::string_view document) {
  std::ptrdiff_t more = 0;
  for (std::size_t at = document.find('\r'); at < document.size(); ++at)
    more += document[at] == '\n' ? -1 : document[at] == '\r' && document.substr(at + 1, 1) != "\n" ? 1 : 0;
  return more > 0;
}

/// Whether nothing but blanks stands before the end of the line.
constexpr bool ends_line(std::string_view document, std::size_t at) {
  while (at < document.size() && (document[at] == ' ' || document[at] == '\r')) ++at;
  return at >= document.size() || document[at] == '\n';
}

/// Whether a paragraph ends before the line at `at`: it is blank, or begins with a heading's, a row's or an item's
/// mark.
constexpr bool ends_paragraph(std::string_view document, std::size_t at) {
  constexpr byte_set begins_block("\n#|"), begins_item("-+*>");
  const std::string_view next = document.substr(std::min(document.find_first_not_of(" \t\r", at), document.size()), 2);
  const bool item = next.size() == 2 && begins_item(next[0]) && (next[1] == ' ' || next[1] == '\t');
  return next.empty() || begins_block(next[0]) || item;
}

/// Whether a plus sign stands apart at the end of a line, which it breaks.
constexpr bool breaks_line_at(std::string_view document, std::size_t at) {
  return document[at] == '+' && at > 1 && document[at - 1] == ' ' && document[at - 2] != ' ' &&
         ends_line(document, at + 1);
}

/// "data-icon=": does a name with its value begin a text?
constexpr bool begins_with_setting(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && (ascii::is_lower(text[i]) || text[i] == '-')) ++i;
  return i > 1 && i + 1 < text.size() && text[i] == '=' && !ascii::is_blank(text[i + 1]);
}

/// Attributes: AsciiDoc's "[.lead]" and "[cols=\"1,1\"]", Pandoc's "{#work .unnumbered}" and "{width=50%}", kramdown's
/// "{: .note}".
constexpr std::size_t attributes_at(std::string_view document, std::size_t at) {
  const bool square = document[at] == '[';
  const std::string_view all = document.substr(at, 160);
  const std::size_t close = all.find(square ? ']' : '}');
  if (close == all.npos || close < 3 || all.substr(0, close).find('\n') != all.npos) return 0;
  const std::string_view inside = all.substr(1, close - 1);
  const bool name = (inside[0] == '.' || inside[0] == '#') && ascii::is_alpha(inside[1]);
  if (!square) return name || inside[0] == ':' || begins_with_setting(inside) ? close + 1 : 0;
  const char next = close + 1 < all.size() ? all[close + 1] : '\n';
  if (name) return next == '_' || next == '*' || next == '#' || next == '`' || next == '\n' ? close + 1 : 0;
  const bool begins = at == 0 || document[at - 1] == '\n';
  return begins && next == '\n' && inside.find("=\"") != inside.npos ? close + 1 : 0;
}

/// The short name of a glyph, apart from the words around it: ":office:", ":fontawesome-solid-laptop:", ":+1:".
constexpr std::size_t glyph_name_at(std::string_view document, std::size_t at) {
  if (at >= document.size() || document[at] != ':') return 0;
  if (at > 0 && !ascii::is_blank(document[at - 1]) && document[at - 1] != '\n' && document[at - 1] != '*') return 0;
  std::size_t end = at + 1;
  while (end < document.size() && end < at + 50 &&
         (ascii::is_lower(document[end]) || ascii::is_digit(document[end]) || document[end] == '_' ||
          document[end] == '-' || document[end] == '+'))
    ++end;
  const bool named = end > at + 2 && end < document.size() && document[end] == ':' &&
                     document.substr(at + 1, end - at - 1).find_first_not_of("0123456789-") != std::string_view::npos;
  const bool apart = end + 1 >= document.size() || ascii::is_blank(document[end + 1]) || document[end + 1] == '\n';
  return named && apart ? end + 1 - at : 0;
}

/// Whether two colons end a term ("Tools:: Git, Make"), so that one would do.
constexpr bool doubled_colon_at(std::string_view document, std::size_t at) {
  return at > 0 && document[at - 1] != ':' && !ascii::is_blank(document[at - 1]) && document.substr(at, 2) == "::" &&
         at + 2 < document.size() && ascii::is_blank(document[at + 2]);
}

}  // namespace light_markup

}  // namespace vitae::wild_text
