// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/source/change.hpp>
#include <vitae/verb/diff/title.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/parsed.hpp>
#include <vitae/verb/render.hpp>

namespace vitae {

/// The path of the list that an item is in, with a bracket: "papers[" of "papers[2]". Empty of what is no item.
inline std::string_view list_around(std::string_view item) {
  return last_item(item) ? item.substr(0, item.rfind('[') + 1) : std::string_view();
}

/// The changes at the front that are carried out together: those that insert, remove and move the items of one list,
/// or a single one.
inline std::span<const change> next_run(std::span<const change> steps) {
  const auto changed_list = [](const change& step) {
    return step.kind == edit::set ? std::string_view() : list_around(step.path);
  };
  std::size_t count = 1;
  if (const std::string_view list = changed_list(steps[0]); !list.empty())
    while (count < steps.size() && changed_list(steps[count]) == list) ++count;
  return steps.first(count);
}

/// Carries a run of changes out on a value of any shape, following their path. A change is for the value that it says
/// was there (`before`): where another one is, it is refused.
struct apply_visitor {
  std::span<const change> steps;
  report refused{};                      ///< a change that did not fit is an issue
  std::vector<const change*> carried{};  ///< the changes that did

  template <leaf T>
  void operator()(T& value, std::string_view rest) {
    if (!rest.empty()) return refuse("the path leads into a value without members");
    set(value);
  }

  template <maybe T>
  void operator()(T& value, std::string_view rest) {
    if (rest.empty()) return set(value);
    if (!value) return refuse("the path leads into a value that is absent");
    (*this)(*value, rest);
  }

  template <list T>
  void operator()(T& value, std::string_view rest) {
    const std::optional<std::size_t> index = take_item(rest);
    if (!index) return refuse("the path names no item of the list");
    if (rest.empty() && steps[0].kind != edit::set) return rearrange(value);
    if (*index >= value.size()) return refuse(too_short);
    (*this)(item_at(value, *index), rest);
  }

  template <record T>
  void operator()(T& value, std::string_view rest) {
    if (rest.empty()) return set(value);
    const std::string_view name = take_member(rest);
    bool known = false;
    for_each_field<T>([&](auto member) {
      if (member.name != name) return;
      known = true;
      (*this)(member(value), rest);
    });
    if (!known) refuse("no member has the name in the path");
  }

 private:
  static constexpr std::string_view too_short = "the list is shorter";

  template <class List>
  static auto& item_at(List& list, std::size_t index) {
    return *std::next(list.begin(), static_cast<std::ptrdiff_t>(index));
  }

  template <class T>
  void set(T& value) {
    const change& step = steps[0];
    T made{};
    if (step.kind != edit::set) return refuse("only an item of a list is inserted, removed or moved");
    if (!is_for(step, value) || !read(step, made)) return;
    value = std::move(made);
    carried.push_back(&step);
  }

  /// Brings the items into another order by their places, and moves each once: a step costs the same in a long list.
  template <class T>
  void rearrange(T& value) {
    std::vector<std::size_t> order;  // of each item that is there, where it is kept; those that come are kept behind
    for (std::size_t i = 0; i < value.size(); ++i) order.push_back(i);
    for (const change& step : steps) {
      const bool moves = step.kind == edit::move, comes = step.kind == edit::insert;
      if (moves && list_around(step.from) != list_around(step.path)) {
        refuse(step, "an item moves within its list");
        continue;
      }
      const std::size_t to = *last_item(step.path), from = moves ? *last_item(step.from) : to;
      if (std::max(to, from) >= order.size() + (comes ? 1 : 0)) {
        refuse(step, too_short);
        continue;
      }
      std::size_t item = value.size();
      if (comes) {
        typename T::value_type made{};
        if (!read(step, made)) continue;
        parsing::slot<false>(value, item) = std::move(made);
      } else {
        item = order[from];
        if (!is_for(step, item_at(value, item))) continue;
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
      }
      if (step.kind != edit::remove) order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), item);
      carried.push_back(&step);
    }
    T arranged{};
    for (const std::size_t item : order)
      parsing::slot<false>(arranged, arranged.size()) = std::move(item_at(value, item));
    value = std::move(arranged);
  }

  /// Whether the value is the one that the change was made for.
  template <class T>
  bool is_for(const change& step, const T& value) {
    const std::string there = render<json, layout::compact>(value);
    if (there == step.before.text || (there == "\"\"" && step.before.text == "null")) return true;
    if (const auto before = parse<T, json>(step.before.text); before && same(before.value, value)) return true;
    refuse(step, "the value there is " + titling::one_line(there) + ", the change was made for " +
                     titling::one_line(step.before.text));
    return false;
  }
  template <maybe T>
  bool read(const change& step, T& to) {  // a blank in a maybe is not the same as nothing
    return step.after.text == "null" || read(step, to.emplace());
  }
  template <class T>
  bool read(const change& step, T& to) {
    if (step.after.text == "null") return true;
    auto result = parse<T, json>(step.after.text);
    if (!result) return refuse(step, result.notes.issues.front().message), false;
    to = std::move(result.value);
    return true;
  }

  void refuse(std::string_view why) {
    for (const change& step : steps) refuse(step, why);
  }
  void refuse(const change& step, std::string_view why) {
    add_issue(refused, severity::error, {"change.refused", std::string("the change does not fit: ").append(why)},
              step.path);
  }
};

/// Carries changes out, one after the other: `apply(diff(a, b), a).value == b`. A change that does not fit the value,
/// or was made for another one than stands there, is passed over, with the error `change.refused` in `notes`; the
/// others are still carried out.
struct apply_verb {
  template <class T>
  parsed<T> operator()(const changes& edits, T value) const {
    apply_visitor visit{};
    for (std::span<const change> left = edits.steps; !left.empty(); left = left.subspan(visit.steps.size())) {
      visit.steps = next_run(left);
      visit(value, visit.steps[0].path);
    }
    return {std::move(value), std::move(visit.refused), {}};
  }
};
/// An object and no function template, since for a `std::vector` a call would find `std::apply` as well.
inline constexpr apply_verb apply{};

/// The changes that undo these: `apply(invert(diff(a, b)), b).value == a`.
inline changes invert(changes edits) {
  std::reverse(edits.steps.begin(), edits.steps.end());
  for (change& step : edits.steps) {
    if (step.kind == edit::move) {
      std::swap(step.path, step.from);
      continue;
    }
    if (step.kind != edit::set) step.kind = step.kind == edit::insert ? edit::remove : edit::insert;
    std::swap(step.before, step.after);
  }
  return edits;
}

}  // namespace vitae
