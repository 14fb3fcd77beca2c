// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Frames drawn around text with the marks of a typewriter or of a terminal.
namespace frames {

/// A line that closes a frame above or below: what it is drawn with, whether corners end it, and the name that stands
/// in it.
struct border {
  char32_t mark = 0;  ///< 0 where there is none
  bool cornered = false;
  std::size_t name = 0, name_end = 0;  ///< its bytes
};

constexpr bool is_drawn(char32_t c) { return c >= 0x2500 && c <= 0x257F; }

/// "┌─ Education ─────┐"; but not "│ a table's ─── row │".
constexpr border named_border_of(std::string_view line) {
  constexpr std::size_t least_stroke = 9;  // bytes behind the name
  const decoded first = decode(line, 0), second = decode(line, first.length);
  const char32_t mark = second.code_point;
  if (!is_drawn(first.code_point) || first.code_point == mark || !is_drawn(mark)) return {};
  const auto stroke = [&](char32_t c) { return c == mark || is_space(c); };
  std::size_t begin = first.length, end = line.size();
  while (begin < end && stroke(decode(line, begin).code_point)) begin += decode(line, begin).length;
  if (is_drawn(decode_before(line, end).code_point)) end -= decode_before(line, end).length;
  while (end > begin && stroke(decode_before(line, end).code_point)) end -= decode_before(line, end).length;
  const bool named = end > begin && !is_drawn(decode(line, begin).code_point);
  return named && end + least_stroke < line.size() ? border{mark, true, begin, end} : border{};
}

/// "+-----+", "*******", "╔═════╗"; but not "+--+--+", which is a table's.
constexpr border border_of(std::string_view line) {
  const decoded first = decode(line, 0), second = decode(line, first.length), last = decode_before(line, line.size());
  const char32_t mark = second.code_point;
  if (!is_drawn(mark) && std::u32string_view(U"-=*#~_+:").find(mark) == std::u32string_view::npos) return {};
  std::size_t count = 0;
  for (std::size_t i = first.length; i + last.length < line.size(); i += decode(line, i).length, ++count)
    if (decode(line, i).code_point != mark) return named_border_of(line);
  const auto ends = [&](char32_t c) {
    return c == mark || is_drawn(c) || std::u32string_view(U"+|.'`,:*/\\").find(c) != std::u32string_view::npos;
  };
  if (count < 3 || !ends(first.code_point) || !ends(last.code_point)) return {};
  return {mark, first.code_point != mark && last.code_point != mark};
}

/// What may stand at both ends of a line between two borders: "| Education |", "# Education #".
constexpr bool is_wall(char32_t c, char32_t mark) {
  return is_drawn(c) || c == '|' || c == '!' || c == ':' ||
         (c == mark && std::u32string_view(U"*#=+~").find(c) != std::u32string_view::npos);
}

/// How many bytes of a line are walls: at its beginning, where they touch, and at its end with the blanks before them.
struct walls {
  std::size_t left = 0, right = 0;
};

constexpr walls walls_of(std::string_view line, char32_t mark) {
  walls found;
  while (found.left < line.size() && is_wall(decode(line, found.left).code_point, mark))
    found.left += decode(line, found.left).length;
  bool closed = found.left == line.size();
  std::size_t end = line.size();
  while (end > found.left) {
    const decoded c = decode_before(line, end);
    const bool wall = is_wall(c.code_point, mark);
    if (!is_space(c.code_point) && !wall) break;
    end -= c.length;
    closed = closed || wall;
  }
  found.right = line.size() - end;
  return found.left > 0 && closed ? found : walls{};
}

}  // namespace frames

