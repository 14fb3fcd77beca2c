// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/light_markup.hpp>
#include <vitae/wild/outline/markup/references.hpp>
#include <vitae/wild/outline/markup/unseen.hpp>

namespace vitae::wild_text {

/// What at the beginning of a line is no text: the definition of a link or of an abbreviation, a code fence, a cell of
/// code, the marks of a field and of a container, those of pandoc's title, author and date.
class line_marks {
 public:
  line_marks(std::string_view document, const references& links)
      : document_(document), links_(links), titling_(document.starts_with("% ")) {}

  /// The length of what to leave out at the line that begins at `at`, 0 for nothing; `fenced` says whether the line
  /// stands in a code fence, where all is text, and changes at a fence's line. Lines are asked for in order.
  std::size_t skip(std::size_t at, bool& fenced) {
    if (const std::size_t cell = fenced ? 0 : unseen::code_cell_at(document_, at); cell > 0) return cell;
    if (const std::size_t fence = unseen::fence_at(document_, at); fence > 0) return fenced = !fenced, fence;
    if (fenced) return 0;
    if (titling_ && (at == 0 || document_[at - 1] == '\n')) {
      titling_ = document_.substr(at, 2) == "% ";
      if (titling_) return 2;
    }
    const std::vector<references::definition>& all = links_.in_order();
    while (next_ < all.size() && all[next_].line.offset < at) ++next_;
    if (next_ < all.size() && all[next_].line.offset == at) return all[next_].line.length;
    if (const std::size_t abbreviation = unseen::abbreviation_at(document_, at); abbreviation > 0) return abbreviation;
    const std::size_t container = light_markup::container_mark_at(document_, at);
    return container > 0 ? container : light_markup::field_mark_at(document_, at);
  }

 private:
  std::string_view document_;
  const references& links_;
  std::size_t next_ = 0;
  bool titling_;  // are all lines so far of "% Ada Quill", "% March 2024"?
};

}  // namespace vitae::wild_text
