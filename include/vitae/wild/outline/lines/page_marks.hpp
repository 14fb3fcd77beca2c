// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// "Page 2 of 3", "2/3", "- 2 -": a page's number, and how many pages there are; 0 where none is said.
struct page_number {
  std::size_t number = 0, of = 0;
  std::size_t length = 0;  ///< in bytes, 0 where there is no such mark
};

/// A number from two to nine as a word at a place, which then lies behind it; 0 where there is none.
constexpr std::size_t number_word(std::string_view text, std::size_t& at) {
  std::size_t value = 2;
  for (const std::string_view word : {"two", "three", "four", "five", "six", "seven", "eight", "nine"}) {
    if (ascii::equal(text.substr(at), word)) return at = text.size(), value;
    ++value;
  }
  return 0;
}

/// What pages are called before their numbers, and what stands before how many there are.
inline constexpr std::string_view page_words[] = {"page ",  "p\xC3\xA1gina ", "p\xC3\x81gina ", "pagina ",
                                                  "seite ", "sida ",          "side ",          "strona "};
inline constexpr std::string_view page_joints[] = {"/", " / ", " of ", " de ", " von ", " sur ", " di ", " av ", " z "};

/// The number of a page at the beginning of a text: "2/3", "Page 2", "page 2 of 3", "Page Two", "Seite 2 von 3".
constexpr page_number page_number_at(std::string_view text) {
  page_number found;
  std::size_t at = 0;
  for (const std::string_view word : page_words) at = ascii::begins(text, word) ? word.size() : at;
  const bool named = at > 0;
  const auto number = [&] {
    std::size_t value = 0;
    const std::size_t begin = at;
    while (at < text.size() && at < begin + 3 && ascii::is_digit(text[at]))
      value = value * 10 + static_cast<std::size_t>(text[at++] - '0');
    return value;
  };
  found.number = named ? number_word(text, at) : 0;
  if (found.number == 0) found.number = number();
  const std::string_view rest = text.substr(at);
  std::size_t joint = 0;
  for (const std::string_view word : page_joints) joint = rest.starts_with(word) ? word.size() : joint;
  const std::size_t alone = at;
  at += joint;
  if (joint > 0) found.of = number();
  if (found.of == 0) at = alone;
  if (at < text.size() && ascii::is_digit(text[at])) return {};
  if (found.number == 0 || (found.of == 0 && !named) || (found.of > 0 && found.of < found.number)) return {};
  found.length = at;
  return found;
}

