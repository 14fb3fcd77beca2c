// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vitae/cv/paper.hpp>
#include <vitae/dialect/rendercv/entries.hpp>
#include <vitae/dialect/rendercv/meaning.hpp>
#include <vitae/dialect/rendercv/texts.hpp>
#include <vitae/dialect/rendercv/when.hpp>

namespace vitae::rendercv {

/// A publication: the journal with volume, issue and pages, the person's own name in bold, notes as the summary.
template <>
struct meaning<PublicationEntry, Paper> {
  static Paper read(const PublicationEntry& entry) {
    Paper made;
    made.title = entry.title;
    for (const std::string& one : entry.authors) made.authors.push_back(author_of(one));
    made.venue = entry.journal;
    made.date = date_of(entry.date);
    if (const auto known = codec<doi>::read(entry.doi)) made.doi = *known;
    made.links = links_to(url(entry.url));
    if (!entry.summary.empty()) made.notes.push_back(entry.summary);
    if (!entry.date.text.empty() && !made.date) made.notes.push_back(entry.date.text);
    if (!entry.doi.empty() && made.doi.empty()) made.notes.push_back(entry.doi);
    return made;
  }
  static PublicationEntry write(const Paper& paper) {
    PublicationEntry made;
    made.title = paper.title;
    for (const Author& one : paper.authors) made.authors.push_back(one.self ? "**" + one.name + "**" : one.name);
    made.summary = joined(paper.notes, "; ");
    if (paper.doi.valid()) made.doi = paper.doi.text();
    if (made.doi.empty()) made.url = address_for_name(paper.links);
    if (made.doi.empty() && made.url.empty() && !paper.arxiv.empty())
      made.url = address_for_name(links_to(url("https://arxiv.org/abs/" + paper.arxiv)));
    made.journal = journal_of(paper);
    made.date = text_of(paper.date);
    return made;
  }

 private:
  static Author author_of(const std::string& name) {
    const bool bold = name.size() > 4 && name.starts_with("**") && name.ends_with("**");
    return {bold ? name.substr(2, name.size() - 4) : name, bold, false, false};
  }
  /// "Journal of Looms 12(3), 1–9"
  static std::string journal_of(const Paper& paper) {
    const std::string issue = paper.issue.empty() ? "" : "(" + paper.issue + ")";
    const std::string where = joined({paper.venue.empty() ? paper.publisher : paper.venue, paper.volume + issue}, " ");
    return joined({where, paper.pages}, ", ");
  }
};

}  // namespace vitae::rendercv
