// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vitae/source/ascii.hpp>

namespace vitae::bibtex_text {

/// The names of months that BibTeX's standard styles define: `month = sep`.
inline constexpr std::string_view month_names[] = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

/// What `@string` has defined so far, and the texts that values put together from it. Since `@string{b = a # a}`
/// doubles, the text that strings are replaced by is bounded: four times the document's size in all.
class strings {
 public:
  explicit strings(std::size_t document_size) : left_(4 * document_size + 65536) {
    for (const std::string_view month : month_names) defined_.emplace(ascii::lowered(month.substr(0, 3)), month);
  }

  /// The value of the string of that name, whatever its case, or null.
  const std::string_view* find(std::string_view name) const {
    const auto found = defined_.find(ascii::lowered(name));
    return found == defined_.end() ? nullptr : &found->second;
  }
  void define(std::string_view name, std::string_view value) { defined_[ascii::lowered(name)] = value; }

  /// Keeps a text that is not in the document.
  std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
  /// Whether a text of that length may still be copied.
  bool spend(std::size_t length) {
    if (length > left_) return false;
    left_ -= length;
    return true;
  }

 private:
  std::unordered_map<std::string, std::string_view> defined_;
  std::deque<std::string> kept_;
  std::size_t left_;
};

}  // namespace vitae::bibtex_text
