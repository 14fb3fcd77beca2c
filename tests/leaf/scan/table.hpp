// SPDX-License-Identifier: BSL-1.0
// What scanners find in a line, joined by " & ", for tables of cases.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/scan/finding.hpp>

namespace scan_tests {

struct sample {
  std::string_view line, found;
};

inline std::string joined(const std::vector<vitae::finding>& all) {
  std::string out;
  for (const auto& each : all) out += (out.empty() ? "" : " & ") + each.text;
  return out;
}

/// Are all findings in order, apart, and inside the text?
inline bool in_order(const std::vector<vitae::finding>& all, std::string_view text) {
  std::size_t last = 0;
  for (const auto& each : all) {
    if (each.offset < last || each.length == 0 || each.end() > text.size()) return false;
    last = each.end();
  }
  return true;
}

/// Hostile texts of several megabytes.
inline std::vector<std::string> hostile() {
  std::vector<std::string> out;
  for (const std::string_view unit :
       {"a",        "@",   ".",     "a.",   "[",   "(",     "](",    "1",    "1 ", "+1",      "10.", "://",  "http://",
        "10.1000/", "at ", " at a", "[at]", "a@a", "0000-", "arxiv", "\x80", "中", "href=\"", " ",   "a.io", "1-"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    out.push_back(std::move(text));
  }
  return out;
}

}  // namespace scan_tests
