// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vitae/source/among.hpp>

/// Lines that tell in Japanese, Korean or Chinese that one came to a school or a firm, or left it: "見本株式会社 入社".
namespace vitae::wild_text::words {

// clang-format off

inline constexpr std::string_view comings_to_school[] = {"入学", "入學", "編入学", "編入", "입학", "편입"};
inline constexpr std::string_view comings_to_work[] = {
    "入社", "入職", "入职", "入所", "入行", "入庁", "入省", "就職", "着任", "出向", "転籍", "입사"};
inline constexpr std::string_view leavings_of_school[] = {
    "卒業", "修了", "中退", "中途退学", "満期退学", "退学", "졸업", "수료", "중퇴", "毕业", "畢業"};
inline constexpr std::string_view leavings_of_work[] = {
    "退職", "退社", "退所", "離職", "离职", "退任", "辞職", "퇴사", "퇴직"};

/// What says that it goes on, alone or in brackets.
inline constexpr std::string_view stayings[] = {"現在に至る", "現在に到る", "現在にいたる", "現在", "在職中", "在学中",
                                                "現在在職中", "재직중", "재직 중", "재학중", "재학 중", "至今"};

/// What may follow such a word.
inline constexpr std::string_view behind_comings[] = {" ", "　", "\n", "。", "、", "，", "（", "(", ".", ",", "予定",
                                                      "見込", "し", "예정"};

/// What joins a name to it, and how one came: no part of the name.
inline constexpr std::string_view before_comings[] = {" ", "　", "に", "へ", "を", "より", "から", "新卒", "中途", "で"};

/// Why one left, where a name might stand: "一身上の都合により".
inline constexpr std::string_view reasons[] = {"より", "ため", "つき", "伴い"};

// clang-format on

/// What a line tells of a coming or a leaving, and where what it names ends.
struct coming {
  enum { none, came, left } what = none;
  bool school = false;
  std::size_t name_end = 0, end = 0;
};

/// "現在に至る": does a text say that something goes on, and nothing else?
constexpr bool is_staying(std::string_view text) {
  for (const std::string_view open : {"（", "("})
    if (text.starts_with(open)) text.remove_prefix(open.size());
  for (const std::string_view close : {"）", ")", "。"})
    if (text.ends_with(close)) text.remove_suffix(close.size());
  return any_of(stayings, [&](std::string_view word) { return text == word; });
}

/// The name before a coming without what joins it: "見本株式会社に" is "見本株式会社"; nothing of what gives a reason.
constexpr std::string_view name_before(std::string_view text) {
  for (std::size_t again = 0; again < std::size(before_comings); ++again)
    for (const std::string_view word : before_comings) {
      if (any_of(reasons, [&](std::string_view reason) { return text.ends_with(reason); })) return {};
      if (text.ends_with(word)) text.remove_suffix(word.size());
    }
  return text;
}

/// The first of some words in a text that is one, as what stands behind it shows.
template <std::size_t Count>
constexpr void find_coming(std::string_view text, const std::string_view (&words)[Count], coming as, coming& found) {
  for (const std::string_view word : words) {
    const std::size_t at = text.find(word);
    if (at == text.npos || (found.what != coming::none && found.end <= at + word.size())) continue;
    const std::string_view behind = text.substr(at + word.size());
    if (!behind.empty() && none_of(behind_comings, [&](std::string_view after) { return behind.starts_with(after); }))
      continue;
    as.name_end = name_before(text.substr(0, at)).size();
    as.end = at + word.size();
    found = as;
  }
}

/// What a text tells of a coming or a leaving.
constexpr coming coming_in(std::string_view text) {
  coming found;
  if (none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; })) return found;  // as most lines
  find_coming(text, comings_to_work, {coming::came, false}, found);
  find_coming(text, leavings_of_work, {coming::left, false}, found);
  find_coming(text, comings_to_school, {coming::came, true}, found);
  find_coming(text, leavings_of_school, {coming::left, true}, found);
  return found;
}

}  // namespace vitae::wild_text::words
