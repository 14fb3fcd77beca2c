// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/segment/beginnings.hpp>
#include <vitae/wild/entries/segment/drawn_heads.hpp>
#include <vitae/wild/entries/segment/entry_range.hpp>
#include <vitae/wild/entries/segment/head_lines.hpp>
#include <vitae/wild/entries/segment/headed_jobs.hpp>
#include <vitae/wild/entries/segment/inner_lists.hpp>
#include <vitae/wild/entries/segment/lines_above.hpp>
#include <vitae/wild/entries/segment/listed_works.hpp>
#include <vitae/wild/entries/segment/mentions.hpp>
#include <vitae/wild/entries/segment/setting.hpp>
#include <vitae/wild/entries/segment/spans_roles.hpp>
#include <vitae/wild/entries/segment/worth.hpp>

namespace vitae::wild_text {

/// Divides a section's blocks into entries, in the one of several ways whose entries look most like entries.
class segmentation {
 public:
  /// `known` is what each of the blocks says, if that has been asked before.
  segmentation(const context& in, const entry_plan& plan, std::size_t begin, std::size_t end,
               const features* known = nullptr)
      : begin_(begin), count_(end - begin), blocks_(in, plan, begin) {
    blocks_.said.reserve(count_);
    for (std::size_t i = begin; i < end; ++i)
      blocks_.said.push_back(known ? known[i - begin] : features_of(in, plan, in.doc.blocks[i]));
    if (count_ > 0) blocks_.note_restarts(), blocks_.note_outdented(), blocks_.note_lasting();
    blocks_.list = blocks_.is_list();
    const bool awards = blocks_.list && !plan.slots.empty() && plan.slots[0]->appearance() == look::award;
    for (std::size_t i = 0; i < count_; ++i) {
      features& f = blocks_.said[i];
      const bool named = awards && blocks_.at(i).kind == block_kind::bullet && blocks_.at(i).level == 0;
      if (named && !f.aside() && !f.prose)  // an award may be called anything
        f.looks[0] = std::max(f.looks[0], 0.5F), f.strongest = std::max(f.strongest, 0.5F);
      settings_.push_back(setting_of(blocks_, blocks_.at(i), f));
      for (std::size_t k = 0; k < blocks_.usual.size(); ++k) blocks_.usual[k] = std::max(blocks_.usual[k], f.looks[k]);
    }
    note_periods_over_roles(blocks_);
    heads_ = head_lines_of(blocks_);
    headed_ = heads_.introduced < count_ && blocks_.at(heads_.introduced).kind == block_kind::heading &&
              std::count(settings_.begin(), settings_.end(), settings_[heads_.introduced]) > 1;
    if (headed_ && heads_.dated) note_mentions(blocks_);
    for (std::size_t i = 0; i < count_; ++i) {
      features& f = blocks_.said[i];
      headed_ = headed_ && (f.dates == 0 || !blocks_.is_body(i));
      f.column = f.date_only &&
                 ((i > 0 && blocks_.said[i - 1].date_only) || (i + 1 < count_ && blocks_.said[i + 1].date_only));
      f.spans = f.spans || spans_roles(blocks_, i);
      if (f.column || f.spans) f.dates = 0;
      blocks_.dated = blocks_.dated || f.dates > 0;
      blocks_.spanned = blocks_.spanned || f.spans;
    }
    if (headed_) blocks_.ask_name_alone();
  }

  std::vector<entry_range> best() {
    if (count_ == 0) return {};
    if (blocks_.are_particulars()) return {{begin_, begin_ + 1, begin_ + count_}};
    if (const std::vector<char> works = listed_works(blocks_); !works.empty()) return ranges(works);
    weigh_beginnings();
    begins_none_ = with_parts_of_firms(blocks_, stands_below_label(blocks_));
    set_below_.assign(count_, 0);
    for (std::size_t i = 0; i < count_; ++i) {
      begins_none_[i] = begins_none_[i] != 0 || blocks_.belongs_above(i);
      set_below_[i] = i > 0 && lines_above::stands(blocks_, heads_, i - 1, i);
    }
    std::vector<char> starts(count_), chosen(count_);
    chosen[heads_.introduced] = 1, is_new(chosen);
    float most = score(chosen);
    const auto consider = [&] {
      for (std::size_t i = 0; i < count_; ++i)
        if (begins_none_[i] != 0) starts[i] = 0;
      draw_heads(blocks_, set_below_, starts);
      if (starts[heads_.introduced] == 0) starts[heads_.introduced] = 1;
      if (!is_new(starts)) return;
      const float value = score(starts);
      if (value > most + 0.01F) most = value, chosen = starts;
    };
    for (const bool by_gap : {true, false}) {
      if (by_gap && count_ > 2000) continue;  // a section of that length is a list of one kind
      if (!by_gap) forget_gaps();
      by_settings(starts, consider);
    }
    for (int way = 0; way < beginnings::count; ++way) {
      for (std::size_t i = 0; i < count_; ++i) starts[i] = beginnings::begins_entry(blocks_, i, way);
      if (way != beginnings::by_label || starts[0] != 0) consider();
    }
    beginnings::between_dates(blocks_, starts);
    consider();
    begin_at_jobs(blocks_, chosen);
    return ranges(chosen);
  }
  /// Does an employer's time stand over that of its roles?
  bool spans() const { return blocks_.spanned; }
  const features& at(std::size_t block) const { return blocks_.said[block - begin_]; }

