// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>

namespace vitae::wild_text {

/// What a line alone tells of its place in a publication that is laid out in lines.
namespace layouts {

enum class line_kind : unsigned char { other, empty, badge, people, links };

/// Words of links alone: "PDF Code Bib", "[Project] | [Video]".
inline bool is_links(const citing::token_view& line) {
  std::size_t words = 0, labels = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.is(i, citing::token_kind::number)) return false;
    if (!line.is(i, citing::token_kind::word) || line[i].has(citing::joiner_word)) continue;
    ++words;
    labels += line[i].has(citing::link_word) ? 1U : 0U;
  }
  return labels > 0 && labels * 3 >= words * 2 && words < 13;
}

inline line_kind kind_of(const context& in, const block& b) {
  const std::string_view text = in.view(b);
  if (text.size() > 2000) return line_kind::other;
  const citing::plain_line plain = citing::read_plain(text);
  const std::vector<citing::token> tokens = citing::tokenizer(plain).read();
  const citing::token_view line{plain.text, tokens};
  bool words = false;
  for (const citing::token& t : tokens) words = words || t.letters + t.digits > 0 || t.is(citing::token_kind::url);
  if (!words) return line_kind::empty;
  if (citing::badges::is_venue(line, 0, line.size())) return line_kind::badge;
  if (is_links(line)) return line_kind::links;
  const citing::headings::roll names = citing::headings::names_in(line, 0, line.size(), true);
  const bool people = names.whole && names.people > 0 && text.back() != ',';
  return people && b.kind == block_kind::text ? line_kind::people : line_kind::other;
}

/// More than a word or two, and no line that goes on.
inline bool may_be_title(std::string_view text) {
  return text.size() > 5 && text.back() != ',' && text.back() != '-' && text.find(' ') != std::string_view::npos;
}

}  // namespace layouts

