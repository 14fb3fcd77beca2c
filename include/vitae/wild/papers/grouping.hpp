// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/papers/cited_group.hpp>
#include <vitae/wild/papers/cuts.hpp>
#include <vitae/wild/papers/filled_list.hpp>
#include <vitae/wild/papers/line_kinds.hpp>

namespace vitae::wild_text {

/// Parts the blocks of a list into publications: of the ways in which lists are laid out, the one under which the
/// grammar of citations explains most of the text; what it leaves unexplained is parted once more by itself.
class grouping {
 public:
  grouping(const context& in, std::size_t begin, std::size_t end) : in_(in), begin_(begin), read_(end - begin) {
    for (std::size_t i = begin; i < end; ++i) kinds_.push_back(line_kind_of(in, in.doc.blocks[i]));
    in.filled_to = begin < end ? width_of(in.doc.blocks[begin].text, in.doc.blocks[end - 1].text) : 0;
  }

  /// The groups in order, each block in one; a line that only divides the list is a group without a citation.
  std::vector<cited_group> best() {
    std::vector<cited_group> made;
    const parting whole = best_of(begin_, begin_ + kinds_.size());
    made.reserve(whole.groups.size());
    for (std::size_t i = 0; i < whole.groups.size();) {
      std::size_t poor = i;
      while (poor < whole.groups.size() && is_poor(whole.groups[poor])) ++poor;
      if (poor > i) mend(whole, i, poor, made);
      i = poor;
      if (i < whole.groups.size()) take(whole.groups[i++], made);
    }
    return made;
  }

 private:
  std::size_t width_of(span first, span last) const {
    const extent all = in_.plain().where(first.begin, last.end);
    return layouts::filled_width(all.of(in_.plain().document));
  }

  struct range {
    std::size_t begin, end;
  };
  struct piece {
    range blocks;
    bool divides;
  };
  struct parting {
    std::vector<piece> groups;
    float explained = 0;
    std::size_t bytes = 0;
  };

  /// Each group is read once, however many ways of parting have it.
  cited_group& group(const range& r) {
    std::vector<cited_group>& known = read_[r.begin - begin_];
    for (cited_group& g : known)
      if (g.end == r.end) return g;
    cited_group& read = known.emplace_back(read_group(in_, &kinds_[r.begin - begin_], r.begin, r.end));
    std::size_t titles = 0;
    for (std::size_t i = r.begin; i < r.end; ++i)
      titles += layouts::begins_quoted(in_.view(in_.doc.blocks[i])) ? 1U : 0U;
    if (titles > 1) read.explained *= 0.5F;  // no publication has two
    return read;
  }

  /// Moves a group to those that are made: each is in one piece of those that were chosen.
  void take(const piece& p, std::vector<cited_group>& made) {
    made.emplace_back();
    cited_group& taken = made.back();
    taken.begin = p.blocks.begin;
    taken.end = p.blocks.end;
    taken.divides = p.divides;
    if (p.divides) return;
    taken = std::move(group(p.blocks));
  }

  bool is_poor(const piece& p) {
    if (p.divides) return false;
    const cited_group& read = group(p.blocks);
    return read.bytes > 0 && read.explained * 2 < static_cast<float>(read.bytes);
  }

  parting best_of(std::size_t begin, std::size_t end) {
    const std::vector<line_kind> kinds(kinds_.begin() + static_cast<std::ptrdiff_t>(begin - begin_),
                                       kinds_.begin() + static_cast<std::ptrdiff_t>(end - begin_));
    parting best;
    for (const list_cut& c : cuts(in_, kinds, begin, end).alternatives()) {
      parting tried = by(c, begin);
      const float least = best.groups.empty() ? -1.0F : best.explained + 0.05F * static_cast<float>(best.bytes);
      if (tried.explained > least) best = std::move(tried);
      if (best.explained >= 0.85F * static_cast<float>(best.bytes)) break;
    }
    return best;
  }

  parting by(const list_cut& c, std::size_t begin) {
    parting made;
    for (std::size_t i = 0; i < c.size();) {
      std::size_t next = i + 1;
      while (next < c.size() && c[next] == line_part::goes_on) ++next;
      made.groups.push_back({{begin + i, begin + next}, c[i] == line_part::divides});
      if (c[i] != line_part::divides) {
        const cited_group& read = group(made.groups.back().blocks);
        made.bytes += read.bytes;
        made.explained += read.explained;
      } else {
        made.explained -= passed_over(begin + i);
      }
      i = next;
    }
    return made;
  }

  /// What it costs to take a heading for a line between publications that may be a title: long, and no word of works.
  float passed_over(std::size_t i) const {
    const block& b = in_.doc.blocks[i];
    const bool titled = b.kind == block_kind::heading && b.text.size() > 24 && !speaks_of_works(in_.view(b));
    return titled ? static_cast<float>(b.text.size()) : 0;
  }

  /// Parts a run of groups that explain little in a way of their own, if that explains more.
  void mend(const parting& whole, std::size_t from, std::size_t to, std::vector<cited_group>& made) {
    float before = 0;
    for (std::size_t i = from; i < to; ++i) before += group(whole.groups[i].blocks).explained;
    const parting tried = best_of(whole.groups[from].blocks.begin, whole.groups[to - 1].blocks.end);
    if (tried.explained > 1.2F * before) {
      for (const piece& p : tried.groups) take(p, made);
    } else {
      for (std::size_t i = from; i < to; ++i) take(whole.groups[i], made);
    }
  }

  const context& in_;
  std::size_t begin_;
  std::vector<line_kind> kinds_;
  std::vector<std::vector<cited_group>> read_;  // by the block that they begin with
};

}  // namespace vitae::wild_text
