// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json/cursor.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/source/origin.hpp>

namespace vitae::json_text {

namespace tracing {

inline void value(cursor& in, std::string_view document, const path& at, std::vector<origin>& found) {
  const std::size_t begin = in.here().offset;
  if (begin >= document.size()) return;
  if (document[begin] == '{') {
    in.members(at, [&](std::string_view spelled) {
      const std::string key(spelled);  // reading the value reuses the letters
      value(in, document, at / key, found);
    });
  } else if (document[begin] == '[') {
    std::size_t count = 0;
    in.items(at, [&] { value(in, document, at / count++, found); });
  } else if (in.text(token::raw, at)) {
    found.push_back({at.str(), in.last(), 1});
  }
}

}  // namespace tracing

/// Where each leaf of a JSON document stands, as `parsed<T>::sources` has it for other formats. Reading JSON does not
/// record it, as the paths of a document tell it: ask for it where it is needed.
inline std::vector<origin> origins_of(std::string_view document) {
  std::vector<origin> found;
  notes log(document);
  cursor in(document, log, 256);
  tracing::value(in, document, path{}, found);
  return found;
}

}  // namespace vitae::json_text
