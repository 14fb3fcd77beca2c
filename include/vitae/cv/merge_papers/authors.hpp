// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/same_paper.hpp>
#include <vitae/format/bibtex/name.hpp>
#include <vitae/source/utf8.hpp>

/// Two lists of one paper's authors.
namespace vitae::merging {

/// Whether two names may be one person's: the same family name, and given names that agree as far as they go ("A." and
/// "Ada").
inline bool same_person(std::string_view a, std::string_view b) {
  if (paper_keys::family(a) != paper_keys::family(b)) return false;
  const std::string one = paper_keys::letters(split_name(a).given), other = paper_keys::letters(split_name(b).given);
  if (one.empty() || other.empty()) return true;
  return decode(one, 0).code_point == decode(other, 0).code_point;
}

/// What came of two lists.
enum class united : unsigned char { unchanged, completed, contradictory };

/// Completes authors from another list of the same people in the same order: longer given names and marks. An empty
/// list, or one that breaks off ("et al."), is completed by those that follow.
inline united unite(std::vector<Author>& authors, bool breaks_off, const std::vector<Author>& other,
                    bool other_breaks_off) {
  if (other.empty()) return united::unchanged;
  const bool too_many = authors.size() > other.size() && !other_breaks_off;
  const bool too_few = authors.size() < other.size() && !breaks_off && !authors.empty();
  if (too_many || too_few) return united::contradictory;
  for (std::size_t i = 0; i < authors.size() && i < other.size(); ++i)
    if (!same_person(authors[i].name, other[i].name)) return united::contradictory;
  const std::vector<Author> before = authors;
  for (std::size_t i = 0; i < other.size(); ++i) {
    if (i == authors.size()) {
      authors.push_back(other[i]);
      continue;
    }
    Author& author = authors[i];
    if (split_name(other[i].name).given.size() > split_name(author.name).given.size()) author.name = other[i].name;
    author.self = author.self || other[i].self;
    author.equal = author.equal || other[i].equal;
    author.corresponding = author.corresponding || other[i].corresponding;
  }
  return authors == before ? united::unchanged : united::completed;
}

}  // namespace vitae::merging
