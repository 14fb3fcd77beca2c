// SPDX-License-Identifier: BSL-1.0
// What the tests of the schemas ask of each: its members in order, its remarks, its native JSON.
#pragma once
#include <string>
#include <string_view>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace schemas {

/// The names of those members that `wanted` accepts, in declared order.
template <class T, class Wanted>
std::string members(Wanted wanted) {
  std::string names;
  for (const vitae::member_info& member : vitae::info_of<T>.members)
    if (wanted(member)) names.append(names.empty() ? "" : " ").append(member.name);
  return names;
}
template <class T>
std::string members() {
  return members<T>([](const vitae::member_info&) { return true; });
}
template <class T>
std::string identity() {
  return members<T>([](const vitae::member_info& member) { return member.note.identifies; });
}
template <class T>
std::string required() {
  return members<T>([](const vitae::member_info& member) { return member.note.needed; });
}
template <class T>
std::string placed(vitae::place_in_entry place) {
  return members<T>([&](const vitae::member_info& member) { return member.note.place == place; });
}

template <class T>
std::string json_of(const T& value) {
  return vitae::render<vitae::json, vitae::layout::compact>(value);
}

/// Whether that JSON is read without a note into that value.
template <class T>
bool reads(std::string_view json, const T& value) {
  const auto read = vitae::parse<T, vitae::json>(json);
  return read.notes.issues.empty() && read.value == value;
}

}  // namespace schemas
