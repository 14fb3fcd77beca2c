// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/papers/cited_part.hpp>

/// The people that a line of a publication names.
namespace vitae::wild_text::layouts {

/// How long "Authors: " is in front of a line.
inline std::size_t label_of_authors(std::string_view line) {
  for (const std::string_view label : {"Authors: ", "Author: ", "Author(s): "})
    if (line.starts_with(label)) return label.size();
  return 0;
}

/// A name in two words or more, unless its script has no blanks: "Pure and Applied Optics" is no two people.
inline bool is_name(const context& in, span s) {
  const std::string_view text = in.view(s);
  return (text.find_first_of(" .\n") != text.npos || ascii::is_beyond(text[0])) &&
         in.weigh(look::person, s) >= (ascii::is_beyond(text[0]) ? 0.3F : 0.35F);
}

/// The names that a line lists: "Ada M. Quill y Bo Reed", "Quill, A; Reed, B".
inline std::vector<span> names_in(const context& in, span line) {
  std::vector<span> names;
  if (in.view(line).find(';') == std::string_view::npos) return enumeration(in.plain()).read(line, true, 6);
  for (std::size_t at = line.begin; at < line.end;) {
    const std::size_t end = std::min(in.plain().text.find(';', at), line.end);
    if (const span name = trim(in.plain(), {at, end}); !name.empty()) names.push_back(name);
    at = end + 1;
  }
  return names;
}

/// A name without the marks behind it, which are kept aside: "Ada Quill*#".
inline cited_author author_of(const context& in, span name) {
  const std::string_view whole = in.view(name);
  const std::size_t end = whole.find_last_not_of("*#^") + 1;
  const cited_text bare = cited_part(in, end == 0 ? name : span{name.begin, name.begin + end});
  const std::string marks(end == 0 ? std::string_view{} : whole.substr(end));
  return {bare.text, bare.span, marks.find('*') != std::string::npos, false, false, marks};
}

}  // namespace vitae::wild_text::layouts
