// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>
#include <vitae/policy/axis.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/verb/diff/items.hpp>
#include <vitae/verb/diff/partners.hpp>

namespace vitae::pairing {

/// Pairs the items still alone that have equal keys, in order; an empty key equals no other.
inline void by_key(partners& found, const std::vector<std::string>& first, const std::vector<std::string>& second) {
  std::unordered_map<std::string_view, std::vector<std::size_t>> free;
  for (std::size_t j = second.size(); j-- > 0;)
    if (found.of_second[j] == partners::nobody && !second[j].empty()) free[second[j]].push_back(j);
  for (std::size_t i = 0; i < first.size(); ++i)
    if (found.of_first[i] == partners::nobody && !first[i].empty())
      if (const auto match = free.find(first[i]); match != free.end() && !match->second.empty()) {
        found.join(i, match->second.back());
        match->second.pop_back();
      }
}

inline std::vector<std::string> keys(const items& all, std::string (*key)(const void*)) {
  std::vector<std::string> found;
  found.reserve(all.size());
  for (const void* const one : all) found.push_back(key(one));
  return found;
}

/// Pairs the items that are equal and, of the rest, those of one identity.
inline partners identical(const items& first, const items& second, const item_kind& kind) {
  partners found(first.size(), second.size());
  by_key(found, keys(first, kind.spelled), keys(second, kind.spelled));
  by_key(found, keys(first, kind.identity), keys(second, kind.identity));
  return found;
}

/// A candidate pair: an item of each list, and how alike they are.
struct likely {
  float score;
  std::size_t first, second;
};

/// Pairs the most alike first; among equals, those whose places differ least.
inline void by_score(partners& found, std::vector<likely> candidates) {
  const auto gap = [](const likely& c) { return c.first > c.second ? c.first - c.second : c.second - c.first; };
  sort_with(candidates,
            [&](const likely& a, const likely& b) { return a.score != b.score ? a.score > b.score : gap(a) < gap(b); });
  for (const likely& c : candidates)
    if (found.of_first[c.first] == partners::nobody && found.of_second[c.second] == partners::nobody)
      found.join(c.first, c.second);
}

/// Pairs the items still alone that are alike enough; where there are too many to compare, they stay alone.
inline void likest(partners& found, const items& first, const items& second, const item_kind& kind) {
  const float enough = kind.is_prose ? 0.4F : kind.has_members ? 0.48F : 0.51F;
  constexpr std::size_t most = 250'000;  // comparisons a list
  const std::vector<std::size_t> left = partners::alone(found.of_first), right = partners::alone(found.of_second);
  if (right.empty() || left.size() > most / right.size()) return;
  std::vector<likely> candidates;
  for (const std::size_t i : left)
    for (const std::size_t j : right)
      if (const float score = kind.likeness(first[i], second[j]); score >= enough) candidates.push_back({score, i, j});
  by_score(found, std::move(candidates));
}

/// Pairs equal items and items of one identity; the others stay alone, that is, are removed and inserted.
struct by_identity : answers<axes::pairing> {
  template <class List>
  static partners pair(const List& first, const List& second) {
    return identical(items_of(first), items_of(second), kind_of<typename List::value_type>);
  }
};

/// Pairs as `by_identity` does, then the rest by likeness, the most alike first, if they are alike enough.
struct by_likeness : answers<axes::pairing> {
  template <class List>
  static partners pair(const List& first, const List& second) {
    return pair(items_of(first), items_of(second), kind_of<typename List::value_type>);
  }

 private:
  static partners pair(const items& first, const items& second, const item_kind& kind) {
    partners found = identical(first, second, kind);
    likest(found, first, second, kind);
    return found;
  }
};

/// Pairs the first item with the first, the second with the second.
struct by_index : answers<axes::pairing> {
  template <class List>
  static partners pair(const List& first, const List& second) {
    partners found(first.size(), second.size());
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) found.join(i, i);
    return found;
  }
};

}  // namespace vitae::pairing
