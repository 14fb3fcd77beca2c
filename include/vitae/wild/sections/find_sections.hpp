// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/leading_years.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/entry_headings.hpp>
#include <vitae/wild/sections/label_titles.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_level.hpp>
#include <vitae/wild/sections/title_lines.hpp>

namespace vitae::wild_text {

/// Divides a document at its sections' titles. A title is known by what it says; another line is a title if it is set
/// as the known ones are.
class sectioning {
 public:
  sectioning(const outline& doc, const name_index& names)
      : doc_(doc), lines_(doc), labels_(doc, lines_), entries_(doc, lines_), names_(names) {}
  sectioning(const sectioning&) = delete;

  std::vector<section> read() {
    const std::size_t count = doc_.blocks.size();
    std::vector<named_member> known(count);
    for (std::size_t i = 0; i < count; ++i) known[i] = title_at(i);
    labels_.forget_repeated(known);
    labels_.forget_lists_of_entries(known);
    learn(known);
    bool fresh = true;
    for (std::size_t i = 0; i < count; ++i) {
      if (!known[i].member && may_follow(i)) known[i] = title_of(i, 0.6F);
      if (known[i].member && is_faint(i, known[i]) && !(fresh && stands_over_labels(i, known[i])) &&
          !labels_.heads_list(known, i))
        known[i] = {};
      fresh = fresh && !known[i].member;
    }
    for (std::size_t i = 0; i < count; ++i)
      if (entries_.is_among_entries(known, i)) known[i] = {};
    labels_.forget_within_entries(known, level_);
    std::vector<section> sections(1);
    section whole;  // the one that a title of a deeper level interrupts
    for (std::size_t i = 0; i < count; ++i) {
      if (is_footer(i) && sections.back().member) {
        sections.back().end = i;
        section rest;
        rest.begin = i;
        sections.push_back(rest);
        continue;
      }
      const bool titled = known[i].member ? !nested(i) && trusted(i, known[i]) : resembles(i);
      if (!titled && goes_on_with(whole, sections.back(), i)) {
        sections.back().end = whole.begin = i;
        sections.push_back(std::exchange(whole, {}));
        continue;
      }
      if (!titled || (cites(sections.back()) && lines_.is_remark(i)) ||
          (entries_.begins(sections.back(), i) && known[i].quality < 0.9F))
        continue;
      if (entries_.heads_beside(sections.back(), known[i], i) || entries_.is_job(sections.back(), known[i], i))
        continue;
      if (known[i].member && entries_.is_below(sections.back(), i) && holds_dated_entries(*sections.back().member) &&
          entries_.heads(known, i))
        continue;
      const member_info* const outer = entries_.is_below(sections.back(), i) ? sections.back().member : nullptr;
      if (!entries_.is_below(whole, i)) whole = entries_.is_below(sections.back(), i) ? sections.back() : section{};
      seen_ += known[i].member ? 1U : 0U;
      sections.back().end = i;
      section next;
      next.member = tells_jobs(outer, known[i].member) ? outer : known[i].member;
      next.also = known[i].also;
      next.quality = known[i].quality;
      next.title = lines_.bare(i);
      next.heading = i;
      next.begin = i + 1;
      sections.push_back(next);
    }
    sections.back().end = count;
    return sections;
  }

 private:
  named_member title_at(std::size_t i) const {
    const float set = lines_.strength(i);
    const std::string_view text = lines_.view(doc_.blocks[i]);
    const bool key = text.back() == ':' && doc_.blocks[i].indent == 0 && lines::is_scalar(text);
    if (leading_years::at_beginning(text).length > 0) return {};  // "[15-16] Student"
    if (set <= 0 || (set < 0.9F && !lines_.begins_capital(text) && !key)) return {};
    return title_of(i, set >= 0.9F ? 0.6F : set >= 0.5F ? 0.9F : 1.0F);
  }
  named_member title_of(std::size_t i, float least) const {
    const span s = lines_.bare(i);
    const std::string_view text = doc_.plain.of(s.begin, s.end);
    const named_member found = names_.title(text);
    // "2015 - 2019: Research Engineer" is an entry, "Software Engineer" what one is.
    const bool dated = text.size() > 9 && ascii::is_digit(text[0]);
    const bool job = found.member && found.quality <= 0.7F && looks_like_role(text) >= 0.9F;
    if (found.also && std::count(text.begin(), text.end(), ' ') > 3) least = std::min(least, 0.8F);  // by two parts
    return found.member && !job && found.quality >= (dated ? 0.9F : least) ? found : named_member{};
  }
  /// A weak line that is set just as several titles are, and as nothing else is.
  bool may_follow(std::size_t i) {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::text || lines_.strength(i) < 0.5F || b.gap == 0) return false;
    const tally& t = count(lines_.setting_of(b));
    return t.known >= 2 && t.known * 2 >= t.all;
  }

