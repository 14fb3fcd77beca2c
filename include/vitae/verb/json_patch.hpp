// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/source/change.hpp>
#include <vitae/verb/apply.hpp>
#include <vitae/verb/render.hpp>

namespace vitae {

/// The operations of JSON Patch (RFC 6902, section 4) that a diff needs.
enum class patching : unsigned char { add, remove, replace, move };

template <>
struct codec<patching> : enumerated<patching, "add", "remove", "replace", "move"> {};

/// One operation of JSON Patch. A list of them is a patch: `render<json>(json_patch(diff(a, b), a))`.
struct patch_operation {
  patching op = patching::add;
  std::string path;  ///< a JSON Pointer (RFC 6901); names of members need no escapes in it
  std::string from;  ///< of a move, the pointer to what it moves
  std::optional<json_value> value;

  bool operator==(const patch_operation&) const = default;
};

template <>
struct schema<patch_operation> {
  static constexpr std::array remarks{on<&patch_operation::op>().always(), on<&patch_operation::path>().always()};
};

/// Finds the operation by which one change shows in native JSON. Since JSON leaves out a member that holds what a new
/// record holds there, the enclosing members may have to be added or removed with it. The visitor is given the value as
/// it is before the change, and carries the change out.
struct json_patch_visitor {
  const change& step;
  std::optional<patch_operation> found{};
  bool refused = false;

  template <leaf T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    carry_out(value, rest);
    replace(value, at);
  }

  template <maybe T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    if (!rest.empty() && value) return (*this)(*value, rest, at);
    carry_out(value, rest);
    replace(value, at);
  }

  template <list T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    std::string_view inner = rest;
    const std::optional<std::size_t> index = take_item(inner);
    if (index && *index < value.size() && (!inner.empty() || step.kind == edit::set)) {
      auto item = value.begin();
      std::advance(item, static_cast<std::ptrdiff_t>(*index));
      return (*this)(*item, inner, item_of(at, *index));
    }
    carry_out(value, rest);
    if (refused) return;
    if (step.kind == edit::insert)
      found = {patching::add, item_of(at, *index), {}, step.after};
    else if (step.kind == edit::remove)
      found = {patching::remove, item_of(at, *index), {}, {}};
    else
      found = {patching::move, item_of(at, *index), item_of(at, last_item(step.from).value_or(0)), {}};
  }

  template <record T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    std::string_view inner = rest;
    const std::string_view name = take_member(inner);
    bool known = false;
    for_each_field<T>([&](auto member) {
      if (known || member.name != name) return;
      known = true;
      const auto there = [&] {
        return info_of<T>.members[member.index].note.shown || !same(member(value), member(fresh<T>()));
      };
      const bool before = there();
      std::string place = at + '/' + std::string(name);
      (*this)(member(value), inner, place);
      if (const bool after = there(); refused || before == after) {
        if (!after) found.reset();
      } else if (after) {
        found = {patching::add, std::move(place), {}, json_of(member(value))};
      } else {
        found = {patching::remove, std::move(place), {}, {}};
      }
    });
    if (known) return;
    carry_out(value, rest);
    replace(value, at);
  }

 private:
  /// A value-initialised record, made once.
  template <record T>
  static const T& fresh() {
    static const T one{};
    return one;
  }
  template <class T>
  void carry_out(T& value, std::string_view rest) {
    apply_visitor visit{step};
    visit(value, rest);
    refused = !visit.why_not.empty();
  }
  template <class T>
  void replace(const T& value, const std::string& at) {
    if (!refused) found = {patching::replace, at, {}, json_of(value)};
  }
  template <class T>
  static json_value json_of(const T& value) {
    return {render<json, layout::compact>(value)};
  }
  /// The pointer to an item of a list.
  static std::string item_of(const std::string& list, std::size_t index) {
    std::string made = list + '/';
    append_number(made, index);
    return made;
  }
};

/// Changes as a JSON Patch (RFC 6902) that turns `render<json>(before)` into `render<json>(after)`, for programs that
/// know JSON but not vitae: `json_patch(diff(before, after), before)`. A change that does not fit the value is left
/// out, as `apply` passes over it.
template <class T>
std::vector<patch_operation> json_patch(const changes& edits, T before) {
  std::vector<patch_operation> patch;
  for (const change& step : edits.steps) {
    json_patch_visitor visit{step};
    visit(before, step.path, std::string());
    if (visit.found && !visit.refused) patch.push_back(*std::move(visit.found));
  }
  return patch;
}

}  // namespace vitae
