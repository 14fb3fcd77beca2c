// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/format/bibtex/name.hpp>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/words/names.hpp>

/// How styles of citation print names.
namespace vitae::citing_names {

/// Given names as initials: "Ada Belle" is "A. B.", "Jean-Pierre" "J.-P."; initials stay initials.
inline std::string initials(std::string_view given) {
  std::string out;
  for (std::size_t at = 0; at < given.size();) {
    const std::size_t end = std::min(given.find_first_of(" -", at), given.size());
    const std::string_view word = given.substr(at, end - at);
    const bool letters_only = word.size() > 1 && word.size() < 4 && ascii::all(word, ascii::is_upper);
    for (std::size_t i = 0; i < (letters_only ? word.size() : word.empty() ? 0U : 1U); ++i) {
      if (i > 0) out += ' ';
      out += letters_only ? word.substr(i, 1) : word.substr(0, decode(word, 0).length);
      out += '.';
    }
    if (end < given.size() && !out.empty() && out.back() != ' ' && out.back() != '-') out += given[end];
    at = end + 1;
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '-')) out.pop_back();
  return out;
}

/// "Ada Lovelace", "A. Lovelace", "Lovelace, A.".
enum class form : unsigned char { full, initials_first, family_first };

inline std::string spelled(std::string_view name, form how) {
  if (how == form::full) return std::string(trimmed(name));
  const std::string natural = wild_text::natural_order(name);  // "Lovelace, A." is as people print it
  const name_parts parts = split_name(natural);
  std::string out;
  const auto add = [&](std::string_view part, std::string_view before) {
    if (!part.empty()) out.append(out.empty() ? "" : before).append(part);
  };
  if (how == form::initials_first) add(initials(parts.given), " ");
  add(parts.particle, " ");
  add(parts.family, " ");
  if (how == form::family_first) add(initials(parts.given), ", ");
  add(parts.suffix, how == form::family_first ? ", " : " ");
  return out;
}

/// How a list of names is put together.
struct list_style {
  form names = form::full;
  std::string_view pair = " and ";    ///< between two names
  std::string_view last = ", and ";   ///< before the last of several
  std::size_t most = 1000;            ///< of more names than that only some are printed:
  std::size_t first = 1000;           ///< so many from the front,
  std::string_view rest = " et al.";  ///< and this in place of the others;
  bool and_the_last = false;          ///< the last one follows it
};

/// Appends one author as inline Markdown: the owner in bold, an asterisk for equal contribution.
inline void write_name(std::string& out, const Author& author, form how) {
  if (author.self) out += "**";
  markdown_text::write_plain(out, spelled(author.name, how), markdown_text::author_marks);
  if (author.self) out += "**";
  if (author.equal) out += "\\*";
}

/// Whether the list of authors goes on, as a note "et al." says.
inline bool goes_on(const Paper& paper) {
  for (const std::string& note : paper.notes)
    if (note == "et al.") return true;
  return false;
}

/// Appends the authors of a paper.
inline void write_authors(std::string& out, const Paper& paper, const list_style& style) {
  const auto& all = paper.authors;
  const bool shortened = all.size() > style.most;
  const std::size_t shown = shortened ? style.first : all.size();
  const bool more = goes_on(paper);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool is_last = i + 1 == all.size() && !more;
    if (i > 0) out += !is_last ? ", " : all.size() == 2 ? style.pair : style.last;
    write_name(out, all[i], style.names);
  }
  if (shortened) {
    out += style.rest;
    if (style.and_the_last) write_name(out, all.back(), style.names);
  } else if (more && !all.empty()) {
    out.append(all.size() == 1 ? "" : ",").append(style.and_the_last ? " et al." : style.rest);
  }
}

}  // namespace vitae::citing_names
