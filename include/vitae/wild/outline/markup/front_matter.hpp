// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// A scalar of a page's front matter: "author: Ada Lovelace".
struct front_scalar {
  std::string_view key;
  extent value;  ///< without quotes
};

/// The YAML or TOML before a page's text, and where the text begins; no scalars and 0 where there is none.
struct front_matter {
  std::size_t end = 0;
  std::vector<front_scalar> scalars;
  std::size_t nested = 0;  ///< lines of lists and of maps within it, switches and numbers aside
  bool toml = false;       ///< rather than YAML

  /// Does the CV itself stand there, and not just a page's settings?
  bool holds_page() const {
    constexpr std::size_t most_settings = 12;  // nested lines
    return nested > most_settings;
  }
};

/// What stands above YAML and below it: "---", or the fence of a block of code, as some converters write it.
constexpr bool is_yaml_fence(std::string_view line) { return line == "---" || line == "~~~"; }

/// Whether a value says that the indented lines below it are one text: "header-includes: |", "description: |2-".
constexpr bool opens_block(std::string_view value) {
  return (value.starts_with('|') || value.starts_with('>')) && value.find_first_not_of("+-123456789", 1) == value.npos;
}

/// Does a text between quotes begin that ends in a line below: "bio: "I build boats"?
constexpr bool opens_quote(std::string_view value) {
  return value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.find(value[0], 1) == value.npos;
}

/// A value without the quotes around it.
constexpr std::string_view unquoted(std::string_view value) {
  const bool quoted =
      value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

/// A value without the remark that may follow it: "Ada Quill  # only for the page's title", "#\"Ada Quill\"".
constexpr std::string_view without_remark(std::string_view value) {
  if (value.starts_with('"') || value.starts_with('\'')) {
    const std::size_t end = value.find(value[0], 1);
    const bool remark = end != value.npos && trimmed(value.substr(end + 1)).starts_with('#');
    return remark ? value.substr(0, end + 1) : value;
  }
  return value.starts_with('#') ? std::string_view{} : trimmed(value.substr(0, value.find(" #")));
}

/// A value as a page shows it: without quotes, a remark, the comma or the end of a map, and the "//" of an address.
constexpr std::string_view bare_scalar(std::string_view value) {
  value = without_remark(trimmed(value));
  if (opens_quote(value)) value.remove_prefix(1);
  if (value.ends_with(" }")) value = trimmed(value.substr(0, value.size() - 2));
  if (value.ends_with("\",") || value.ends_with("',")) value.remove_suffix(1);
  value = unquoted(value);
  if (value.starts_with("//")) value.remove_prefix(2);
  return value;
}

/// "true", "12": what a CV's facts seldom are, and settings often.
constexpr bool is_switch(std::string_view value) {
  value = without_remark(value);
  return value == "true" || value == "false" || (!value.empty() && all_of(value, ascii::is_digit));
}

inline front_matter yaml_matter_of(std::string_view document) {
  front_matter found;
  bool remarks = false, shouted = false, block = false;  // shouted: a key begins with a capital, as words on a page do
  std::string_view opened;                               // the key of a text of several lines, until its first one
  std::size_t block_indent = 0;                          // of that key
  char quote = 0;                                        // around a text whose end is still to come
  std::size_t at = utf8::text_begin(document);
  while (at < document.size() && (document[at] == '\n' || document[at] == '\r')) ++at;
  const std::size_t first = document.find('\n', at);
  if (first == document.npos || !is_yaml_fence(trimmed(document.substr(at, first - at)))) return found;
  for (at = first + 1; at < document.size() && found.scalars.size() < 400;) {
    std::size_t end = document.find('\n', at);
    if (end == document.npos) end = document.size();
    const std::string_view line = document.substr(at, end - at);
    const std::string_view text = trimmed(line);
    if (is_yaml_fence(text) || text == "...") {
      found.end = end;
      return remarks && (shouted || found.scalars.empty()) ? front_matter{} : found;
    }
    at = end + 1;
    if (text.empty()) continue;
    if (quote != 0) {
      quote = text.back() == quote ? '\0' : quote;
      continue;
    }
    const std::size_t indent = line.find_first_not_of(" \t");
    const bool inner = indent > 0, told = block && indent > block_indent;
    if (text[0] == '#' && !told) {
      remarks = remarks || !inner;
      continue;
    }
    if (told) {
      const auto begin = static_cast<std::size_t>(text.data() - document.data());
      if (!opened.empty()) found.scalars.push_back({std::exchange(opened, {}), {begin, 0}});
      extent& value = found.scalars.back().value;
      value.length = begin + text.size() - value.offset;
      continue;
    }
    const std::size_t colon = line.find(':');
    const bool switched = colon != line.npos && is_switch(trimmed(line.substr(colon + 1)));
    if ((inner || text[0] == '-') && !switched) ++found.nested;
    if (colon == line.npos && text[0] != '-' && !inner) break;  // no YAML
    shouted = shouted || ascii::is_upper(line[0]);
    block = colon != line.npos && colon > 0 && opens_block(trimmed(line.substr(colon + 1)));
    block_indent = indent;
    opened = block ? trimmed(line.substr(0, colon)) : std::string_view{};
    const std::string_view told_by = colon != line.npos ? trimmed(line.substr(colon + 1)) : std::string_view{};
    if (opens_quote(told_by)) {
      quote = told_by[0];
      continue;
    }
    if (colon != line.npos && colon > 0) {
      const std::string_view value = unquoted(without_remark(trimmed(line.substr(colon + 1))));
      if (!value.empty() && !block)
        found.scalars.push_back(
            {trimmed(line.substr(0, colon)), {static_cast<std::size_t>(value.data() - document.data()), value.size()}});
    }
  }
  return {};
}

/// Hugo's "+++", "title = "CV"", "[params]", "author = "Ada Lovelace"", "+++".
inline front_matter toml_matter_of(std::string_view document) {
  front_matter found;
  if (!document.substr(utf8::text_begin(document)).starts_with("+++")) return found;
  found.toml = true;
  bool tables = false;  // of a list: "[[education.courses]]"
  for (std::size_t at = std::min(document.find('\n'), document.size() - 1) + 1; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trimmed(document.substr(at, end - at));
    at = end + 1;
    if (line == "+++") {
      found.end = end;
      return found;
    }
    tables = line.starts_with('[') ? line.starts_with("[[") : tables;
    if (tables && !line.empty()) ++found.nested;
    const std::size_t sign = line.find('=');
    const bool scalar = sign != line.npos && sign > 0 && !line.starts_with('#') && !line.starts_with('[');
    const std::string_view value =
        scalar ? unquoted(without_remark(trimmed(line.substr(sign + 1)))) : std::string_view{};
    if (scalar && found.scalars.size() < 400 && !value.empty())
      found.scalars.push_back(
          {trimmed(line.substr(0, sign)), {static_cast<std::size_t>(value.data() - document.data()), value.size()}});
  }
  return {};
}

inline front_matter front_matter_of(std::string_view document) {
  front_matter found = yaml_matter_of(document);
  return found.end > 0 ? found : toml_matter_of(document);
}

}  // namespace vitae::wild_text
