// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/phrase/noise.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/mend/filled_lines.hpp>

namespace vitae::wild_text {

/// How a line is set, as far as it tells titles from text.
struct title_setting {
  block_kind kind;
  std::size_t level;
  unsigned how;
  bool capitals, colon, flush;
  bool operator==(const title_setting&) const = default;
};

/// What the look of a document's lines says of their being titles.
class title_lines {
 public:
  explicit title_lines(const outline& doc) : doc_(doc) {
    std::size_t spaced = 0;
    for (const block& b : doc.blocks) spaced += b.gap > 0 ? 1U : 0U;
    dense_ = spaced * 20 < doc.blocks.size();
    strengths_.reserve(doc.blocks.size());
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) strengths_.push_back(weigh(i));
  }

  title_setting setting_of(const block& b) const {
    return {
        b.kind,     b.kind == block_kind::heading ? std::size_t{b.level} : 0, b.how & (style::bold | style::underlined),
        b.capitals, b.kind != block_kind::heading && view(b).back() == ':',   b.indent == 0 && b.gap > 0};
  }

  std::string_view view(const block& b) const { return doc_.plain.of(b.text.begin, b.text.end); }

  /// A title's text without the decoration around it: "== Education ==", "JOURNAL.....", "Skills:".
  span bare(std::size_t i) const {
    span s = doc_.blocks[i].text;
    const auto plain = [](char32_t c) { return is_letter(c) || is_digit(c) || c == ')' || c == '('; };
    const std::string_view all = doc_.plain.text;
    while (!s.empty() && !plain(decode_before(all, s.end).code_point)) s.end -= decode_before(all, s.end).length;
    while (!s.empty() && !plain(decode(all, s.begin).code_point)) s.begin += decode(all, s.begin).length;
    s.end -= doc_.blocks[i].kind == block_kind::text ? length_of_time(doc_.plain.of(s.begin, s.end)) : 0;
    return s;
  }

  /// How much the block is set like a title: 1 for a heading, 0 for running text.
  float strength(std::size_t i) const { return strengths_[i]; }

  /// "**Oral Presentation**" right below a publication speaks of that one: a title would be in the plural.
  bool is_remark(std::size_t i) const {
    const block& b = doc_.blocks[i];
    const char last = view(b).back();
    return b.kind == block_kind::text && b.gap == 0 && b.how != 0 && !b.capitals && ascii::is_lower(last) &&
           last != 's';
  }

  /// The next heading of a heading's level, or the one before it where there is none; itself if neither is near.
  std::size_t sibling(std::size_t i) const {
    constexpr std::size_t near = 40;
    const auto parts = [&](std::size_t k) {
      return doc_.blocks[k].kind == block_kind::heading && doc_.blocks[k].level <= doc_.blocks[i].level;
    };
    std::size_t next = i + 1, last = i;
    while (next < std::min(doc_.blocks.size(), i + near) && !parts(next)) ++next;
    if (next < doc_.blocks.size() && parts(next) && doc_.blocks[next].level == doc_.blocks[i].level) return next;
    while (last > 0 && last + near > i && !parts(--last)) continue;
    return parts(last) && doc_.blocks[last].level == doc_.blocks[i].level ? last : i;
  }

  /// Does a year stand in a line or in one of the next two?
  bool dated_soon(std::size_t i) const {
    for (std::size_t k = i; k < std::min(i + 3, doc_.blocks.size()); ++k)
      if (dated(k)) return true;
    return false;
  }

  /// Does a year stand near the beginning of a line?
  bool dated(std::size_t i) const {
    const std::string_view text = view(doc_.blocks[i]);
    for (std::size_t at = 0; at + 4 <= std::min<std::size_t>(text.size(), 120); ++at)
      if ((text.substr(at, 2) == "19" || text.substr(at, 2) == "20") && ascii::is_digit(text[at + 2]) &&
          ascii::is_digit(text[at + 3]))
        return true;
    return false;
  }

  /// Right below a line that ends in a date stands more of that entry's head: "Example Ltd. 2018 - 2020", "HARBOUR".
  bool follows_date(std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (i == 0 || b.kind != block_kind::text || b.gap > 0) return false;
    const std::string_view above = view(doc_.blocks[i - 1]), last = above.substr(above.find_last_of(" /.-") + 1);
    const bool year = last.size() == 4 && last.find_first_not_of("0123456789") == last.npos;
    return year || ascii::equal(last, "present") || ascii::equal(last, "current");
  }

  /// Right below a job's title in small letters stands its employer, in capitals: "Baker", "HARBOUR MILL".
  bool follows_job(std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (i == 0 || b.kind != block_kind::text || b.gap > 0) return false;
    const block& above = doc_.blocks[i - 1];
    return above.kind == block_kind::text && !above.capitals && above.how == b.how &&
           looks_like_role(view(above)) >= 0.9F;
  }

