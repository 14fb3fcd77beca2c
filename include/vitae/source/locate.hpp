// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/issue.hpp>
#include <vitae/source/line_index.hpp>
#include <vitae/source/origin.hpp>
#include <vitae/source/sort_by.hpp>

namespace vitae {

namespace locating {

/// The origins in the order of their paths, to find those of an item by the path of the item.
class by_path {
 public:
  explicit by_path(const std::vector<origin>& sources) {
    for (const origin& one : sources) sorted_.push_back(&one);
    sort_with(sorted_, [](const origin* a, const origin* b) { return a->path < b->path; });
  }

  /// The origin of that very path; or of what stands first in the document of all within it, else of all within the
  /// nearest part of the value around it.
  const origin* find(std::string path) {
    while (!path.empty()) {
      if (const auto at = from(path); at != sorted_.end() && (*at)->path == path) return *at;
      for (const char next : {'.', '['})
        if (const origin* const one = first_within(path + next)) return one;
      path.erase(path.find_last_of(".[") == std::string::npos ? 0 : path.find_last_of(".["));
    }
    return nullptr;
  }

 private:
  std::vector<const origin*>::const_iterator from(const std::string& begin) const {
    return std::lower_bound(sorted_.begin(), sorted_.end(), begin,
                            [](const origin* a, const std::string& b) { return a->path < b; });
  }
  const origin* first_within(const std::string& begin) {
    if (begin == asked_) return answer_;  // many issues may be of one large part
    const origin* found = nullptr;
    for (auto at = from(begin); at != sorted_.end() && (*at)->path.starts_with(begin); ++at)
      if (!found || (*at)->where.offset < found->where.offset) found = *at;
    if (!found) return nullptr;
    asked_ = begin;
    return answer_ = found;
  }

  std::vector<const origin*> sorted_;
  std::string asked_;
  const origin* answer_ = nullptr;
};

}  // namespace locating

/// Gives each issue of a value the place in the document where that part of the value was read, so that it can be shown
/// there: `locate(found, cv.sources, text)`. An issue about a part that is missing is placed at its nearest neighbour.
inline void locate(report& found, const std::vector<origin>& sources, std::string_view document) {
  locating::by_path known(sources);
  line_index lines(document);
  for (issue& i : found.issues) {
    if (i.line > 0) continue;
    const origin* const source = known.find(i.path);
    if (!source) continue;
    const place at = lines.at(source->where.offset);
    i.line = at.line;
    i.column = at.column;
    i.offset = source->where.offset;
    i.length = source->where.length;
  }
}

}  // namespace vitae
