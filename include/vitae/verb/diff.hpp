// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>
#include <vitae/policy/check.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/source/change.hpp>
#include <vitae/verb/diff/items.hpp>
#include <vitae/verb/diff/moves.hpp>
#include <vitae/verb/diff/pairing.hpp>
#include <vitae/verb/diff/partners.hpp>

namespace vitae {

/// Finds the changes that lead from one value to another: the verb's four overloads.
template <class Pairing>
struct diff_visitor {
  changes found{};
  std::string about{};

  template <leaf T>
  void operator()(const T& before, const T& after, const path& at) {
    if (!same(before, after)) set(unless_blank(before), unless_blank(after), at);
  }

  template <maybe T>
  void operator()(const T& before, const T& after, const path& at) {
    if (before && after && !leaf<typename T::value_type>)
      (*this)(*before, *after, at);
    else if (!same(before, after))
      set({pairing::spelled(before)}, {pairing::spelled(after)}, at);
  }

  template <list T>
  void operator()(const T& before, const T& after, const path& at) {
    using item = typename T::value_type;
    const auto within = [](diff_visitor& visit, const void* old, const void* now, const path& here) {
      visit(pairing::item<item>(old), pairing::item<item>(now), here);
    };
    lists(Pairing::pair(before, after), pairing::items_of(before), pairing::items_of(after), pairing::kind_of<item>, at,
          within);
  }

  template <record T>
  void operator()(const T& before, const T& after, const path& at) {
    for_each_field<T>([&](auto member) { (*this)(member(before), member(after), at / member.name); });
  }

 private:
  /// Finds the changes between two lists, and by `within` those between an item and what it became, which are about
  /// that item.
  void lists(const partners& pairs, const pairing::items& old, const pairing::items& now,
             const pairing::item_kind& kind, const path& at,
             void (*within)(diff_visitor&, const void* old, const void* now, const path& here)) {
    rearrange(pairs, old, now, kind, at);
    const std::string outer = about;
    for (const std::size_t j : pairs.kept()) {
      if (kind.has_members) about = inside(kind.title(now[j]));
      within(*this, old[pairs.of_second[j]], now[j], at / j);
      about = outer;
    }
  }

  /// The value as JSON; null for an empty text, as for an absent member.
  template <leaf T>
  static json_value unless_blank(const T& value) {
    std::string text = pairing::spelled(value);
    return text == "\"\"" ? json_value{} : json_value{std::move(text)};
  }

  void set(json_value before, json_value after, const path& at) {
    found.steps.push_back({edit::set, at.str(), {}, about, std::move(before), std::move(after)});
  }
  change& add(edit kind, const path& at, std::string title) {
    found.steps.push_back({kind, at.str(), {}, inside(std::move(title)), {}, {}});
    return found.steps.back();
  }
  /// First the removals, from the back; then the moves; then the insertions, from the front.
  void rearrange(const partners& pairs, const pairing::items& old, const pairing::items& now,
                 const pairing::item_kind& kind, const path& at) {
    for (std::size_t i = old.size(); i-- > 0;)
      if (pairs.of_first[i] == partners::nobody)
        add(edit::remove, at / i, kind.title(old[i])).before.text = kind.spelled(old[i]);
    const std::vector<std::size_t> kept = pairs.kept();
    for (const moving::move& m : pairs.moves()) {
      const std::size_t j = kept[m.value];
      change& step = add(edit::move, at / m.to, kind.title(now[j]));
      step.from = (at / m.from).str();
      step.before.text = kind.spelled(old[pairs.of_second[j]]);
    }
    for (std::size_t j = 0; j < now.size(); ++j)
      if (pairs.of_second[j] == partners::nobody)
        add(edit::insert, at / j, kind.title(now[j])).after.text = kind.spelled(now[j]);
  }
  std::string inside(std::string title) const {
    return about.empty() ? std::move(title) : about + std::string(change::into) + title;
  }
};

/// The axis that `diff` asks.
struct diff_verb {
  using needs = void;
  template <class Axis>
  static constexpr bool asks = std::same_as<Axis, axes::pairing>;
};

/// The changes that lead from `before` to `after`; none if they are equal: `diff(old_cv, new_cv)`. The items of lists
/// are paired by identity and the rest by likeness, unless a policy says otherwise (`diff<pairing::by_index>(…)`);
/// matched items are brought into order with the fewest moves.
template <class... Policies, class T>
changes diff(const T& before, const T& after) {
  if constexpr (checking::suits<diff_verb, Policies...>() && checking::works_on<T>()) {
    diff_visitor<typename policies<Policies...>::template answer<axes::pairing, pairing::by_likeness>> visit;
    visit(before, after, path{});
    return std::move(visit.found);
  } else {
    return {};
  }
}

}  // namespace vitae
