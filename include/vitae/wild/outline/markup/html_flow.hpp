// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/html_entities.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/markup/tags.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Spells the structure of HTML tags as Markdown does, and keeps the style that open tags give.
class html_flow {
 public:
  explicit html_flow(plain_text& out) : out_(out) {}

  /// The style of text at this point.
  unsigned style() const { return style_; }
  /// Before text: an item's mark stands in front of its first words, whatever tags come between; a `<ul>` whose `<li>`
  /// were lost has an item all the same. So does a definition's, but for one that begins with an item.
  void before_text(std::size_t at) {
    if (!item_due_ && !told_due_) return;
    insert(!item_due_ ? ": " : std::string(depth_ > 1 ? 2 * (depth_ - 1) : 0, ' ') + "- ", at);
    item_due_ = told_due_ = false;
  }
  /// Whether a line end of the source would double one that a tag made.
  bool takes_line_end() {
    const char last = out_.text.empty() ? '\n' : out_.text.back();
    const bool takes = (made_line_end_ && last == '\n') || (between_cells_ && (ascii::is_blank(last) || last == '\n'));
    made_line_end_ = false;
    return takes;
  }

  /// Is this between two cells of a row, where nothing is text?
  bool between_cells() const { return between_cells_; }

  /// Takes a tag of the document.
  void tag(const html_tag& tag, std::size_t at) {
    if (tag.is("a")) return anchor(tag);
    const bool cell = tag.is("td") || tag.is("th");
    between_cells_ = cell ? tag.closes : tag.is("tr") ? !tag.closes : between_cells_ && !is_block(tag);
    if (cell && tag.closes) {
      insert("\t", at);
    } else if (tag.is("br")) {
      insert("\n", at);
      made_line_end_ = true;
    } else if (is_block(tag)) {
      block(tag, at);
    } else {
      insert(room_at(tag, at), at);
    }
    restyle(tag);
  }

 private:
  struct opened {
    std::string_view name;
    unsigned bits;
  };

  void insert(std::string_view text, std::size_t at) {
    for (const char c : text) out_.add(c, at, style::inserted);
  }
  void line(std::size_t at) {
    if (!out_.text.empty() && out_.text.back() != '\n') insert("\n", at), made_line_end_ = true;
  }

  /// A tag that begins or ends a line of its own.
  void block(const html_tag& tag, std::size_t at) {
    if (places_title(tag)) return;
    line(at);
    const bool list = tag.is("ul") || tag.is("ol");
    if (list && !tag.closes && depth_ < 20) ++depth_;
    if (list && tag.closes && depth_ > 0) --depth_;
    if (list || tag.is("li")) item_due_ = !tag.closes && (!list || opens_item(at + tag.length));
    if (tag.is("dd")) told_due_ = !tag.closes;
    if (tag.is("p") && out_.text.size() > 1 && out_.text[out_.text.size() - 2] != '\n') insert("\n", at);
    insert(mark_of(tag), at);
  }

  /// "### <div align=center>Education</div>": does a tag only say where the words of a title stand, right behind the
  /// mark that makes them one?
  bool places_title(const html_tag& tag) const {
    constexpr std::size_t longest_mark = 8;
    if (tag.closes || !(tag.is("div") || tag.is("center") || tag.is("p"))) return false;
    const std::string_view text = out_.text;
    const std::string_view last = text.substr(text.size() - std::min(text.size(), longest_mark));
    const std::string_view mark = last.substr(last.rfind('\n') + 1);
    return mark.starts_with('#') && mark.find_first_not_of("# ") == mark.npos &&
           (mark.size() < last.size() || last.size() == text.size());
  }

  /// Is what follows a list's tag text, or an item, but no other tag: "<ul><span>Example Ltd.</span>…"?
  bool opens_item(std::size_t next) const {
    const std::string_view rest =
        trimmed(std::string_view(out_.document).substr(std::min(next, out_.document.size()), 80));
    return !rest.starts_with('<') || ascii::begins(rest, "<li");
  }

  /// What Markdown writes where a tag stands.
  static std::string mark_of(const html_tag& tag) {
    if (tag.is("hr")) return "\n---\n";
    if (tag.closes) return {};
    const bool heading = tag.name.size() == 2 && ascii::lower(tag.name[0]) == 'h' && ascii::is_digit(tag.name[1]);
    return heading ? std::string(static_cast<std::size_t>(tag.name[1] - '0'), '#') + ' ' : std::string();
  }

