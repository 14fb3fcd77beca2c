// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/verb/rule.hpp>

/// Rules on publications.
namespace vitae::rules_of {

/// One author at most is the owner of the CV.
inline constexpr auto one_self =
    rule<Paper>("paper.two-selves", "more than one author is marked as the CV's owner: keep one", [](const Paper& p) {
      return std::count_if(p.authors.begin(), p.authors.end(), [](const Author& a) { return a.self; }) <= 1;
    });

/// (academic) A paper has authors, a date, and a place where it is found.
inline constexpr auto paper_authors =
    rule<Paper>("paper.no-authors", "the paper has no authors: list them, yourself included",
                [](const Paper& p) { return !p.authors.empty(); });
inline constexpr auto paper_date =
    rule<Paper>("paper.no-date", "the paper has no date: give at least the year", [](const Paper& p) {
      return p.date || p.status == paper_status::in_preparation || p.status == paper_status::submitted;
    });
inline constexpr auto paper_venue = rule<Paper>(
    "paper.no-venue", "the paper has no venue: name the journal, the conference or the archive", [](const Paper& p) {
      return !p.venue.empty() || !p.arxiv.empty() || !p.doi.text().empty() || !p.publisher.empty() ||
             p.status == paper_status::in_preparation;
    });

namespace duplicates {

/// What makes two papers the same one: the letters and digits of the title, whatever their case.
inline std::string title_key(const Paper& p) {
  std::string key;
  for (const char c : p.title) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z'))
      key += c;
    else if (byte >= 'A' && byte <= 'Z')
      key += static_cast<char>(byte | 0x20U);
  }
  return key;
}

/// The first key that stands twice, or an empty one.
inline std::string repeated(std::vector<std::string> keys) {
  std::sort(keys.begin(), keys.end());
  for (std::size_t i = 1; i < keys.size(); ++i)
    if (!keys[i].empty() && keys[i] == keys[i - 1]) return keys[i];
  return {};
}

template <class Key>
std::optional<fault> among(const std::vector<Paper>& papers, std::string_view what, Key key) {
  std::vector<std::string> keys;
  for (const Paper& p : papers) keys.push_back(key(p));
  const std::string twice = repeated(std::move(keys));
  if (twice.empty()) return std::nullopt;
  std::string message = "two entries have the same ";
  message.append(what).append(" (");
  for (const Paper& p : papers)
    if (key(p) == twice) {
      message.append(p.title);
      break;
    }
  return fault("paper.duplicate", message.append("): merge them into one"));
}

}  // namespace duplicates

/// No paper is listed twice: by DOI, by arXiv number, by title.
inline constexpr auto paper_once = rule<std::vector<Paper>>(
    [](const std::vector<Paper>& papers) -> std::optional<fault> {
      if (auto twice = duplicates::among(papers, "DOI", [](const Paper& p) { return p.doi.text(); })) return twice;
      if (auto twice = duplicates::among(papers, "arXiv number", [](const Paper& p) { return p.arxiv; })) return twice;
      return duplicates::among(papers, "title", duplicates::title_key);
    },
    severity::warning);

}  // namespace vitae::rules_of
