// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/markup/unseen.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A call of a template by name with arguments in quotes, alone in its line: Jekyll's "{% include section.html
/// title="Education" %}", Hugo's "{{< entry degree="BSc" school="…" >}}". Its page shows what the arguments say.
struct template_call {
  struct argument {
    std::string_view key, value;
  };
  std::string_view name;
  std::vector<argument> arguments;
  std::size_t length = 0;  ///< 0 where there is none
};

namespace template_calls {

/// Keys of what is a fact about a job, a degree or a person.
inline constexpr std::string_view fact_keys[] = {
    "affiliation",  "area",         "city",   "company",    "country",  "date",  "dates",       "degree",   "duration",
    "employer",     "end",          "field",  "from",       "gpa",      "grade", "institution", "location", "name",
    "organisation", "organization", "period", "place",      "position", "role",  "school",      "start",    "subtitle",
    "time",         "title",        "to",     "university", "when",     "where", "year",        "years"};

/// Keys of what is said about it.
inline constexpr std::string_view detail_keys[] = {"content", "description", "detail", "details", "summary", "text"};

/// Parts of the names of templates that make a title, and of those that list one skill.
inline constexpr std::string_view title_names[] = {"section", "heading", "title", "h1", "h2", "h3", "h4"};
inline constexpr std::string_view skill_names[] = {"skill"};

template <std::size_t Count>
bool has_part(std::string_view name, const std::string_view (&parts)[Count]) {
  const std::string small = ascii::lowered(name.substr(0, 60));
  return any_of(parts, [&](std::string_view part) { return small.find(part) != small.npos; });
}

/// Words to read: no address, no path, no code such as "circle-info" or "95%".
inline bool is_shown(const template_call::argument& a) {
  const bool letters = any_of(a.value, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); });
  const bool address = a.value.find("://") != a.value.npos || a.value.starts_with('/') || a.value.starts_with('#');
  const bool code = a.value.find(' ') == a.value.npos && !a.value.empty() && ascii::is_lower(a.value[0]);
  return letters && !address && (!code || words::lists<fact_keys>(a.key));
}

inline bool is_name(char c) { return ascii::is_alnum(c) || c == '_' || c == '-' || c == '.' || c == '/'; }

}  // namespace template_calls

/// The call at a brace; Liquid's own tags ("if", "for") and filtered values ("x | date: …") are none.
inline template_call template_call_at(std::string_view document, std::size_t at) {
  using namespace template_calls;
  template_call call;
  const std::size_t length = unseen::template_at(document, at);
  if (length < 6) return {};
  const std::string_view all = document.substr(at + 2, length - 4);
  std::size_t i = 0;
  const auto blanks = [&] {
    while (i < all.size() && (ascii::is_blank(all[i]) || all[i] == '<' || all[i] == '%' || all[i] == '-')) ++i;
  };
  const auto word = [&] {
    const std::size_t begin = i;
    while (i < all.size() && is_name(all[i])) ++i;
    return all.substr(begin, i - begin);
  };
  blanks();
  call.name = word();
  if (call.name == "include" || call.name == "render" || call.name == "partial") blanks(), call.name = word();
  for (blanks(); i < all.size() && !call.name.empty(); blanks()) {
    std::string_view key = word();
    if (i < all.size() && all[i] == '=') ++i;
    if (i < all.size() && (all[i] == '"' || all[i] == '\'')) {
      const std::size_t close = all.find(all[i], i + 1);
      if (close == all.npos) return {};
      call.arguments.push_back({key, all.substr(i + 1, close - i - 1)});
      i = close + 1;
    } else if (key.empty()) {
      if (all[i] != '>') return {};  // "| date: …"
      ++i;
    }
  }
  call.length = call.name.empty() || call.arguments.empty() ? 0 : length;
  return call;
}

/// Writes what a call shows as the line of a title, of an item, or of a row of facts with what is said of them below;
/// whether it shows anything.
inline bool show(plain_text& out, const template_call& call) {
  using namespace template_calls;
  std::vector<template_call::argument> facts, details;
  const bool title = has_part(call.name, title_names), skill = has_part(call.name, skill_names);
  for (const template_call::argument& a : call.arguments) {
    if (!is_shown(a)) continue;
    if (words::lists<detail_keys>(a.key))
      details.push_back(a);
    else if (title || words::lists<fact_keys>(a.key))
      facts.push_back(a);
  }
  if (facts.empty() || (facts.size() < 2 && !title && !skill)) return false;
  const auto offset = [&](std::string_view value) {
    return static_cast<std::size_t>(value.data() - out.document.data());
  };
  const auto insert = [&](std::string_view mark, std::string_view before) {
    for (const char c : mark) out.add(c, offset(before), style::inserted);
  };
  insert(title ? "## " : skill ? "- " : "", facts[0].value);
  for (std::size_t k = 0; k < facts.size(); ++k) {
    if (k > 0) insert("\t", facts[k].value);
    out.add(facts[k].value, offset(facts[k].value), 0);
  }
  for (const template_call::argument& a : details) {
    insert("\n- ", a.value);
    out.add(a.value, offset(a.value), 0);
  }
  return true;
}

/// Writes what the call at a byte of the document shows, if it is alone in its line; how long it is.
inline std::size_t show_call_at(plain_text& out, std::size_t at) {
  const std::string_view document = out.document;
  const std::size_t before = document.substr(0, at).find_last_not_of(" \t");
  if (before != document.npos && document[before] != '\n') return 0;
  const template_call call = template_call_at(document, at);
  const std::size_t after = document.find_first_not_of(" \t\r", at + call.length);
  if (call.length == 0 || (after != document.npos && document[after] != '\n')) return 0;
  return show(out, call) ? call.length : 0;
}

}  // namespace vitae::wild_text
