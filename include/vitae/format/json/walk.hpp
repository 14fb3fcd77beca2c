// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vitae/format/json/cursor.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/notes.hpp>

/// Walks through native JSON without its schema, one level at a time: the text of a `json_value`.
namespace vitae::json_text {

/// More levels than `parse` reads by default.
inline constexpr std::size_t walked_depth = 300;

/// Calls `f(key, value)` for each member of a JSON object, `value` as its text stands; does nothing if it is none.
template <class F>
void for_each_member(std::string_view object, F&& f) {
  if (!object.starts_with('{')) return;
  notes log(object);
  cursor in(object, log, walked_depth);
  in.members(path{}, [&](std::string_view spelled) {
    const std::string key(spelled);  // reading the value reuses the letters
    if (const auto value = in.text(token::raw, path{})) f(std::string_view(key), *value);
  });
}

/// Calls `f(item)` for each item of a JSON array, as its text stands; does nothing if it is none.
template <class F>
void for_each_item(std::string_view array, F&& f) {
  if (!array.starts_with('[')) return;
  notes log(array);
  cursor in(array, log, walked_depth);
  in.items(path{}, [&] {
    if (const auto item = in.text(token::raw, path{})) f(*item);
  });
}

/// The value of a JSON string, without quotes and escapes; any other value as it is written.
inline std::string text_of(std::string_view value) {
  if (!value.starts_with('"')) return std::string(value);
  notes log(value);
  cursor in(value, log, 0);
  const auto letters = in.text(token::text, path{});
  return letters ? std::string(*letters) : std::string();
}

}  // namespace vitae::json_text
