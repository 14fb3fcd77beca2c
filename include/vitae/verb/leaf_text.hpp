// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vitae/policy/choice.hpp>
#include <vitae/shape/concepts.hpp>

namespace vitae {

/// How the leaf `T` is written in typed notations: as its codec says, as text if it says nothing.
template <leaf T>
inline constexpr token notation_of = [] {
  if constexpr (requires { codec<T>::notation; })
    return codec<T>::notation;
  else
    return token::text;
}();

template <class T>
constexpr reading<T> as_reading(reading<T> read, std::string_view) {
  return read;
}
template <class T>
constexpr reading<T> as_reading(std::optional<T> read, std::string_view) {
  if (read) return *std::move(read);
  std::string message = "expected ";
  if constexpr (requires { codec<T>::words; }) {
    std::string_view between = "one of ";
    for (const std::string_view word : codec<T>::words) message.append(between).append(word), between = ", ";
  } else if constexpr (requires { codec<T>::expects; }) {
    message.append(codec<T>::expects);
  } else {
    message.append("another spelling");
  }
  return fault("value.unreadable", message);
}

/// Reads a leaf by its codec; one whose spelling is chosen by a policy (a date) is read as that policy says.
template <leaf T, class Policies>
constexpr reading<T> read_leaf(std::string_view text) {
  if constexpr (requires { typename codec<T>::axis; }) {
    using style = typename Policies::template answer<typename codec<T>::axis, typename codec<T>::reads_unsaid>;
    return as_reading<T>(codec<T>::read(text, style{}), text);
  } else {
    return as_reading<T>(codec<T>::read(text), text);
  }
}

/// Takes the text of a leaf from a cursor, which moves it where it owns it.
template <class Cursor>
constexpr void take_text(Cursor& in, std::string& to, std::string_view text) {
  if constexpr (requires { in.text_to(to); })
    in.text_to(to);
  else
    to = text;
}

/// Appends a leaf's spelling by its codec, and by the policy where one chooses it; without one, writers of prose (those
/// with a member `prose`) and of typed notations have different defaults.
template <leaf T, class Policies, class Writer>
constexpr void write_leaf(std::string& out, const T& value) {
  if constexpr (requires { typename codec<T>::axis; }) {
    using unsaid = std::conditional_t < requires { Writer::prose; }
    , typename codec<T>::writes_unsaid_in_prose, typename codec<T>::writes_unsaid > ;
    using style = typename Policies::template answer<typename codec<T>::axis, unsaid>;
    codec<T>::write(out, value, style{});
  } else {
    codec<T>::write(out, value);
  }
}

/// Appends a leaf's spelling for comparing it with others: of an address its normal form, which is the same however it
/// is printed; of any other leaf the one in prose.
template <leaf T>
void write_to_compare(std::string& out, const T& value) {
  if constexpr (requires { out += value.normal(); })
    out += value.normal();
  else
    write_leaf<T, policies<>, void>(out, value);
}

}  // namespace vitae
