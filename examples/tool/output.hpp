// SPDX-License-Identifier: BSL-1.0
// What the tool says: its answer on standard output, a complaint on standard error, and a status for who called it.
#pragma once
#include <cstdio>
#include <string>
#include <string_view>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/source/issue.hpp>

namespace tool {

enum exit_status : int { fine = 0, found = 1, unusable = 2 };

/// The status that a report earns.
inline exit_status status_of(const vitae::report& notes) { return vitae::passes(notes) ? fine : found; }

/// A line of standard error, which cannot steer a terminal.
inline std::string complaint(std::string_view sentence) {
  std::string line = "vitae: ";
  vitae::terminal_text::append_visible(line, sentence);
  return line += '\n';
}

inline void complain(std::string_view sentence) {
  const std::string line = complaint(sentence);
  std::fwrite(line.data(), 1, line.size(), stderr);
}

/// Writes to standard output; a full disk is no success.
inline int print(std::string_view text, int status) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return status;
  complain("cannot write to standard output");
  return unusable;
}

}  // namespace tool
