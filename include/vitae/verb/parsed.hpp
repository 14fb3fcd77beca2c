// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vector>
#include <vitae/source/issue.hpp>
#include <vitae/source/origin.hpp>

namespace vitae {

/// What `parse` gives: always a value, as far as the text could be read; the issues found; and, for formats that lay
/// out prose or weigh evidence, where each leaf was read from. True if no issue is an error:
///
///     if (auto cv = parse<Person, json>(text)) use(cv.value);
template <class T>
struct parsed {
  T value{};
  report notes{};
  std::vector<origin> sources{};

  constexpr explicit operator bool() const { return passes(notes); }
};

}  // namespace vitae
