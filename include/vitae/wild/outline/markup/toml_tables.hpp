// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Writes the TOML that stands above a page (between "+++") as YAML: "[[education.courses]]" over "course = "BSc"" is
/// an item of the list "education", what an array holds in lines of its own are items of its key, text between """ is a
/// block.
///
///     plain = toml_tables(std::move(plain)).as_yaml(end);
class toml_tables {
 public:
  explicit toml_tables(plain_text&& plain) : text_(plain.text), edit_(std::move(plain)) {}

  /// `end` is the byte of the text behind the TOML.
  plain_text as_yaml(std::size_t end) && {
    for (std::size_t at = 0; at < end;) {
      const std::size_t stop = std::min(text_.find('\n', at), end);
      line(at, stop);
      at = stop + 1;
    }
    return std::move(edit_).done();
  }

 private:
  static constexpr std::string_view quotes = "\"\"\"";

  void line(std::size_t begin, std::size_t end) {
    const std::string_view said = trimmed(std::string_view(text_).substr(begin, end - begin));
    edit_.keep_to(begin);
    if (in_text_) return text_line(end, said);
    if (said.empty() || said.starts_with('#')) return edit_.skip_to(end);
    const auto first = static_cast<std::size_t>(said.data() - text_.data());
    if (said == "+++") {
      for (int i = 0; i < 3; ++i) edit_.insert('-');
      return edit_.skip_to(end);
    }
    if (said.starts_with('[') && !in_array_) return table(first, said, end);
    if (in_array_) return array_item(first, said, end);
    const std::size_t sign = said.find('=');
    if (sign == said.npos) return;
    const std::string_view key = trimmed(said.substr(0, sign)), value = trimmed(said.substr(sign + 1));
    in_array_ = value == "[";
    edit_.skip_to(first);
    if (in_table_) mark_item();
    edit_.keep_to(first + key.size()), edit_.insert(':');
    if (in_array_) return edit_.skip_to(end);
    const std::string_view bare = without_remark(value);
    const auto at = static_cast<std::size_t>(value.data() - text_.data());
    edit_.insert(' '), edit_.skip_to(at);
    in_text_ = value.starts_with(quotes) && value.find(quotes, quotes.size()) == value.npos;
    if (in_text_)
      edit_.insert('|'), edit_.skip_to(end);
    else
      edit_.keep_to(at + bare.size()), edit_.skip_to(end);
  }

  /// A line of a text that goes on, set in below its key.
  void text_line(std::size_t end, std::string_view said) {
    in_text_ = !said.ends_with(quotes);
    for (int i = 0; i < 4 && !said.empty() && said != quotes; ++i) edit_.insert(' ');
    const auto stop = static_cast<std::size_t>(said.data() - text_.data()) + said.size();
    edit_.keep_to(in_text_ ? end : stop - quotes.size()), edit_.skip_to(end);
  }

  /// "[[education.courses]]" begins an item of a list, "[interests]" ends that.
  void table(std::size_t first, std::string_view said, std::size_t end) {
    in_table_ = begins_ = said.starts_with("[[");
    const std::string_view name =
        begins_ ? said.substr(2, std::min(said.find_first_of(".]", 2), said.size()) - 2) : std::string_view{};
    if (begins_ && name != list_) {
      list_ = name;
      edit_.skip_to(first + 2), edit_.keep_to(first + 2 + name.size()), edit_.insert(':');
    }
    edit_.skip_to(end);
  }
  void array_item(std::size_t first, std::string_view said, std::size_t end) {
    in_array_ = !said.starts_with(']');
    edit_.skip_to(first);
    if (!in_array_) return edit_.skip_to(end);
    edit_.insert('-'), edit_.insert(' ');
    if (said.ends_with(',')) edit_.keep_to(first + said.size() - 1), edit_.skip_to(end);
  }

  /// The mark of an item before its first key, blanks before the others.
  void mark_item() {
    edit_.insert(std::exchange(begins_, false) ? '-' : ' ');
    edit_.insert(' ');
  }

  std::string text_;
  plain_edit edit_;
  std::string list_;  // the last one begun
  bool in_table_ = false, begins_ = false, in_array_ = false, in_text_ = false;
};

}  // namespace vitae::wild_text
