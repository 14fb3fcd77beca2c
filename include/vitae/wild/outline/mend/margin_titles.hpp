// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/mend/margin_line.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Brings titles in the margin beside what they are of over it, as headings, and all that is set in beside the margin
/// back to it:
///
///     EDUCATION     Quill University            2014 - 2018
///                   BSc in Lamps
///     RESEARCH      Lamp keeping, kites
///     INTERESTS
///
/// A document is laid out so if nearly all lines of a page begin in one column or behind it, and three lines or more,
/// but few of them, have a title before that.
class margin_titles {
 public:
  explicit margin_titles(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text move() {
    if (!plain_.links.empty() || plain_.text.find("\n       ") == plain_.text.npos) return std::move(plain_);
    note_lines();
    std::size_t titles = 0;
    for (std::size_t begin = 0, end = 0; begin < lines_.size(); begin = end) {
      end = begin + 1;
      while (end < lines_.size() && !lines_[end].begins_page) ++end;
      titles += lay_out(begin, end);
    }
    if (titles < 3 || others_ * 12 > within_ || titles * 3 > within_ || repeats()) return std::move(plain_);
    return moved();
  }

 private:
  static constexpr std::string_view heading = "## ";
  static constexpr std::size_t narrowest = margin_line::narrowest,
                               last_column = margin_line::widest + margin_line::deepest;

  void note_lines() {
    const std::string_view text = plain_.text;
    bool page = false;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      page = page || text[at] == '\f';
      margin_line next;
      next.text = trim(plain_, {at, end});
      next.indent = lines::columns(plain_.of(at + (text[at] == '\f' ? 1U : 0U), next.text.begin));
      next.begins_page = std::exchange(page, false);
      lines_.push_back(next);
    }
  }

  /// Finds the titles in the margin of a page, the lines [begin, end), and the margin of each; gives how many there
  /// are.
  std::size_t lay_out(std::size_t begin, std::size_t end) {
    std::size_t outer = margin_line::widest;
    for (std::size_t i = begin; i < end; ++i)
      if (!lines_[i].text.empty()) outer = std::min(outer, lines_[i].indent);
    std::array<std::uint16_t, last_column + 1> counts{};
    for (std::size_t i = begin; i < end; ++i)
      if (lines_[i].take_title(plain_, outer) && lines_[i].body_column < counts.size()) ++counts[lines_[i].body_column];
    counts[0] = 0;
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    while (end > begin && lines_[end - 1].text.empty()) --end;
    std::size_t titles = 0;
    for (std::size_t i = begin, next = begin; i < end && most > 0; i = next) {
      next = i + 1;
      while (next < end && (lines_[next].body == 0 || goes_on(next))) ++next;
      titles += lay_out_run({i, next}, outer, most) ? 1U : 0U;
      if (titles > 0) count({i, next}, outer, end);
    }
    for (std::size_t i = begin; i < end && titles == 0; ++i) lines_[i].margin = 0, lines_[i].drop_title();
    return titles;
  }

