// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/career_phrase.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Whom a document tells of, and how its sentences name them: "she", "Ada Quill", "Dr. Quill", "Ada".
struct teller {
  std::string_view owner;  ///< the whole name; empty if nobody knows

  /// How many bytes of a text name them at its beginning, with the blank behind.
  std::size_t subject_in(std::string_view text) const {
    if (const std::size_t pronoun = telling::led_by<words::subjects>(text); pronoun > 0) return pronoun;
    if (owner.empty() || text.empty() || !(ascii::is_upper(text[0]) || ascii::is_beyond(text[0]))) return 0;
    const std::size_t title = titles_in(text);
    const std::string_view name = text.substr(title), whole = owner.substr(titles_in(owner));
    for (const std::string_view known : {whole, whole.substr(whole.rfind(' ') + 1), whole.substr(0, whole.find(' '))})
      if (known.size() > 1 && name.starts_with(known) && name.substr(known.size(), 1) == " ")
        return title + known.size() + 1;
    return 0;
  }

 private:
  /// "Prof. Dr. " of "Prof. Dr. Ada Quill".
  static std::size_t titles_in(std::string_view text) {
    std::size_t at = 0;
    for (int titles = 0; titles < 4; ++titles) {
      std::size_t end = at;
      while (end < text.size() && ascii::is_alpha(text[end])) ++end;
      if (end == at || end > at + 10 ||
          !words::lists<words::name_titles>(ascii::small_letters(text.substr(at, end - at))))
        break;
      if (end < text.size() && text[end] == '.') ++end;
      if (end >= text.size() || text[end] != ' ') break;
      at = end + 1;
    }
    return at;
  }
};

}  // namespace vitae::wild_text