 private:
  template <class Consider>
  void by_settings(std::vector<char>& starts, const Consider& consider) {
    std::vector<setting> kinds;
    for (std::size_t i = 0; i < count_; ++i) {
      if ((blocks_.said[i].prose && blocks_.at(i).kind == block_kind::text) || blocks_.said[i].label) continue;
      if (among(kinds, settings_[i])) continue;
      kinds.push_back(settings_[i]);
      if (kinds.size() == (count_ > 2000 ? 2U : 8U)) break;
    }
    std::vector<std::uint8_t> kind_of(count_);
    for (std::size_t i = 0; i < count_; ++i)
      kind_of[i] = static_cast<std::uint8_t>(std::find(kinds.begin(), kinds.end(), settings_[i]) - kinds.begin());
    for (std::size_t a = 0; a < kinds.size(); ++a)
      for (std::size_t b = a; b < kinds.size(); ++b) {
        for (std::size_t i = 0; i < count_; ++i) starts[i] = kind_of[i] == a || kind_of[i] == b;
        consider();
      }
  }

  /// From here on blank lines before other lines tell nothing, which changes what divisions are worth.
  void forget_gaps() {
    if (none_of(settings_, [](const setting& s) { return s.open; })) return;
    for (setting& s : settings_) s.open = false;
    weigh_beginnings();
    tried_.clear();
  }

  /// Several ways come to the same entries, which are weighed once.
  bool is_new(const std::vector<char>& starts) {
    const std::size_t key = std::hash<std::string_view>{}({starts.data(), starts.size()});
    if (among(tried_, key)) return false;
    tried_.push_back(key);
    return true;
  }

  std::vector<entry_range> ranges(const std::vector<char>& chosen) const {
    std::vector<entry_range> entries;
    for (std::size_t i = heads_.introduced; i < count_; ++i) {
      if (chosen[i] == 1) {
        if (!entries.empty()) entries.back().end = begin_ + i;
        entries.push_back({begin_ + i, begin_ + i + 1, begin_ + count_});
      } else if (chosen[i] == 2) {
        entries.back().body = begin_ + i + 1;
      }
    }
    return entries;
  }

  float score(const std::vector<char>& starts) {
    float total = 0;
    head_before before;
    for (std::size_t i = heads_.introduced; i < count_;) {
      std::size_t end = i + 1;
      while (end < count_ && starts[end] == 2) ++end;
      const std::size_t body = end;
      while (end < count_ && starts[end] == 0) ++end;
      total += worth(blocks_, looks_.of(blocks_, i, body, end), before);
      total += above_period_[i] + alike_[i];
      i = end;
    }
    return total;
  }

  /// What it tells for each block, or against it, that it begins an entry, whatever that is worth.
  void weigh_beginnings() {
    above_period_ = alike_ = std::vector<float>(count_);
    for (std::size_t i = 0; i < count_; ++i) above_period_[i] = above_period(i), alike_[i] = alike(i);
  }
  float above_period(std::size_t i) const {
    const bool two = blocks_.plan.employs() && beginnings::stands_two_above_period(blocks_, i);
    return two || beginnings::stands_right_above_period(blocks_, i) ? 0.4F : 0;
  }
  /// Entries of one section begin alike, most of all with the same label.
  float alike(std::size_t i) const {
    if (blocks_.said[i].restarts) return 1.0F;
    if (blocks_.tells(i) && !blocks_.tells(heads_.introduced)) return -0.8F;
    if (settings_[i] == settings_[heads_.introduced]) return 0.15F;
    if (blocks_.continues(i)) return -0.8F;
    if (heads_.dated && !heads_date(blocks_, i) && !heads_as_first(blocks_, i, heads_.introduced)) return -3.0F;
    return !blocks_.is_body(i) || blocks_.said[i].dates > 0 ? 0 : headed_ ? -1.0F : -0.4F;
  }

  std::size_t begin_, count_;
  section_blocks blocks_;
  entry_looks looks_;
  std::vector<float> above_period_, alike_;  // what it tells for each block that it begins an entry
  std::vector<setting> settings_;
  std::vector<char> begins_none_;   // of each block, whether it stands below a label or a bullet within an entry
  std::vector<char> set_below_;     // of each block, whether the line above is set above it
  std::vector<std::size_t> tried_;  // hashes of divisions
  bool headed_ = false;             // do headings begin the entries, and is no bullet dated, which might be one?
  head_lines heads_;
};

}  // namespace vitae::wild_text
