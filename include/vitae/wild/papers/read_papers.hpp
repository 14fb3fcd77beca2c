// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/papers/authored.hpp>
#include <vitae/wild/papers/grouping.hpp>
#include <vitae/wild/papers/legends.hpp>
#include <vitae/wild/papers/paper_filling.hpp>
#include <vitae/wild/papers/standing.hpp>

namespace vitae::wild_text {

/// Reads the blocks of one list of publications into records.
class paper_list {
 public:
  paper_list(const context& in, const type_info& record, std::string_view title)
      : in_(in), fill_(record), title_(title), above_(standing_of(title)), meetings_(speaks_of_meetings(title)) {}

  /// Adds the publications to `list`; gives the blocks that are none.
  std::vector<body_line> read(std::size_t begin, std::size_t end, node& list) {
    const author_legend legend = legend_of(in_, begin, end, title_);
    std::vector<cited_group> groups = grouping(in_, begin, end).best();
    const bool titles = only_titles(groups);
    for (cited_group& next : groups) {
      cited_group g = std::move(next);  // let go once it is written
      if (titles && in_.doc.blocks[g.begin].kind == block_kind::bullet && !title_alone(g)) {
        divide(g);
        continue;
      }
      const bool again = is_footnote(in_.view(in_.doc.blocks[g.begin])) && !list.parts.empty();
      if (g.bytes == 0 || again || !(is_paper(g.cited, titles) || prints_title(g) || quotes_title(g))) {
        divide(g);
        continue;
      }
      if (dated_) layouts::date_by(in_, dated_->text, g.cited);
      stand_under(above_, g.cited);
      apply_legend(legend, g.cited);
      for (const cited_author& a : g.cited.authors)
        if (a.legend.length > 0 && (told_.empty() || told_.back() != a.legend.offset)) told_.push_back(a.legend.offset);
      const span whole{in_.doc.blocks[g.begin].text.begin, in_.doc.blocks[g.end - 1].text.end};
      add_item(list, fill_.record(g.cited, in_.plain().where(whole.begin, whole.end)));
    }
    return told_.empty() ? std::move(others_) : untold();
  }

 private:
  /// The blocks that are no publications, without the legends that authors' flags were read from.
  std::vector<body_line> untold() const {
    std::vector<body_line> left;
    for (const body_line& line : others_)
      if (!among(told_, in_.plain().where(line.text.begin, line.text.end).offset)) left.push_back(line);
    return left;
  }

  /// "[^stone2021]: …": a footnote's text, which says again what the list above it says.
  static bool is_footnote(std::string_view text) { return text.starts_with("[^") && text.find("]:") < 60; }

  /// "Impact: Cited in two newspapers": what a publication's own bullets say is none, and no author.
  static bool is_remark(const citation& cited) {
    static constexpr std::string_view labels[] = {"abstract", "award", "contribution", "contributions", "impact",
                                                  "keywords", "note",  "role",         "summary",       "topics"};
    return cited.authors.size() == 1 && !cited.et_al &&
           words::lists<labels>(ascii::small_letters(cited.authors[0].name));
  }

  bool is_paper(const citation& cited, bool titles) const {
    if (!cited.title || is_remark(cited)) return false;
    const bool authored = cited.authors.size() > 1 || (cited.et_al && !cited.authors.empty());
    if (meetings_) return authored && cited.confidence >= 0.3F;
    return titles || cited.confidence >= 0.3F || authored || cited.kind == cited_kind::patent;
  }

  /// "**[A long title](…)**", with or without a line about the authors: an item that begins in print of its own.
  bool prints_title(const cited_group& g) const {
    const block& b = in_.doc.blocks[g.begin];
    const std::string_view text = in_.view(b);
    const std::vector<hyperlink>& links = in_.plain().links;
    const std::size_t link = normal::first_link(in_.plain(), b.text.begin);
    const bool linked = link < links.size() && links[link].begin < b.text.end;
    return b.kind == block_kind::bullet && (b.how & style::bold) != 0 && linked && g.end <= g.begin + 2 &&
           g.cited.title && std::count(text.begin(), text.end(), ' ') > 2 && text.find(g.cited.title.text) != text.npos;
  }

  /// "“Wings over Paper.” Example Town, 2009": an item that begins with a title in quotation marks, or with a word and
  /// that ("Dissertation: “Wings”"), and says when it came out.
  bool quotes_title(const cited_group& g) const {
    const std::string_view text = in_.view(in_.doc.blocks[g.begin]), title = g.cited.title.text;
    const std::size_t at = text.find(title);
    if (meetings_ || title.find(' ') == title.npos || at > 40 || g.cited.year.empty()) return false;
    if (at == 0) return is_set_apart(in_.doc.blocks[g.begin].text, title.size());
    const std::string_view before = text.substr(0, at);
    const std::size_t quote = before.ends_with('"') ? 1 : before.ends_with("\xE2\x80\x9C") ? 3 : 0;
    const std::string_view label = before.substr(0, before.size() - quote);
    return quote > 0 && (label.empty() || (label.ends_with(": ") && label.find(' ') + 1 == label.size()));
  }

