// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/source/extent.hpp>

namespace vitae {

/// A number that is told as `std::size_t` and kept in fewer bytes: what there are millions of.
template <class Kept>
class narrow {
 public:
  constexpr narrow(std::size_t number = 0) : kept_(static_cast<Kept>(number)) {}
  constexpr operator std::size_t() const { return kept_; }

 private:
  Kept kept_;
};

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
