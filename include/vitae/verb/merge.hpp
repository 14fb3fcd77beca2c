// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/policy/check.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/parsed.hpp>
#include <vitae/verb/render.hpp>

namespace vitae {

/// Merges two versions of one value: the verb's four overloads. Each gives the merged value.
template <class Pairing>
struct merge_visitor {
  report conflicts{};

  template <leaf T>
  T operator()(const T& base, const T& ours, const T& theirs, const path& at) {
    return decide(base, ours, theirs, at);
  }

  template <maybe T>
  T operator()(const T& base, const T& ours, const T& theirs, const path& at) {
    if (base && ours && theirs) return (*this)(*base, *ours, *theirs, at);
    return decide(base, ours, theirs, at);
  }

  /// Ours, without the items that they removed, and with those that they inserted, each behind its neighbour of theirs.
  template <list T>
  T operator()(const T& base, const T& ours, const T& theirs, const path& at) {
    if (same(ours, theirs) || same(base, theirs)) return ours;
    if (same(base, ours)) return theirs;
    using item = typename T::value_type;
    const partners to_ours = Pairing::pair(base, ours), to_theirs = Pairing::pair(base, theirs);
    const partners both = Pairing::pair(ours, theirs);
    const auto b = items(base), o = items(ours), t = items(theirs);
    std::vector<item> merged;
    std::vector<std::size_t> place_of_theirs(t.size(), partners::nobody);
    for (std::size_t i = 0; i < o.size(); ++i) {
      const std::size_t origin = to_ours.of_second[i];
      const std::size_t other = origin != partners::nobody ? to_theirs.of_first[origin] : both.of_first[i];
      if (origin != partners::nobody && other == partners::nobody) {
        if (same(*b[origin], *o[i])) continue;  // they took it away, we left it as it was
        conflict("removed on one side, changed on the other: the changed one is kept", at / merged.size());
      }
      if (other != partners::nobody) place_of_theirs[other] = merged.size();
      if (origin == partners::nobody || other == partners::nobody)
        merged.push_back(*o[i]);
      else
        merged.push_back((*this)(*b[origin], *o[i], *t[other], at / merged.size()));
    }
    for (std::size_t j = 0, after = 0; j < t.size(); ++j) {
      if (place_of_theirs[j] != partners::nobody) {
        after = place_of_theirs[j] + 1;
        continue;
      }
      const std::size_t origin = to_theirs.of_second[j];
      if (origin != partners::nobody) {
        if (same(*b[origin], *t[j])) continue;  // we took it away, they left it as it was
        conflict("removed on one side, changed on the other: the changed one is kept", at / after);
      }
      merged.insert(merged.begin() + static_cast<std::ptrdiff_t>(after), *t[j]);
      for (std::size_t& place : place_of_theirs)
        if (place != partners::nobody && place >= after) ++place;
      ++after;
    }
    return T(std::make_move_iterator(merged.begin()), std::make_move_iterator(merged.end()));
  }

  template <record T>
  T operator()(const T& base, const T& ours, const T& theirs, const path& at) {
    T merged{};
    for_each_field<T>(
        [&](auto member) { member(merged) = (*this)(member(base), member(ours), member(theirs), at / member.name); });
    return merged;
  }

 private:
  template <class T>
  static std::vector<const typename T::value_type*> items(const T& list) {
    std::vector<const typename T::value_type*> all;
    for (const auto& item : list) all.push_back(&item);
    return all;
  }

  /// The side that changed it decides; if both did, and differently, ours stays and the conflict is noted.
  template <class T>
  T decide(const T& base, const T& ours, const T& theirs, const path& at) {
    if (same(ours, theirs) || same(base, theirs)) return ours;
    if (same(base, ours)) return theirs;
    conflict("changed on both sides: ours is kept, theirs was " + render<json, layout::compact>(theirs), at);
    return ours;
  }

  void conflict(std::string_view message, const path& at) {
    add_issue(conflicts, severity::error, {"merge.conflict", message}, at.str());
  }
};

/// The axis that `merge` asks.
struct merge_verb : diff_verb {};

/// One value with the changes of both sides since `base`: `merge(base, ours, theirs)`. Where the two contradict each
/// other, `notes` has the error `merge.conflict` with the path: of two changes `ours` stays, and of an item that one
/// side changed and the other removed, the change.
template <class... Policies, class T>
parsed<T> merge(const T& base, const T& ours, const T& theirs) {
  if constexpr (checking::suits<merge_verb, Policies...>() && checking::works_on<T>()) {
    merge_visitor<typename policies<Policies...>::template answer<axes::pairing, pairing::by_likeness>> visit;
    T merged = visit(base, ours, theirs, path{});
    return {std::move(merged), std::move(visit.conflicts), {}};
  } else {
    return {};
  }
}

}  // namespace vitae
