// SPDX-License-Identifier: BSL-1.0
// Publication lines beside the parts they must give, and how the two are compared.
#pragma once
#include <string>
#include <vector>
#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace citation_tests {

using vitae::wild_text::citation;
using vitae::wild_text::cited_kind;
using vitae::wild_text::cited_status;

struct row {
  const char* line;
  const char* authors;  // natural order, "; " between
  const char* title;
  const char* venue;
  const char* year;
  const char* more = "";  // "name=value|name=value"
};

template <class List>
std::string joined(const List& list, bool wanted(const typename List::value_type&)) {
  std::string out;
  for (const auto& each : list) {
    if (wanted(each)) out += (out.empty() ? "" : "; ") + vitae::wild_text::natural_order(each.name);
  }
  return out;
}

inline std::string texts(const std::vector<vitae::wild_text::cited_text>& list) {
  std::string out;
  for (const auto& each : list) out += (out.empty() ? "" : "; ") + each.text;
  return out;
}

inline const char* const kinds[] = {"unknown", "article",  "inproceedings", "book",    "chapter", "thesis",
                                    "report",  "preprint", "patent",        "dataset", "software"};
inline const char* const stages[] = {"unsaid", "published", "accepted", "submitted", "preprint", "in preparation"};

inline std::string field(const citation& read, const std::string& name) {
  using author = vitae::wild_text::cited_author;
  if (name == "volume") return read.volume.text;
  if (name == "issue") return read.issue.text;
  if (name == "pages") return read.pages.text;
  if (name == "publisher") return read.publisher.text;
  if (name == "place") return read.place.text;
  if (name == "doi") return read.doi.text;
  if (name == "arxiv") return read.arxiv.text;
  if (name == "date") return read.date.text;
  if (name == "kind") return kinds[static_cast<int>(read.kind)];
  if (name == "status") return stages[static_cast<int>(read.status)];
  if (name == "et_al") return read.et_al ? "yes" : "no";
  if (name == "editors") return texts(read.editors);
  if (name == "note") return texts(read.notes);
  if (name == "link") return read.links.empty() ? "" : read.links[0].url;
  if (name == "equal") return joined(read.authors, [](const author& a) { return a.equal; });
  if (name == "corresponding") return joined(read.authors, [](const author& a) { return a.corresponding; });
  if (name == "emphasised") return joined(read.authors, [](const author& a) { return a.emphasised; });
  return "no such field: " + name;
}

inline void check(const row& each) {
  INFO(each.line);
  const citation read = vitae::wild_text::read_citation(each.line);
  CHECK(joined(read.authors, [](const vitae::wild_text::cited_author&) { return true; }) == each.authors);
  CHECK(read.title.text == each.title);
  CHECK(read.venue.text == each.venue);
  CHECK(read.year == each.year);
  std::string more = each.more;
  while (!more.empty()) {
    const std::size_t end = more.find('|') == std::string::npos ? more.size() : more.find('|');
    const std::size_t equals = more.find('=');
    CHECK(more.substr(0, equals) + "=" + field(read, more.substr(0, equals)) == more.substr(0, end));
    more = end == more.size() ? "" : more.substr(end + 1);
  }
}

}  // namespace citation_tests
