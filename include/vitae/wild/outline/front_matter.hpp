// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// A scalar of a page's front matter: "author: Ada Lovelace".
struct front_scalar {
  std::string_view key;
  extent value;  ///< without quotes
};

/// The YAML before a page's text, and where the text begins; no scalars and 0 where there is none.
struct front_matter {
  std::size_t end = 0;
  std::vector<front_scalar> scalars;
  std::size_t nested = 0;  ///< lines of lists and of maps within it: the CV itself may stand there
};

inline front_matter front_matter_of(std::string_view document) {
  front_matter found;
  std::size_t at = document.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  while (at < document.size() && (document[at] == '\n' || document[at] == '\r')) ++at;
  const std::size_t first = document.find('\n', at);
  if (first == document.npos || trimmed(document.substr(at, first - at)) != "---") return found;
  for (at = first + 1; at < document.size() && found.scalars.size() < 400;) {
    std::size_t end = document.find('\n', at);
    if (end == document.npos) end = document.size();
    const std::string_view line = document.substr(at, end - at);
    const std::string_view text = trimmed(line);
    if (text == "---" || text == "...") {
      found.end = end;
      return found;
    }
    const std::size_t colon = line.find(':');
    if (!text.empty() && (ascii::is_blank(line[0]) || text[0] == '-')) ++found.nested;
    if (!text.empty() && colon == line.npos && text[0] != '-' && !ascii::is_blank(line[0])) break;  // no YAML
    if (colon != line.npos && colon > 0) {
      std::string_view value = trimmed(line.substr(colon + 1));
      if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
      if (!value.empty())
        found.scalars.push_back(
            {trimmed(line.substr(0, colon)), {static_cast<std::size_t>(value.data() - document.data()), value.size()}});
    }
    at = end + 1;
  }
  return {};
}

}  // namespace vitae::wild_text
