// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/cv/paper.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/citation/plain/remarks.hpp>
#include <vitae/wild/citation/words/names.hpp>

namespace vitae {

namespace citing {

/// The member's value that a word spells; none for no word.
template <class Enum>
std::optional<Enum> spelled(std::string_view word) {
  return word.empty() ? std::nullopt : std::optional<Enum>(*codec<Enum>::read(word));
}

/// The date that the line gives, as precise as it is, else the year that it has elsewhere ("NIPS'17"). Days of a month
/// are none: "May 25-27".
inline std::optional<date> date_of(const wild_text::citation& cited) {
  if (cited.year.empty()) return std::nullopt;
  for (const dated& found : find_dates(cited.date.text))
    if (found.when.end && !found.when.end->is_present()) return found.when.end;
  if (cited.year.size() != 4 || !ascii::all_digits(cited.year)) return std::nullopt;
  int year = 0;
  for (const char c : cited.year) year = year * 10 + (c - '0');
  return date::of(year);
}

/// A catalogue's order: "The Annals of X" is filed as "Annals of X".
inline std::string_view filed(std::string_view venue) {
  const bool article = venue.size() > 4 && ascii::begins(venue, "the ");
  return article ? venue.substr(4) : venue;
}

}  // namespace citing

/// The publication that a line cites: `to_paper(wild_text::read_citation(line))`. Names have the given name first. An
/// author who alone is emphasised is taken for the CV's owner; a venue goes without the article that it begins with;
/// what no member holds is in the notes.
inline Paper to_paper(const wild_text::citation& cited) {
  Paper paper;
  const auto note = [&](std::string_view label, std::string_view text) {
    if (!text.empty()) paper.notes.emplace_back(label).append(text);
  };
  const auto emphasised =
      std::count_if(cited.authors.begin(), cited.authors.end(), [](const auto& a) { return a.emphasised; });
  for (const wild_text::cited_author& a : cited.authors)
    paper.authors.push_back({.name = wild_text::natural_order(a.name),
                             .self = a.emphasised && emphasised == 1,
                             .equal = a.equal,
                             .corresponding = a.corresponding});
  if (cited.et_al) note("", "et al.");
  paper.title = cited.title.text;
  paper.venue = citing::filed(cited.venue.text);
  paper.kind = citing::spelled<paper_kind>(word_of(cited.kind));
  paper.status = citing::spelled<paper_status>(word_of(cited.status));
  paper.date = citing::date_of(cited);
  if (!paper.date) note("", cited.date.text);
  paper.volume = cited.volume.text;
  paper.issue = cited.issue.text;
  paper.pages = cited.pages.text;
  paper.publisher = cited.publisher.text;
  if (auto identifier = codec<doi>::read(cited.doi.text))
    paper.doi = *std::move(identifier);
  else
    note("", cited.doi.text);
  paper.arxiv = cited.arxiv.text;
  for (const wild_text::cited_link& link : cited.links)
    if (wild_text::leads_nowhere(link))
      note("", link.label);
    else
      paper.links.push_back({.label = link.label, .url = url{link.url}});
  if (!paper.status) note("", cited.status_text.text);
  note("", cited.place.text);
  for (const wild_text::cited_text& editor : cited.editors) note("edited by ", editor.text);
  for (const wild_text::cited_text& other : cited.notes) note("", other.text);
  return paper;
}

}  // namespace vitae
