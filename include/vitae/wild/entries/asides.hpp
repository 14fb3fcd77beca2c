// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What links to an employer are labelled with: "[website link](…)".
inline constexpr std::string_view link_words[] = {"here", "homepage", "info", "link",    "links",  "more",
                                                  "page", "site",     "url",  "webpage", "website"};

/// How one was employed, as it stands in parentheses behind a job: "(paid)", "(full-time)".
inline constexpr std::string_view employment_terms[] = {
    "casual",    "contract",  "fixed-term", "full time",    "full-time", "fulltime",
    "paid",      "part time", "part-time",  "parttime",     "permanent", "seasonal",
    "temporary", "unpaid",    "volunteer",  "volunteering", "voluntary"};

/// Are all words of a text such as links are labelled with?
inline bool labels_link(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" -[]()*", at);
    if (begin == text.npos) break;
    at = std::min(text.find_first_of(" []()*", begin), text.size());
    if (at - begin > 8 || !words::lists<link_words>(ascii::lowered(text.substr(begin, at - begin)))) return false;
    ++words;
  }
  return words > 0;
}

/// Is an atom behind others the label of a link?
inline bool labels_link(const plain_text& plain, const atom& a) {
  return a.order > 0 && a.text.size() < 24 && labels_link(plain.of(a.text.begin, a.text.end));
}

/// Does an atom name nothing by itself: the label of a link, or in parentheses how one was employed?
inline bool names_nothing(const plain_text& plain, const atom& a) {
  const bool terms = a.outer.begin < a.text.begin && a.text.size() < 14 &&
                     words::lists<employment_terms>(ascii::lowered(plain.of(a.text.begin, a.text.end)));
  return terms || labels_link(plain, a);
}

}  // namespace vitae::wild_text
