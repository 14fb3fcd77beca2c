// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/policy/check.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/source/change.hpp>
#include <vitae/verb/diff/moves.hpp>
#include <vitae/verb/diff/pairing.hpp>
#include <vitae/verb/diff/title.hpp>
#include <vitae/verb/render.hpp>

namespace vitae {

/// Says what leads from one value to another: the verb's four overloads.
template <class Pairing>
struct diff_visitor {
  changes found{};
  std::string about{};

  template <leaf T>
  void operator()(const T& before, const T& after, const path& at) {
    if (!(before == after)) set(unless_blank(before), unless_blank(after), at);
  }

  template <maybe T>
  void operator()(const T& before, const T& after, const path& at) {
    if (before && after && !leaf<typename T::value_type>)
      (*this)(*before, *after, at);
    else if (!same(before, after))
      set({json_of(before)}, {json_of(after)}, at);
  }

  /// First what goes, from the back; then what moves; then what comes, from the front; then what changed within.
  template <list T>
  void operator()(const T& before, const T& after, const path& at) {
    using item = typename T::value_type;
    const partners pairs = Pairing::pair(before, after);
    const std::vector<const item*> old = items(before), now = items(after);
    for (std::size_t i = old.size(); i-- > 0;)
      if (pairs.of_first[i] == partners::nobody) add(edit::remove, at / i, *old[i]).before.text = json_of(*old[i]);
    std::vector<std::size_t> kept, rank(now.size());
    for (std::size_t j = 0; j < now.size(); ++j)
      if (pairs.of_second[j] != partners::nobody) {
        rank[j] = kept.size();
        kept.push_back(j);
      }
    std::vector<std::size_t> order;
    for (const std::size_t partner : pairs.of_first)
      if (partner != partners::nobody) order.push_back(rank[partner]);
    for (const moving::move& m : moving::sorting(std::move(order)))
      add(edit::move, at / m.to, *now[kept[m.value]]).from = (at / m.from).str();
    for (std::size_t j = 0; j < now.size(); ++j)
      if (pairs.of_second[j] == partners::nobody) add(edit::insert, at / j, *now[j]).after.text = json_of(*now[j]);
    for (const std::size_t j : kept) within(*old[pairs.of_second[j]], *now[j], at / j);
  }

  template <record T>
  void operator()(const T& before, const T& after, const path& at) {
    for_each_field<T>([&](auto member) { (*this)(member(before), member(after), at / member.name); });
  }

 private:
  template <class T>
  static std::vector<const typename T::value_type*> items(const T& list) {
    std::vector<const typename T::value_type*> all;
    for (const auto& item : list) all.push_back(&item);
    return all;
  }
  template <class T>
  static std::string json_of(const T& value) {
    return render<json, layout::compact>(value);
  }
  /// A member that is a blank text is no value: null, as one that is absent.
  template <leaf T>
  static json_value unless_blank(const T& value) {
    std::string text = json_of(value);
    return text == "\"\"" ? json_value{} : json_value{std::move(text)};
  }

  void set(json_value before, json_value after, const path& at) {
    found.steps.push_back({edit::set, at.str(), {}, about, std::move(before), std::move(after)});
  }
  template <class T>
  change& add(edit kind, const path& at, const T& item) {
    found.steps.push_back({kind, at.str(), {}, inside(title_of(item)), {}, {}});
    return found.steps.back();
  }
  /// Changes within an item are about that item.
  template <class T>
  void within(const T& before, const T& after, const path& at) {
    const std::string outer = about;
    if constexpr (record<T>) about = inside(title_of(after));
    (*this)(before, after, at);
    about = outer;
  }
  std::string inside(std::string title) const {
    return about.empty() ? std::move(title) : about + std::string(change::into) + title;
  }
};

/// What `diff` asks.
struct diff_verb {
  using needs = void;
  template <class Axis>
  static constexpr bool asks = std::same_as<Axis, axes::pairing>;
};

/// What leads from `before` to `after`; nothing, if they are equal. Items are paired by what identifies them and, of
/// the rest, by likeness, unless a policy says otherwise; the fewest moves sort them.
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
