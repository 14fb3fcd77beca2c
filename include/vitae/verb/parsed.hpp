// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vector>
#include <vitae/source/issue.hpp>
#include <vitae/source/origin.hpp>

namespace vitae {

/// What `parse` gives: always a value, as far as the text could be read; what is to be said of it; and, for formats
/// that weigh evidence or lay out prose, where each leaf came from. True if nothing in the notes is an error.
template <class T>
struct parsed {
  T value{};
  report notes{};
  std::vector<origin> sources{};

  constexpr explicit operator bool() const { return passes(notes); }
};

}  // namespace vitae
