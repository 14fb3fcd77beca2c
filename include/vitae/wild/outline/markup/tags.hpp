// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// An HTML tag as it stands in a document; `length` is 0 where there is none.
struct html_tag {
  std::size_t length = 0;
  std::string_view name;
  std::string_view attributes;
  std::size_t attributes_at = 0;  ///< in the document
  bool closes = false;

  constexpr bool is(std::string_view other) const { return ascii::equal(name, other); }
};

/// The tag that begins with the '<' at `at`. It ends at the first '>', and no other '<' stands inside it. "<at>" and
/// "<dot>" are none: so addresses are hidden.
constexpr html_tag tag_at(std::string_view text, std::size_t at) {
  html_tag tag;
  std::size_t i = at + 1;
  if (i < text.size() && text[i] == '/') tag.closes = true, ++i;
  const std::size_t name = i;
  while (i < text.size() && ascii::is_alnum(text[i])) ++i;
  if (i == name || !ascii::is_alpha(text[name])) return {};
  tag.name = text.substr(name, i - name);
  if (i >= text.size() || (text[i] != '>' && text[i] != '/' && !ascii::is_blank(text[i]))) return {};
  if (text[i] == '>' && (tag.is("at") || tag.is("dot"))) return {};
  tag.attributes_at = i;
  while (i < text.size() && text[i] != '>' && text[i] != '<') ++i;
  if (i >= text.size() || text[i] != '>') return {};
  tag.attributes = text.substr(tag.attributes_at, i - tag.attributes_at);
  tag.length = i + 1 - at;
  return tag;
}

/// The value of an attribute (`href`), without its quotes; empty where there is none.
constexpr std::string_view attribute(const html_tag& tag, std::string_view name) {
  const std::string_view all = tag.attributes;
  for (std::size_t i = 0; i + name.size() < all.size(); ++i) {
    if (i > 0 && ascii::is_alnum(all[i - 1])) continue;
    if (!ascii::begins(all.substr(i), name)) continue;
    std::size_t j = i + name.size();
    while (j < all.size() && ascii::is_blank(all[j])) ++j;
    if (j >= all.size() || all[j] != '=') continue;
    ++j;
    while (j < all.size() && ascii::is_blank(all[j])) ++j;
    if (j >= all.size()) return {};
    if (all[j] == '"' || all[j] == '\'') {
      const std::size_t close = all.find(all[j], j + 1);
      return all.substr(j + 1, close == all.npos ? all.npos : close - j - 1);
    }
    std::size_t k = j;
    while (k < all.size() && !ascii::is_blank(all[k])) ++k;
    return all.substr(j, k - j);
  }
  return {};
}

/// The style that a tag gives to what it holds, by its name and its `style` attribute.
constexpr unsigned style_of(const html_tag& tag) {
  unsigned bits = 0;
  if (tag.is("b") || tag.is("strong") || tag.is("button")) bits |= style::bold;
  if (tag.is("i") || tag.is("em") || tag.is("cite")) bits |= style::italic;
  if (tag.is("u")) bits |= style::underlined;
  if (tag.is("code") || tag.is("tt") || tag.is("kbd")) bits |= style::code;
  const bool boxed = tag.is("div") || tag.is("abbr");
  if (boxed && ascii::begins(attribute(tag, "class"), "badge")) bits |= style::code;  // as `CVPR 2016` is set
  const std::string_view css = attribute(tag, "style");
  if (css.find("bold") != css.npos || css.find("weight:6") != css.npos || css.find("weight:7") != css.npos)
    bits |= style::bold;
  if (css.find("italic") != css.npos) bits |= style::italic;
  if (css.find("underline") != css.npos || css.find("border-bottom") != css.npos) bits |= style::underlined;
  return bits;
}

/// Does the tag begin or end a line of its own?
constexpr bool is_block(const html_tag& tag) {
  constexpr std::string_view blocks[] = {
      "p",          "div",    "ul",      "ol",     "li",      "br",    "hr",      "table",   "tr",    "dl",   "dt",
      "dd",         "center", "section", "header", "footer",  "h1",    "h2",      "h3",      "h4",    "h5",   "h6",
      "blockquote", "pre",    "nav",     "main",   "article", "aside", "details", "summary", "tbody", "thead"};
  for (const std::string_view block : blocks)
    if (tag.is(block)) return true;
  return false;
}

}  // namespace vitae::wild_text