/// Tells what belongs to the pages of a document that was printed, and not to its text: their numbers, and what their
/// heads and feet repeat of the first lines. Lines are asked for in order.
class page_marks {
 public:
  explicit page_marks(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && (ascii::is_blank(text[end - 1]) || text[end - 1] == '\f')) --end;
    const std::size_t begin = text.substr(0, end).rfind('\n') + 1;
    const std::string_view last = trimmed(text.substr(begin, end - begin));
    const page_number mark = page_number_at(last);
    if (mark.length == last.size() && mark.number == mark.of) pages_ = mark.of;
    foot_ = numbered_foot(text, last);
    note_edges(text);
    paged_ = pages_ > 0 || !foot_.empty() || text.find('\f') != text.npos || names_second(text);
  }

  /// How many bytes at the beginning of a line are a page's: all of a number or a repeated line, the number that runs
  /// into the text ("2/3Education"), or 0.
  std::size_t length_in(std::string_view line) {
    if (!paged_) return 0;
    const page_number mark = page_number_at(line);
    if (mark.length == line.size() || is_banner(line)) return line.size();
    if (!foot_.empty() && line.starts_with(foot_) && is_number(line.substr(foot_.size()))) return line.size();
    const bool begins = asked_ < first_.size();  // the document's own head
    asked_ += begins && !line.empty() ? 1U : 0U;
    if (!begins && !edges_.empty() && among(edges_, edge_of(line))) return line.size();
    if (numbered_ && is_number(line) && line == std::to_string(next_)) return ++next_, line.size();
    if (pages_ > 1 && mark.of == pages_ && ascii::is_alpha(line[mark.length])) return mark.length;
    const std::string_view head = without_number(line);
    return repeats(head) || heads_next_page(head, line) ? line.size() : 0;
  }

 private:
  /// Does a text say "Page 2" somewhere?
  static bool names_second(std::string_view text) {
    for (std::size_t at = text.find('2', 1); at != text.npos; at = text.find('2', at + 1))
      for (const std::string_view page : {"Page ", "page ", "PAGE ", "gina ", "GINA ", "Seite "})
        if (text[at - 1] == ' ' && text.substr(0, at).ends_with(page)) return true;
    return text.find("Page Two") != text.npos;
  }

  static constexpr bool is_number(std::string_view text) {
    return !text.empty() && text.size() < 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return ascii::is_digit(c); });
  }

  /// "--- Page 2 ---", "[Page 2]": a page's number that is drawn around.
  static constexpr bool is_banner(std::string_view line) {
    constexpr std::string_view drawn = " -=*#[]()|~_";
    const std::size_t begin = line.find_first_not_of(drawn);
    if (begin == 0 || begin == line.npos || ascii::is_digit(line[begin])) return false;
    const std::string_view inside = line.substr(begin, line.find_last_not_of(drawn) + 1 - begin);
    return page_number_at(inside).length == inside.size();
  }

  /// "Ada Quill · Résumé 3", the last line of a text: what stands before the number, where all pages before that one
  /// end so, each with its own number; else nothing.
  static std::string_view numbered_foot(std::string_view text, std::string_view last) {
    const std::string_view foot = last.substr(0, last.find_last_of(' ') + 1);
    const std::string_view number = last.substr(foot.size());
    if (foot.size() < 8 || foot.size() > 240 || !is_number(number)) return {};
    std::size_t pages = 0, from = 0;
    for (const char c : number) pages = pages * 10 + static_cast<std::size_t>(c - '0');
    for (std::size_t page = 1; page < pages; ++page) {
      constexpr std::size_t shortest = 400;  // bytes of a page
      const std::size_t at = text.find(std::string(foot) + std::to_string(page) + '\n', from);
      if (at == text.npos || (page > 1 && at < from + shortest)) return {};
      from = at + foot.size();
    }
    return pages > 1 ? foot : std::string_view{};
  }

  /// A line without the number that it ends in, and with one blank for several: columns are as wide as a page lets
  /// them.
  static std::string edge_of(std::string_view line) {
    while (!line.empty() && (ascii::is_digit(line.back()) || ascii::is_blank(line.back()))) line.remove_suffix(1);
    std::string edge;
    for (const char c : line)
      if (c != ' ' || !edge.ends_with(' ')) edge += c;
    return edge;
  }

  /// Notes what stands, with or without a number, in one of the last lines of two pages or more, or in their first one:
  /// "Ada Quill · Résumé"; and whether the last line of each page is its number.
  void note_edges(std::string_view text) {
    std::vector<std::string> heads, feet;
    std::size_t page = 0;
    numbered_ = true;
    for (std::size_t end = text.find('\f'); end != text.npos; end = text.find('\f', end + 1)) {
      const std::size_t head = text.find_first_not_of(" \t\n\f", end), known = feet.size();
      if (head != text.npos) note_edge(trimmed(text.substr(head, text.find('\n', head) - head)), heads, heads.size());
      for (std::size_t lines = 0, at = end; lines < 3 && at > 0;) {
        const std::size_t begin = text.substr(0, at).rfind('\n') + 1;  // npos is the line before the first
        const std::string_view whole = text.substr(begin, at - begin), line = trimmed(whole);
        at = whole.find('\f') != whole.npos || begin == 0 ? 0 : begin - 1;  // no further than this page
        if (line.empty()) continue;
        if (lines++ == 0) ++page, numbered_ = numbered_ && is_number(line) && line == std::to_string(page);
        note_edge(line, feet, known);
      }
    }
    numbered_ = numbered_ && page > 0;
  }

  /// Notes a line at the edge of a page, if it is one of the first `known` that were seen there.
  void note_edge(std::string_view line, std::vector<std::string>& seen, std::size_t known) {
    constexpr std::size_t most = 64, longest = 240;
    if (line.size() > longest) return;
    const std::string key = edge_of(line);
    if (key.size() < 6 || key.find(' ') == key.npos) return;
    const auto last = seen.begin() + static_cast<std::ptrdiff_t>(known);
    const bool again = std::find(seen.begin(), last, key) != last;
    if (again && !among(edges_, key)) edges_.push_back(key);
    if (!again && seen.size() < most) seen.push_back(key);
  }

  /// "Ada Quill | Page 2" without the number and what parts it.
  static constexpr std::string_view without_number(std::string_view line) {
    const std::size_t page = line.rfind("age ");
    if (page == line.npos || page == 0) return line;
    if (page - 1 + page_number_at(line.substr(page - 1)).length != line.size()) return line;
    line = line.substr(0, page - 1);
    while (!line.empty() && !ascii::is_alnum(line.back()) && !ascii::is_beyond(line.back())) line.remove_suffix(1);
    return line;
  }

  /// "ADA K. QUILL Page Two": is what stands before the number of the next page a few words?
  bool heads_next_page(std::string_view head, std::string_view line) {
    constexpr std::size_t longest = 40;
    if (head.size() == line.size() || head.size() > longest || head.find_first_of("0123456789,") != head.npos ||
        page_number_at(line.substr(line.rfind("age ") - 1)).number != page_ + 1)
      return false;
    return ++page_ > 1;
  }

  /// The first line, or one of the next two where it holds an address, once more.
  bool repeats(std::string_view line) {
    for (std::size_t i = 0; i < seen_; ++i)
      if (line == first_[i]) return line.find(' ') != line.npos && (i == 0 || line.find('@') != line.npos);
    if (seen_ < first_.size() && !line.empty()) first_[seen_++] = line;
    return false;
  }

  std::array<std::string_view, 3> first_{};
  std::vector<std::string> edges_;  // what the last lines of pages repeat
  std::string_view foot_;           // what stands before the number at the foot of each page
  std::size_t seen_ = 0, pages_ = 0, page_ = 1;
  std::size_t asked_ = 0;  // how many of the first lines have been asked for
  std::size_t next_ = 1;   // the number that stands alone at the foot of the next page
  bool numbered_ = false;  // do such numbers stand there?
  bool paged_ = false;     // are there marks of pages at all?
};

}  // namespace vitae::wild_text
