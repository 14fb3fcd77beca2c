// SPDX-License-Identifier: BSL-1.0
// vitae parse --from dates|citation: a line in, a JSON value out.
#pragma once
#include <string>
#include <string_view>

namespace tool {

/// The reading of each line as a JSON string in the notation of EDTF (`"2019-09/.."`), `null` where it is no date.
std::string read_dates(std::string_view text);

/// Each line as a paper in compact native JSON.
std::string read_citations(std::string_view text);

/// Calls `read(out, line)` for each line, and ends what it wrote with a line feed.
template <class Read>
std::string by_line(std::string_view text, Read read) {
  std::string out;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() == text.size() ? line.size() : line.size() + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    read(out, line);
    out += '\n';
  }
  return out;
}

}  // namespace tool
