// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>

namespace vitae::bibtex_text {

/// A field as it is written: its value without the outer braces or quotes, strings put in.
struct field {
  std::string_view name;   ///< in any case of letters
  std::string_view value;  ///< LaTeX
  extent where;            ///< of the value
  bool inherited = false;  ///< from the entry that `crossref` names
};

/// An entry as it is written: `@type{key, name = value, …}`.
struct entry {
  std::string_view type;  ///< in any case of letters
  std::string_view key;
  std::vector<field> fields;
  extent where;

  /// The first field of that name, whatever its case, or null.
  const field* find(std::string_view name) const {
    for (const field& f : fields)
      if (ascii::equal(f.name, name)) return &f;
    return nullptr;
  }
};

}  // namespace vitae::bibtex_text
