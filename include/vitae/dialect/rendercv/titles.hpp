// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/section_titles.hpp>
#include <vitae/dialect/rendercv/sections.hpp>
#include <vitae/source/ascii.hpp>

/// The keys of sections and the titles they stand for: RenderCV sets `selected_honors` as "Selected Honors", and a key
/// with a capital letter or a space as it is.
namespace vitae::rendercv {

/// Words that stay small within a title.
inline constexpr std::string_view small_words =
    " a and as at but by for from if in into like near nor of off on onto or over so than that to upon when with yet ";

/// A key as RenderCV sets it.
inline std::string as_set(std::string_view key) {
  if (std::any_of(key.begin(), key.end(), [](char c) { return c == ' ' || ascii::is_upper(c); }))
    return std::string(key);
  std::string made(key);
  for (std::size_t from = 0; from < made.size();) {
    const std::size_t to = std::min(made.find('_', from), made.size());
    const std::string word = " " + made.substr(from, to - from) + " ";
    if (small_words.find(word) == small_words.npos)
      made[from] = ascii::is_alpha(made[from]) ? static_cast<char>(made[from] & ~0x20) : made[from];
    if (to < made.size()) made[to] = ' ';
    from = to + 1;
  }
  return made;
}

/// The key of a section of this title in a document that has other sections: with a space behind it where RenderCV
/// would set it in another way, and a number where it is not the first of its kind.
inline std::string key_of(const std::string& title, const Sections& others) {
  const auto taken = [&](const std::string& key) {
    return std::any_of(others.all.begin(), others.all.end(), [&](const Section& one) { return one.key == key; });
  };
  const std::string key = as_set(title) == title && !title.ends_with(' ') ? title : title + " ";
  std::string free = key;
  for (std::size_t number = 2; taken(free); ++number) free = key + " (" + std::to_string(number) + ")";
  return free;
}

/// The title that a key stands for, in a document that has this section.
inline std::string title_of(std::string_view key, const Sections& others) {
  const std::size_t open = key.rfind(" (");
  if (open != key.npos && key.ends_with(')')) {
    const std::string_view number = key.substr(open + 2, key.size() - open - 3), first = key.substr(0, open);
    const bool counted = !number.empty() && ascii::all_digits(number);
    for (const Section& one : others.all)
      if (counted && one.key == first) key = first;
  }
  return key.ends_with(' ') ? std::string(key.substr(0, key.size() - 1)) : as_set(key);
}

/// Whether a title is the label of a member of a person or one of its other titles, perhaps behind further words:
/// "Awards", "prizes", "Selected Honors".
inline bool is_titled(std::string_view title, std::string_view label, std::string_view others) {
  const std::string known = "|" + ascii::lowered(label) + "|" + std::string(others) + "|";
  for (std::string rest = ascii::lowered(title); !rest.empty();) {
    if (known.find("|" + rest + "|") != known.npos) return true;
    rest.erase(0, rest.find(' '));
    rest.erase(0, 1);
  }
  return false;
}

/// The titles of the sections that hold one member of a person each.
inline constexpr std::string_view summary_title = "Summary", education_title = "Education",
                                  experience_title = "Experience", papers_title = "Publications",
                                  projects_title = "Projects", awards_title = "Awards", skills_title = "Skills",
                                  languages_title = "Languages", certificates_title = "Certificates",
                                  courses_title = "Teaching";

inline bool is_of_summary(std::string_view title) { return is_titled(title, summary_title, titles_of::summary); }
inline bool is_of_projects(std::string_view title) { return is_titled(title, projects_title, titles_of::projects); }
inline bool is_of_awards(std::string_view title) { return is_titled(title, awards_title, titles_of::awards); }
inline bool is_of_skills(std::string_view title) { return is_titled(title, skills_title, titles_of::skills); }
inline bool is_of_languages(std::string_view title) { return is_titled(title, languages_title, titles_of::languages); }
inline bool is_of_certificates(std::string_view title) {
  return is_titled(title, certificates_title, titles_of::certificates);
}
inline bool is_of_courses(std::string_view title) { return is_titled(title, courses_title, titles_of::courses); }

}  // namespace vitae::rendercv
