// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/wild/outline/markup/link_target.hpp>
#include <vitae/wild/outline/markup/tags.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// A picture, alone or on a link: what describes it, and where the link leads.
struct picture {
  extent description, address;
  std::size_t length = 0;  ///< 0 where there is none
};

namespace pictures {

/// What a picture says without a description: "…/badge/PostgreSQL-4169E1?style=flat" shows its name.
constexpr std::string_view badge_name(std::string_view source) {
  constexpr std::string_view mark = "/badge/";
  const std::size_t found = source.find(mark);
  if (found == source.npos) return {};
  source.remove_prefix(found + mark.size());
  source = source.substr(0, source.find('?'));
  if (source.starts_with('-')) source.remove_prefix(1);
  const std::size_t dash = source.find('-');  // behind it is the colour
  return source.find('-', dash + 1) == source.npos && source.find_first_of("%_/") == source.npos
             ? source.substr(0, dash)
             : std::string_view{};
}

/// "Python logo", "Logo Python" tell of Python.
constexpr std::string_view told(std::string_view description) {
  for (const std::string_view thing : {" logo", " icon", " badge"})
    if (description.size() > thing.size() && ascii::equal(description.substr(description.size() - thing.size()), thing))
      description.remove_suffix(thing.size());
  for (const std::string_view thing : {"logo of ", "logo ", "badge ", "icon "})
    if (description.size() > thing.size() && ascii::begins(description, thing)) description.remove_prefix(thing.size());
  return description;
}

constexpr extent within(std::string_view document, std::string_view part) {
  return part.empty() ? extent{} : extent{static_cast<std::size_t>(part.data() - document.data()), part.size()};
}

/// "![Go](go.svg)" or `<img alt="Go" src="go.svg">`.
constexpr picture bare_at(std::string_view document, std::size_t at) {
  if (document.substr(at, 2) == "![") {
    const std::size_t close = document.substr(0, at + 200).find_first_of("]\n", at);
    if (close == document.npos || document[close] != ']') return {};
    const link_target source = inline_target(document, close);
    if (source.length == 0) return {};
    const std::string_view text = document.substr(at + 2, close - at - 2);
    return {within(document, text.empty() ? badge_name(source.address.of(document)) : told(text)),
            {},
            close + source.length - at};
  }
  if (document.substr(at, 1) != "<") return {};
  const html_tag tag = tag_at(document, at);
  if (tag.length == 0 || !tag.is("img")) return {};
  const std::string_view text = attribute(tag, "alt");
  return {within(document, text.empty() ? badge_name(attribute(tag, "src")) : told(text)), {}, tag.length};
}

/// How much of "![…](…)" is no text: its mark alone, or all of a logo, an icon or a badge that leads nowhere, which
/// only adorns what stands beside it: "![Logo Python](python.svg)".
constexpr std::size_t unsaid_at(std::string_view document, std::size_t at) {
  const picture found = bare_at(document, at);
  const bool emblem = found.length > 0 && at + 2 + found.description.length < document.find(']', at);
  return emblem && (at == 0 || document[at - 1] != '[') ? found.length : 1;
}

constexpr std::size_t blanks_at(std::string_view document, std::size_t at) {
  std::size_t end = at, lines = 0;
  for (; end < document.size() && lines < 2; ++end) {
    if (document[end] == '\n') ++lines;
    if (document.substr(end, 6) == "&nbsp;" || document.substr(end, 6) == "&emsp;")
      end += 5;
    else if (!ascii::is_blank(document[end]) && document[end] != '\n' && document[end] != '\r')
      break;
  }
  return lines < 2 ? end - at : 0;
}

/// A picture, or one on a link: "[![Go](go.svg)](https://…)", `<a href="https://…"><img alt="Go"></a>`.
constexpr picture at(std::string_view document, std::size_t at) {
  if (document.substr(at, 3) == "[![") {
    picture found = bare_at(document, at + 1);
    const std::size_t close = at + 1 + found.length;
    if (found.length == 0 || document.substr(close, 1) != "]") return {};
    const link_target target = inline_target(document, close);
    found.address = target.address;
    found.length = target.length == 0 ? 0 : close + target.length - at;
    return found;
  }
  const bool tag_here =
      document.substr(at, 1) == "<" && (document.substr(at + 1, 1) == "a" || document.substr(at + 1, 1) == "A");
  const html_tag link = tag_here ? tag_at(document, at) : html_tag{};
  if (!link.is("a") || link.closes) return bare_at(document, at);
  std::size_t end = at + link.length;
  end += blanks_at(document, end);
  picture found = bare_at(document, end);
  if (found.length == 0) return {};
  end += found.length;
  end += blanks_at(document, end);
  const html_tag closing = document.substr(end, 1) == "<" ? tag_at(document, end) : html_tag{};
  if (!closing.is("a") || !closing.closes) return {};
  found.address = within(document, attribute(link, "href"));
  found.length = end + closing.length - at;
  return found;
}

}  // namespace pictures

/// Pictures side by side, two or more that tell something: a list of what they show, as tools are shown by their
/// badges.
struct picture_row {
  std::vector<picture> shown;
  std::size_t length = 0;  ///< 0 where there is none
};

/// Finds the rows of pictures of a document, asked of in its order: where too few of a row tell anything, none of its
/// pictures begins another.
class picture_rows {
 public:
  picture_row at(std::string_view document, std::size_t begin) {
    picture_row row;
    if (begin < passed_) return row;
    for (std::size_t next = begin; next < document.size();
         next = begin + row.length + pictures::blanks_at(document, begin + row.length)) {
      const picture found = pictures::at(document, next);
      if (found.length == 0) break;
      row.length = next + found.length - begin;
      if (found.description.length > 0) row.shown.push_back(found);
    }
    passed_ = begin + row.length;
    return row.shown.size() < 2 ? picture_row{} : row;
  }

 private:
  std::size_t passed_ = 0;
};

/// Adds what the pictures show, parted by commas, and where they lead.
inline void show(plain_text& out, const picture_row& row) {
  for (const picture& each : row.shown) {
    if (&each != row.shown.data())
      for (const char c : std::string_view(", ")) out.add(c, each.description.offset, style::inserted);
    const std::size_t begin = out.text.size();
    out.add(each.description.of(out.document), each.description.offset, 0);
    if (each.address.length > 0)
      out.links.push_back({begin, out.text.size(), std::string(each.address.of(out.document)), each.address});
  }
}

}  // namespace vitae::wild_text
