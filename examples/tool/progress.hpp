// SPDX-License-Identifier: BSL-1.0
// How far a batch has come, on a terminal.
#pragma once
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace tool {

/// A line on standard error that is drawn over and over: a bar where it is known how many CVs there are, a count where
/// it is not. If standard error is no terminal, nothing.
class progress {
 public:
  explicit progress(std::optional<std::size_t> of) : of_(of) {
    const char* const kind = std::getenv("TERM");
    shown_ = isatty(fileno(stderr)) != 0 && !(kind && std::string_view(kind) == "dumb");
  }

  /// Draws the line, if it is long enough since it was drawn last.
  void show(std::size_t done, std::size_t failed) {
    const auto now = std::chrono::steady_clock::now();
    if (!shown_ || now - drawn_ < std::chrono::milliseconds(100)) return;
    drawn_ = now;
    draw(done, failed);
  }

  /// Draws the line a last time and leaves it.
  void finish(std::size_t done, std::size_t failed) {
    if (!shown_) return;
    draw(done, failed);
    std::fputc('\n', stderr);
  }

  /// Takes the line away, so that something else can be written.
  void clear() {
    if (!visible_) return;
    std::fputs("\r\x1b[K", stderr);
    visible_ = false;
    drawn_ = {};
  }

 private:
  void draw(std::size_t done, std::size_t failed) {
    std::string line = "\r";
    if (of_) {
      constexpr std::size_t width = 40;
      const std::size_t full = *of_ == 0 ? width : std::min(width, width * done / *of_);
      line.append("[").append(full, '#').append(width - full, '.').append("] ");
    }
    line += std::to_string(done);
    if (of_) line.append(" of ").append(std::to_string(*of_));
    line += done == 1 && !of_ ? " CV" : " CVs";
    if (failed > 0) line.append(", ").append(std::to_string(failed)).append(" with errors");
    line += "\x1b[K";
    std::fputs(line.c_str(), stderr);
    visible_ = true;
  }

  std::optional<std::size_t> of_;
  bool shown_ = false, visible_ = false;
  std::chrono::steady_clock::time_point drawn_{};
};

}  // namespace tool
