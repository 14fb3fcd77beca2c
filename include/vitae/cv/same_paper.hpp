// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/format/bibtex/name.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/unaccented.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/words/names.hpp>

namespace vitae {

/// By what two papers are compared.
namespace paper_keys {

/// Letters and digits alone, in small letters without accents: "The {DNA} of Öl" and "the dna of ol" are one.
inline std::string letters(std::string_view text) {
  std::string out;
  const std::string small = unaccented(folded(text));
  for (std::size_t at = 0; at < small.size();) {
    const decoded next = decode(small, at);
    if (is_letter(next.code_point) || is_digit(next.code_point)) out.append(small, at, next.length);
    at += next.length;
  }
  return out;
}
inline std::string title(const Paper& p) { return letters(p.title); }

/// The DOI of the publication; that of a preprint at arXiv is none.
inline std::string doi(const Paper& p) {
  std::string name = p.doi.normal();
  return name.starts_with("10.48550/arxiv.") ? std::string() : name;
}

/// The number at arXiv, said as such or in a DOI, without "arXiv:" and without the version: "2101.00001".
inline std::string arxiv(const Paper& p) {
  std::string id = ascii::lowered(p.arxiv);
  const std::string name = p.doi.normal();
  if (id.empty() && name.starts_with("10.48550/arxiv.")) id = name.substr(15);
  if (id.starts_with("arxiv:")) id.erase(0, 6);
  const std::size_t version = id.rfind('v');
  if (version != std::string::npos && version > 4 && ascii::all_digits(std::string_view(id).substr(version + 1)))
    id.resize(version);
  return id;
}

/// The family name of an author, for comparing, in whichever order the name is printed.
inline std::string family(std::string_view name) { return letters(split_name(wild_text::natural_order(name)).family); }

/// Do two lists of authors have one in common? A list that is empty may have.
inline bool share_an_author(const Paper& a, const Paper& b) {
  if (a.authors.empty() || b.authors.empty()) return true;
  std::vector<std::string> families;
  for (const Author& author : a.authors) families.push_back(family(author.name));
  sort_with(families, [](const std::string& x, const std::string& y) { return x < y; });
  return any_of(b.authors, [&](const Author& author) {
    return std::binary_search(families.begin(), families.end(), family(author.name));
  });
}

/// Is it said to be one of the kinds that are published once? A preprint becomes any of them.
constexpr bool is_final(const Paper& p) {
  return p.kind && *p.kind != paper_kind::preprint && *p.kind != paper_kind::other;
}

}  // namespace paper_keys

/// Whether two entries are of one paper: by their DOI, by their number at arXiv whatever its version, or by title and
/// an author in common. A preprint and what was published of it are one paper; a paper in proceedings and an article
/// under the same title, or works under one title more than three years apart, are two.
inline bool same_paper(const Paper& a, const Paper& b) {
  const std::string doi = paper_keys::doi(a), arxiv = paper_keys::arxiv(a);
  const std::string other_doi = paper_keys::doi(b), other_arxiv = paper_keys::arxiv(b);
  if (!doi.empty() && !other_doi.empty()) return doi == other_doi;
  if (!arxiv.empty() && !other_arxiv.empty()) return arxiv == other_arxiv;
  const std::string title = paper_keys::title(a);
  if (title.empty() || title != paper_keys::title(b) || !paper_keys::share_an_author(a, b)) return false;
  if (paper_keys::is_final(a) && paper_keys::is_final(b) && a.kind != b.kind) return false;
  const int years =
      a.date && b.date && a.date->year() >= 0 && b.date->year() >= 0 ? a.date->year() - b.date->year() : 0;
  return years >= -3 && years <= 3;
}

/// Groups of entries that are one paper, as for each entry the first of its group. Entries are compared where a key is
/// the same, so that long lists take little time.
class paper_groups {
 public:
  explicit paper_groups(const std::vector<Paper>& papers) : papers_(&papers), first_(papers.size()) {
    for (std::size_t i = 0; i < first_.size(); ++i) first_[i] = i;
    for (const auto key : {paper_keys::doi, paper_keys::arxiv, paper_keys::title}) join(key);
    for (std::size_t& first : first_) first = first_[first];  // of an earlier entry, which is settled
  }

  /// The first entry of the group that an entry is in: itself, if it is that or alone.
  std::size_t first_of(std::size_t entry) const { return first_[entry]; }

 private:
  std::size_t root(std::size_t entry) {
    while (first_[entry] != entry) entry = first_[entry] = first_[first_[entry]];
    return entry;
  }
  void join(std::string (*key)(const Paper&)) {
    std::vector<std::pair<std::string, std::size_t>> keyed;
    for (std::size_t i = 0; i < papers_->size(); ++i)
      if (std::string k = key((*papers_)[i]); !k.empty()) keyed.emplace_back(std::move(k), i);
    sort_with(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 1, run = 0; i < keyed.size(); ++i) {
      if (keyed[i].first != keyed[run].first) run = i;
      for (std::size_t j = run; j < i && j < run + 8; ++j)  // of many namesakes, eight are looked at
        if (unite(keyed[j].second, keyed[i].second)) break;
    }
  }
  bool unite(std::size_t a, std::size_t b) {
    if (!same_paper((*papers_)[a], (*papers_)[b])) return false;
    a = root(a);
    b = root(b);
    const Paper &one = (*papers_)[a], &other = (*papers_)[b];
    const auto differ = [](const std::string& x, const std::string& y) { return !x.empty() && !y.empty() && x != y; };
    // An entry that says little may be like two that are not like each other.
    if (differ(paper_keys::doi(one), paper_keys::doi(other)) ||
        differ(paper_keys::arxiv(one), paper_keys::arxiv(other)))
      return false;
    if (paper_keys::is_final(one) && paper_keys::is_final(other) && one.kind != other.kind) return false;
    first_[std::max(a, b)] = std::min(a, b);
    return true;
  }

  const std::vector<Paper>* papers_;
  std::vector<std::size_t> first_;
};

/// All entries that repeat an earlier one, each with the first of its group.
inline std::vector<std::pair<std::size_t, std::size_t>> duplicates(const std::vector<Paper>& papers) {
  const paper_groups groups(papers);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < papers.size(); ++i)
    if (groups.first_of(i) != i) pairs.emplace_back(groups.first_of(i), i);
  return pairs;
}

}  // namespace vitae
