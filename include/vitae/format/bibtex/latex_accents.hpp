// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <utility>
#include <vitae/format/bibtex/latex_letters.hpp>
#include <vitae/format/bibtex/latex_macros.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::latex {

/// Text as LaTeX sets it: accents wait for the letter behind them, white space for what follows it.
class accented_text {
 public:
  void put(char32_t point) {
    if (marks_ == 0) return put_plain(point);
    if (point == 0x131) point = 'i';
    if (point == 0x237) point = 'j';
    char32_t left[sizeof pending_ / sizeof pending_[0]];
    std::size_t count = 0;
    while (marks_ > 0) {  // the innermost accent comes first
      const char32_t mark = pending_[--marks_];
      const char32_t both = count == 0 ? composed(point, mark) : 0;
      if (both != 0)
        point = both;
      else
        left[count++] = mark;
    }
    put_plain(point);
    for (std::size_t i = 0; i < count; ++i) encode(out_, left[i]);
  }

  /// An accent on the next letter; `depth` is how many groups stand around it.
  void accent(char32_t mark, std::size_t depth) {
    if (marks_ == sizeof pending_ / sizeof pending_[0]) return;
    if (marks_ == 0) marked_at_ = depth;
    pending_[marks_++] = mark;
  }

  /// White space, which shows where something stands before it and behind.
  void space() { soft_space_ = true; }

  /// At the end of a group of that depth: accents that were to be on something in it stand alone.
  void close(std::size_t depth) {
    if (marks_ > 0 && depth > marked_at_) bare_accents();
  }
  /// Accents that no letter follows stand alone.
  void bare_accents() {
    while (marks_ > 0)
      if (const char32_t sign = alone(pending_[--marks_])) put_plain(sign);
  }

  std::string take() { return std::move(out_); }

 private:
  void put_plain(char32_t point) {
    if (soft_space_ && !out_.empty()) out_ += ' ';
    soft_space_ = false;
    encode(out_, point);
  }

  std::string out_;
  bool soft_space_ = false;
  char32_t pending_[4]{};
  std::size_t marks_ = 0, marked_at_ = 0;
};

}  // namespace vitae::latex
