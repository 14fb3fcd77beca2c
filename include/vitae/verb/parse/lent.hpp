// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <string_view>
#include <vitae/shape/path.hpp>
#include <vitae/source/notes.hpp>

/// Whether a text that is read may be kept as a view of the document.
namespace vitae::parsing {

/// A view must be of the document itself; what a cursor has spelled out is gone after the reading.
template <class T, class Cursor>
[[gnu::always_inline]] constexpr bool outlives_reading(const Cursor& in, std::string_view text) {
  if constexpr (!std::same_as<T, std::string_view>)
    return true;
  else if constexpr (requires { in.lends(text); })
    return in.lends(text);
  else
    return false;
}

/// Reports a text that a view can't hold; nothing was read.
template <class Cursor>
constexpr bool not_lent(notes& log, Cursor& in, const path& at, std::string_view text) {
  log.add(severity::error,
          {"text.not-lent", "the document spells this text otherwise, so that a view can't hold it: use std::string"},
          at, in.last(), text);
  return false;
}

}  // namespace vitae::parsing
