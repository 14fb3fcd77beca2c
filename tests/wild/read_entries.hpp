// SPDX-License-Identifier: BSL-1.0
// The entries of a document as text, for tests of the steps that make them.
#pragma once
#include <string>
#include <string_view>
#include <vitae/wild/entries/read_entries.hpp>

#include "document.hpp"
#include "tree.hpp"

namespace wild_tests {

/// All entries of a document as those of a record, between bars.
inline std::string entries_of(std::string_view source, const vitae::type_info& record) {
  const document page(source);
  vitae::node list;
  vitae::wild_text::read_entries(page.in, vitae::wild_text::entry_plan(record), 0, page.doc.blocks.size(), list);
  std::string out;
  for (const vitae::node& entry : list.parts) out += (out.empty() ? "" : " | ") + tree::shown(entry, record);
  return out;
}

}  // namespace wild_tests
