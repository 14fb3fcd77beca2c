// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/merge_papers/authors.hpp>
#include <vitae/cv/merge_papers/completion.hpp>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/same_paper.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/verb/parsed.hpp>

namespace vitae {

namespace merging {

/// Whether a list itself tells two entries apart: both are published, in different venues.
inline bool told_apart(const Paper& a, const Paper& b) {
  const bool published = a.kind != paper_kind::preprint && b.kind != paper_kind::preprint;
  return published && !a.venue.empty() && !b.venue.empty() &&
         paper_keys::letters(a.venue) != paper_keys::letters(b.venue);
}

}  // namespace merging

/// The publications of a CV, completed from a bibliography: `merge_papers(cv.papers, bib.papers)`. Each paper stands
/// once; where entries are of one paper (`same_paper`), what one lacks comes from the other, of a preprint and its
/// publication the published venue, and where they contradict each other the CV's word counts. Papers that only the
/// bibliography has come last. The notes say of each fact that was taken over, by its path, where it came from.
inline parsed<std::vector<Paper>> merge_papers(const std::vector<Paper>& cv, const std::vector<Paper>& bib) {
  std::vector<Paper> all = cv;
  all.insert(all.end(), bib.begin(), bib.end());
  std::vector<std::size_t> first(all.size());
  const paper_groups groups(all);
  for (std::size_t i = 0; i < all.size(); ++i) {
    first[i] = groups.first_of(i);
    const bool in_one_list = (i < cv.size()) == (first[i] < cv.size());
    if (in_one_list && merging::told_apart(all[i], all[first[i]])) first[i] = i;
  }

  parsed<std::vector<Paper>> merged;
  std::vector<std::size_t> place(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool from_bib = i >= cv.size();
    std::string source = from_bib ? "entry " : "the CV's entry ";
    append_number(source, from_bib ? i - cv.size() + 1 : i + 1);
    if (from_bib) source += " of the bibliography";
    const std::size_t to = first[i] == i ? merged.value.size() : place[first[i]];
    place[i] = to;
    std::string path = "[";
    append_number(path, to);
    path += ']';
    if (first[i] != i) {
      completion(merged.value[to], merged.notes, path, source).from(all[i]);
    } else {
      merged.value.push_back(std::move(all[i]));
      if (from_bib)
        add_issue(merged.notes, severity::remark, {"merge.added", "only " + source + " has this paper"}, path);
    }
  }
  return merged;
}

}  // namespace vitae
