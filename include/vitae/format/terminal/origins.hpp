// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/format/told/value.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/origin.hpp>
#include <vitae/source/sort_by.hpp>

namespace vitae::terminal_text {

namespace explaining {

/// A piece of the document and every member that was read from it.
struct piece {
  extent where;
  std::string members;
  float confidence = 1;
};

/// The pieces in the order of the document; members read from the same bytes share one.
inline std::vector<piece> pieces_of(const std::vector<origin>& sources) {
  std::vector<const origin*> sorted;
  for (const origin& one : sources) sorted.push_back(&one);
  sort_with(sorted, [](const origin* a, const origin* b) {
    return a->where.offset != b->where.offset ? a->where.offset < b->where.offset : a->where.length > b->where.length;
  });
  std::vector<piece> all;
  for (const origin* one : sorted) {
    if (all.empty() || all.back().where != one->where) all.push_back({one->where, {}, 1});
    piece& last = all.back();
    last.members.append(last.members.empty() ? "" : ", ").append(one->path);
    last.confidence = std::min(last.confidence, one->confidence);
  }
  return all;
}

/// The line with what was claimed of it standing out.
inline void line(painter& paint, std::string_view text, std::size_t offset, const std::vector<piece>& pieces,
                 std::size_t& claimed, std::size_t first) {
  std::size_t at = 0;
  for (std::size_t i = first; at < text.size(); ++i) {
    if (claimed > offset + at) {  // by a piece that began earlier
      const std::size_t end = std::min(text.size(), claimed - offset);
      paint(ink::added, text.substr(at, end - at));
      at = end;
    }
    const bool more = i < pieces.size() && pieces[i].where.offset < offset + text.size();
    const std::size_t next = more ? std::max(pieces[i].where.offset - offset, at) : text.size();
    paint(ink::faint, text.substr(at, next - at));
    at = next;
    if (!more) return;
    claimed = std::max(claimed, pieces[i].where.end());
  }
}

inline void piece_line(painter& paint, const piece& one, std::string_view document, std::size_t margin) {
  paint(std::string(margin + 3, ' '))(ink::added, telling::shortened(one.where.of(document), 50));
  paint(ink::gutter, " \u2192 ")(one.members);
  if (one.confidence < 0.995F) {
    std::string percent = "  ";
    append_number(percent, static_cast<std::size_t>(std::max(one.confidence, 0.0F) * 100));
    paint(ink::faint, percent + " %");
  }
  paint.line();
}

}  // namespace explaining

/// Appends the document, and below each line what was read from it: the piece, the member, and how sure that is.
inline void write_origins(std::string& out, const std::vector<origin>& sources, const screen& on) {
  using namespace explaining;
  painter paint(out, on.colour);
  const std::vector<piece> pieces = pieces_of(sources);
  std::string number;
  append_number(number, static_cast<std::size_t>(std::count(on.document.begin(), on.document.end(), '\n')) + 1);
  const std::size_t width = number.size();
  std::size_t at = 0, next = 0, count = 0, claimed = 0;
  while (at < on.document.size()) {
    const std::size_t end = std::min(on.document.find('\n', at), on.document.size());
    std::string_view text = on.document.substr(at, end - at);
    if (text.ends_with('\r')) text.remove_suffix(1);
    number.clear();
    append_number(number, ++count);
    paint(std::string(width - number.size(), ' '))(ink::gutter, number)(text.empty() ? "" : "  ");
    line(paint, text, at, pieces, claimed, next);
    paint.line();
    for (; next < pieces.size() && pieces[next].where.offset <= end; ++next)
      piece_line(paint, pieces[next], on.document, width);
    at = end + 1;
  }
}

}  // namespace vitae::terminal_text
