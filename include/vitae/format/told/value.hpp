// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/json/walk.hpp>
#include <vitae/shape/describe.hpp>
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

/// A date as people say it where EDTF writes a number: "2021-23" is "Fall 2021", "2021-33" its first quarter.
inline std::string date_in_words(std::string date) {
  constexpr std::string_view seasons[]{"Spring ", "Summer ", "Fall ", "Winter "},
      quarters[]{"Q1 ", "Q2 ", "Q3 ", "Q4 "};
  if (date.size() != 7 || date[4] != '-' || date[6] < '1') return date;
  const auto nth = static_cast<std::size_t>(date[6] - '1');
  if (date[5] == '2' && nth < 4) return std::string(seasons[nth]) + date.substr(0, 4);
  if (date[5] == '3' && nth > 1 && nth < 6) return std::string(quarters[nth - 2]) + date.substr(0, 4);
  return date;
}

/// "2019-09 – present"; one date if start and end are the same, nothing if there is neither.
inline std::string from_to(const std::string& start, const std::string& end) {
  if (start == end) return start;
  return (start.empty() ? "?" : start) + " \u2013 " + (end.empty() ? "?" : end);
}

inline const type_info* type_of_member(const type_info* record, std::string_view name) {
  const member_info* const member = record ? record->core().find(name) : nullptr;
  return member ? member->type : nullptr;
}

/// A value in one line: a text as it is, a list by its items, a period by its ends, a record by its members, each said
/// once. An absent or empty one is an empty text. `type` describes it, if there is a description.
inline std::string in_words(std::string_view json, const type_info* type = nullptr) {
  std::string out, start, end;
  bool period = json.starts_with('{');
  if (json.starts_with('[')) {
    json_text::for_each_item(json, [&](std::string_view item) {
      const std::string said = in_words(item, type ? &type->core() : nullptr);
      out.append(out.empty() || said.empty() ? "" : ", ").append(said);
    });
  } else if (json.starts_with('{')) {
    json_text::for_each_member(json, [&](std::string_view key, std::string_view value) {
      const std::string said = in_words(value, type_of_member(type, key));
      (key == "start" ? start : end) = said;
      period = period && (key == "start" || key == "end");
      if (value == "true" || value == "false" || out.find(said) != std::string::npos) return;
      out.append(out.empty() ? "" : " \u00B7 ").append(said);
    });
    if (period) out = from_to(start, end);
  } else if (json != "null") {
    out = json_text::text_of(json);
    for (char& c : out)
      if (c == '\n') c = ' ';
    if (type && type->core().appearance == look::date) out = date_in_words(std::move(out));
  }
  return out;
}

/// Does a member say what is read out of another one, and nothing more?
inline bool is_implied(const member_info* member, std::string_view value, std::string_view source) {
  if (!member || !member->note.reading) return false;
  const std::string from = in_words(source);
  return member->note.reading(from) == in_words(value);
}

/// The main facts of a record in a line, without what its title says: "2019-09 – present · Berlin · 3 highlights".
inline std::string facts_of(std::string_view record, std::string_view title, const type_info* type = nullptr) {
  constexpr std::size_t longest = 40, most = 90;
  constexpr std::string_view between = " \u00B7 ";
  std::string out(between);
  const auto add = [&](const std::string& fact) {
    const bool said = title.find(fact) != std::string_view::npos ||
                      (title.ends_with("\u2026") && fact.starts_with(title.substr(0, title.size() - 3)));
    const std::string shown = shortened(fact, longest);
    if (said || display_width(out) + display_width(shown) > most) return;
    if (std::string part(between); out.find(part.append(shown).append(between)) != std::string::npos) return;
    out.append(shown).append(between);
  };
  json_text::for_each_member(record, [&](std::string_view key, std::string_view value) {
    const member_info* const member = type ? type->core().find(key) : nullptr;
    bool implied = false;
    if (member && member->note.reading)
      json_text::for_each_member(record, [&](std::string_view name, std::string_view source) {
        implied = implied || (name == member->note.source && is_implied(member, value, source));
      });
    if (implied || value == "false") return;
    if (value == "true") return add(std::string(key));
    std::string all = value.size() < 400 || !value.starts_with('[') ? in_words(value, type_of_member(type, key)) : "";
    if (value.starts_with('[') && (all.empty() || display_width(all) > longest)) {
      std::size_t items = 0;
      json_text::for_each_item(value, [&](std::string_view) { ++items; });
      append_number(all = {}, items);
      all.append(" ").append(key, 0, items == 1 && key.ends_with('s') ? key.size() - 1 : key.size());
    }
    add(all);
  });
  return out.size() <= between.size() ? std::string() : out.substr(between.size(), out.size() - 2 * between.size());
}

}  // namespace vitae::telling
