// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Takes Markdown's emphasis marks out of a paragraph. Stricter than CommonMark where CVs are: a `*` after a name
/// ("Lin, R.*, Li, C.*") is a mark of its own, so emphasis opens only after white space, an opening bracket, a quote
/// or a dash; `**` may open within a word.
class emphasis {
 public:
  /// Notes that the byte at `at` of the plain text, just added, is to go: a link's bracket.
  void drop(std::size_t at) { dropped_.push_back(at); }
  /// Notes a run of '*' or '_' that was just added; `next` is the character after it.
  void run(const plain_text& plain, std::size_t begin, char32_t next) {
    const std::size_t end = plain.text.size();
    const char mark = plain.text[begin];
    const char32_t before =
        begin == 0 ? U'\n' : decode_before(std::string_view(plain.text).substr(0, begin), begin).code_point;
    const bool word_before = is_letter(before) || is_digit(before), word_after = is_letter(next) || is_digit(next);
    delimiter d{begin, end - begin, mark, false, false};
    if (d.length > 3) return;
    const bool starts = is_space(before) || opens_quote(before) || begin == 0;
    const bool before_mark = next == ',' || next == '.' || next == ';' || next == ':' || next == ')' || next == '&';
    d.opens = !is_space(next) && next != 0 && !before_mark && (starts || (d.length > 1 && mark == '*' && word_after));
    d.closes = !is_space(before) && begin != 0 && !(word_after && (mark == '_' || d.length == 1) && word_before);
    if (mark == '_' && word_before && word_after) return;
    delimiters_.push_back(d);
  }

  /// Ends the paragraph that began at `begin`: styles what is emphasised and removes the marks that did it.
  void finish(plain_text& plain, std::size_t begin, std::size_t first_link) {
    if (delimiters_.empty() && dropped_.empty()) return;
    match();
    if (!stretches_.empty()) apply(plain, begin);
    if (!dropped_.empty()) remove(plain, begin, first_link);
    delimiters_.clear();
    dropped_.clear();
    stretches_.clear();
  }

 private:
  struct delimiter {
    std::size_t begin, length;
    char mark;
    bool opens, closes;
  };
  struct opened {
    std::size_t at;    // the next mark to use, from the right
    std::size_t left;  // marks not used yet
    std::size_t from;  // where the emphasised text begins
    char mark;
  };

  static bool opens_quote(char32_t c) {
    return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == '/' || c == '-' || c == '|' || c == '>' ||
           c == '*' || c == '_' || c == '~' || c == ':' || c == 0x2018 || c == 0x201C || c == 0x2013 || c == 0x2014 ||
           c == 0xB7 || c == 0x2022;
  }

  struct stretch {
    std::size_t begin, end;
    unsigned how;
  };

  void match() {
    std::vector<opened> open;
    for (const delimiter& d : delimiters_) {
      std::size_t left = d.length, at = d.begin;
      if (d.closes) {
        while (left > 0 && !open.empty()) {
          opened& top = open.back();
          if (top.mark != d.mark) {
            if (open.size() < 2 || open[open.size() - 2].mark != d.mark) break;
            open.pop_back();
            continue;
          }
          const std::size_t used = left >= 2 && top.left >= 2 ? 2 : 1;
          if (used == 1 && top.left == 2 && d.length == 1) break;  // "**a*": the star is a mark
          stretches_.push_back({top.from, at, used == 2 ? style::bold : style::italic});
          for (std::size_t i = 0; i < used; ++i) {
            dropped_.push_back(top.at + top.left - 1 - i);
            dropped_.push_back(at + i);
          }
          top.left -= used, left -= used, at += used;
          if (top.left == 0) open.pop_back();
        }
      }
      if (left > 0 && d.opens) open.push_back({at, left, d.begin + d.length, d.mark});
    }
  }

  /// Stretches nest: counting their ends keeps this linear.
  void apply(plain_text& plain, std::size_t begin) {
    std::vector<int> bolder(plain.text.size() - begin + 1), slanted(bolder.size());
    for (const stretch& s : stretches_) {
      std::vector<int>& depth = s.how == style::bold ? bolder : slanted;
      ++depth[s.begin - begin], --depth[s.end - begin];
    }
    int bolds = 0, italics = 0;
    for (std::size_t i = begin; i < plain.text.size(); ++i) {
      bolds += bolder[i - begin], italics += slanted[i - begin];
      plain.styles[i] = static_cast<std::uint8_t>(plain.styles[i] | (bolds > 0 ? style::bold : 0U) |
                                                  (italics > 0 ? style::italic : 0U));
    }
  }

  void remove(plain_text& plain, std::size_t begin, std::size_t first_link) {
    std::vector<bool> gone(plain.text.size() - begin + 1);
    for (const std::size_t at : dropped_)
      if (at >= begin && at < plain.text.size()) gone[at - begin] = true;
    std::size_t to = begin, link = first_link;
    std::vector<std::size_t> moved(plain.text.size() - begin + 1);
    for (std::size_t from = begin; from < plain.text.size(); ++from) {
      moved[from - begin] = to;
      if (gone[from - begin]) continue;
      plain.text[to] = plain.text[from];
      plain.origin[to] = plain.origin[from];
      plain.styles[to] = plain.styles[from];
      ++to;
    }
    moved[plain.text.size() - begin] = to;
    for (; link < plain.links.size(); ++link) {
      hyperlink& l = plain.links[link];
      if (l.begin >= begin) l.begin = moved[l.begin - begin];
      if (l.end >= begin) l.end = moved[l.end - begin];
    }
    plain.text.resize(to);
    plain.origin.resize(to);
    plain.styles.resize(to);
  }

  std::vector<delimiter> delimiters_;
  std::vector<std::size_t> dropped_;
  std::vector<stretch> stretches_;
};

}  // namespace vitae::wild_text
