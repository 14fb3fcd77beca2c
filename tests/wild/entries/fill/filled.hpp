// SPDX-License-Identifier: BSL-1.0
// An entry as it is read from a document.
#pragma once
#include <string>
#include <string_view>
#include <vitae/wild/entries/read_entries.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"
#include "../../tree.hpp"

namespace entries_filled {

using namespace vitae;
using namespace vitae::wild_text;

/// The only entry of a document; its bullets after it.
inline std::string read(std::string_view source, const type_info& type) {
  const wild_tests::document page(source);
  node list;
  read_entries(page.in, entry_plan(type), 0, page.doc.blocks.size(), list);
  REQUIRE(list.parts.size() == 1);
  CHECK(tree::placed(list.parts[0], type, source));
  return tree::shown(list.parts[0], type);
}

inline bool says(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

}  // namespace entries_filled
