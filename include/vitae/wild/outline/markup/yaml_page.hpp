// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/narrow.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/markup/yaml_keys.hpp>
#include <vitae/wild/outline/markup/yaml_line.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Lays out YAML that holds a CV as a page: the names of its lists are titles, an item's only key is none, quotes,
/// comments, what is switched off and how things are shown are gone.
///
///     plain = yaml_page(std::move(plain), front.end).laid_out();
class yaml_page {
 public:
  /// `end` is where the YAML ends in the document.
  yaml_page(plain_text&& plain, std::size_t end) : plain_(std::move(plain)), text_(plain_.text), end_(end) {
    for (std::size_t at = 0; at < text_.size() && plain_.origin[at] < end;) {
      const std::size_t stop = std::min(text_.find('\n', at), text_.size());
      lines_.push_back(yaml_line_in(text_, at, stop));
      at = stop + 1;
    }
    note_items(), note_hidden();
  }

  /// The page, or the text as it is where there are few lists; once only, as it takes the text along. Its title may be
  /// one of a section (`titled`).
  plain_text laid_out(bool titled = false) {
    constexpr std::size_t few = 2;  // items
    if (items_.size() < few) return std::move(plain_);
    plain_.page_from = end_, titled_ = titled;
    plain_edit edit(std::move(plain_));
    std::size_t within = none;  // the indent of the key whose text of several lines goes on
    char quote = 0;             // around a text that goes on
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const line& l = lines_[i];
      if (quote != 0) {
        if (const std::string_view text = trimmed(view(l.begin, l.end)); text.ends_with(quote))
          edit.keep_to(l.begin + view(l.begin, l.end).rfind(quote)), edit.skip_to(l.end), quote = 0;
        edit.keep_to(next_of(l));
        continue;
      }
      if (!l.hidden && within != none && (l.blank || l.dash > within)) {
        edit.keep_to(next_of(l));
        continue;
      }
      within = opens_block(value_of(l)) ? std::size_t{l.indent} : none;
      quote = l.key_end > 0 && opens_quote(value_of(l)) ? value_of(l)[0] : '\0';
      if (l.hidden || is_dropped(l) || is_over_name(i)) {
        edit.skip_to(next_of(l));
        continue;
      }
      if (!l.blank) show(edit, l);
      if (i + 1 < lines_.size() && says_level(l, lines_[i + 1])) {
        edit.insert(':'), edit.insert(' ');
        edit.skip_to(lines_[i + 1].value_begin);
        show_value(edit, lines_[++i]);
      } else if (is_start(l)) {
        edit.insert(' '), edit.insert('-');
        if (i + 1 < lines_.size() && ends_time(l, lines_[i + 1])) {
          edit.insert(' '), edit.skip_to(lines_[i + 1].value_begin);
          show_value(edit, lines_[++i]);
        }
      }
      end_line(edit, lines_[i]);
    }
    return std::move(edit).done();
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  using line = yaml_line;
  struct item {
    narrow<std::uint32_t> dash, indent;
    narrow<std::uint32_t> keys = 0, paper_keys = 0;
    bool plain = true;   // are all its keys such as need no name?
    bool held = false;   // does a key say whose it is?
    bool begun = false;  // is "title" its first key?
  };

