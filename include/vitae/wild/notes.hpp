// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/markup/terminal_codes.hpp>
#include <vitae/wild/outline/markup/unseen.hpp>
#include <vitae/wild/reading.hpp>

namespace vitae::wild_text {

/// The first control characters of a document that set no lines, as text turned out of PDFs has them for glyphs that
/// nobody could name, nor a terminal's style; empty where there are none.
inline extent first_controls(std::string_view document) {
  static constexpr byte_set strays = byte_set("\x7F").or_controls().but_for("\t\n\v\f\r");
  std::size_t first = strays.next_in(document, 0);
  for (terminal_codes codes; first < document.size();) {
    const std::size_t code = codes.at(document, first);
    if (code == 0) break;
    first = strays.next_in(document, first + code);
  }
  std::size_t last = first;
  while (last < document.size() && strays(document[last])) ++last;
  return {first, last - first};
}

/// What is left out of a document though a reader may miss it: control characters, numbers and heads of pages, and all
/// that follows a comment that is never closed.
inline std::vector<wild_note> notes_of(const outline& doc) {
  std::vector<wild_note> notes;
  for (const span page : doc.pages)
    notes.push_back({severity::remark, fault("wild.page", "the number or the head of a page, no part of the text"),
                     doc.plain.where(page.begin, page.end)});
  const std::string_view document = doc.plain.document;
  if (const extent controls = first_controls(document); controls.length > 0)
    notes.push_back(
        {severity::remark, fault("wild.control", "control characters are left out; the first stand here"), controls});
  if (const std::size_t open = unseen::open_comment_in(document); open < document.size())
    notes.push_back({severity::warning,
                     fault("wild.comment", "a comment begins here that is never closed: nothing behind it is read"),
                     {open, document.size() - open}});
  return notes;
}

}  // namespace vitae::wild_text
