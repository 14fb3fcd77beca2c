// SPDX-License-Identifier: BSL-1.0
// A stream of lines in blocks: large enough to be worth a thread's while, never longer in coming than the lines are.
#pragma once
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "input.hpp"

namespace tool {

/// Whole lines of a stream, the last one with or without its end.
struct line_block {
  std::string text;
  std::size_t first_line = 1;
};

/// Reads blocks of whole lines from a file, or from standard input where its name is "-". Of a line that is longer than
/// any document may be, only so much is kept that whoever reads it will refuse it.
class line_blocks {
 public:
  explicit line_blocks(const std::string& name) : file_(name == "-" ? STDIN_FILENO : open(name.c_str(), O_RDONLY)) {
    if (file_ < 0) give_up("cannot be opened: ");
  }
  ~line_blocks() {
    if (file_ > STDIN_FILENO) close(file_);
  }
  line_blocks(const line_blocks&) = delete;
  line_blocks& operator=(const line_blocks&) = delete;

  /// The next block, or nothing at the end of the file or where it can be read no further.
  std::optional<line_block> next() {
    while (!ended_) {
      const std::size_t before = rest_.size();
      read_more();
      const std::size_t end = ended_ ? rest_.size() : last_line_end(before);
      if (end > 0) return block_of(end);
      if (rest_.size() > most_bytes + 1) rest_.resize(most_bytes + 1);
    }
    return std::nullopt;
  }

  /// Why it could be read no further, or nothing.
  const std::string& complaint() const { return complaint_; }

 private:
  static constexpr std::size_t piece = 1 << 16;  // what a pipe holds

  void give_up(const char* what) {
    complaint_ = std::string(what) + std::strerror(errno);
    ended_ = true;
  }

  void read_more() {
    const std::size_t before = rest_.size();
    rest_.resize(before + piece);
    ssize_t got = 0;
    do got = read(file_, rest_.data() + before, piece);
    while (got < 0 && errno == EINTR);
    if (got < 0) give_up("cannot be read: ");
    if (got == 0) ended_ = true;
    rest_.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
  }

  /// Behind the last line feed from there on, or 0.
  std::size_t last_line_end(std::size_t from) const {
    const std::size_t found = std::string_view(rest_).substr(from).rfind('\n');
    return found == std::string_view::npos ? 0 : from + found + 1;
  }

  line_block block_of(std::size_t size) {
    line_block block{rest_.substr(0, size), line_};
    line_ += static_cast<std::size_t>(std::count(block.text.begin(), block.text.end(), '\n'));
    rest_.erase(0, size);
    return block;
  }

  int file_;
  std::string rest_, complaint_;
  std::size_t line_ = 1;
  bool ended_ = false;
};

}  // namespace tool
