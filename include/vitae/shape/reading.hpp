// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace vitae {

/// Why a leaf's text is not (quite) a value: a stable `code` ("date.no-such-day"), a sentence that says what to do,
/// and a better spelling where one is known.
struct fault {
  std::string_view code;
  std::string message;
  std::string suggestion;

  constexpr fault(std::string_view stable, std::string_view sentence, std::string_view better = {})
      : code(stable), message(sentence), suggestion(better) {}
};

/// What `codec<T>::read(text)` gives: a value, or a fault, or a value with a fault to warn of (understood, yet
/// doubtful).
template <class T>
struct reading {
  std::optional<T> value;
  std::optional<fault> doubt;

  // By reference: g++ 12 evaluates no class with a std::string that is passed by value at compile time.
  constexpr reading(T&& read) : value(std::move(read)) {}
  constexpr reading(const T& read) : value(read) {}
  constexpr reading(fault&& why) : doubt(std::move(why)) {}
  constexpr reading(const fault& why) : doubt(why) {}
  constexpr reading(T&& read, fault&& warning) : value(std::move(read)), doubt(std::move(warning)) {}
  constexpr reading(const T& read, const fault& warning) : value(read), doubt(warning) {}

  constexpr explicit operator bool() const { return value.has_value(); }
  constexpr const T& operator*() const& { return *value; }
  constexpr T&& operator*() && { return *std::move(value); }
  constexpr const T* operator->() const { return &*value; }
};

}  // namespace vitae
