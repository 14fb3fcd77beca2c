// SPDX-License-Identifier: BSL-1.0
// The files that the operands of a batch stand for.
#pragma once
#include <glob.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace tool {

/// The files that are meant, one after another: a file itself; of a folder each file in it and below, in the order of
/// their names, but for hidden ones; of a pattern (`cvs/*.md`) each that fits; of `-` each path in a line of standard
/// input, which is read as it comes. What is none of these is handed out as it stands: reading it says why.
class paths {
 public:
  explicit paths(std::span<const std::string> operands) {
    for (const std::string& one : operands) {
      if (one != "-")
        expand(one, found_);
      else
        listed_ = true, found_.push_back(one);
    }
    std::reverse(found_.begin(), found_.end());
  }

  /// How many there are, if that can be known before all are read.
  std::optional<std::size_t> count() const { return listed_ ? std::nullopt : std::optional(found_.size()); }

  /// The next file, or nothing.
  std::optional<std::string> next() {
    while (!found_.empty() && found_.back() == "-") {
      if (const auto line = read_line()) {
        if (line->empty()) continue;
        std::vector<std::string> meant;
        expand(*line, meant);
        found_.insert(found_.end(), meant.rbegin(), meant.rend());
      } else {
        found_.pop_back();
      }
    }
    if (found_.empty()) return std::nullopt;
    std::string file = std::move(found_.back());
    found_.pop_back();
    return file;
  }

 private:
  static void expand(const std::string& operand, std::vector<std::string>& to) {
    std::error_code broken;
    if (std::filesystem::is_directory(operand, broken))
      add_folder(operand, to);
    else if (operand.find_first_of("*?[") == std::string::npos || std::filesystem::exists(operand, broken))
      to.push_back(operand);
    else
      add_matches(operand, to);
  }

  static void add_folder(const std::string& folder, std::vector<std::string>& to) {
    namespace fs = std::filesystem;
    std::error_code broken;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at(folder, broken), end; !broken && at != end; at.increment(broken))
      if (!at->path().filename().native().starts_with('.')) entries.push_back(*at);
    if (broken) to.push_back(folder);
    std::sort(entries.begin(), entries.end());
    for (const fs::directory_entry& entry : entries) {
      if (!entry.is_directory(broken))
        to.push_back(entry.path().native());
      else if (!entry.is_symlink(broken))  // one that leads back up would never end
        add_folder(entry.path().native(), to);
    }
  }

  static void add_matches(const std::string& pattern, std::vector<std::string>& to) {
    glob_t matches{};
    if (glob(pattern.c_str(), 0, nullptr, &matches) == 0)
      for (std::size_t i = 0; i < matches.gl_pathc; ++i) expand(matches.gl_pathv[i], to);
    else
      to.push_back(pattern);
    globfree(&matches);
  }

  /// A line of standard input without its end, or nothing at the end of it.
  static std::optional<std::string> read_line() {
    std::string line;
    int c = 0;
    while ((c = std::getchar()) != EOF && c != '\n') line += static_cast<char>(c);
    if (c == EOF && line.empty()) return std::nullopt;
    if (line.ends_with('\r')) line.pop_back();
    return line;
  }

  std::vector<std::string> found_;  // the next one last
  bool listed_ = false;
};

}  // namespace tool
