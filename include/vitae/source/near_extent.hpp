// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/extent.hpp>
#include <vitae/source/narrow.hpp>

namespace vitae {

/// An extent in the first 4 GiB of a document, in half the memory.
struct near_extent {
  narrow<std::uint32_t> offset, length;

  constexpr near_extent() = default;
  constexpr near_extent(std::size_t from, std::size_t bytes) : offset(from), length(bytes) {}
  constexpr near_extent(extent whole) : near_extent(whole.offset, whole.length) {}
  constexpr operator extent() const { return {offset, length}; }

  constexpr std::size_t end() const { return offset + length; }
  constexpr std::string_view of(std::string_view document) const { return extent(*this).of(document); }
};

}  // namespace vitae
