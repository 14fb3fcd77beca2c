// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/item.hpp>
#include <vitae/cv/link.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/codec.hpp>

/// Texts of RenderCV, which are Markdown: bullets below bullets, names that are links, lists in a line.
namespace vitae::rendercv {

inline std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string made;
  for (const std::string& part : parts)
    if (!part.empty()) made.append(made.empty() ? "" : between).append(part);
  return made;
}
inline std::vector<std::string> parted(std::string_view text, std::string_view between) {
  std::vector<std::string> made;
  for (std::size_t from = 0; !text.empty() && from <= text.size();) {
    const std::size_t to = std::min(text.find(between, from), text.size());
    made.emplace_back(text.substr(from, to - from));
    from = to + (to == text.size() ? 1 : between.size());
  }
  return made;
}

/// What parts a highlight from each of the bullets below it: RenderCV has this for a hyphen that stands alone.
inline constexpr std::string_view below = " - ";

/// A text with dashes for the hyphens that RenderCV would take for bullets.
inline std::string without_bullets(std::string_view text) {
  std::string made;
  for (std::size_t from = 0;;) {
    const std::size_t at = text.find(below, from);
    made.append(text.substr(from, at - from));
    if (at == text.npos) return made;
    made.append(" –");
    from = at + below.size() - 1;  // the blank behind one may stand before the next
  }
}

/// "Cut costs - by weaving - by spinning": a highlight with what stands below it, at whatever depth.
inline std::string highlight_of(const Item& item) {
  std::string text = without_bullets(item.text);
  for (const Item& one : item.items) text.append(below).append(highlight_of(one));
  return text;
}
inline Item item_of_highlight(std::string_view highlight) {
  std::vector<std::string> parts = parted(highlight, below);
  Item made;
  for (std::string& part : parts)
    if (&part == parts.data())
      made.text = std::move(part);
    else
      made.items.push_back({std::move(part), {}});
  return made;
}

/// A bullet with those below it, as a list in Markdown: "Weaving\n  - of linen".
inline void append_bullets(std::string& out, const Item& item, std::size_t depth = 1) {
  out += item.text;
  for (const Item& one : item.items)
    append_bullets(out.append("\n").append(2 * depth, ' ').append("- "), one, depth + 1);
}
inline std::string bullet_of(const Item& item) {
  std::string text;
  append_bullets(text, item);
  return text;
}
inline Item item_of_bullet(std::string_view text) {
  Item made;
  bool first = true;
  for (const std::string& line : parted(text, "\n")) {
    const std::size_t indent = line.find_first_not_of(' ');
    const bool begins = !first && indent != std::string::npos && indent >= 2 && line.compare(indent, 2, "- ") == 0;
    Item* at = &made;  // the last bullet that is not as deep; of a line that begins none the last of all
    for (std::size_t depth = begins ? indent / 2 - 1 : text.size(); depth > 0 && !at->items.empty(); --depth)
      at = &at->items.back();
    if (begins)
      at->items.push_back({line.substr(indent + 2), {}});
    else
      at->text.append(first ? "" : "\n").append(line);
    first = false;
  }
  return made;
}

/// The address of a link as RenderCV takes it, with https:// before a bare domain; nothing where it is of another kind.
inline std::string web_address(const url& address) {
  const auto read = codec<url>::read(address.text());
  if (!read || read.doubt || !(*read == address)) return {};
  std::string made = address.href();
  const bool taken = made.starts_with("https://") || made.starts_with("http://");
  return taken ? made : std::string();
}

/// The first web address of a list that can stand in a link of Markdown.
inline std::string address_for_name(const std::vector<Link>& links) {
  for (const Link& link : links)
    if (const std::string made = web_address(link.url); !made.empty() && made.find_first_of("()<> ") == made.npos)
      return made;
  return {};
}

/// "[Looms](https://looms.example.com)": a name that leads somewhere; the name alone where it has brackets itself.
inline std::string linked(const std::string& name, const std::string& address) {
  if (address.empty() || name.empty() || name.find_first_of("[]\n") != name.npos) return name;
  return "[" + name + "](" + address + ")";
}
inline std::pair<std::string, url> unlinked(const std::string& text) {
  const std::size_t middle = text.find("](");
  const bool whole = text.starts_with('[') && text.ends_with(')') && middle != text.npos &&
                     text.find_first_of("[]()", middle + 2) == text.size() - 1 && text.rfind('[', middle) == 0;
  if (!whole) return {text, {}};
  return {text.substr(1, middle - 1), url(text.substr(middle + 2, text.size() - middle - 3))};
}

inline std::vector<Link> links_to(const url& address) {
  if (address.empty()) return {};
  return {{{}, address}};
}

}  // namespace vitae::rendercv
