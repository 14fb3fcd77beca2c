// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/path.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/source/line_index.hpp>

namespace vitae {

/// What readers say of bytes that are not UTF-8.
inline constexpr std::string_view malformed_utf8_code = "text.malformed-utf-8";
inline constexpr std::string_view malformed_utf8 = "the document is not UTF-8 from here on: convert it first (iconv)";

/// Collects what a reader has to say of one document, each issue with its line and column.
class notes {
 public:
  constexpr explicit notes(std::string_view document) : document_(document) {}

  /// Files an issue about the bytes at `where`.
  [[gnu::noinline, gnu::cold]] constexpr void add(severity level, const fault& why, const path& at, extent where,
                                                  std::string_view value) {
    add(level, why, at.str(), where, value);
  }
  [[gnu::noinline, gnu::cold]] constexpr void add(severity level, const fault& why, std::string path, extent where,
                                                  std::string_view value) {
    if (issues_.issues.size() >= most) return;
    if (issues_.issues.size() == most - 1) {
      issues_.issues.push_back({.level = severity::warning,
                                .code = "report.too-long",
                                .path = {},
                                .message = "further issues are not listed",
                                .value = {},
                                .suggestion = {}});
      return;
    }
    const auto [line, column] = lines_.at(where.offset);
    path.resize(shortened(path, 4096).size());  // it may hold a key of the document, of any length
    issues_.issues.push_back({level, std::string(why.code), std::move(path), why.message, std::string(shortened(value)),
                              why.suggestion, line, column, where.offset, where.length});
  }

  /// The issues in the order of their places.
  [[gnu::cold]] constexpr report take() {
    std::vector<std::size_t> order;  // since issues are large, and their sorting would be half of a small program
    const auto& all = issues_.issues;
    for (std::size_t i = 0; i < all.size(); ++i) order.push_back(i);
    const auto earlier = [&all](std::size_t a, std::size_t b) {
      return all[a].offset != all[b].offset ? all[a].offset < all[b].offset : a < b;
    };
    if (!std::is_sorted(order.begin(), order.end(), earlier)) {
      std::make_heap(order.begin(), order.end(), earlier);
      std::sort_heap(order.begin(), order.end(), earlier);
      report sorted;
      sorted.issues.reserve(order.size());
      for (const std::size_t i : order) sorted.issues.push_back(std::move(issues_.issues[i]));
      issues_ = std::move(sorted);
    }
    return std::move(issues_);
  }
  constexpr bool empty() const { return issues_.issues.empty(); }
  constexpr const report& so_far() const { return issues_; }
  constexpr std::string_view document() const { return document_; }

  /// No document has more issues listed than this: hostile input must not fill the memory.
  static constexpr std::size_t most = 10'000;

 private:
  /// A value as issues quote it: whole, up to a length that a person would read.
  static constexpr std::string_view shortened(std::string_view value, std::size_t longest = 200) {
    std::size_t end = std::min(value.size(), longest);
    while (end > 0 && end < value.size() && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;
    return value.substr(0, end);
  }

  std::string_view document_;
  report issues_;
  line_index lines_{document_};
};

}  // namespace vitae
