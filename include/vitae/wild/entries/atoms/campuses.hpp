// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Names of universities that a place may follow, and of institutes at one.
namespace vitae::wild_text {

/// The end of a text, where the name stands that a separator follows; a line may be as long as a document.
inline std::string_view nearby(std::string_view text) {
  return text.substr(text.size() - std::min<std::size_t>(text.size(), 100));
}

/// Whose university a text ends in: "Example" of "Fellow, University of Example"; empty where it ends in none.
inline std::string_view university_in(std::string_view before) {
  before = nearby(before);
  const std::size_t of = before.rfind("niversity of ");
  return of == before.npos ? std::string_view{} : trimmed(before.substr(of + 13));
}

/// "University of Example", which may be one "at Riverton".
inline bool names_campus(std::string_view before) {
  const std::string_view name = university_in(before);
  return !name.empty() && name.find_first_of(",;|(\t\n:") == name.npos;
}

/// "Researcher, NORC at the University of Chicago": an institute that goes by four capitals or more.
inline bool ends_in_institute(std::string_view text) {
  text = nearby(text);
  const std::size_t comma = text.rfind(", ");
  if (comma == text.npos || text.size() < comma + 6) return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(comma) + 2, text.end(), ascii::is_upper);
}

/// "University of Wisconsin", which has its campuses behind a dash: "- Madison".
inline bool names_campus_of_state(std::string_view before) {
  return words::lists<words::state_universities>(ascii::small_letters(university_in(before)));
}

}  // namespace vitae::wild_text
