// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/issue.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/unseen.hpp>

namespace vitae::wild_text {

/// Something to say of a wild document.
struct wild_note {
  severity level = severity::remark;
  fault why;
  extent where;
};

/// What is left out of a document though a reader may miss it: numbers and heads of pages, and all that follows a
/// comment that is never closed.
inline std::vector<wild_note> notes_of(const outline& doc) {
  std::vector<wild_note> notes;
  for (const span page : doc.pages)
    notes.push_back({severity::remark, fault("wild.page", "the number or the head of a page, no part of the text"),
                     doc.plain.where(page.begin, page.end)});
  const std::string_view document = doc.plain.document;
  if (const std::size_t open = unseen::open_comment_in(document); open < document.size())
    notes.push_back({severity::warning,
                     fault("wild.comment", "a comment begins here that is never closed: nothing behind it is read"),
                     {open, document.size() - open}});
  return notes;
}

}  // namespace vitae::wild_text
