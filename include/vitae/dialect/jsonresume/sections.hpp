// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/section.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>

/// Interests and references, which are sections of a CV: "Interests" has an item for each with its keywords below,
/// "References" one for each person with what they said below.
namespace vitae::jsonresume {

inline constexpr std::string_view interests_title = "Interests", references_title = "References";

inline Section section_of(const std::vector<Interest>& interests) {
  Section made{std::string(interests_title), {}};
  for (const Interest& one : interests) made.items.push_back({one.name, items_of(one.keywords)});
  return made;
}
inline std::vector<Interest> interests_of(const Section& section) {
  std::vector<Interest> made;
  for (const Item& item : section.items) made.push_back({item.text, texts_of(item.items)});
  return made;
}

inline Section section_of(const std::vector<Reference>& references) {
  Section made{std::string(references_title), {}};
  for (const Reference& one : references) {
    made.items.push_back({one.name, {}});
    if (!one.reference.empty()) made.items.back().items.push_back({one.reference, {}});
  }
  return made;
}
inline std::vector<Reference> references_of(const Section& section) {
  std::vector<Reference> made;
  for (const Item& item : section.items) {
    std::string said;
    for (const std::string& text : texts_of(item.items)) said.append(said.empty() ? "" : "\n\n").append(text);
    made.push_back({item.text, said});
  }
  return made;
}

/// Whether JSON Resume has a member for a section.
inline bool has_place(const Section& section) {
  return section.title == interests_title || section.title == references_title;
}

}  // namespace vitae::jsonresume
