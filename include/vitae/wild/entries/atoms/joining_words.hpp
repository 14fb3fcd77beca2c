// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/atoms/campuses.hpp>
#include <vitae/wild/entries/atoms/separator.hpp>
#include <vitae/wild/entries/atoms/separator_words.hpp>
#include <vitae/wild/words/joints.hpp>

namespace vitae::wild_text {

/// The separator that a word makes of itself between a job and its employer: "Engineer at Example Ltd.", "Ingénieur
/// chez Exemple SA", "Entwickler bei Beispiel GmbH", "BSc Physics from Example University", but not "leads students
/// from abroad". A text begins with it, and another one stands before it.
inline separator joining_word(std::string_view rest, std::string_view before) {
  if (rest.starts_with("at the University ") && ends_in_institute(trimmed(before))) return {};
  if (rest.starts_with("at ") && names_campus(before)) return {};
  for (const std::string_view word : words::employing)
    if (rest.starts_with(word) && rest.substr(word.size(), 1) == " ") return {word.size() + 1, gap::dash, 0, true};
  if (rest.starts_with("as ") && begins_with_job(rest.substr(3)) && may_employ(before)) return {3, gap::dash};
  const std::size_t last = trimmed(before).find_last_of(" \n") + 1;
  if (last < before.size() && ascii::is_lower(before[last])) return {};
  for (const std::string_view word : {"from the ", "from "})
    if (rest.starts_with(word) && is_upper(decode(rest, word.size()).code_point)) return {word.size(), gap::dash};
  return {};
}

/// "PhD in Physics at Harbour University under the supervision of Ada Quill": words that label whom the next ones name,
/// as if a colon stood behind them.
inline separator guiding_words(std::string_view rest) {
  for (const std::string_view phrase : {"under the supervision of ", "under the guidance of ", "under supervision of "})
    if (rest.starts_with(phrase)) return {phrase.size(), gap::colon, phrase.size() - 1};
  return {};
}

}  // namespace vitae::wild_text
