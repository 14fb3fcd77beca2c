// SPDX-License-Identifier: BSL-1.0
// A verb of one's own: one overload a shape.
#include <iostream>
#include <vitae/vitae.hpp>

// [verb]
/// Counts the leaves that say something.
struct count {
  std::size_t facts = 0;

  void operator()(const vitae::leaf auto& value) { facts += value != std::remove_cvref_t<decltype(value)>{}; }
  void operator()(const vitae::maybe auto& value) {
    if (value) (*this)(*value);
  }
  void operator()(const vitae::list auto& value) {
    for (const auto& item : value) (*this)(item);
  }
  template <vitae::record T>
  void operator()(const T& value) {
    vitae::for_each_field<T>([&](auto member) { (*this)(member(value)); });
  }
};
// [/verb]

int main() {
  using namespace vitae;
  Person ada{.name = "Ada Example", .contact = {.emails = {"ada@example.com"}}};
  ada.languages = {{"German", "native"}, {"English", "C1"}};
  count how_many;
  how_many(ada);
  std::cout << how_many.facts << " facts\n";
}