  std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(text_).substr(begin, end - begin);
  }
  std::string_view key_of(const line& l) const { return l.key_end > 0 ? view(l.key_begin(), l.key_end) : ""; }
  std::size_t next_of(const line& l) const { return std::min<std::size_t>(l.end + 1, text_.size()); }

  /// Counts the keys of each item.
  void note_items() {
    std::vector<std::size_t> open;
    for (line& l : lines_) {
      if (l.blank) continue;
      while (!open.empty() && items_[open.back()].dash >= l.dash) open.pop_back();
      if (l.indent > l.dash) open.push_back(items_.size()), items_.push_back({l.dash, l.indent});
      if (open.empty() || l.key_end == 0 || items_[open.back()].indent != l.indent || heads_list(l)) continue;
      l.item = open.back() + 1;
      item& of = items_[open.back()];
      of.begun = of.keys == 0 ? key_of(l) == "title" : of.begun;
      of.keys += 1, of.paper_keys += words::lists<yaml_paper_keys>(key_of(l)) ? 1U : 0U;
      of.held = of.held || words::lists<yaml_holder_keys>(key_of(l));
      of.plain = of.plain && words::lists<yaml_plain_keys>(key_of(l));
    }
  }

  /// What is switched off is not shown, nor is anything beside it.
  void note_hidden() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const line& l = lines_[i];
      if (l.hidden || l.indent == 0 || !words::lists<yaml_switches>(key_of(l)) || value_of(l) != "false") continue;
      const auto beside = [&](std::size_t k) { return lines_[k].blank || lines_[k].dash >= l.indent; };
      std::size_t first = i, last = i + 1;
      while (l.dash == l.indent && first > 0 && beside(first - 1)) --first;
      if (l.dash == l.indent && first > 0) --first;  // the name of all of it, or the item that it is in
      while (last < lines_.size() && beside(last)) ++last;
      for (std::size_t k = first; k < last; ++k) lines_[k].hidden = true;
    }
  }

  std::string_view value_of(const line& l) const { return trimmed(view(l.value_begin, l.end)); }
  bool heads_list(const line& l) const {
    return l.key_end > 0 && value_of(l).empty() && words::lists<yaml_list_keys>(key_of(l));
  }
  bool is_dropped(const line& l) const {
    const std::string_view text = trimmed(view(l.begin, l.end));
    if (is_yaml_fence(text) || text == "..." || text == "}" || text == "]" || text.starts_with('#')) return true;
    const bool measure = value_of(l).size() <= 4 && !lines::has_letter(value_of(l));  // "97%", "4/5"
    if ((measure && words::lists<yaml_level_keys>(key_of(l))) || words::lists<yaml_show_keys>(key_of(l))) return true;
    const bool blank = value_of(l) == "[]" || (!value_of(l).empty() && bare_scalar(value_of(l)).empty());  // "\"\""
    return heads_list(l) || (l.key_end > 0 && blank) || (titled_ && is_told(l) && !is_top(l, "title"));
  }
  /// "profile:" right over "name: Ada Quill" is no title.
  bool is_over_name(std::size_t i) const {
    const line& l = lines_[i];
    if (l.key_end == 0 || l.indent > 0 || !value_of(l).empty() || i + 1 >= lines_.size()) return false;
    const line& next = lines_[i + 1];
    return next.indent > 0 && next.dash == next.indent && key_of(next) == "name";
  }
  /// "level: Native" right below "name: English".
  bool says_level(const line& l, const line& next) const {
    return l.item > 0 && next.item == l.item && key_of(l) == "name" && !is_dropped(next) &&
           words::lists<yaml_level_keys>(key_of(next));
  }
  /// "date_start: 2019-09-01" of an item.
  bool is_start(const line& l) const {
    const bool dated = value_of(l).find_first_of("0123456789") != std::string_view::npos;
    return l.item > 0 && dated && words::lists<yaml_start_keys>(key_of(l));
  }
  /// "date_end: 2021-08-31", right below that.
  bool ends_time(const line& l, const line& next) const {
    return next.item == l.item && words::lists<yaml_end_keys>(key_of(next));
  }
  /// Is this a key of the page itself?
  bool is_top(const line& l, std::string_view key) const { return l.indent == 0 && key_of(l) == key; }
  bool needs_no_key(const line& l) const {
    if (l.item == 0) return is_top(l, "role");
    if (is_start(l)) return true;
    const item& of = items_[l.item - 1];
    const std::string_view key = key_of(l);
    const bool paper = of.begun && of.paper_keys > 1;
    return of.keys == 1 || of.plain || key == "name" || (key == "title" && of.begun && !of.held) ||
           words::lists<yaml_subtitle_keys>(key) ||
           (paper && (words::lists<yaml_paper_keys>(key) || words::lists<yaml_plain_keys>(key)));
  }

  /// Is this a key of the page itself with its value?
  bool is_told(const line& l) const { return l.indent == 0 && l.key_end > 0 && !value_of(l).empty(); }

  /// Copies a line without what only YAML needs. What the page says of itself below a list is no part of that.
  void show(plain_edit& edit, const line& l) {
    edit.keep_to(l.begin);
    if (listed_ && is_told(l) && !is_top(l, "role")) {
      edit.insert('#'), edit.insert(' '), edit.keep_to(l.key_end);
      edit.insert('\n'), edit.skip_to(l.value_begin);
      return show_value(edit, l);
    }
    const bool list = l.key_end > 0 && l.indent == 0 && value_of(l).empty(), title = titled_ && is_top(l, "title");
    if (list || title) edit.insert('#'), edit.insert(' ');
    listed_ = listed_ || list;
    if (list) return edit.keep_to(l.key_end), edit.skip_to(l.end);
    if (!title) edit.keep_to(l.begin + std::min<std::size_t>(l.dash + 2, l.indent)), edit.skip_to(l.key_begin());
    if (title || (!value_of(l).empty() && needs_no_key(l))) edit.skip_to(l.value_begin);
    edit.keep_to(l.value_begin);
    show_value(edit, l);
  }
  /// A line's end as one that nothing goes on behind.
  void end_line(plain_edit& edit, const line& l) const {
    if (l.end >= text_.size()) return edit.keep_to(l.end);
    edit.insert('\n'), edit.skip_to(next_of(l));
  }
  void show_value(plain_edit& edit, const line& l) const {
    if (const std::string_view value = value_of(l); value.starts_with("[\"") || value.starts_with("['"))
      if (value.ends_with(']')) return show_list(edit, l);
    if (opens_block(value_of(l)) || value_of(l) == "{") return edit.skip_to(l.end);
    const std::string_view bare = bare_scalar(view(l.value_begin, l.end));
    const auto begin = static_cast<std::size_t>(bare.data() - text_.data());
    edit.skip_to(begin), edit.keep_to(begin + bare.size()), edit.skip_to(l.end);
  }

  /// "["C++", "Go"]" without its brackets and quotes.
  void show_list(plain_edit& edit, const line& l) const {
    const char quote = value_of(l)[1];
    bool quoted = false;
    edit.skip_to(l.value_begin + 1);
    for (std::size_t at = l.value_begin + 1; at < l.end; ++at) {
      const bool end = !quoted && text_[at] == ']';
      if (text_[at] != quote && !end) continue;
      edit.keep_to(at), edit.skip_to(at + 1);
      quoted = !quoted && !end;
    }
    edit.skip_to(l.end);
  }

  plain_text plain_;
  std::string text_;
  std::vector<line> lines_;
  std::vector<item> items_;
  std::size_t end_;
  bool titled_ = false, listed_ = false;  // listed: the title of a list stands above
};

}  // namespace vitae::wild_text
