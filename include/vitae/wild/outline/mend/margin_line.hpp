// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words that a title ends in and that hardly any other word follows in it.
inline constexpr std::string_view title_closings[] = {
    "activities", "appointments", "awards",    "background",    "conferences", "education",    "employment",
    "experience", "experiences",  "grants",    "history",       "information", "interests",    "journals",
    "languages",  "patents",      "preprints", "presentations", "projects",    "publications", "references",
    "service",    "skills",       "talks",     "workshops"};
static_assert(words::is_sorted(title_closings));

/// A line of a page that may have titles in its margin, and its columns.
struct margin_line {
  /// How many columns a margin has, and how far what stands beside it may be set in.
  static constexpr std::size_t narrowest = 6, widest = 40, deepest = 6;

  span text;                                   // without blanks at its ends
  std::size_t indent = 0;                      // the column it begins in
  std::size_t margin = 0;                      // how wide its margin is, 0 where none has been found
  std::size_t title_end = 0, title_width = 0;  // where the title in the margin ends
  std::size_t body = 0, body_column = 0;       // where what stands beside it begins
  bool begins_page = false;
  bool tight = false;  // is what stands beside the title right behind it?

  /// Notes the title before the margin of a page that begins in the column `outer`, if the line has one, and what
  /// stands beside it.
  bool take_title(const plain_text& plain, std::size_t outer) {
    const std::string_view words = plain.of(text.begin, text.end);
    if (words.empty() || indent > outer + 1) return false;
    std::size_t end = std::min(words.find("  "), words.size());
    const bool titled = is_title(words.substr(0, end));
    const std::size_t close = titled && end < words.size() ? 0 : std::max(shouted(words), known(words));
    tight = close > 0;
    if (tight) end = close;
    if (!titled && !tight) return false;
    const std::size_t next = std::min(words.find_first_not_of(' ', end), words.size());
    const std::size_t column = next < words.size() ? indent + lines::columns(words.substr(0, next)) : 0;
    if (column > 0 && column < outer + narrowest) return false;
    title_end = text.begin + end, title_width = indent + lines::columns(words.substr(0, end));
    body = column > 0 ? text.begin + next : 0, body_column = column;
    return true;
  }

  void drop_title() { title_end = body = 0; }

  /// Does what stands beside the title begin where the lines below it do?
  bool stands_over(std::size_t column) const {
    return tight ? body_column + deepest >= column && body_column <= column + 1
                 : body_column >= column && body_column <= column + deepest;
  }

  /// How far what stands beside the title is set in behind the margin.
  std::size_t set_in() const { return std::min(body_column - std::min(body_column, margin), body - title_end - 1); }

  /// A few words that begin with capitals, none of them a date, a label or an address.
  static bool is_title(std::string_view words) {
    constexpr byte_set never = byte_set("0123456789:@.|;");
    if (is_continued(words)) return true;
    std::size_t count = 0, begun = 0;
    for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size() - 1) + 1) {
      ++count;
      begun += is_upper(decode(words, at).code_point) || words[at] == '&' ? 1U : 0U;
    }
    return count > 0 && count < 7 && begun + 1 >= count && (words[0] == '&' || is_upper(decode(words, 0).code_point)) &&
           words.size() > 3 && !any_of(words, never);
  }

  /// Does a title say that it stands on the page before: "(Continued)", "(cont.)"?
  static bool is_continued(std::string_view words) { return ascii::begins(words, "(cont"); }

 private:
  /// How long a word is that a line begins with and that closes titles, where others are right behind: "Talks Lamps".
  static std::size_t known(std::string_view words) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const bool begins =
        end + 1 < words.size() && is_upper(decode(words, 0).code_point) && ascii::is_upper(words[end + 1]);
    return begins && wild_text::words::lists<title_closings>(ascii::small_letters(words.substr(0, end))) ? end : 0;
  }

  /// How long the words in capitals are that a line begins with, where others are right behind: "AWARDS Lamp prize".
  static std::size_t shouted(std::string_view words) {
    std::size_t end = 0, longest = 0;
    for (std::size_t at = 0, next = 0; next < words.size(); at = next + 1) {
      next = std::min(words.find(' ', at), words.size());
      const std::string_view word = words.substr(at, next - at);
      if (word.empty() || !all_of(word, [](char c) { return ascii::is_upper(c) || c == '&'; })) break;
      longest = std::max(longest, word.size()), end = next;
    }
    return longest < 5 || end == words.size() ? 0 : end;
  }
};

}  // namespace vitae::wild_text
