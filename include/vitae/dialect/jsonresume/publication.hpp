// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/paper.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/dates.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>

namespace vitae::jsonresume {

/// A publication: its publisher is what a CV calls the venue, its summary a note, an address at doi.org a DOI. The
/// authors have no place in JSON Resume.
template <>
struct meaning<Publication> {
  static Paper read(const Publication& publication) {
    Paper made;
    made.title = publication.name;
    made.venue = publication.publisher;
    made.date = publication.releaseDate;
    const url& address = either(publication.url, publication.website);
    if (const auto known = codec<doi>::read(address.text()); known && known->href() == address.text())
      made.doi = *known;
    else
      made.links = links_to(address);
    if (!publication.summary.empty()) made.notes.push_back(publication.summary);
    return made;
  }
  static Publication write(const Paper& paper) {
    Publication made;
    made.name = paper.title;
    made.publisher = either(paper.venue, paper.publisher);
    made.releaseDate = sayable_date(paper.date);
    made.url = plain_address(paper.links);
    if (made.url.empty()) made.url = paper.doi.empty() ? main_address(paper.links) : url(paper.doi.href());
    for (const std::string& note : paper.notes) made.summary.append(made.summary.empty() ? "" : "; ").append(note);
    return made;
  }
};

}  // namespace vitae::jsonresume
