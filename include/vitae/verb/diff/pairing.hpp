// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/verb/diff/likeness.hpp>
#include <vitae/verb/render.hpp>

namespace vitae {

/// Which item of one list is which of another: for each item of the first the index of its partner, or `nobody`.
struct partners {
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
  std::vector<std::size_t> of_first, of_second;

  partners(std::size_t first, std::size_t second) : of_first(first, nobody), of_second(second, nobody) {}
  void join(std::size_t i, std::size_t j) {
    of_first[i] = j;
    of_second[j] = i;
  }
};

namespace pairing {

/// What an item is known by: the members its schema remarks as identity; a leaf by itself. Empty if they are.
template <class T>
std::string identity_of(const T& item) {
  if constexpr (record<T>) {
    std::string key;
    bool known = false;
    for_each_field<T>([&](auto member) {
      if constexpr (info_of<T>.members[member.index].note.identifies) {
        known = known || !same(member(item), typename decltype(member)::type{});
        render_to<json, layout::compact>(key, member(item));
        key += '\n';
      }
    });
    return known ? key : std::string();
  } else {
    return render<json, layout::compact>(item);
  }
}

/// Joins the items without a partner that have equal keys, in order; an empty key has no equal.
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

/// How alike an item of one list and one of another are.
struct likely {
  float score;
  std::size_t first, second;
};

/// The items of a list that have no partner, by the list's half of the partners.
inline std::vector<std::size_t> alone(const std::vector<std::size_t>& partner_of) {
  std::vector<std::size_t> left;
  for (std::size_t i = 0; i < partner_of.size(); ++i)
    if (partner_of[i] == partners::nobody) left.push_back(i);
  return left;
}

/// Joins the likest first; of those as like, the ones that moved least.
inline void by_score(partners& found, std::vector<likely> candidates) {
  const auto gap = [](const likely& c) { return c.first > c.second ? c.first - c.second : c.second - c.first; };
  std::stable_sort(candidates.begin(), candidates.end(), [&](const likely& a, const likely& b) {
    return a.score != b.score ? a.score > b.score : gap(a) < gap(b);
  });
  for (const likely& c : candidates)
    if (found.of_first[c.first] == partners::nobody && found.of_second[c.second] == partners::nobody)
      found.join(c.first, c.second);
}

template <class List>
std::vector<std::string> keys(const List& items, auto&& key) {
  std::vector<std::string> all;
  for (const auto& item : items) all.push_back(key(item));
  return all;
}

/// Items are equal if what identifies them is; items that stay alone stay so.
struct by_identity : answers<axes::pairing> {
  template <class List>
  static partners pair(const List& first, const List& second) {
    partners found(first.size(), second.size());
    const auto whole = [](const auto& item) { return render<json, layout::compact>(item); };
    by_key(found, keys(first, whole), keys(second, whole));
    const auto identity = [](const auto& item) { return identity_of(item); };
    by_key(found, keys(first, identity), keys(second, identity));
    return found;
  }
};

/// As by identity, and of the rest the likest ones belong together, if they are like enough.
struct by_likeness : answers<axes::pairing> {
  static constexpr float enough = 0.45F;
  static constexpr std::size_t most = 250'000;  ///< comparisons a list: beyond, the rest stays alone

  template <class List>
  static partners pair(const List& first, const List& second) {
    partners found = by_identity::pair(first, second);
    const std::vector<std::size_t> left = alone(found.of_first), right = alone(found.of_second);
    if (right.empty() || left.size() > most / right.size()) return found;
    std::vector<likely> candidates;
    for (const std::size_t i : left)
      for (const std::size_t j : right)
        if (const float score = likening::of(at(first, i), at(second, j)); score >= enough)
          candidates.push_back({score, i, j});
    by_score(found, std::move(candidates));
    return found;
  }

 private:
  template <class List>
  static const typename List::value_type& at(const List& items, std::size_t i) {
    return *std::next(items.begin(), static_cast<std::ptrdiff_t>(i));
  }
};

/// The first belongs to the first, the second to the second.
struct by_index : answers<axes::pairing> {
  template <class List>
  static partners pair(const List& first, const List& second) {
    partners found(first.size(), second.size());
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) found.join(i, i);
    return found;
  }
};

}  // namespace pairing
}  // namespace vitae
