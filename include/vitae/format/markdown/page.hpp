// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/markdown/blocks.hpp>
#include <vitae/format/markdown/paragraphs.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::markdown_text {

/// Blocks side by side, by their indices.
struct range {
  std::size_t begin, end;
  bool empty() const { return begin >= end; }
};

/// A document as its blocks: what a reader asks of it, and what it says of parts that nothing takes.
class page {
 public:
  page(std::string_view document, notes& issues, leftovers::fate left)
      : text_(document), issues_(issues), left_(left), blocks_(read_blocks(document)), where_{document.data()} {}

 protected:
  std::string_view source(const block& b) const { return text_.substr(b.begin, b.end - b.begin); }
  extent extent_of(range r) const {
    if (r.empty()) return {};
    std::size_t end = blocks_[r.begin].end;
    for (std::size_t i = r.begin; i < r.end; i = blocks_[i].next) end = blocks_[i].end;
    return {blocks_[r.begin].begin, end - blocks_[r.begin].begin};
  }
  /// A heading's content: up to the next heading of its level or above.
  range below(std::size_t heading, std::size_t end) const {
    std::size_t i = heading + 1;
    while (i < end && !(blocks_[i].kind == block_kind::heading && blocks_[i].level <= blocks_[heading].level))
      i = blocks_[i].next;
    return {heading + 1, i};
  }

  void unclaimed(extent where, const path& at) {
    const std::string_view what = where.of(text_);
    if (left_ == leftovers::fate::ignored || without_ends(what).empty() || is_comment(what)) return;
    issues_.add(
        left_ == leftovers::fate::refused ? severity::error : severity::warning,
        fault{"markdown.unclaimed", "nothing in the schema takes this: put it under a label or heading it knows"}, at,
        where, what);
  }
  void unclaimed_blocks(range r, const path& at) {
    for (std::size_t i = r.begin; i < r.end; i = blocks_[i].next)
      unclaimed({blocks_[i].begin, blocks_[i].end - blocks_[i].begin}, at);
  }

  /// The line of a heading.
  void headline(const type_info& type, const block& heading, node& to, const path& at) {
    const std::string_view line = source(heading);
    if (line.empty()) return;
    node found;
    if (line.find('\n') != line.npos || !read_headline(type, line, found, where_)) return unclaimed(where_(line), at);
    for (node& n : found.parts) to.parts.push_back(std::move(n));
    settle(to);
  }

  /// Parts that a line holds, unless one of them is there already.
  static bool merge(const node& found, node& to) {
    for (const node& n : found.parts)
      if (to.find(n.member)) return false;
    to.parts.insert(to.parts.end(), found.parts.begin(), found.parts.end());
    return true;
  }

  /// A paragraph goes to the record's prose.
  void prose(const type_info& type, std::string_view line, node& to, const path& at) {
    const member_info* m = first_at(type, place_in_entry::prose);
    if (!m) return unclaimed(where_(line), at);
    const bool begun = to.find(m->index) != nullptr;
    node& n = to.at(*m);
    if (begun) n.text += "\n\n";
    cover(n, where_(line));
    n.text += read_text(line, m->note.markdown, present(*m->type));
  }

  /// The text of a leaf: after a label, and in paragraphs.
  void leaf(std::string_view lead, range inside, const type_info& type, bool marked, node& to, const path& at) {
    bool begun = !lead.empty();
    if (begun) {
      to.text = read_text(lead, marked, type);
      to.where = where_(lead);
    }
    for (std::size_t i = inside.begin; i < inside.end; i = blocks_[i].next) {
      if (blocks_[i].kind != block_kind::paragraph) {
        unclaimed_blocks({i, blocks_[i].next}, at);
        continue;
      }
      if (std::exchange(begun, true))
        to.text += "\n\n";
      else
        to.where = where_(source(blocks_[i]));
      to.text += read_text(source(blocks_[i]), marked, type);
      cover(to, where_(source(blocks_[i])));
    }
  }

  /// The first line of an entry that is a list item.
  void record_lead(const type_info& type, std::string_view line, node& to, const path& at) {
    node found;
    const bool one_line = line.find('\n') == line.npos;
    if (cited_work(type) && split_styled(line).changed)
      issues_.add(
          severity::warning,
          fault{"markdown.changed", "this line was changed and its comment still says what it said: change both"}, at,
          where_(line), line);
    if (one_line && read_lead(type, line, found, where_)) {
      to.parts.insert(to.parts.end(), found.parts.begin(), found.parts.end());
      settle(to);
    } else {
      unclaimed(where_(line), at);
    }
  }

  std::string_view text_;
  notes& issues_;
  leftovers::fate left_;
  std::vector<block> blocks_;
  origin_of where_;
};

}  // namespace vitae::markdown_text
