// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace vitae::dialects {

/// A text behind a line in italics that leads to it: "*Makes looms*\n\nWove and span." Either part may be empty.
struct led_text {
  std::string lead, body;

  bool operator==(const led_text&) const = default;
};

/// Both as one summary, in Markdown.
inline std::string joined(const led_text& parts) {
  if (parts.lead.empty()) return parts.body;
  return "*" + parts.lead + "*" + (parts.body.empty() ? "" : "\n\n") + parts.body;
}

/// The parts of a summary: no lead, if joining the two would not give it again.
inline led_text parted(std::string_view summary) {
  const std::size_t end = summary.find('\n');
  const std::string_view first = summary.substr(0, end);
  if (first.size() > 2 && first.front() == '*' && first.back() == '*') {
    led_text parts{std::string(first.substr(1, first.size() - 2)),
                   std::string(end == summary.npos ? "" : summary.substr(std::min(end + 2, summary.size())))};
    if (parts.lead.front() != '*' && parts.lead.find_first_of("*\n") == std::string::npos && joined(parts) == summary)
      return parts;
  }
  return {{}, std::string(summary)};
}

}  // namespace vitae::dialects