  /// Finds the margin of the lines from a title on up to the next one, which readers of PDFs give each title anew;
  /// `most` titles of the page have this one. Is there a title?
  bool lay_out_run(span run, std::size_t outer, std::size_t most) {
    std::size_t inner = last_column;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      const margin_line& l = lines_[i];
      if (!l.text.empty() && l.title_end == 0 && l.indent >= outer + narrowest) inner = std::min(inner, l.indent);
    }
    const margin_line& first = lines_[run.begin];
    if (inner == last_column || first.body == 0)
      inner = std::min(inner, first.tight || first.body_column > most + margin_line::deepest ? 0 : most);
    const bool titled = first.body > 0 && inner > 0 && first.stands_over(inner);
    const std::size_t margin = titled && !first.tight ? std::min(inner, first.body_column) : inner;
    for (std::size_t i = run.begin; i < run.end; ++i) {
      margin_line& l = lines_[i];
      const bool listed = i > run.begin && lines_[i - 1].title_end > 0 && title(i - 1).ends_with(',');
      if ((l.body > 0 && !(titled && (l.stands_over(inner) || listed))) || l.title_width >= inner) l.drop_title();
      if (!l.text.empty()) l.margin = margin;
    }
    return titled;
  }

  /// Counts the lines that keep to their margin, and others, but for the last one of a page, its foot. A title that
  /// stands alone tells that all do.
  void count(span run, std::size_t outer, std::size_t end) {
    for (std::size_t i = run.begin; i < run.end; ++i) {
      const margin_line& l = lines_[i];
      if (l.text.empty()) continue;
      if (l.indent >= outer + narrowest || l.title_end > 0)
        ++within_;
      else if (i + 1 < end)
        ++others_;
      if (l.title_end > 0 && l.body == 0 && (i == 0 || lines_[i - 1].title_end == 0)) others_ += 6;
    }
  }

  bool has_title(std::size_t i) const { return lines_[i].title_end > 0; }
  std::string_view title(std::size_t i) const { return plain_.of(lines_[i].text.begin, lines_[i].title_end); }

  /// Does a line go on with the title in the line above: "OTHER" over "EXPERIENCE", "SKILLS" over "AND TOOLS"?
  bool goes_on(std::size_t i) const {
    if (i == 0 || !has_title(i) || !has_title(i - 1)) return false;
    const std::string_view above = title(i - 1), next = title(i);
    const std::string last = ascii::lowered(above.substr(above.rfind(' ') + 1));
    return !words::lists<title_closings>(last) || next.starts_with('&') || ascii::begins(next, "and ") ||
           margin_line::is_continued(next);
  }

  /// Does the same stand in the margin twice: "Employer", "Employer"?
  bool repeats() const {
    std::vector<std::string_view> seen;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const margin_line& l = lines_[i];
      if (!has_title(i) || l.body == 0 || goes_on(i) || (i + 1 < lines_.size() && goes_on(i + 1))) continue;
      if (among(seen, title(i))) return true;
      seen.push_back(title(i));
    }
    return false;
  }

  plain_text moved() const {
    plain_text out;
    out.document = plain_.document;
    out.reserve(plain_.text.size());
    bool apart = true;
    for (std::size_t i = 0; i < lines_.size();) {
      const margin_line& l = lines_[i];
      const std::size_t page = l.begins_page ? 1 : 0, begin = (i == 0 ? 0 : line_end(i - 1)) + page;
      copy({begin - page, begin}, out);
      if (has_title(i) && l.body > 0) {
        move_run(i, apart, out);
        apart = false;
        continue;
      }
      apart = l.text.empty();
      const std::size_t indent = l.indent - std::min(l.indent, l.margin);
      copy({l.margin > 0 && !apart ? l.text.begin - std::min(indent, l.text.begin - begin) : begin, line_end(i)}, out);
      ++i;
    }
    return out;
  }

  /// Writes a title, the first line of which is line `i`, and what stands beside it; `i` is then the line behind.
  void move_run(std::size_t& i, bool apart, plain_text& out) const {
    const std::size_t place = plain_.origin[lines_[i].text.begin], behind = plain_.origin[lines_[i].title_end];
    std::size_t end = i + 1;
    while (end < lines_.size() && goes_on(end)) ++end;
    if (!apart) out.add('\n', place, style::inserted);
    for (const char c : heading) out.add(c, place, style::inserted);
    for (std::size_t k = i; k < end; ++k) {
      if (k > i) out.add(' ', plain_.origin[lines_[k].text.begin], style::inserted);
      copy({lines_[k].text.begin, lines_[k].title_end}, out);
    }
    out.add('\n', behind, style::inserted);
    for (; i < end; ++i)
      if (lines_[i].body > 0) copy({lines_[i].body - lines_[i].set_in(), line_end(i)}, out);
  }

  /// Where the line behind a line begins.
  std::size_t line_end(std::size_t i) const {
    return std::min(plain_.text.find('\n', lines_[i].text.end), plain_.text.size() - 1) + 1;
  }

  void copy(span s, plain_text& out) const {
    const auto first = static_cast<std::ptrdiff_t>(s.begin), last = static_cast<std::ptrdiff_t>(s.end);
    out.text.append(plain_.text, s.begin, s.size());
    out.origin.add(plain_.origin, s.begin, s.end);
    out.styles.insert(out.styles.end(), plain_.styles.begin() + first, plain_.styles.begin() + last);
  }

  plain_text plain_;
  std::vector<margin_line> lines_;
  std::size_t within_ = 0, others_ = 0;  // lines behind the first title of a page that keep to its margin, and others
};

}  // namespace vitae::wild_text
