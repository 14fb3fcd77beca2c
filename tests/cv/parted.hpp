// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace cv_tests {

/// The names of a list between bars.
inline std::vector<std::string_view> parted(std::string_view names) {
  std::vector<std::string_view> all;
  for (std::size_t bar = names.find('|'); bar != names.npos; bar = names.find('|')) {
    all.push_back(names.substr(0, bar));
    names.remove_prefix(bar + 1);
  }
  all.push_back(names);
  return all;
}

/// Is a name one of a list between bars?
inline bool holds(std::string_view names, std::string_view name) {
  const std::vector<std::string_view> all = parted(names);
  return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace cv_tests
