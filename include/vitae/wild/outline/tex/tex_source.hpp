// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// The source of a document in LaTeX: the names of its commands, and what stands in brackets and braces behind them.
class tex_source {
 public:
  explicit tex_source(std::string_view document) : doc_(document), closing_(document.size(), 0) {
    std::vector<std::uint32_t> open;
    for (std::size_t i = 0; i < doc_.size(); ++i) {
      if (doc_[i] == '\\')
        ++i;
      else if (doc_[i] == '{')
        open.push_back(static_cast<std::uint32_t>(i));
      else if (doc_[i] == '}' && !open.empty())
        closing_[open.back()] = static_cast<std::uint32_t>(i), open.pop_back();
    }
  }

  std::string_view view(span s) const { return doc_.substr(s.begin, s.size()); }

  /// The letters behind a backslash.
  std::string_view name_at(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < doc_.size() && end < at + 40 && ascii::is_alpha(doc_[end])) ++end;
    return doc_.substr(at + 1, end - at - 1);
  }

  /// What stands in brackets at a place, which then lies behind them.
  span option_at(std::size_t& at) const {
    if (at >= doc_.size() || doc_[at] != '[') return {};
    constexpr std::size_t longest_option = 400;
    const std::size_t end = doc_.substr(0, at + longest_option).find(']', at);
    if (end == doc_.npos) return {};
    const span inside{at + 1, end};
    at = end + 1;
    return inside;
  }

  /// What stands in braces one behind the other at a place, which then lies behind them.
  std::vector<span> arguments_at(std::size_t& at, std::size_t most = 9) const {
    std::vector<span> found;
    while (found.size() < most) {
      const std::size_t open = doc_.find_first_not_of(" \t\r\n", at);
      if (open == doc_.npos || doc_[open] != '{' || closing_[open] == 0) break;
      found.push_back({open + 1, closing_[open]});
      at = found.back().end + 1;
    }
    return found;
  }

 private:
  std::string_view doc_;
  std::vector<std::uint32_t> closing_;  // by each brace that opens, where it closes; 0 where it does not
};

}  // namespace vitae::wild_text
