// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/initials.hpp>
#include <vitae/wild/citation/scores/path.hpp>
#include <vitae/wild/citation/words/names.hpp>

/// Authors and editors from labelled pieces.
namespace vitae::wild_text::citing {

/// A parsed line on its way to a `citation`: what all steps share.
struct labelled_line {
  std::string_view source;
  const plain_line& plain;
  const token_view& line;
  const std::vector<piece>& pieces;
  const std::vector<label>& labels;
};

namespace people {

/// The text of tokens [first, last) without what punctuation hangs at its ends; a name has no author marks in it
/// either.
inline cited_text text_of(const labelled_line& all, std::size_t first, std::size_t last, bool name = false) {
  const token_view& line = all.line;
  const auto hangs = [&](std::size_t i) {
    const token_kind kind = line[i].kind;
    return kind == token_kind::mark || kind == token_kind::comma || kind == token_kind::semicolon ||
           kind == token_kind::paren_open || kind == token_kind::separator ||
           (kind == token_kind::other && (line.word(i) == "_" || line.word(i) == "~" || line.word(i) == "\\"));
  };
  while (first < last && (hangs(first) || line[first].is(token_kind::period) || line[first].is(token_kind::hyphen))) {
    ++first;
  }
  while (last > first && (hangs(last - 1) || (line[last - 1].is(token_kind::period) && line[last - 1].space))) --last;
  if (first == last) return {};
  cited_text made{{}, all.plain.source(line[first].first, line[last - 1].last)};
  for (std::size_t i = first; i < last; ++i) {
    if (name && line[i].is(token_kind::mark)) continue;
    if (name && line[i].is(token_kind::paren_open) && after_initials(line, i) != i) {  // "LIN (R.-A.)"
      made.text += ", ";
      continue;
    }
    if (line[i].space && !made.text.empty()) made.text += ' ';
    made.text += line.word(i);
  }
  return made;
}

/// The author marks among and after tokens [first, last).
inline std::string marks_of(const token_view& line, std::size_t first, std::size_t last) {
  std::string marks;
  for (std::size_t i = first; i < line.size() && (i < last || line[i].is(token_kind::mark)); ++i) {
    if (line[i].is(token_kind::mark)) marks += line.word(i);
  }
  return marks;
}

inline bool is_star(std::string_view marks) {
  return marks.find('*') != std::string_view::npos || marks.find("\u2217") != std::string_view::npos ||
         marks.find("\u22C6") != std::string_view::npos || marks.find("\uFF0A") != std::string_view::npos;
}

inline cited_author author(const labelled_line& all, std::size_t first, std::size_t last) {
  const token_view& line = all.line;
  bool dotted = !shapes::initial_like(line[first]) && last - first >= 2 &&
                !line.is(last - 2, token_kind::period);  // "Roe J. Title": the title's period
  for (std::size_t i = first; dotted && i + 1 < last; ++i) dotted = !line.is(i, token_kind::comma);
  const bool cut_initial =
      !dotted && line.is(last, token_kind::period) && !line[last].space && shapes::initial_like(line[last - 1]);
  cited_text name = text_of(all, first, cut_initial ? last + 1 : last, true);
  const token& end = line[last - 1].is(token_kind::period) && last > first + 1 ? line[last - 2] : line[last - 1];
  const bool full_stop =
      (end.letters > 3 && !end.shouted && !end.has(suffix_word) && name.text.size() > 1 && name.text.back() == '.') ||
      name.text.ends_with("..");
  if (full_stop) {
    name.text.pop_back();
    --name.span.length;
  }
  cited_author made;
  made.name = std::move(name.text);
  made.span = name.span;
  made.marks = marks_of(line, first, last);
  made.equal = is_star(made.marks) || made.marks.find("\u2020") != std::string::npos;
  made.corresponding =
      made.marks.find("\u2709") != std::string::npos || made.marks.find("\U0001F4E7") != std::string::npos;
  for (std::size_t i = first; i < last; ++i) {
    if (line[i].is(token_kind::word) && (line[i].print & (bold | underlined)) != 0) made.emphasised = true;
  }
  return made;
}

}  // namespace people

/// The authors of a line, and whether the list goes on.
inline void read_authors(const labelled_line& all, citation& made) {
  std::size_t slanted = 0, slanted_at = 0;
  bool marked = false;
  for (std::size_t i = 0; i < all.pieces.size(); ++i) {
    const piece& part = all.pieces[i];
    if (!is_author(all.labels[i])) continue;
    const label kind = role(all.labels[i]);
    if (kind == company) {
      if (part.kind == fact::et_al) made.et_al = true;
      if (part.kind == fact::equal_note && !made.authors.empty()) made.authors.back().equal = true;
      if (part.kind != fact::none || made.authors.empty()) continue;
      const std::string marks = people::marks_of(all.line, part.first, part.last);
      const cited_text suffix = people::text_of(all, part.first, part.last, true);
      if (naming::is_suffix(suffix.text)) {
        cited_author& before = made.authors.back();
        before.name += ", " + suffix.text;
        before.span.length = suffix.span.end() - before.span.offset;
      } else if (!marks.empty()) {
        made.authors.back().marks += marks;
        made.authors.back().equal = made.authors.back().equal || people::is_star(marks);
      } else {
        made.notes.push_back(people::text_of(all, part.first, part.last));
      }
      continue;
    }
    std::size_t last = part.last;
    if (kind == family && i + 1 < all.pieces.size() && role(all.labels[i + 1]) == given &&
        is_author(all.labels[i + 1])) {
      last = all.pieces[++i].last;
    }
    cited_author next = people::author(all, part.first, last);
    if (next.name.empty()) continue;
    made.authors.push_back(std::move(next));
    if ((all.line[part.first].print & italic) != 0) ++slanted, slanted_at = made.authors.size() - 1;
    marked = marked || made.authors.back().emphasised;
  }
  // one name in italics among others stands out as a bold one does
  if (slanted == 1 && !marked && made.authors.size() > 1) made.authors[slanted_at].emphasised = true;
}

/// The editors of the book or the proceedings.
inline void read_editors(const labelled_line& all, citation& made) {
  for (std::size_t i = 0; i < all.pieces.size(); ++i) {
    if (!is_editor(all.labels[i])) continue;
    std::size_t last = all.pieces[i].last;
    const bool goes_on = i + 1 < all.pieces.size() && is_editor(all.labels[i + 1]) &&
                         (all.pieces[i + 1].lead & at_comma) != 0 && all.line[all.pieces[i + 1].first].size() <= 2;
    if (goes_on) last = all.pieces[++i].last;
    cited_text name = people::text_of(all, all.pieces[i - (goes_on ? 1 : 0)].first, last, true);
    if (name) made.editors.push_back(std::move(name));
  }
}

}  // namespace vitae::wild_text::citing
