// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Takes Markdown's emphasis marks out of a paragraph. Stricter than CommonMark where CVs are: a `*` after a name
/// ("Lin, R.*, Li, C.*") is a mark of its own, so emphasis opens only after white space, an opening bracket, a quote
/// or a dash; `**` may open within a word.
class emphasis {
 public:
  /// How many marks wait for the end of their paragraph.
  std::size_t waiting() const { return delimiters_.size(); }
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
    const bool before_mark = next == ',' || next == ';' || next == ':' || next == ')' || next == '&' ||
                             (next == '.' && !(d.length == 2 && starts));  // "**.NET developer**"
    d.opens = !is_space(next) && next != 0 && !before_mark && (starts || (d.length > 1 && mark == '*' && word_after));
    d.closes = !is_space(before) && begin != 0 && !(word_after && (mark == '_' || d.length == 1) && word_before);
    if (mark == '_' && word_before && word_after) return;
    delimiters_.push_back(d);
  }

  /// Ends the paragraph that began at `begin`: styles what is emphasised and removes the marks that did it.
  void finish(plain_text& plain, std::size_t begin, std::size_t first_link) {
    if (delimiters_.empty() && dropped_.empty()) return;
    match(plain.text);
    if (!stretches_.empty()) apply(plain);
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

  struct edge {
    std::size_t at;
    unsigned how;
    int more;
  };

  void match(std::string_view text) {
    std::vector<opened> open;
    const delimiter* lone = nullptr;  // the last '_' or '**' between blanks
    for (const delimiter& d : delimiters_) {
      std::size_t left = d.length, at = d.begin;
      if (is_lone(d)) {
        if (closes_open(open, d, text)) {
          set(open.back(), d);
          open.pop_back();
          continue;
        }
        lone = &d;
      }
      if (lone && closes_lone(open, *lone, d, text)) {
        const delimiter& first = *std::exchange(lone, nullptr);
        set({first.begin, first.length, first.begin + first.length, first.mark}, d);
        continue;
      }
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
    pair_openers(open, text);
  }

  /// Blanks on both sides keep it from opening and from closing.
  static bool is_lone(const delimiter& d) { return !d.opens && !d.closes && d.length == (d.mark == '_' ? 1U : 2U); }
  /// "_      July 2016_", "** Clerk**": a mark that nothing opens, behind one of its line that blanks keep from
  /// opening.
  static bool closes_lone(const std::vector<opened>& open, const delimiter& lone, const delimiter& d,
                          std::string_view text) {
    if (!d.closes || d.opens || d.mark != lone.mark || d.length != lone.length ||
        (!open.empty() && open.back().mark == d.mark))
      return false;
    return text.substr(lone.begin, d.begin - lone.begin).find('\n') == text.npos;
  }
  /// "**Looms, Kites **": a mark of the line that blanks keep from closing.
  static bool closes_open(const std::vector<opened>& open, const delimiter& d, std::string_view text) {
    return !open.empty() && d.mark == '*' && open.back().mark == '*' && open.back().left == 2 &&
           text.substr(open.back().from, d.begin - open.back().from).find('\n') == text.npos;
  }
  /// Takes two marks out, and sets what stands between them.
  void set(const opened& first, const delimiter& last) {
    stretches_.push_back({first.from, last.begin, last.length == 2 ? style::bold : style::italic});
    for (std::size_t i = 0; i < last.length; ++i) {
      dropped_.push_back(first.at + i);
      dropped_.push_back(last.begin + i);
    }
  }

  /// "**Clerk **at Example Ltd.": two marks of one line that both open, and nothing closes, are a pair.
  void pair_openers(const std::vector<opened>& open, std::string_view text) {
    for (std::size_t i = 0; i + 1 < open.size(); ++i) {
      const opened &a = open[i], &b = open[i + 1];
      const std::string_view between = text.substr(a.from, b.at - a.from);
      if (a.mark != b.mark || a.left != 2 || b.left != 2 || between.size() > 200 || between.find('\n') != between.npos)
        continue;
      stretches_.push_back({a.from, b.at, style::bold});
      for (const std::size_t at : {a.at, a.at + 1, b.at, b.at + 1}) dropped_.push_back(at);
      ++i;
    }
  }

  /// Stretches nest and cross: how many of a style are open is counted from edge to edge.
  void apply(plain_text& plain) {
    edges_.clear();
    for (const stretch& s : stretches_) {
      edges_.push_back({s.begin, s.how, 1});
      edges_.push_back({s.end, s.how, -1});
    }
    sort_by(edges_, [](const edge& e) { return e.at; });
    int bolds = 0, italics = 0;
    std::size_t from = edges_.front().at;
    for (const edge& e : edges_) {
      const unsigned how = (bolds > 0 ? style::bold : 0U) | (italics > 0 ? style::italic : 0U);
      for (; from < e.at; ++from) plain.styles[from] = static_cast<std::uint8_t>(plain.styles[from] | how);
      (e.how == style::bold ? bolds : italics) += e.more;
    }
  }

  void remove(plain_text& plain, std::size_t begin, std::size_t first_link) {
    std::sort(dropped_.begin(), dropped_.end());
    dropped_.erase(std::unique(dropped_.begin(), dropped_.end()), dropped_.end());
    dropped_.erase(dropped_.begin(), std::lower_bound(dropped_.begin(), dropped_.end(), begin));
    if (dropped_.empty()) return;
    std::size_t to = dropped_.front();
    origins kept;
    for (std::size_t i = 0; i < dropped_.size(); ++i) {
      const std::size_t from = dropped_[i] + 1, end = i + 1 < dropped_.size() ? dropped_[i + 1] : plain.text.size();
      std::copy(plain.text.data() + from, plain.text.data() + end, plain.text.data() + to);
      kept.add(plain.origin, from, end);
      std::copy(plain.styles.data() + from, plain.styles.data() + end, plain.styles.data() + to);
      to += end - from;
    }
    for (std::size_t link = first_link; link < plain.links.size(); ++link) {
      plain.links[link].begin -= dropped_before(plain.links[link].begin);
      plain.links[link].end -= dropped_before(plain.links[link].end);
    }
    plain.text.resize(to);
    plain.origin.cut(dropped_.front());
    plain.origin.add(kept, 0, kept.size());
    plain.styles.resize(to);
  }
  std::size_t dropped_before(std::size_t at) const {
    return static_cast<std::size_t>(std::lower_bound(dropped_.begin(), dropped_.end(), at) - dropped_.begin());
  }

  std::vector<delimiter> delimiters_;
  std::vector<std::size_t> dropped_;
  std::vector<stretch> stretches_;
  std::vector<edge> edges_;
};

}  // namespace vitae::wild_text
