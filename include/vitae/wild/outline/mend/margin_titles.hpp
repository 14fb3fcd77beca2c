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
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words that a title ends in and that hardly any other word follows in it.
inline constexpr std::string_view title_closings[] = {
    "activities", "appointments",  "awards",       "background", "education",   "employment",
    "experience", "experiences",   "grants",       "history",    "information", "interests",
    "languages",  "presentations", "publications", "references", "service",     "skills"};
static_assert(words::is_sorted(title_closings));

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
  /// How many columns a margin has, and how far what stands beside it may be set in.
  static constexpr std::size_t narrowest = 6, widest = 40, deepest = 6;

  /// A line, and its columns.
  struct line {
    span text;                                   // without blanks at its ends
    std::size_t indent = 0;                      // the column it begins in
    std::size_t margin = 0;                      // how wide the margin of its page is, 0 where none has been found
    std::size_t title_end = 0, title_width = 0;  // where the title in the margin ends
    std::size_t body = 0, body_column = 0;       // where what stands beside it begins
    bool begins_page = false;
  };

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  void note_lines() {
    const std::string_view text = plain_.text;
    bool page = false;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      page = page || text[at] == '\f';
      line next;
      next.text = trim(plain_, {at, end});
      next.indent = lines::columns(plain_.of(at + (text[at] == '\f' ? 1U : 0U), next.text.begin));
      next.begins_page = std::exchange(page, false);
      lines_.push_back(next);
    }
  }

  /// Finds the margin of a page, the lines [begin, end), and the titles in it; gives how many it has.
  std::size_t lay_out(std::size_t begin, std::size_t end) {
    std::size_t outer = widest;
    for (std::size_t i = begin; i < end; ++i)
      if (!lines_[i].text.empty()) outer = std::min(outer, lines_[i].indent);
    std::array<std::uint16_t, widest + deepest + 1> counts{};
    for (std::size_t i = begin; i < end; ++i)
      if (take_title(lines_[i], outer)) ++counts[lines_[i].body_column];
    counts[0] = 0;
    const auto margin = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    std::size_t titles = 0, last = end;
    while (last > begin && lines_[last - 1].text.empty()) --last;
    for (std::size_t i = begin; i < end && margin > 0; ++i) {
      line& l = lines_[i];
      if (l.text.empty()) continue;
      l.margin = margin;
      const bool beside = l.body_column >= margin && l.body_column <= margin + deepest;
      if (l.title_end > 0 && ((l.body > 0 && !beside) || l.title_width >= margin)) l.title_end = l.body = 0;
      const bool below = i > begin && lines_[i - 1].title_end > 0;
      titles += l.title_end > 0 && l.body > 0 && !below ? 1U : 0U;
      if (titles == 0) continue;
      if (l.indent >= margin || l.title_end > 0)
        ++within_;
      else if (i + 1 < last)  // what is not the foot of the page
        ++others_;
      if (l.title_end > 0 && l.body == 0 && !below) others_ += 6;  // a title that stands alone tells that all do
    }
    for (std::size_t i = begin; i < end && titles == 0; ++i) lines_[i].margin = 0;
    return titles;
  }

  /// Notes the title that a line has in the margin, if there is one, and what stands beside it.
  bool take_title(line& l, std::size_t outer) const {
    const std::string_view text = view(l.text);
    if (text.empty() || l.indent > outer + 1) return false;
    const std::size_t gap = std::min(text.find("  "), text.size());
    if (!is_title(text.substr(0, gap))) return false;
    const std::size_t body = std::min(text.find_first_not_of(' ', gap), text.size());
    l.title_width = l.indent + lines::columns(text.substr(0, gap));
    l.body_column = body < text.size() ? l.indent + lines::columns(text.substr(0, body)) : 0;
    if (l.body_column > widest + deepest || (l.body_column > 0 && l.body_column < outer + narrowest)) return false;
    l.title_end = l.text.begin + gap;
    l.body = body < text.size() ? l.text.begin + body : 0;
    return true;
  }

  /// A few words that begin with capitals, none of them a date, a label or an address.
  static bool is_title(std::string_view text) {
    constexpr byte_set never = byte_set("0123456789:@.|;");
    std::size_t words = 0, begun = 0;
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find(' ', at), text.size() - 1) + 1) {
      ++words;
      begun += is_upper(decode(text, at).code_point) || text[at] == '&' ? 1U : 0U;
    }
    return words > 0 && words < 7 && begun + 1 >= words && is_upper(decode(text, 0).code_point) && text.size() > 3 &&
           !any_of(text, never);
  }

  bool has_title(std::size_t i) const { return lines_[i].title_end > 0 && lines_[i].margin > 0; }
  std::string_view title(std::size_t i) const { return plain_.of(lines_[i].text.begin, lines_[i].title_end); }

  /// Does a line go on with the title in the line above: "OTHER" over "EXPERIENCE", "SKILLS" over "AND TOOLS"?
  bool goes_on(std::size_t i) const {
    if (i == 0 || !has_title(i) || !has_title(i - 1)) return false;
    const std::string_view above = title(i - 1), next = title(i);
    const std::string last = ascii::lowered(above.substr(above.rfind(' ') + 1));
    return !words::lists<title_closings>(last) || next.starts_with('&') || ascii::begins(next, "and ");
  }

  /// Does the same stand in the margin twice: "Employer", "Employer"?
  bool repeats() const {
    std::vector<std::string_view> seen;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const line& l = lines_[i];
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
      const line& l = lines_[i];
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
      if (lines_[i].body > 0) copy({lines_[i].body - (lines_[i].body_column - lines_[i].margin), line_end(i)}, out);
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
  std::vector<line> lines_;
  std::size_t within_ = 0, others_ = 0;  // lines behind the first title of a page that keep to its margin, and others
};

}  // namespace vitae::wild_text
