// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/same_paper.hpp>
#include <vitae/shape/path.hpp>
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

/// No paper is listed twice: by DOI, by arXiv number, by title and authors; nor as a preprint besides what was
/// published of it.
inline constexpr auto paper_once = rule<std::vector<Paper>>(
    [](const std::vector<Paper>& papers) -> std::optional<fault> {
      const auto twice = duplicates(papers);
      if (twice.empty()) return std::nullopt;
      const Paper& first = papers[twice[0].first];
      const bool published_too = paper_keys::is_final(first) != paper_keys::is_final(papers[twice[0].second]);
      std::string message = "entries ";
      append_number(message, twice[0].first + 1);
      append_number(message += " and ", twice[0].second + 1);
      message.append(" are one paper (")
          .append(first.title)
          .append(published_too ? "), a preprint and its publication" : ")");
      if (twice.size() > 1) append_number(message += "; more such pairs: ", twice.size() - 1);
      return fault("paper.duplicate", message.append(": merge them into one"));
    },
    severity::warning);

}  // namespace vitae::rules_of