  /// Are so many bytes in italics or bold that a line begins with, and others not: "*Wings of Paper*, eds. A. Quill,
  /// 2016"?
  bool is_set_apart(span line, std::size_t bytes) const {
    constexpr unsigned set = style::italic | style::bold;
    const unsigned how = common_style(in_.plain(), {line.begin, line.begin + bytes});
    return bytes < line.size() && (how & ~common_style(in_.plain(), line) & set) != 0;
  }

  /// "[Journal Papers](#journal)": an item of a table of contents.
  bool leads_within(const cited_group& g) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    const std::size_t link = normal::first_link(in_.plain(), in_.doc.blocks[g.begin].text.begin);
    return layouts::is_link(in_.plain(), in_.doc.blocks[g.begin].text) && links[link].target.starts_with('#');
  }

  /// Bullets of which none reads as a citation: each is a title, under a heading that leaves no doubt.
  bool only_titles(const std::vector<cited_group>& groups) const {
    std::size_t bullets = 0;
    for (const cited_group& g : groups) {
      if (!g.divides && is_paper(g.cited, false)) return false;
      bullets += in_.doc.blocks[g.begin].kind == block_kind::bullet && !leads_within(g) ? 1U : 0U;
    }
    return bullets > 1 && bullets * 2 > groups.size() && !meetings_;
  }
  /// Reads a bullet as a title; false where it is a word alone or says something of the list.
  bool title_alone(cited_group& g) const {
    const span text = in_.doc.blocks[g.begin].text;
    const std::string_view says = in_.view(text);
    if (text.size() > 200) return true;
    if (text.size() < 12 || says.find(' ') == says.npos || says.back() == ':') return false;
    if (legends::is_legend(says, 2) || says.starts_with("I ") || says.starts_with("You ")) return false;
    g.cited.title = {plain_of(in_.plain(), text), in_.plain().where(text.begin, text.end)};
    g.cited.venue = {};
    g.cited.authors.clear();
    return true;
  }

  /// A line between publications: it says what those below are, or when they came out.
  void divide(const cited_group& g) {
    const block& b = in_.doc.blocks[g.begin];
    if (g.divides || g.bytes == 0) {
      const bool date = layouts::is_date(in_, b.text);
      dated_ = date ? &b : nullptr;
      if (!date) above_ = standing_of(in_.view(b)), meetings_ = speaks_of_meetings(in_.view(b));
    }
    for (std::size_t i = g.begin; i < g.end; ++i) others_.push_back({i, in_.doc.blocks[i].text});
  }

  const context& in_;
  paper_filling fill_;
  std::string_view title_;
  standing above_;
  bool meetings_;
  const block* dated_ = nullptr;
  std::vector<body_line> others_;
  std::vector<std::size_t> told_;  ///< where the legends stand that authors' flags were read from
};

/// Reads blocks as publications; gives the blocks that are none. `title` is the heading above them all.
inline std::vector<body_line> read_papers(const context& in, const type_info& record, std::size_t begin,
                                          std::size_t end, node& list, std::string_view title = {}) {
  return paper_list(in, record, title).read(begin, end, list);
}

/// Where the dated item begins whose last block is the one before `last`; `last` where there is none.
inline std::size_t dated_item_before(const context& in, std::size_t begin, std::size_t last) {
  if (last == begin) return last;
  const std::vector<block>& blocks = in.doc.blocks;
  std::size_t i = last - 1;
  while (i > begin && blocks[i].kind == block_kind::text && blocks[i].indent > 0) --i;
  const bool dated = in.dates.any_in({blocks[i].text.begin, blocks[last - 1].text.end});
  return blocks[i].kind == block_kind::bullet && dated ? i : last;
}

/// Where a list of two publications or more begins that stands at the end of other entries, its title lost; `end` where
/// none does.
inline std::size_t papers_at_end(const context& in, std::size_t begin, std::size_t end) {
  std::size_t from = end, count = 0;
  for (std::size_t i = dated_item_before(in, begin, end); i < from;) {
    const std::size_t above = dated_item_before(in, begin, i);
    if (count == 0 && above == i) break;  // an item alone, which needs no reading
    if (!may_name_authors(in, i, from, 1)) break;
    if (!is_authored(layouts::citation_of(in, group_text(in, i, from)))) break;
    from = i, i = above;
    ++count;
  }
  return count >= 2 ? from : end;
}

}  // namespace vitae::wild_text