  /// What stands in the text for the room that a page's styles leave at a tag.
  std::string_view room_at(const html_tag& tag, std::size_t at) const {
    const std::size_t next = at + tag.length;
    if (tag.is("span")) {
      if (tag.closes && is_spacer(at) && is_apart(next)) return "\t";
      return !joins_words(next) && !sets_year_apart(tag, next) ? "" : tag.closes ? " " : "\t";
    }
    return (tag.is("sup") || tag.is("sub")) && !tag.closes && sets_apart(next) ? "\t" : "";
  }

  /// "<span>Welsh</span>Fluent": what a page's styles set apart is no one word.
  bool joins_words(std::size_t next) const {
    return !out_.text.empty() && ascii::is_lower(out_.text.back()) && next < out_.document.size() &&
           ascii::is_upper(out_.document[next]);
  }

  /// "Prize<span style="float: right">2019</span>": a year that a page's styles set apart from a word.
  bool sets_year_apart(const html_tag& tag, std::size_t next) const {
    const std::string_view year = std::string_view(out_.document).substr(std::min(next, out_.document.size()), 4);
    return !tag.closes && !tag.attributes.empty() && !out_.text.empty() &&
           is_letter(decode_before(out_.text, out_.text.size()).code_point) && year.size() == 4 &&
           ascii::all_digits(year);
  }

  /// "3.9<span class="spacer"></span>2019": a span with nothing in it that is closed here stands for the room it takes.
  bool is_spacer(std::size_t at) const {
    const std::string_view before = out_.document.substr(0, at);
    return before.ends_with('>') && before.substr(before.rfind('<') + 1).starts_with("span");
  }

  /// Do words stand before and behind a place of the document, in one line?
  bool is_apart(std::size_t next) const {
    const char last = out_.text.empty() ? '\n' : out_.text.back();
    next = out_.document.find_first_not_of(' ', next);
    return last != '\n' && last != '\t' && next < out_.document.size() && out_.document[next] != '\n';
  }

  /// "Example Ltd. <sup>Clerk</sup>": raised or lowered words behind a blank are no part of what stands before them.
  bool sets_apart(std::size_t next) const {
    return !out_.text.empty() && out_.text.back() == ' ' && is_upper(decode(out_.document, next).code_point);
  }

  void restyle(const html_tag& tag) {
    if (!tag.closes) {
      const bool empty =
          tag.is("br") || tag.is("hr") || tag.is("img") || (!tag.attributes.empty() && tag.attributes.back() == '/');
      if (!empty && open_.size() < 64) open_.push_back({tag.name, style_of(tag)});
    } else {
      for (std::size_t i = open_.size(); i > 0; --i) {
        if (!tag.is(open_[i - 1].name)) continue;
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i - 1));
        break;
      }
    }
    style_ = 0;
    for (const opened& o : open_) style_ |= o.bits;
  }

  /// A link begins or ends.
  void anchor(const html_tag& tag) {
    if (tag.closes) return close_link();
    const std::string_view target = attribute(tag, "href");
    if (target.empty()) return;
    const auto offset = static_cast<std::size_t>(target.data() - out_.document.data());
    anchors_.push_back({out_.text.size(), 0, without_entities(target), {offset, target.size()}});
    if (anchors_.size() > 64) anchors_.erase(anchors_.begin());
  }

  void close_link() {
    if (anchors_.empty()) return;
    hyperlink link = std::move(anchors_.back());
    anchors_.pop_back();
    link.end = out_.text.size();
    out_.links.push_back(std::move(link));
  }

  /// The value of an attribute with the characters that its entities stand for.
  static std::string without_entities(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size();) {
      const decoded e = entity_at(value, i);
      if (e.length != 0)
        encode(text, e.code_point);
      else
        text += value[i];
      i += e.length != 0 ? e.length : 1;
    }
    return text;
  }

  plain_text& out_;
  std::vector<opened> open_;
  std::vector<hyperlink> anchors_;
  std::size_t depth_ = 0;
  unsigned style_ = 0;
  bool item_due_ = false, told_due_ = false, made_line_end_ = false;
  bool between_cells_ = false;
};

}  // namespace vitae::wild_text
