// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/sections/capital_titles.hpp>
#include <vitae/wild/sections/detached_dates.hpp>
#include <vitae/wild/sections/glued_titles.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/run_in.hpp>
#include <vitae/wild/sections/run_on_pages.hpp>
#include <vitae/wild/sections/trailing_titles.hpp>
#include <vitae/wild/sections/wrapped_titles.hpp>

namespace vitae::wild_text {

/// Parts languages from the tools in whose line they stand: "Tools: Git, Make; Languages: Welsh, Irish (fluent)" is two
/// lines.
class run_on_labels {
 public:
  explicit run_on_labels(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) {
      const block& whole = doc.blocks[i];
      const std::size_t at = label_within(doc.plain.of(whole.text.begin, whole.text.end));
      if (at == 0) continue;
      block rest = whole;
      rest.text.begin += at;
      rest.gap = 0;
      doc.blocks[i].text = trim(doc.plain, {whole.text.begin, whole.text.begin + at - 2});
      doc.blocks.insert(doc.blocks.begin() + static_cast<std::ptrdiff_t>(i + 1), std::move(rest));
    }
    return doc;
  }

 private:
  /// Where behind a semicolon a label of languages begins, in a line that begins with another label; or 0.
  std::size_t label_within(std::string_view text) const {
    const std::size_t first = text.substr(0, 40).find(": ");
    if (first == text.npos || first == 0) return 0;
    for (std::size_t at = text.find("; ", first); at != text.npos; at = text.find("; ", at)) {
      at += 2;
      const std::size_t colon = text.substr(at, 30).find(": ");
      if (colon == text.npos) continue;
      const member_info* m = names_.exactly(text.substr(at, colon));
      if (m && m->type->core().appearance == look::language) return at;
    }
    return 0;
  }

  const name_index& names_;
};

/// A document whose titles and labels stand at the beginnings of lines, with nothing else in the lines of titles, and
/// whose dates stand with what they date.
inline outline with_labels_parted(outline doc, const name_index& names) {
  doc = trailing_titles(names).part(std::move(doc));
  doc = capital_titles(names).part(run_on_pages(names).part(glued_titles(names).part(std::move(doc))));
  doc = join_wrapped_titles(std::move(doc), names);
  doc = run_on_labels(names).part(run_in_titles(names).part(std::move(doc)));
  return detached_dates(names).part(std::move(doc));
}

}  // namespace vitae::wild_text
