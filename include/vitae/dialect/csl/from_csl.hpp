// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/dialect/csl/item.hpp>
#include <vitae/dialect/csl/kinds.hpp>
#include <vitae/format/bibtex/arxiv.hpp>
#include <vitae/format/bibtex/kinds.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::csl {

namespace reading_items {

inline void people(const Item& from, Paper& to) {
  const auto& names = from.author.empty() && to.kind == paper_kind::book ? from.editor : from.author;
  for (const Name& name : names) to.authors.push_back({.name = spelled(name)});
  const auto mark = [&](const std::vector<std::size_t>& numbers, bool Author::*what) {
    for (const std::size_t number : numbers)
      if (number > 0 && number <= to.authors.size()) to.authors[number - 1].*what = true;
  };
  mark(from.custom.self, &Author::self);
  mark(from.custom.equal, &Author::equal);
  mark(from.custom.corresponding, &Author::corresponding);
}

/// arXiv stands in `archive` (as here), or as Zotero has it in `number`.
inline void archive(const Item& from, Paper& to) {
  if (ascii::equal(from.archive, "arXiv"))
    to.arxiv = from.archive_location;
  else
    to.arxiv = bibtex_text::arxiv_reference(from.number.text);
  if (to.arxiv.empty() && !from.number.text.empty() && to.issue.empty()) to.issue = from.number.text;
}

inline void status(const Item& from, Paper& to) {
  if (from.status.empty()) return;
  to.status = codec<paper_status>::read(from.status);
  if (!to.status) to.status = codec<paper_status>::read(bibtex_text::status_of(from.status));
  if (!to.status) to.notes.push_back(from.status);
}

}  // namespace reading_items

/// The paper that an item of CSL-JSON describes. Editors, abstracts, numbers of editions and the like have no place in
/// a `Paper`; what was unreadable as a date is kept as a note.
inline Paper from_csl(const Item& item) {
  Paper paper;
  paper.title = item.title;
  paper.kind = kind_of(item.type);
  if (!item.custom.kind.empty()) paper.kind = codec<paper_kind>::read(item.custom.kind);
  for (const std::string* venue : {&item.container_title, &item.event_title, &item.event, &item.collection_title})
    if (paper.venue.empty()) paper.venue = *venue;
  paper.volume = item.volume.text;
  paper.issue = item.issue.text;
  paper.pages = item.page.text;
  paper.publisher = item.publisher;
  paper.doi = codec<doi>::read(item.DOI) ? *codec<doi>::read(item.DOI) : doi(item.DOI);
  reading_items::people(item, paper);
  reading_items::archive(item, paper);
  paper.date = from_csl(item.issued);
  if (!item.URL.empty()) paper.links.push_back({{}, item.URL});
  paper.links.insert(paper.links.end(), item.custom.links.begin(), item.custom.links.end());
  if (!item.custom.notes.empty())
    paper.notes = item.custom.notes;
  else if (!item.note.empty())
    paper.notes = {item.note};
  if (!item.genre.empty()) paper.notes.push_back(item.genre);
  reading_items::status(item, paper);
  if (!paper.date)
    for (const std::string* said : {&item.issued.literal, &item.issued.raw, &item.issued.edtf})
      if (!said->empty()) paper.notes.push_back(*said);
  return paper;
}

inline std::vector<Paper> from_csl(const std::vector<Item>& items) {
  std::vector<Paper> papers;
  for (const Item& item : items) papers.push_back(from_csl(item));
  return papers;
}

}  // namespace vitae::csl
