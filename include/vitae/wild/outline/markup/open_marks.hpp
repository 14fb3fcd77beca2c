// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/outline/markup/emphasis.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Where a bracket stands, in the plain text and in the document.
struct bracket_place {
  std::size_t text = 0, source = 0;
};

/// The marks of a paragraph that are not closed yet: those of emphasis, and square brackets.
class open_marks {
 public:
  /// How many there are.
  std::size_t count() const { return emphasis_.waiting() + brackets_.size(); }

  /// A run of marks of emphasis, which begins at `begin` of the plain text and ends before the code point `next`.
  void run(const plain_text& out, std::size_t begin, char32_t next) { emphasis_.run(out, begin, next); }

  /// The byte at `at` of the plain text is to go: a link's bracket.
  void drop(std::size_t at) { emphasis_.drop(at); }

  void bracket(bracket_place opened) { brackets_.push_back(opened); }
  bool has_bracket() const { return !brackets_.empty(); }

  /// The bracket that was opened last, which is closed now. There must be one.
  bracket_place close_bracket() {
    const bracket_place last = brackets_.back();
    brackets_.pop_back();
    return last;
  }

  /// The paragraph ends here, and with it all that is open.
  void finish(plain_text& out) {
    emphasis_.finish(out, paragraph_, first_link_);
    brackets_.clear();
    paragraph_ = out.text.size();
    first_link_ = out.links.size();
  }

 private:
  emphasis emphasis_;
  std::vector<bracket_place> brackets_;
  std::size_t paragraph_ = 0, first_link_ = 0;  // where the paragraph begins
};

}  // namespace vitae::wild_text