/// Takes the frames off that are drawn around text: walls and what sets the text in go, so do the borders, but for
/// those of a single line, which is a title between rules.
class unframing {
 public:
  explicit unframing(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text read() {
    const std::string_view text = plain_.text;
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size()) + 1)
      line(trim(plain_, {at, std::min(text.find('\n', at), text.size())}), at);
    end_frame();
    return framed_.empty() ? std::move(plain_) : without();
  }

 private:
  /// A line of a frame: its border, or text between walls.
  struct part {
    span line;
    std::size_t begin;  // of the whole line, blanks and all
    frames::walls walls;
    bool border, title = false, last = false;
    span name{};  // in a border
  };

  void line(span s, std::size_t begin) {
    const std::string_view text = plain_.of(s.begin, s.end);
    if (const frames::border found = frames::border_of(text); found.mark != 0) return edge(s, begin, found);
    const bool open = !open_.empty();
    const frames::walls walls = open ? frames::walls_of(text, border_.mark) : frames::walls{};
    if (walls.left == 0) return end_frame();
    const std::string_view inside = text.substr(walls.left, text.size() - walls.left - walls.right);
    if (!border_.cornered && inside.find('|') != inside.npos) return end_frame();  // a table's row
    open_.push_back({s, begin, walls, false});
  }

  /// A border closes the compartment above it, and opens one below.
  void edge(span s, std::size_t begin, frames::border found) {
    part below{s, begin, {}, true};
    below.name = {s.begin + found.name, s.begin + found.name_end};
    if (open_.size() < 2) {
      end_frame();
      open_.assign(1, below);
    } else {
      const bool title = open_.size() == 2;
      if (framed_.empty() || framed_.back().begin != open_[0].begin) framed_.push_back(open_[0]);
      framed_.back().title |= title;
      framed_.insert(framed_.end(), open_.begin() + 1, open_.end());
      framed_.push_back(below);
      framed_.back().title = title;
      open_.assign(1, below);
    }
    border_ = found;
  }

  void end_frame() {
    if (!open_.empty() && !framed_.empty() && framed_.back().begin == open_[0].begin) framed_.back().last = true;
    open_.clear();
  }

  plain_text without() {
    const std::vector<span> cuts = what_to_cut();
    for (const part& p : framed_)
      if (p.border && p.title) square_off(p.line);
    plain_edit edit(std::move(plain_));
    for (const span cut : cuts) edit.keep_to(cut.begin), edit.skip_to(cut.end);
    return std::move(edit).done();
  }

  std::vector<span> what_to_cut() const {
    std::vector<span> cuts;
    std::size_t inset = 0;
    for (std::size_t i = 0; i < framed_.size(); ++i) {
      const part& p = framed_[i];
      if (p.border) inset = least_inset(i + 1);
      if (p.border && p.title) continue;
      if (!p.name.empty()) {
        cuts.push_back({p.begin, p.name.begin});
        cuts.push_back({p.name.end, p.line.end});
        continue;
      }
      const std::size_t right = p.line.end - p.walls.right;
      cuts.push_back({p.begin, p.border
                                   ? p.line.end
                                   : std::min(p.line.begin + p.walls.left + std::min(inset, p.line.size()), right)});
      if (p.last) cuts.back().end = std::min(p.line.end + 1, plain_.text.size());
      if (!p.border) cuts.push_back({right, p.line.end});
    }
    return cuts;
  }

  /// By how many blanks all lines of a compartment are set in.
  std::size_t least_inset(std::size_t first) const {
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = first; i < framed_.size() && !framed_[i].border; ++i) {
      const part& p = framed_[i];
      const std::string_view inside = plain_.of(p.line.begin + p.walls.left, p.line.end - p.walls.right);
      least = std::min(least, inside.find_first_not_of(' '));
    }
    return least;
  }

  /// A border's corners are drawn as the rest of it is, so that it is a rule; corners of several bytes stay.
  void square_off(span s) {
    const char mark = plain_.text[s.begin + 1];
    for (const std::size_t corner : {s.begin, s.end - 1})
      if (!ascii::is_beyond(mark) && !ascii::is_beyond(plain_.text[corner])) plain_.text[corner] = mark;
  }

  plain_text plain_;
  std::vector<part> open_, framed_;
  frames::border border_;
};

/// A text without the frames drawn in it.
inline plain_text without_frames(plain_text plain) { return unframing(std::move(plain)).read(); }

}  // namespace vitae::wild_text
