// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Joins words that were set with space between their letters, which text turned out of PDFs has as blanks:
/// "E D U C A T I O N", "S o f t w a r e  E n g i n e e r". Wider gaps part words, and so does a capital after a small
/// letter where all gaps of the document are alike.
class spaced_letters {
 public:
  explicit spaced_letters(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text join() {
    each_line([&](span line) { note(line); });
    if (cuts_.empty()) return std::move(plain_);
    parted_ = widened_ > 1;
    cuts_.clear();
    known_ = true;
    each_line([&](span line) { note(line); });
    plain_edit edit(std::move(plain_));
    for (const span cut : cuts_) edit.keep_to(cut.begin), edit.skip_to(cut.end);
    return std::move(edit).done();
  }

 private:
  /// So many letters apart make a word, so many where others do, so many within a line of other text.
  static constexpr std::size_t letters_alone = 5, letters_among_others = 3, letters_beside_words = 8;

  static constexpr byte_set blanks = byte_set(" \t\n\v\f\r");

  /// A piece of a line between blanks.
  struct token {
    span at;
    char32_t first = 0;
    std::size_t letters = 0, gap = 0;  // its characters; the blanks before it
  };

  template <class Take>
  void each_line(Take take) const {
    const std::string_view text = plain_.text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      take({at, end});
      at = end + 1;
    }
  }

  /// Notes which blanks of a line are none.
  void note(span line) {
    const std::size_t alone = known_ ? letters_among_others : letters_alone;
    if (most_alone(plain_.of(line.begin, line.end)) < alone) return;
    std::vector<token>& run = run_;
    run.clear();
    bool whole = true;  // is the line that run, and nothing else?
    const auto finish = [&](bool at_end) {
      if (is_spaced(run, whole && at_end ? alone : letters_beside_words)) cut(run);
      whole = whole && run.empty();
      run.clear();
    };
    for (std::size_t at = line.begin; at < line.end;) {
      token next = token_at(at, line.end);
      at = next.at.end;
      if (next.at.empty()) break;
      const bool letter = next.letters == 1 && !is_cjk(next.first) && !(run.empty() && !begins_word(next.first));
      // A ligature may hold two: "P r o je c t".
      const bool pair = next.letters == 2 && is_lower(next.first) && !run.empty();
      if (letter || pair)
        run.push_back(next);
      else
        finish(false), whole = false;
    }
    finish(true);
  }

  /// At most how many characters stand alone between blanks, which few do in most lines; one outside ASCII may, and may
  /// be a blank itself.
  static std::size_t most_alone(std::string_view line) {
    constexpr byte_set ends = blanks.or_beyond_ascii();
    std::size_t count = 0;
    for (std::size_t at = 0, end = 0; at < line.size(); at = end + 1) {
      end = ends.next_in(line, at);
      const bool begins_character = end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0xC0U;
      count += (end == at + 1 ? 1U : 0U) + (begins_character ? 1U : 0U);
    }
    return count;
  }

  /// The piece after the blanks at a place; a tab is one by itself.
  token token_at(std::size_t at, std::size_t end) const {
    token next;
    decoded c = decode(plain_.text, at);
    for (; at < end && is_space(c.code_point) && c.code_point != '\t'; c = decode(plain_.text, at))
      at += c.length, ++next.gap;
    next.at = {at, at};
    next.first = c.code_point;
    if (at < end && c.code_point == '\t') return next.letters = 3, next.at.end = at + 1, next;
    for (; at < end && !is_space(c.code_point); c = decode(plain_.text, at)) at += c.length, ++next.letters;
    next.at.end = at;
    return next;
  }

  static constexpr bool begins_word(char32_t c) { return is_letter(c) || is_digit(c) || c == '(' || c == '+'; }

  /// Are the letters of words apart from one another? Most of the gaps are alike, and so are not all letters.
  bool is_spaced(std::vector<token>& run, std::size_t least) const {
    while (!run.empty() && run.back().letters > 1) run.pop_back();
    std::size_t singles = 0, telling = 0, narrow = 0, kinds = 0;
    const std::size_t inner = inner_gap(run);
    char32_t seen[3]{};
    for (const token& t : run) {
      if (t.letters > 1) continue;
      ++singles, telling += known_ || is_letter(t.first) ? 1U : 0U;  // "1 2 3 4 5" is a scale
      narrow += &t != run.data() && t.gap == inner ? 1U : 0U;
      if (kinds < 3 && std::find(seen, seen + kinds, t.first) == seen + kinds) seen[kinds++] = t.first;
    }
    return telling >= least && kinds == 3 && singles * 5 >= run.size() * 4 && inner < 4 && narrow * 2 >= run.size();
  }

  /// The gap between two letters of a word: the least one.
  static std::size_t inner_gap(const std::vector<token>& run) {
    std::size_t least = static_cast<std::size_t>(-1);
    for (std::size_t i = 1; i < run.size(); ++i) least = std::min(least, run[i].gap);
    return least;
  }

  /// Leaves out the blanks within words, and all but one between them; what is far apart stays so.
  void cut(const std::vector<token>& run) {
    const std::size_t inner = inner_gap(run);
    for (std::size_t i = 1; i < run.size(); ++i) {
      const std::size_t begin = run[i - 1].at.end, end = run[i].at.begin;
      const bool rises = !parted_ && is_lower(run[i - 1].first) && is_upper(run[i].first);
      widened_ += run[i].gap > inner && !known_ ? 1U : 0U;
      if (run[i].gap > 6 * inner) continue;
      const std::size_t kept = run[i].gap > inner || rises ? decode(plain_.text, begin).length : 0;
      if (begin + kept < end) cuts_.push_back({begin + kept, end});
    }
  }

  plain_text plain_;
  std::vector<span> cuts_;
  std::vector<token> run_;
  bool known_ = false;        // does the document have such words?
  std::size_t widened_ = 0;   // how many gaps are wider than those within words
  bool parted_ = false;       // do wider gaps part words?
};

}  // namespace vitae::wild_text
