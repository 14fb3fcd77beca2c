// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/source/extent.hpp>
#include <vitae/source/issue.hpp>

namespace vitae {

/// Where in a document a leaf of the value was found.
struct origin {
  std::string path{};    ///< "positions[2].title"
  extent where{};        ///< its bytes
  float confidence = 1;  ///< 0 to 1: how sure the reader of loose text is of it
};

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
