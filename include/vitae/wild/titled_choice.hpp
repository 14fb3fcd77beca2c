// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// What the title of a section says of all its entries: "Volunteering" that the kind of each is `volunteer`. The first
/// word of an enumeration is what is usual, and no title says it.
class titled_choice {
 public:
  titled_choice(const context& in, const section& s, const member_info* choice) : in_(in), choice_(choice) {
    if (!choice || s.title.empty()) return;
    const std::string title = ascii::lowered(in.view(s.title));
    std::size_t said = 0;
    for (const std::string_view word : choice->type->core().words.subspan(1)) {
      const std::size_t at = title.find(word);
      if (at == title.npos || !is_word(title, at, word.size())) continue;
      word_ = word, where_ = {s.title.begin + at, s.title.begin + at + word.size()};
      ++said;
    }
    if (said != 1) word_ = {};
  }

  /// Puts it into the entries of a list from one on, where they say nothing else.
  void put(node& list, std::size_t from) const {
    for (std::size_t i = from; !word_.empty() && i < list.parts.size(); ++i) {
      if (list.parts[i].find(choice_->index)) continue;
      node said;
      said.text = std::string(word_);
      said.where = in_.plain().where(where_.begin, where_.end);
      context::put(list.parts[i], *choice_, std::move(said), false);
    }
  }

 private:
  /// Does a word stand there, perhaps with an ending: "volunteer" in "Volunteering"?
  static bool is_word(std::string_view title, std::size_t at, std::size_t length) {
    constexpr std::size_t longest_ending = 3;
    std::size_t end = at + length;
    while (end < title.size() && ascii::is_alpha(title[end])) ++end;
    return (at == 0 || !ascii::is_alpha(title[at - 1])) && end - at - length <= longest_ending;
  }

  const context& in_;
  const member_info* choice_;
  std::string_view word_;
  span where_;
};

}  // namespace vitae::wild_text
