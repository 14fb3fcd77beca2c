// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/utf8.hpp>

/// Which words of a text changed.
namespace vitae::telling {

/// What became of a stretch of words.
enum class fate : std::uint8_t { kept, removed, added };

/// Some words with one fate, without the white space that follows them.
struct word_run {
  fate what;
  std::string text;
  bool spaced;  ///< whether white space follows

  bool operator==(const word_run&) const = default;
};

namespace wording {

struct word {
  std::string_view text;
  bool spaced;
};

/// The words of a text: between white space; each character of a script that writes none.
inline std::vector<word> words_of(std::string_view text) {
  std::vector<word> all;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end, bool spaced) {
    if (end > begin)
      all.push_back({text.substr(begin, end - begin), spaced});
    else if (spaced && !all.empty())
      all.back().spaced = true;
  };
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    const bool space = is_space(next.code_point), alone = is_cjk(next.code_point);
    if (space || alone) {
      finish(at, space);
      begin = at;
    }
    at += next.length;
    if (alone) finish(at, false);
    if (space || alone) begin = at;
  }
  finish(text.size(), false);
  return all;
}

inline void add(std::vector<word_run>& runs, fate what, const word& one) {
  if (runs.empty() || runs.back().what != what)
    runs.push_back({what, {}, false});
  else if (runs.back().spaced)
    runs.back().text += ' ';
  runs.back().text += one.text;
  runs.back().spaced = one.spaced;
}

}  // namespace wording

/// The words of `before` and `after` in one sequence: what was kept, what went, what came; a longest common subsequence
/// is kept. Texts with little in common, or too long to compare, are wholly removed and added.
inline std::vector<word_run> changed_words(std::string_view before, std::string_view after) {
  using namespace wording;
  constexpr std::size_t most = 1'000'000;
  const std::vector<word> a = words_of(before), b = words_of(after);
  std::size_t front = 0, back = 0;
  while (front < std::min(a.size(), b.size()) && a[front].text == b[front].text) ++front;
  while (back < std::min(a.size(), b.size()) - front && a[a.size() - 1 - back].text == b[b.size() - 1 - back].text)
    ++back;
  const std::size_t n = a.size() - front - back, m = b.size() - front - back, row = m + 1;
  const bool compared = n < most / row;
  std::vector<std::uint32_t> longest;  // of the words from i and j on
  if (compared) {
    longest.resize((n + 1) * row);
    for (std::size_t i = n; i-- > 0;)
      for (std::size_t j = m; j-- > 0;)
        longest[i * row + j] = a[front + i].text == b[front + j].text
                                   ? longest[(i + 1) * row + j + 1] + 1
                                   : std::max(longest[(i + 1) * row + j], longest[i * row + j + 1]);
  }
  const std::size_t shared = front + back + (compared ? longest[0] : 0);
  const bool alike = shared * 4 >= std::min(a.size(), b.size());
  std::vector<word_run> runs;
  if (!alike) front = back = 0;
  const auto keep = [&](std::size_t i, std::size_t j) {
    add(runs, fate::kept, {b[j].text, a[i].spaced || b[j].spaced});
  };
  std::size_t i = 0, j = 0;
  while (i < front) keep(i++, j++);
  while (alike && compared && i < front + n && j < front + m) {
    if (a[i].text == b[j].text)
      keep(i++, j++);
    else if (longest[(i - front + 1) * row + j - front] >= longest[(i - front) * row + j - front + 1])
      add(runs, fate::removed, a[i++]);
    else
      add(runs, fate::added, b[j++]);
  }
  while (i < a.size() - back) add(runs, fate::removed, a[i++]);
  while (j < b.size() - back) add(runs, fate::added, b[j++]);
  while (i < a.size()) keep(i++, j++);
  return runs;
}

/// The changed words of prose, which is compared word by word; nothing for a name, a title or a date, or where no word
/// stayed: that is replaced.
inline std::vector<word_run> changed_prose(std::string_view before, std::string_view after) {
  constexpr std::size_t name = 24;
  if (display_width(before) <= name || display_width(after) <= name) return {};
  std::vector<word_run> runs = changed_words(before, after);
  const bool kept = std::any_of(runs.begin(), runs.end(), [](const word_run& run) { return run.what == fate::kept; });
  return kept ? std::move(runs) : std::vector<word_run>();
}

/// The kept words around a change, an ellipsis for those far from one; `first` and `last` say whether nothing stands
/// before or after them.
inline std::string near_changes(std::string_view kept, bool first, bool last) {
  constexpr std::size_t near = 5;
  const std::vector<wording::word> words = wording::words_of(kept);
  const std::size_t ahead = first ? 0 : near, behind = last ? 0 : near;
  if (words.size() <= ahead + behind + 3) return std::string(kept);
  std::string out;
  const auto add = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) out.append(words[i].text).append(words[i].spaced && i + 1 < to ? " " : "");
  };
  add(0, ahead);
  out += first ? "\u2026 " : last ? " \u2026" : " \u2026 ";
  add(words.size() - behind, words.size());
  return out;
}

}  // namespace vitae::telling
