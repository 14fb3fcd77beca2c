// SPDX-License-Identifier: BSL-1.0
// The paths of a value and of the document that it was read from.
#pragma once
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/issue.hpp>

namespace tool {

/// What a part of a value is called in the document, and the other way round. They differ behind an item of a list that
/// could not be read: the document has it, `emails[0]`, and the value begins with what the document has at `emails[1]`.
class document_paths {
 public:
  document_paths() = default;

  /// Of an item that was left out there is an error at its path, as readers have it from the document.
  explicit document_paths(const vitae::report& of_reading) {
    for (const vitae::issue& i : of_reading.issues)
      if (i.level == vitae::severity::error && i.path.ends_with(']')) leave_out(i.path);
  }

  /// An item that the document has and the value has not.
  void leave_out(std::string_view item) {
    const std::size_t open = item.rfind('[');
    if (open == item.npos) return;
    std::vector<std::size_t>& gone = left_out_[std::string(item.substr(0, open))];
    const std::size_t number = number_at(item, open);
    const auto at = std::lower_bound(gone.begin(), gone.end(), number);
    if (at == gone.end() || *at != number) gone.insert(at, number);
  }

  /// The path in the document of what the value has there.
  std::string in_document(std::string_view path) const {
    std::string made;
    renumber(path, made, [&](std::string_view, std::size_t number) {
      if (const auto* const gone = left_out_of(made))
        for (const std::size_t one : *gone) number += one <= number ? 1 : 0;
      return std::optional(number);
    });
    return made;
  }

  /// The path in the value of what the document has there; nothing, where that was left out.
  std::optional<std::string> in_value(std::string_view path) const {
    std::string made;
    const bool there =
        renumber(path, made, [&](std::string_view list, std::size_t number) -> std::optional<std::size_t> {
          const auto* const gone = left_out_of(list);
          if (!gone) return number;
          const auto at = std::lower_bound(gone->begin(), gone->end(), number);
          if (at != gone->end() && *at == number) return {};
          return number - static_cast<std::size_t>(at - gone->begin());
        });
    return there ? std::optional(made) : std::nullopt;
  }

 private:
  static std::size_t number_at(std::string_view path, std::size_t open) {
    std::size_t number = 0;
    std::from_chars(path.data() + open + 1, path.data() + path.size(), number);
    return number;
  }

  const std::vector<std::size_t>* left_out_of(std::string_view list) const {
    const auto found = left_out_.find(list);
    return found == left_out_.end() ? nullptr : &found->second;
  }

  /// Copies a path with each number as `change(list, number)` gives it; false where that gives none.
  template <class Change>
  static bool renumber(std::string_view path, std::string& to, Change change) {
    std::size_t at = 0;
    for (std::size_t open = 0; (open = path.find('[', at)) != path.npos;) {
      to += path.substr(at, open - at);
      const auto number = change(path.substr(0, open), number_at(path, open));
      if (!number) return false;
      to.append("[").append(std::to_string(*number));
      at = std::min(path.find(']', open), path.size());
    }
    to += path.substr(at);
    return true;
  }

  std::map<std::string, std::vector<std::size_t>, std::less<>> left_out_;
};

}  // namespace tool