  /// What the known titles have in common.
  void learn(const std::vector<named_member>& known) {
    std::array<std::size_t, 7> levels{}, all{};
    const bool sure = any_of(known, [](const named_member& k) { return k.quality >= 0.9F; });
    const float least = sure ? 0.9F : 0.75F;
    for (std::size_t i = 0; i < known.size(); ++i) {
      const block& b = doc_.blocks[i];
      if (b.kind == block_kind::heading) ++all[std::min<std::size_t>(b.level, 6)];
      if (!known[i].member || known[i].quality < least) continue;
      ++known_, capital_ += b.capitals ? 1 : 0;
      if (b.kind == block_kind::heading) ++levels[std::min<std::size_t>(b.level, 6)];
      count(lines_.setting_of(b)).known += 1;
    }
    for (const block& b : doc_.blocks)
      if (b.kind != block_kind::bullet && b.kind != block_kind::row) count(lines_.setting_of(b)).all += 1;
    for (const std::size_t each : levels) headings_ += each;
    level_ = title_level(levels, all, known_);
    if (level_ > 0) titles_ = all[level_], below_ = level_below(all, level_);
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

  /// "### Teaching" under "## Experience": what one taught is told as jobs there.
  static bool tells_jobs(const member_info* outer, const member_info* inner) {
    const auto has = [](const member_info& m, look as) {
      const auto& parts = m.type->core().members;
      return any_of(parts, [&](const member_info& part) { return part.appearance() == as; });
    };
    const auto jobs = [&](const member_info& m) { return has(m, look::role) && has(m, look::organization); };
    return outer && inner && jobs(*outer) && jobs(*inner);
  }

  static bool cites(const section& s) { return s.member && s.member->type->core().appearance == look::citation; }

  /// After a section within another one, a heading of its level that is no title belongs to the outer one again.
  bool goes_on_with(const section& whole, const section& inner, std::size_t i) const {
    if (!whole.member || whole.also || !inner.member || inner.member == whole.member || inner.begin >= i) return false;
    if (!entries_.is_below(whole, i) || entries_.is_below(inner, i)) return false;
    if (cites(whole)) return false;  // "### Code" below publications is none
    return !holds_dated_entries(*whole.member) || (!holds_dated_entries(*inner.member) && lines_.dated_soon(i));
  }

  /// A line that says exactly a title, over a line like "Tools: Git, Make, Vim", before all other titles.
  bool stands_over_labels(std::size_t i, const named_member& known) const {
    if (known.quality < 0.9F || doc_.blocks[i].gap == 0 || i + 1 >= doc_.blocks.size()) return false;
    const std::string_view next = lines_.view(doc_.blocks[i + 1]);
    return next.substr(0, 30).find(':') != next.npos && std::count(next.begin(), next.end(), ',') > 1;
  }

  /// "© 2025 Ada Quill": the foot of a page belongs to no section.
  bool is_footer(std::size_t i) const {
    const std::string_view text = lines_.view(doc_.blocks[i]);
    return text.starts_with("©") || ascii::begins(text, "copyright ©") || ascii::begins(text, "copyright (c)");
  }

  /// In a document whose titles are all of one level, a known word two used levels below is a label within an entry.
  bool nested(std::size_t i) const {
    const block& b = doc_.blocks[i];
    return level_ > 0 && b.kind == block_kind::heading && b.level > below_;
  }

  /// A line that is hardly set apart, in a document whose titles are headings.
  bool is_faint(std::size_t i, const named_member& known) const {
    const bool term = known.quality >= 0.9F && i + 1 < doc_.blocks.size() && doc_.blocks[i + 1].definition;
    return level_ > 0 && (headings_ > 2 || (headings_ > 1 && titles_ > 3)) && lines_.strength(i) < 0.9F && !term;
  }

  /// Words that only partly name a member want the setting of those that do so fully.
  bool trusted(std::size_t i, const named_member& known) {
    if (known.quality >= 0.9F || known_ == 0) return true;
    const block& b = doc_.blocks[i];
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_;
    return count(lines_.setting_of(b)).known > 0;
  }

  /// A heading right over another one of its level: "#### Oslo", "#### a@example.org".
  bool heads_nothing(std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::heading || i + 1 >= doc_.blocks.size()) return false;
    return doc_.blocks[i + 1].kind == b.kind && doc_.blocks[i + 1].level == b.level;
  }

  /// Is a line whose words nobody knows a title? If it is set as the known titles are and little else is.
  bool resembles(std::size_t i) {
    const block& b = doc_.blocks[i];
    const float set = lines_.strength(i);
    if (known_ == 0) return b.kind == block_kind::heading && level_ > 0 && b.level == level_;
    if (i == 0 || lines_.follows_date(i) || lines_.follows_job(i) || (seen_ == 0 && heads_nothing(i))) return false;
    if (set < 0.9F) return set >= 0.5F && lines_.view(b).back() == ':' && b.indent == 0 && seen_ > 0 && may_follow(i);
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_ && (b.level == level_ || seen_ > 0);
    if (b.kind == block_kind::heading && !b.capitals) return false;
    if (!lines_.begins_capital(lines_.view(b))) return false;
    for (const char c : lines_.view(b))
      if (ascii::is_digit(c)) return false;
    if (capital_ * 10 >= known_ * 8 && (!b.capitals || b.text.size() < 5)) return false;  // "NASA" names somebody
    const tally& t = count(lines_.setting_of(b));
    return b.capitals ? t.known > 0 : t.known >= 2 && t.known * 2 >= t.all;
  }

  const outline& doc_;
  title_lines lines_;
  label_titles labels_;
  entry_headings entries_;
  const name_index& names_;
  std::vector<tally> tallies_;
  std::size_t known_ = 0, capital_ = 0, headings_ = 0, titles_ = 0, level_ = 0, below_ = 0, seen_ = 0;
};

/// The sections of a document; the first has no title and may be empty.
inline std::vector<section> find_sections(const outline& doc, const name_index& names) {
  return sectioning(doc, names).read();
}

}  // namespace vitae::wild_text
