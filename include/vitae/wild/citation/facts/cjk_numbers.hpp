// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/wild/citation/facts/fact.hpp>

/// Numbers with a counter of Chinese, Japanese or Korean behind them: "제26권 2호", "第35卷第4期", "第748页".
namespace vitae::wild_text::citing::cjk_numbers {

/// A counter and what it counts.
struct counter {
  std::string_view text;
  fact kind;
};
inline constexpr counter counters[] = {
    {"권", fact::volume}, {"卷", fact::volume}, {"巻", fact::volume}, {"집", fact::volume}, {"輯", fact::volume},
    {"호", fact::issue},  {"号", fact::issue},  {"號", fact::issue},  {"期", fact::issue},  {"页", fact::pages},
    {"頁", fact::pages},  {"쪽", fact::pages},  {"年", fact::date},   {"년", fact::date}};

/// The digits in a word, as bytes of the line.
inline extent digits_of(const token_view& line, std::size_t i) {
  const std::string_view word = line.word(i);
  const std::size_t first = word.find_first_of("0123456789");
  if (first == std::string_view::npos) return {};
  const std::size_t end = word.find_first_not_of("0123456789", first);
  return {line[i].first + first, (end == std::string_view::npos ? word.size() : end) - first};
}

/// What the word at `i` counts, if it is "제" or "第" or nothing, digits, and one counter.
inline fact counted_at(const token_view& line, std::size_t i) {
  if (i >= line.size() || !line[i].cjk || line[i].digits == 0) return fact::none;
  const extent digits = digits_of(line, i);
  const std::string_view word = line.word(i), before = word.substr(0, digits.offset - line[i].first);
  const std::string_view after = word.substr(before.size() + digits.length);
  if (!before.empty() && before != "제" && before != "第") return fact::none;
  for (const counter& each : counters)
    if (after == each.text && (each.kind != fact::date || digits.length == 4)) return each.kind;
  return fact::none;
}

/// The token after what is counted at `i`, "2019년", and the month and the day that may follow a year, "4월 12일".
inline std::size_t after_counted(const token_view& line, std::size_t i) {
  std::size_t end = i + 1;
  if (counted_at(line, i) != fact::date) return end;
  for (const auto& unit : {std::pair<std::string_view, std::string_view>{"월", "月"}, {"일", "日"}}) {
    if (end >= line.size() || !line[end].cjk || line[end].digits == 0) break;
    const std::string_view word = line.word(end);
    const std::string_view after = word.substr(std::min(word.find_first_not_of("0123456789"), word.size()));
    if (after != unit.first && after != unit.second) break;
    ++end;
  }
  return end;
}

}  // namespace vitae::wild_text::citing::cjk_numbers
