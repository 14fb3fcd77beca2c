// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Copies a plain text with bytes put in or left out, from its beginning to its end; places, styles and links of what
/// is kept stay true.
///
///     plain_edit edit(std::move(plain));
///     edit.keep_to(4), edit.insert('\t'), edit.keep_to(9), edit.skip_to(10);
///     plain = std::move(edit).done();
class plain_edit {
 public:
  explicit plain_edit(plain_text&& plain) : from_(std::move(plain)) {
    out_.document = from_.document;
    out_.page_from = from_.page_from;
    out_.reserve(from_.text.size());
  }

  /// The text that is copied, by whose bytes the places go.
  std::string_view text() const { return from_.text; }

  /// Copies all up to a place.
  void keep_to(std::size_t end) {
    const auto first = static_cast<std::ptrdiff_t>(at_), last = static_cast<std::ptrdiff_t>(end);
    out_.text.append(from_.text, at_, end - at_);
    out_.origin.add(from_.origin, at_, end);
    out_.styles.insert(out_.styles.end(), from_.styles.begin() + first, from_.styles.begin() + last);
    at_ = end;
  }

  /// Leaves out all up to a place.
  void skip_to(std::size_t end) {
    at_ = end;
    moves_.push_back({at_, out_.text.size()});
  }

  /// Copies what stands elsewhere, which is to be left out there.
  void bring(std::size_t begin, std::size_t end) {
    const auto first = static_cast<std::ptrdiff_t>(begin), last = static_cast<std::ptrdiff_t>(end);
    out_.text.append(from_.text, begin, end - begin);
    out_.origin.add(from_.origin, begin, end);
    out_.styles.insert(out_.styles.end(), from_.styles.begin() + first, from_.styles.begin() + last);
    moves_.push_back({at_, out_.text.size()});
  }

  /// Puts a byte in that stands for the structure of what follows, or of what stands elsewhere.
  void insert(char c) { insert(c, at_); }
  void insert(char c, std::size_t place) {
    out_.add(c, from_.origin[place], style::inserted);
    moves_.push_back({at_, out_.text.size()});
  }

  /// The copy, to the end.
  plain_text done() && {
    keep_to(from_.text.size());
    for (hyperlink& link : from_.links) link.begin = moved(link.begin), link.end = moved(link.end - 1) + 1;
    out_.links = std::move(from_.links);
    return std::move(out_);
  }

 private:
  struct move {
    std::size_t from, to;
  };

  /// Where a byte stands in the copy; of one that was left out, where the next one does.
  std::size_t moved(std::size_t at) const {
    const auto later = std::upper_bound(moves_.begin(), moves_.end(), at,
                                        [](std::size_t place, const move& m) { return place < m.from; });
    const move last = later == moves_.begin() ? move{0, 0} : *(later - 1);
    const std::size_t to = last.to + at - last.from;
    return later == moves_.end() ? to : std::min(to, later->to);
  }

  plain_text from_, out_;
  std::vector<move> moves_;
  std::size_t at_ = 0;
};

}  // namespace vitae::wild_text
