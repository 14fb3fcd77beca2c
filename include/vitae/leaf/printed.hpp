// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>

namespace vitae {

/// What `email`, `url`, `phone`, `doi`, `orcid` and `isbn` have in common: a text kept as it was printed. Made from
/// code it isn't checked (`email{"ada@example.org"}`), so that a partial CV can be written down; `codec<…>::read`
/// checks. `Self` keeps the types apart: an address never equals a number.
template <class Self>
class printed {
 public:
  constexpr printed() = default;
  constexpr printed(std::string&& text) : text_(std::move(text)) {}
  constexpr printed(const std::string& text) : text_(text) {}
  constexpr printed(std::string_view text) : text_(text) {}
  constexpr printed(const char* text) : text_(text) {}

  /// The text as it was printed.
  constexpr const std::string& text() const { return text_; }

  /// Is there no text at all?
  constexpr bool empty() const { return text_.empty(); }

  friend constexpr bool operator==(const printed&, const printed&) = default;

 private:
  std::string text_;
};

}  // namespace vitae
