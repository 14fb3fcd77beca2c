// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/title_level.hpp>
#include <vitae/wild/sections/title_lines.hpp>

namespace vitae::wild_text {

/// How the titles of a document are set that are known by what they say, and which other lines may be titles then.
class title_habits {
 public:
  title_habits(const outline& doc, const title_lines& lines) : doc_(doc), lines_(lines) {}

  /// Learns what the known titles have in common.
  void learn(const std::vector<named_member>& known) {
    std::array<std::size_t, 7> levels{}, all{};
    const bool sure = any_of(known, [](const named_member& k) { return k.quality >= 0.9F; });
    const float least = sure ? 0.9F : 0.75F;
    for (std::size_t i = 0; i < known.size(); ++i) {
      const block& b = doc_.blocks[i];
      if (b.kind == block_kind::heading) ++all[std::min<std::size_t>(b.level, 6)];
      if (!known[i].member || known[i].quality < least) continue;
      ++known_, capital_ += b.capitals ? 1 : 0;
      over_dates_ += stands_over_period(i) ? 1U : 0U;
      if (b.kind == block_kind::heading) ++levels[std::min<std::size_t>(b.level, 6)];
      count(lines_.setting_of(b)).known += 1;
    }
    for (const block& b : doc_.blocks)
      if (b.kind != block_kind::bullet && b.kind != block_kind::row) count(lines_.setting_of(b)).all += 1;
    for (const std::size_t each : levels) headings_ += each;
    level_ = title_level(levels, all, known_);
    if (level_ > 0) titles_ = all[level_], below_ = level_below(all, level_);
  }

  /// The level of the headings that are titles; 0 where no headings are.
  std::size_t level() const { return level_; }

  /// Is it a weak line that is set just as several titles are, and as nothing else is?
  bool allows(std::size_t i) {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::text || lines_.strength(i) < 0.5F || b.gap == 0) return false;
    const tally& t = count(lines_.setting_of(b));
    return t.known >= 2 && t.known * 2 >= t.all;
  }

  /// In a document whose titles are all of one level, a known word two used levels below is a label within an entry.
  bool is_nested(std::size_t i) const {
    const block& b = doc_.blocks[i];
    return level_ > 0 && b.kind == block_kind::heading && b.level > below_;
  }

  /// A line that is hardly set apart, in a document whose titles are headings, or the second line of an entry's head.
  bool is_faint(std::size_t i, const named_member& known) const {
    if (is_below_heading(i) && (known.quality < 0.9F || stands_over_period(i))) return true;
    const bool term = known.quality >= 0.9F && i + 1 < doc_.blocks.size() && doc_.blocks[i + 1].definition;
    return level_ > 0 && (headings_ > 2 || (headings_ > 1 && titles_ > 3)) && lines_.strength(i) < 0.9F && !term;
  }

  /// Words that only partly name a member want the setting of those that do so fully.
  bool trusts(std::size_t i, const named_member& known) {
    if (known.quality >= 0.9F || known_ == 0) return true;
    const block& b = doc_.blocks[i];
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_;
    if (level_ > 0 && lines_.dated(i)) return false;  // "**Student Awards | May 2023**"
    return count(lines_.setting_of(b)).known > 0;
  }

  /// Is a line whose words nobody knows a title? If it is set as the known titles are and little else is.
  bool resembles(std::size_t i, std::size_t seen) {
    const block& b = doc_.blocks[i];
    const float set = lines_.strength(i);
    if (known_ == 0) return b.kind == block_kind::heading && level_ > 0 && b.level == level_;
    if (i == 0 || is_below_heading(i) || lines_.follows_date(i) || lines_.follows_job(i) ||
        (seen == 0 && heads_nothing(i)))
      return false;
    if (set < 0.9F) return set >= 0.5F && lines_.view(b).back() == ':' && b.indent == 0 && seen > 0 && allows(i);
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_ && (b.level == level_ || seen > 0);
    if (b.kind == block_kind::heading && !b.capitals) return false;
    if (!lines_.begins_capital(lines_.view(b)) || lines_.view(b).find(" | ") != std::string_view::npos) return false;
    if (over_dates_ == 0 && (stands_over_period(i) || heads_entry(i))) return false;  // "TUTOR" over "2013 - 2016"
    for (const char c : lines_.view(b))
      if (ascii::is_digit(c)) return false;
    if (capital_ * 10 >= known_ * 8 && (!b.capitals || b.text.size() < 5)) return false;  // "NASA" names somebody
    const tally& t = count(lines_.setting_of(b));
    return b.capitals ? t.known > 0 : t.known >= 2 && t.known * 2 >= t.all;
  }

 private:
  /// Does a line that is no heading stand right over one that begins with a period?
  bool stands_over_period(std::size_t i) const {
    if (i + 1 >= doc_.blocks.size() || doc_.blocks[i].kind != block_kind::text) return false;
    const block& next = doc_.blocks[i + 1];
    const std::string_view text = lines_.view(next);
    return next.kind == block_kind::text && next.gap == 0 && (leads_with_period(text) || is_period_line(text));
  }

  /// "VISITING RESEARCHER" over "Summer 2021", whatever gap a reader of PDFs left between them.
  bool heads_entry(std::size_t i) const {
    constexpr std::size_t longest = 40;  // bytes of a date
    if (i + 1 >= doc_.blocks.size() || doc_.blocks[i].kind != block_kind::text) return false;
    const block& next = doc_.blocks[i + 1];
    const std::string_view text = lines_.view(doc_.blocks[i]);
    return next.kind == block_kind::text && next.text.size() <= longest && lines_.dated(i + 1) &&
           (looks_like_role(text) >= 0.9F || looks_like_degree(text) >= 0.9F);
  }

  /// "**Example Ltd.**" right below "### Engineer", where the titles are less deep than that one.
  bool is_below_heading(std::size_t i) const {
    if (i == 0 || doc_.blocks[i].kind != block_kind::text || doc_.blocks[i].gap > 0) return false;
    const block& above = doc_.blocks[i - 1];
    return above.kind == block_kind::heading && level_ > 0 && above.level > level_;
  }

  /// A heading right over another one of its level: "#### Oslo", "#### a@example.org".
  bool heads_nothing(std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::heading || i + 1 >= doc_.blocks.size()) return false;
    return doc_.blocks[i + 1].kind == b.kind && doc_.blocks[i + 1].level == b.level;
  }

  struct tally {
    title_setting how;
    std::size_t known = 0, all = 0;
  };
  tally& count(const title_setting& how) {
    for (tally& t : tallies_)
      if (t.how == how) return t;
    return tallies_.emplace_back(tally{how, 0, 0});
  }

  const outline& doc_;
  const title_lines& lines_;
  std::vector<tally> tallies_;
  std::size_t known_ = 0, capital_ = 0, over_dates_ = 0, headings_ = 0, titles_ = 0, level_ = 0, below_ = 0;
};

}  // namespace vitae::wild_text
