// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/json.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/change.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/parsed.hpp>

namespace vitae {

/// Carries one change out on a value of any shape, following the change's path; `why_not` says why it did not fit.
struct apply_visitor {
  const change& step;
  std::string why_not{};

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
    const bool inside = *index < value.size();
    if (!rest.empty() || step.kind == edit::set)
      return inside ? (*this)(*place(value, *index), rest) : refuse("the list is shorter");
    if (step.kind == edit::insert) {
      typename T::value_type made{};
      if (*index > value.size()) return refuse("the list is shorter");
      if (read(step.after, made)) value.insert(place(value, *index), std::move(made));
    } else if (step.kind == edit::remove) {
      if (!inside) return refuse("the list is shorter");
      value.erase(place(value, *index));
    } else {
      const std::optional<std::size_t> source = last_item(step.from);
      if (!source || *source >= value.size() || !inside) return refuse("the list is shorter");
      typename T::value_type moved = std::move(*place(value, *source));
      value.erase(place(value, *source));
      value.insert(place(value, *index), std::move(moved));
    }
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
  template <class List>
  static auto place(List& list, std::size_t index) {
    return std::next(list.begin(), static_cast<std::ptrdiff_t>(index));
  }

  template <class T>
  void set(T& value) {
    T read_value{};
    if (step.kind != edit::set)
      refuse("only an item of a list is inserted, removed or moved");
    else if (read(step.after, read_value))
      value = std::move(read_value);
  }
  template <class T>
  bool read(const json_value& text, T& to) {
    if (text.text == "null") return true;
    auto result = parse<T, json>(text.text);
    if (!result) return refuse(result.notes.issues.front().message), false;
    to = std::move(result.value);
    return true;
  }
  void refuse(std::string_view why) { why_not = why; }
};

/// Carries changes out, one after the other: `apply(diff(a, b), a).value == b`. A change that does not fit the value is
/// passed over, with the error `change.refused` in `notes`; the others are still carried out.
struct apply_verb {
  template <class T>
  parsed<T> operator()(const changes& edits, T value) const {
    parsed<T> result{std::move(value), {}, {}};
    for (const change& step : edits.steps) {
      apply_visitor visit{step};
      visit(result.value, step.path);
      if (visit.why_not.empty()) continue;
      issue refused;
      refused.level = severity::error;
      refused.code = "change.refused";
      refused.path = step.path;
      refused.message = "the change does not fit: " + visit.why_not;
      result.notes.issues.push_back(std::move(refused));
    }
    return result;
  }
};
/// An object and no function template, since for a `std::vector` a call would find `std::apply` as well.
inline constexpr apply_verb apply{};

/// The changes that undo these: `apply(invert(diff(a, b)), b).value == a`.
inline changes invert(changes edits) {
  std::reverse(edits.steps.begin(), edits.steps.end());
  for (change& step : edits.steps) {
    if (step.kind == edit::insert)
      step.kind = edit::remove;
    else if (step.kind == edit::remove)
      step.kind = edit::insert;
    else if (step.kind == edit::move)
      std::swap(step.path, step.from);
    std::swap(step.before, step.after);
  }
  return edits;
}

}  // namespace vitae
