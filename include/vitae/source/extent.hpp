// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae {

/// A stretch of a document, in bytes from its start.
struct extent {
  std::size_t offset = 0;
  std::size_t length = 0;

  constexpr std::size_t end() const { return offset + length; }
  constexpr std::string_view of(std::string_view document) const {
    return offset <= document.size() ? document.substr(offset, length) : std::string_view{};
  }
  bool operator==(const extent&) const = default;
};

}  // namespace vitae
