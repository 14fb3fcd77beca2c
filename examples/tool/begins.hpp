// SPDX-License-Identifier: BSL-1.0
// What a text is written in, as far as its beginning tells.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/utf8.hpp>

namespace tool {

/// A text without the byte order mark and the white space around it.
inline std::string_view without_mark(std::string_view text) {
  return vitae::trimmed(text.substr(vitae::utf8::text_begin(text)));
}

/// Does what follows an opening brace go on as JSON does, if need be by mistake: `"name"`, `name:`, `}`, `// …`?
inline bool goes_on_as_json(std::string_view text) {
  if (std::string_view("\"'},").find(text[0]) != std::string_view::npos || text.starts_with("//")) return true;
  const auto in_name = [](char c) { return vitae::ascii::is_alnum(c) || c == '_' || c == '-'; };
  const auto end = std::find_if_not(text.begin(), text.end(), in_name);
  return end != text.begin() &&
         vitae::trimmed(text.substr(static_cast<std::size_t>(end - text.begin()))).starts_with(':');
}

/// Does a text begin as JSON does, and not as "[Ada Quill](…)", "[1] A. Quill", "{ Ada Quill" or "{% include name %}"?
inline bool begins_json(std::string_view text) {
  text = without_mark(text);
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  if (next == text.npos) return true;
  return text[0] == '{' ? goes_on_as_json(text.substr(next))
                        : std::string_view("{[\"]").find(text[next]) != std::string_view::npos;
}

/// Does a text begin with an entry of BibTeX ("@article{key,", "@Online (", "@string{name ="), behind lines that are
/// blank or comments ("% Encoding: UTF-8")? "@ada (she/her)" is none: an entry goes on behind its key.
inline bool begins_bibtex(std::string_view text) {
  text = without_mark(text);
  while (text.starts_with('%')) text = vitae::trimmed(text.substr(std::min(text.find('\n'), text.size())));
  if (!text.starts_with('@')) return false;
  const auto letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  const std::size_t end =
      static_cast<std::size_t>(std::find_if_not(text.begin() + 1, text.end(), letter) - text.begin());
  const std::string_view type = text.substr(1, end - 1), rest = vitae::trimmed(text.substr(end));
  if (type.empty() || (!rest.starts_with('{') && !rest.starts_with('('))) return false;
  if (vitae::equal_folded(type, "comment") || vitae::equal_folded(type, "preamble")) return true;
  const std::size_t behind_key = rest.find_first_of(",=})");
  return behind_key != rest.npos && (rest[behind_key] == ',' || rest[behind_key] == '=');
}

}  // namespace tool
