// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::rendercv {

/// A date as RenderCV takes it, text or a number: `"2019-09"`, `2019`, `"present"`, `"Fall 2021"`. A year is written as
/// a number: as text RenderCV sets it as "Jan 2019".
struct date_text {
  std::string text;

  bool operator==(const date_text&) const = default;
};

/// What may be one text or a list of them: `"ada@example.com"`, `["ada@example.com", "ada@example.org"]`.
struct one_or_more {
  std::vector<std::string> texts;

  bool operator==(const one_or_more&) const = default;
};

}  // namespace vitae::rendercv

namespace vitae {

template <>
struct codec<rendercv::date_text> {
  static constexpr std::string_view expects = "a date such as 2019-09 or present, or other text";
  static constexpr token notation = token::raw;

  static reading<rendercv::date_text> read(std::string_view json) {
    if (json == "null") return rendercv::date_text{};
    if (json.starts_with('{') || json.starts_with('['))
      return fault{"rendercv.date", "write a date as text, such as \"2019-09\""};
    return rendercv::date_text{json_text::text_of(json)};
  }
  static void write(std::string& out, const rendercv::date_text& value) {
    const bool year = value.text.size() == 4 && value.text.front() != '0' && ascii::all_digits(value.text);
    year ? void(out += value.text) : json_text::append_string(out, value.text);
  }
};

template <>
struct codec<rendercv::one_or_more> {
  static constexpr std::string_view expects = "text, or a list of texts";
  static constexpr token notation = token::raw;

  static reading<rendercv::one_or_more> read(std::string_view json) {
    rendercv::one_or_more all;
    bool plain = !json.starts_with('{');
    const auto take = [&](std::string_view item) {
      plain = plain && item.starts_with('"');
      all.texts.push_back(json_text::text_of(item));
    };
    if (json.starts_with('['))
      json_text::for_each_item(json, take);
    else if (json != "null")
      take(json);
    fault doubt{"rendercv.text", "write text in double quotes, or a list of texts"};
    if (!plain) return {std::move(all), std::move(doubt)};
    return all;
  }
  static void write(std::string& out, const rendercv::one_or_more& value) {
    if (value.texts.size() == 1) return json_text::append_string(out, value.texts.front());
    std::string_view before = "[";
    for (const std::string& one : value.texts) {
      json_text::append_string(out += before, one);
      before = ", ";
    }
    out += value.texts.empty() ? "[]" : "]";
  }
};

}  // namespace vitae
