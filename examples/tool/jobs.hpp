// SPDX-License-Identifier: BSL-1.0
// What a batch is made of.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "line_blocks.hpp"

namespace tool {

/// A file to read; or some lines of one; or, in `complaint`, why there are none.
struct job {
  std::string name;
  std::optional<line_block> lines{};
  std::string complaint{};
};

/// Gives the name of a file, or nothing when there are no more.
using file_names = std::function<std::optional<std::string>()>;

/// Jobs of a file each.
class whole_files {
 public:
  explicit whole_files(file_names names) : names_(std::move(names)) {}

  std::optional<job> operator()() {
    auto name = names_();
    if (!name) return std::nullopt;
    return job{*std::move(name)};
  }

 private:
  file_names names_;
};

/// Jobs of some lines each, file after file.
class blocks_of_files {
 public:
  explicit blocks_of_files(file_names names) : names_(std::move(names)) {}

  std::optional<job> operator()() {
    while (true) {
      if (blocks_) {
        if (auto block = blocks_->next()) return job{shown_, std::move(block)};
        const auto ended = std::exchange(blocks_, nullptr);
        if (!ended->complaint().empty()) return job{shown_, std::nullopt, shown_ + ": " + ended->complaint()};
      }
      const auto name = names_();
      if (!name) return std::nullopt;
      shown_ = *name == "-" ? "<stdin>" : *name;
      blocks_ = std::make_unique<line_blocks>(*name);
    }
  }

 private:
  file_names names_;
  std::string shown_;
  std::unique_ptr<line_blocks> blocks_;
};

}  // namespace tool
