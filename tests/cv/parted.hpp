// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <initializer_list>
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

/// Does a list between bars hold all of some names?
constexpr bool holds(std::string_view list, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::size_t at = list.find(name);
    while (at != list.npos &&
           ((at > 0 && list[at - 1] != '|') || (at + name.size() < list.size() && list[at + name.size()] != '|')))
      at = list.find(name, at + 1);
    if (at == list.npos) return false;
  }
  return true;
}

}  // namespace cv_tests
