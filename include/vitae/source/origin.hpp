// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vitae/source/extent.hpp>

namespace vitae {

/// Where in a document a leaf of the value was found.
struct origin {
  std::string path;      ///< "positions[2].title"
  extent where;          ///< its bytes
  float confidence = 1;  ///< 0 to 1: how sure the reader of loose text is of it

  bool operator==(const origin&) const = default;
};

}  // namespace vitae