  /// "Information" right below "… by Approximated Temporal": is a word the rest of the line above, which was as wide as
  /// those around it and had no room for it?
  bool goes_on(std::size_t i) const {
    constexpr std::size_t around = 12, narrowest = 60;  // lines, columns
    const block& b = doc_.blocks[i];
    if (i == 0 || i + 1 >= doc_.blocks.size() || b.kind != block_kind::text || b.gap > 0 ||
        doc_.blocks[i + 1].gap > 0 || doc_.blocks[i - 1].kind == block_kind::heading ||
        view(b).find(' ') != std::string_view::npos)
      return false;
    const auto last_line = [&](std::size_t k) {
      const std::string_view text = view(doc_.blocks[k]);
      return text.substr(text.rfind('\n') + 1);
    };
    const std::string_view above = last_line(i - 1);
    const char end = above.back();
    if (above.size() < narrowest || !(ascii::is_alpha(end) || end == ',' || end == '-' || end == '&') ||
        filled_lines::is_parted(above) || above.find("://") != above.npos || above.find('@') != above.npos ||
        std::count(above.begin(), above.end(), ',') > 3)  // a list
      return false;
    std::size_t width = 0;
    for (std::size_t k = i - std::min(i, around); k < std::min(i + around, doc_.blocks.size()); ++k)
      width = std::max(width, filled_lines::columns(last_line(k)));
    return filled_lines::is_full(above, view(b), width - width / 6);  // letters differ in width
  }

  static constexpr bool begins_capital(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const decoded c = decode(text, at);
      at += c.length;
      if (is_letter(c.code_point)) return !is_lower(c.code_point);
    }
    return false;
  }

 private:
  /// How long the years are that a title ends in: "Experience 2011 - Present".
  static constexpr std::size_t length_of_time(std::string_view text) {
    const auto is_year = [](std::string_view s) {
      return s.size() == 4 && (s[0] == '1' || s[0] == '2') && s.find_first_not_of("0123456789") == s.npos;
    };
    const std::size_t end = text.rfind(' '), dash = end == text.npos ? 0 : text.rfind(' ', end - 1);
    if (end == text.npos || dash == text.npos || dash < 10) return 0;
    const std::string_view last = text.substr(end + 1), mark = text.substr(dash + 1, end - dash - 1);
    const bool parted = mark == "-" || mark == "\xE2\x80\x93" || mark == "to";
    const bool years = (is_year(last) || ascii::equal(last, "present")) && is_year(text.substr(dash - 4, 4));
    return parted && years && text[dash - 5] == ' ' ? text.size() - dash + 5 : 0;
  }

  /// "Education ----------": a rule fills the line behind it.
  static constexpr bool ends_in_rule(std::string_view text) {
    const std::string_view last = text.substr(text.size() - std::min<std::size_t>(text.size(), 6));
    return text.size() > 12 && (last == "------" || last == "======" || last == "______" || last == "******");
  }

  /// How many bytes a title has at most; in capitals more, which text lifted from a page may have torn.
  static constexpr std::size_t longest = 70, longest_in_capitals = 90;

  float weigh(std::size_t i) const {
    const block& b = doc_.blocks[i];
    const std::string_view text = view(b);
    if (b.kind == block_kind::heading) return 1;
    if (is_link(b.text) || is_address(text)) return 0;
    if (b.kind == block_kind::row)  // the head of a table may be one cell
      return text.find_first_not_of("| \t") == text.npos || !single_cell(text) ? 0 : b.header ? 0.9F : 0.5F;
    if (b.definition || bare(i).size() > (b.capitals ? longest_in_capitals : longest) ||
        (text.find('\n') != text.npos && !b.capitals) || text.find('@') != text.npos)
      return 0;
    const bool set = b.capitals || ends_in_rule(text) || (b.how & (style::bold | style::underlined)) != 0 || b.ruled;
    if (b.kind == block_kind::bullet) {
      if (b.level == 0 && (set || b.glyph == glyph_family::number || stands_over_text(i))) return 0.5F;
      const bool heads =
          i + 1 < doc_.blocks.size() && doc_.blocks[i + 1].kind == block_kind::bullet && doc_.blocks[i + 1].level > 0;
      return b.level == 0 && heads ? 0.5F : 0;
    }
    if (set) return 0.9F;
    if (lines::is_prose(text)) return 0;
    const bool alone = b.gap > 0 && (i + 1 >= doc_.blocks.size() || doc_.blocks[i + 1].gap > 0 ||
                                     doc_.blocks[i + 1].kind != block_kind::text);
    const bool colon = !text.empty() && text.back() == ':';
    return alone ? 0.6F : colon || b.gap > 0 || dense_ || i == 0 ? 0.5F : 0.2F;
  }

  /// "■ Education" below a blank line, and over text that no glyph marks.
  bool stands_over_text(std::size_t i) const {
    if (doc_.blocks[i].gap == 0 || i + 1 >= doc_.blocks.size()) return false;
    const block& next = doc_.blocks[i + 1];
    return next.kind == block_kind::text;
  }

  /// Nothing but a link that leads out of the document: "[Project](…)" is no title.
  bool is_link(span s) const {
    const std::vector<hyperlink>& links = doc_.plain.links;
    auto link = std::lower_bound(links.begin(), links.end(), s.begin,
                                 [](const hyperlink& l, std::size_t at) { return l.begin < at; });
    return link != links.end() && link->begin <= s.begin + 1 && link->end + 1 >= s.end &&
           !link->target.starts_with('#');
  }

  /// "EXAMPLE.COM/ADA", in whatever letters.
  static constexpr bool is_address(std::string_view text) {
    return text.find(' ') == text.npos && dates::noise::is_address(text);
  }

  static constexpr bool single_cell(std::string_view row) {
    const std::size_t first = row.find_first_not_of("| \t"), bar = row.find('|', first);
    return bar == row.npos || row.find_first_not_of("| \t", bar) == row.npos;
  }

  const outline& doc_;
  std::vector<float> strengths_;
  bool dense_ = false;  // are there hardly any blank lines, as in text turned out of PDFs?
};

}  // namespace vitae::wild_text
