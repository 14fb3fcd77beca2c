// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/json/walk.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/utf8.hpp>

/// Values of native JSON as people would say them, whatever their schema.
namespace vitae::telling {

/// The text cut to so many columns, an ellipsis at its end where it was longer; line feeds are spaces.
inline std::string shortened(std::string_view text, std::size_t columns) {
  std::string out;
  std::size_t width = 0, fits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    width += static_cast<std::size_t>(display_width(next.code_point));
    if (width > columns) {
      out.resize(fits);
      return out += "\u2026";
    }
    out += next.code_point == '\n' ? std::string_view(" ") : text.substr(at, next.length);
    if (width < columns) fits = out.size();
    at += next.length;
  }
  return out;
}

/// "2019-09 – present", or nothing if the JSON object is no period.
inline std::string period_in_words(std::string_view object) {
  std::string start, end;
  bool only = true, any = false;
  json_text::for_each_member(object, [&](std::string_view key, std::string_view value) {
    any = true;
    if (key == "start")
      start = json_text::text_of(value);
    else if (key == "end")
      end = json_text::text_of(value);
    else
      only = false;
  });
  if (!only || !any) return {};
  if (start == end) return start;
  return (start.empty() ? "?" : start) + " \u2013 " + (end.empty() ? "?" : end);
}

/// A value in one line: a text as it is, a list by its items, a record by its members. An absent or empty one is an
/// empty text.
inline std::string in_words(std::string_view json) {
  std::string out;
  const auto add = [&](std::string_view between, const std::string& part) {
    if (part.empty()) return;
    if (!out.empty()) out += between;
    out += part;
  };
  if (json.starts_with('[')) {
    json_text::for_each_item(json, [&](std::string_view item) { add(", ", in_words(item)); });
  } else if (json.starts_with('{')) {
    out = period_in_words(json);
    if (out.empty())
      json_text::for_each_member(json, [&](std::string_view, std::string_view value) {
        if (value != "true" && value != "false") add(" \u00B7 ", in_words(value));
      });
  } else if (json != "null") {
    out = json_text::text_of(json);
    for (char& c : out)
      if (c == '\n') c = ' ';
  }
  return out;
}

/// The main facts of a record in a line, without what its title says: "2019-09 – present · Berlin · 3 highlights".
inline std::string facts_of(std::string_view record, std::string_view title) {
  constexpr std::size_t longest = 40, most = 90;
  std::string out;
  const auto add = [&](std::string_view fact) {
    if (fact.empty() || title.find(fact) != std::string_view::npos) return;
    if (display_width(out) + display_width(fact) > most) return;
    out.append(out.empty() ? "" : " \u00B7 ").append(fact);
  };
  json_text::for_each_member(record, [&](std::string_view key, std::string_view value) {
    if (value.starts_with('[')) {
      std::size_t items = 0;
      json_text::for_each_item(value, [&](std::string_view) { ++items; });
      const std::string all = value.size() < 400 ? in_words(value) : std::string();
      if (!all.empty() && display_width(all) <= longest) return add(all);
      std::string count;
      append_number(count, items);
      add(count.append(" ").append(key, 0, items == 1 && key.ends_with('s') ? key.size() - 1 : key.size()));
    } else if (value == "true") {
      add(key);
    } else if (value != "false") {
      const std::string said = in_words(value);
      if (title.ends_with("\u2026") && said.starts_with(title.substr(0, title.size() - 3))) return;
      add(shortened(said, longest));
    }
  });
  return out;
}

}  // namespace vitae::telling