/// Where the publication line that begins at a block ends: before the next of its kind.
class paper_lines {
 public:
  paper_lines(const context& in, std::size_t begin, std::size_t end) : in_(in), end_(end) {
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in.doc.blocks[i];
      bulleted_ = bulleted_ || b.kind == block_kind::bullet;
      if (b.kind == block_kind::heading && !is_divider(b)) headed_ = true;
      if (i > begin && b.gap > 0) ++gaps_;
      if (b.indent < flush_) flush_ = b.indent;
      if (b.indent > hanging_) hanging_ = b.indent;
    }
    spaced_ = (gaps_ * 3 >= end - begin && end - begin > 1) || grouped(begin, end);
    first_ = begin;
    for (std::size_t i = begin; i < end; ++i) kinds_.push_back(layouts::kind_of(in, in.doc.blocks[i]));
    kinds_.push_back(layouts::line_kind::other);
    marks_.resize(end - begin + 1, mark::unsaid);
    for (std::size_t i = begin + 1; i < end; ++i)
      if (kind(i) == layouts::line_kind::people) box_around(i);
    for (std::size_t i = begin; i < end; ++i) {
      if (kind(i) == layouts::line_kind::empty) at(i) = at(i + 1) = mark::starts;
      const bool follows = i > begin && kind(i - 1) != layouts::line_kind::empty && !is_divider(in.doc.blocks[i - 1]);
      if (kind(i) == layouts::line_kind::links && follows) at(i) = mark::continues;
    }
  }

  /// No word at all: a bullet whose item went elsewhere.
  bool is_empty(std::size_t i) const { return kind(i) == layouts::line_kind::empty; }

  /// A heading that only divides: "2023", "Journal articles".
  bool is_divider(const block& b) const {
    return b.kind == block_kind::heading && std::count(in_.view(b).begin(), in_.view(b).end(), ' ') < 4;
  }
  std::size_t end_of(std::size_t i) const {
    std::size_t last = i + 1;
    while (last < end_ && !starts(last)) ++last;
    return last;
  }

 private:
  enum class mark : unsigned char { unsaid, starts, continues };

  layouts::line_kind kind(std::size_t i) const { return kinds_[i - first_]; }
  mark& at(std::size_t i) { return marks_[i - first_]; }

  /// A box of lines: a badge or none, the title, the people at `names`, the venue, links.
  void box_around(std::size_t names) {
    using layouts::line_kind;
    const std::vector<block>& blocks = in_.doc.blocks;
    const std::size_t title = names - 1;
    const auto text = [&](std::size_t i) {
      return i < end_ && kind(i) == line_kind::other && blocks[i].kind == block_kind::text &&
             blocks[i].text.size() < 200;
    };
    if (kind(title) != line_kind::other || blocks[names].kind != block_kind::text || blocks[title].text.size() > 300)
      return;
    if (is_divider(blocks[title]) || !layouts::may_be_title(in_.view(blocks[title]))) return;
    const bool badged = title > first_ && kind(title - 1) == line_kind::badge;
    const bool apart = blocks[names].gap > blocks[title].gap;  // the people are nearer to what follows
    if (!badged && blocks[title].kind != block_kind::heading && blocks[names].gap > 0 &&
        (apart || is_whole(blocks[title])))
      return;
    const bool venue = text(names + 1) && (names + 2 >= end_ || kind(names + 2) != line_kind::people) &&
                       (blocks[names + 1].gap == 0 || !in_.dates.dating_in(blocks[names + 1].text).empty());
    const bool linked = names + 1 < end_ && kind(names + 1) == line_kind::links;
    if (!venue && !badged && !linked) return;
    std::size_t i = badged ? title - 1 : title;
    at(i) = mark::starts;
    while (++i <= names) at(i) = mark::continues;
    if (venue) at(i++) = mark::continues;
    while (i < end_ && kind(i) == line_kind::links) at(i++) = mark::continues;
    if (i < end_) at(i) = mark::starts;
  }

  /// Is a line a citation with its authors, rather than the title of one?
  bool is_whole(const block& b) const {
    const citation found = read_citation(in_.view(b));
    return found.title && !found.authors.empty() && (found.venue || !found.year.empty());
  }

  /// Do blank lines part groups of lines whose first lines, and only they, are set apart by their style or as links?
  bool grouped(std::size_t begin, std::size_t end) const {
    std::size_t groups = 0, alike = 0, within = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.kind == block_kind::row) return false;
      const bool first = i == begin || b.gap > 0;
      const bool styled = (b.how & (style::bold | style::italic)) != 0 || is_link(b.text);
      groups += first ? 1U : 0U;
      alike += first && styled ? 1U : 0U;
      within += first ? 0U : 1U;
    }
    return groups > 1 && within >= groups && alike * 10 >= groups * 8;
  }

  /// Is all of a span one link?
  bool is_link(span s) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    const std::size_t i = normal::first_link(in_.plain(), s.begin);
    return i < links.size() && links[i].begin <= s.begin + 1 && links[i].end + 1 >= s.end;
  }

  bool starts(std::size_t k) const {
    if (marks_[k - first_] != mark::unsaid) return marks_[k - first_] == mark::starts;
    const block& b = in_.doc.blocks[k];
    if (headed_) return b.kind == block_kind::heading;
    if (bulleted_) return b.kind == block_kind::bullet || b.kind == block_kind::heading || (b.indent == 0 && b.gap > 0);
    if (b.kind != block_kind::text) return true;
    if (spaced_) return b.gap > 0;
    if (hanging_ > flush_ + 1) return b.indent <= flush_ + 1;
    const char last = in_.view(in_.doc.blocks[k - 1]).back();
    return b.gap > 0 || last == '.' || last == ')' || last == ']' || ascii::is_digit(last);
  }

  const context& in_;
  std::size_t end_, first_ = 0;
  std::vector<layouts::line_kind> kinds_;
  std::vector<mark> marks_;
  bool bulleted_ = false, headed_ = false, spaced_ = false;
  std::size_t gaps_ = 0, flush_ = 1000, hanging_ = 0;
};

/// "[^stone2021]: …": a footnote's text, which says again what the list above it says.
inline bool is_footnote(const context& in, std::size_t i) {
  const std::string_view text = in.view(in.doc.blocks[i]);
  return text.starts_with("[^") && text.find("]:") < 60;
}

/// The bytes of some blocks, with the marks around them and the addresses of the links in them.
inline extent bytes_of(const context& in, std::size_t begin, std::size_t end) {
  const span all{in.doc.blocks[begin].text.begin, in.doc.blocks[end - 1].text.end};
  extent bytes = in.plain().where(all.begin, all.end);
  const std::string_view document = in.plain().document;
  const auto is_mark = [&](std::size_t at, std::string_view marks) {
    return at < document.size() && marks.find(document[at]) != std::string_view::npos;
  };
  while (bytes.offset > 0 && is_mark(bytes.offset - 1, "*_[`")) --bytes.offset, ++bytes.length;
  const auto closers = [&] {
    while (is_mark(bytes.end(), "*_`")) ++bytes.length;
  };
  closers();
  const std::vector<hyperlink>& links = in.plain().links;
  auto link = std::lower_bound(links.begin(), links.end(), all.begin,
                               [](const hyperlink& l, std::size_t at) { return l.begin < at; });
  for (; link != links.end() && link->begin < all.end; ++link) {
    const bool closed = document.substr(link->where.end(), 1) == ")";
    if (link->where.offset >= bytes.offset && link->where.offset < bytes.end() + 4)
      bytes.length = std::max(bytes.length, link->where.end() - bytes.offset + (closed ? 1 : 0));
  }
  closers();
  return bytes;
}

}  // namespace vitae::wild_text
