// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/periods.hpp>
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

/// When an entry begins or ends: a date. Any other text is doubted and kept.
struct bound_text : date_text {
  bool operator==(const bound_text&) const = default;
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
    rendercv::date_text said{json_text::text_of(json)};
    auto when = read_period<dates::any>(said.text);  // any other text may stand here, but no day that never was
    if (!when && when.doubt && when.doubt->code != "date.unreadable" && when.doubt->code != "date.not-single")
      return {std::move(said), *std::move(when.doubt)};
    return said;
  }
  static void write(std::string& out, const rendercv::date_text& value) {
    const bool year = value.text.size() == 4 && value.text.front() != '0' && ascii::all_digits(value.text);
    year ? void(out += value.text) : json_text::append_string(out, value.text);
  }
};

template <>
struct codec<rendercv::bound_text> : codec<rendercv::date_text> {
  static constexpr std::string_view expects = "a date such as 2019-09 or present";

  static reading<rendercv::bound_text> read(std::string_view json) {
    auto said = codec<rendercv::date_text>::read(json);
    if (!said) return *std::move(said.doubt);
    rendercv::bound_text made{*std::move(said)};
    if (!made.text.empty())
      if (auto when = dates::any::read(made.text); when.doubt) return {std::move(made), *std::move(when.doubt)};
    return made;
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
