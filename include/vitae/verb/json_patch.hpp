// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/blank.hpp>
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

/// Finds the operations by which a run of changes shows in native JSON. Since JSON leaves out a member that holds what
/// a new record holds there, the enclosing members may have to be added or removed with it. The visitor is given the
/// value as it is before the changes, and carries them out.
struct json_patch_visitor {
  std::span<const change> steps;
  std::vector<patch_operation> found{};

  template <leaf T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    replace(value, rest, at);
  }

  template <maybe T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    if (!rest.empty() && value) return (*this)(*value, rest, at);
    replace(value, rest, at);
  }

  template <list T>
  void operator()(T& value, std::string_view rest, const std::string& at) {
    std::string_view inner = rest;
    const std::optional<std::size_t> index = take_item(inner);
    if (index && *index < value.size() && (!inner.empty() || steps[0].kind == edit::set)) {
      auto item = value.begin();
      std::advance(item, static_cast<std::ptrdiff_t>(*index));
      return (*this)(*item, inner, item_of(at, *index));
    }
    for (const change* const step : carry_out(value, rest)) {
      found.push_back({patching::add, item_of(at, *last_item(step->path)), {}, {}});
      patch_operation& made = found.back();
      if (step->kind == edit::insert) made.value = step->after;
      if (step->kind == edit::remove) made.op = patching::remove;
      if (step->kind == edit::move) made.op = patching::move, made.from = item_of(at, *last_item(step->from));
    }
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
        return info_of<T>.members[member.index].note.shown || !same(member(value), member(blank<T>()));
      };
      const bool before = there();
      const std::string place = at + '/' + std::string(name);
      (*this)(member(value), inner, place);
      const bool after = there();
      if (before && after) return;
      found.clear();
      if (after) found.push_back({patching::add, place, {}, json_of(member(value))});
      if (before) found.push_back({patching::remove, place, {}, {}});
    });
    if (!known) replace(value, rest, at);
  }

 private:
  /// The changes that fit.
  template <class T>
  std::vector<const change*> carry_out(T& value, std::string_view rest) {
    apply_visitor visit{steps};
    visit(value, rest);
    return std::move(visit.carried);
  }
  template <class T>
  void replace(T& value, std::string_view rest, const std::string& at) {
    if (!carry_out(value, rest).empty()) found.push_back({patching::replace, at, {}, json_of(value)});
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
  for (std::span<const change> left = edits.steps; !left.empty();) {
    json_patch_visitor visit{next_run(left)};
    left = left.subspan(visit.steps.size());
    visit(before, visit.steps[0].path, std::string());
    patch.insert(patch.end(), std::make_move_iterator(visit.found.begin()), std::make_move_iterator(visit.found.end()));
  }
  return patch;
}

}  // namespace vitae
