// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

namespace vitae {

/// A number that reads as `std::size_t` and is stored as the narrower `Kept`, for structs of which there are millions.
/// A number too great for `Kept` becomes the greatest that it holds.
template <class Kept>
class narrow {
 public:
  constexpr narrow(std::size_t number = 0) : kept_(static_cast<Kept>(number < most ? number : most)) {}
  constexpr operator std::size_t() const { return kept_; }
  constexpr narrow& operator+=(std::size_t more) { return *this = kept_ + more; }
  constexpr narrow& operator-=(std::size_t less) { return *this = kept_ - less; }

 private:
  static constexpr Kept most = static_cast<Kept>(-1);

  Kept kept_;
};

}  // namespace vitae
