// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/dialect/csl/item.hpp>
#include <vitae/dialect/csl/kinds.hpp>
#include <vitae/format/bibtex/key.hpp>

namespace vitae::csl {

namespace writing {

/// What a variable says by itself is not repeated among the facts without a variable.
inline void people(const Paper& from, Item& to) {
  for (std::size_t i = 0; i < from.authors.size(); ++i) {
    const Author& author = from.authors[i];
    to.author.push_back(to_csl(author.name));
    if (author.self) to.custom.self.push_back(i + 1);
    if (author.equal) to.custom.equal.push_back(i + 1);
    if (author.corresponding) to.custom.corresponding.push_back(i + 1);
  }
}

inline void links(const Paper& from, Item& to) {
  const bool first_is_url = !from.links.empty() && from.links[0].label.empty() && !from.links[0].url.empty();
  if (first_is_url) to.URL = from.links[0].url.text();
  to.custom.links.assign(from.links.begin() + (first_is_url ? 1 : 0), from.links.end());
}

inline void notes(const Paper& from, Item& to) {
  for (const std::string& note : from.notes) to.note.append(to.note.empty() ? "" : "; ").append(note);
  if (from.notes.size() > 1 || (from.notes.size() == 1 && to.note.empty())) to.custom.notes = from.notes;
}

}  // namespace writing

/// A paper as an item of CSL-JSON, from which `from_csl` makes the same paper again. Facts without a variable (who the
/// owner is, equal contribution, further links) go into `custom`, as the schema has it.
inline Item to_csl(const Paper& paper, citation_keys& keys) {
  Item item;
  item.type = type_of(paper);
  const std::string first = paper.authors.empty() ? std::string() : paper.authors[0].name;
  std::string year;
  if (paper.date && paper.date->year() >= 0) codec<int>::write(year, paper.date->year());
  item.id.text = keys.next(first, year, paper.title);
  if (kind_of(item.type) != paper.kind) {
    if (paper.kind)
      codec<paper_kind>::write(item.custom.kind, *paper.kind);
    else
      item.custom.kind = "unsaid";
  }
  item.title = paper.title;
  writing::people(paper, item);
  item.container_title = paper.venue;
  if (paper.status) codec<paper_status>::write(item.status, *paper.status);
  if (paper.date) item.issued = to_csl(*paper.date);
  item.volume.text = paper.volume;
  item.issue.text = paper.issue;
  item.page.text = paper.pages;
  item.publisher = paper.publisher;
  item.DOI = paper.doi.text();
  if (!paper.arxiv.empty()) {
    item.archive = "arXiv";
    item.archive_location = paper.arxiv;
  }
  writing::links(paper, item);
  writing::notes(paper, item);
  return item;
}
inline Item to_csl(const Paper& paper) {
  citation_keys keys;
  return to_csl(paper, keys);
}

/// All papers, under keys that differ: `render<json, csl::names>(csl::to_csl(cv.papers))`.
inline std::vector<Item> to_csl(const std::vector<Paper>& papers) {
  citation_keys keys;
  std::vector<Item> items;
  for (const Paper& paper : papers) items.push_back(to_csl(paper, keys));
  return items;
}

}  // namespace vitae::csl
