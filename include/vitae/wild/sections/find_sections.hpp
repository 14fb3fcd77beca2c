// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Divides a document at its sections' titles. A title is known by what it says; another line is a title if it is set
/// as the known ones are.
class sectioning {
 public:
  sectioning(const outline& doc, const name_index& names) : doc_(doc), names_(names) {}

  std::vector<section> read() {
    const std::size_t count = doc_.blocks.size();
    std::vector<named_member> known(count);
    for (std::size_t i = 0; i < count; ++i) known[i] = title_at(i);
    forget_labels(known);
    learn(known);
    for (std::size_t i = 0; i < count; ++i)
      if (!known[i].member && may_follow(i)) known[i] = title_of(i, 0.6F);
    std::vector<section> sections(1);
    for (std::size_t i = 0; i < count; ++i) {
      const bool titled = known[i].member ? !nested(i) && trusted(i, known[i]) : resembles(i);
      if (!titled || (begins_an_entry(sections.back(), i) && known[i].quality < 0.9F)) continue;
      seen_ += known[i].member ? 1U : 0U;
      sections.back().end = i;
      section next;
      next.member = known[i].member;
      next.quality = known[i].quality;
      next.title = bare(i);
      next.begin = i + 1;
      sections.push_back(next);
    }
    sections.back().end = count;
    return sections;
  }

 private:
  /// How a line is set, as far as it tells titles from text.
  struct setting {
    block_kind kind;
    std::size_t level;
    unsigned how;
    bool capitals, colon, flush;
    bool operator==(const setting&) const = default;
  };

  setting setting_of(const block& b) const {
    return {b.kind,
            b.kind == block_kind::heading ? b.level : 0,
            b.how & (style::bold | style::underlined),
            b.capitals,
            b.kind != block_kind::heading && view(b).back() == ':',
            b.indent == 0 && b.gap > 0};
  }

  std::string_view view(const block& b) const { return doc_.plain.of(b.text.begin, b.text.end); }

  /// A title's text without the decoration around it: "== Education ==", "JOURNAL.....", "Skills:".
  span bare(std::size_t i) const {
    span s = doc_.blocks[i].text;
    const auto plain = [](char32_t c) { return is_letter(c) || is_digit(c) || c == ')' || c == '('; };
    const std::string_view all = doc_.plain.text;
    while (!s.empty() && !plain(decode_before(all, s.end).code_point)) s.end -= decode_before(all, s.end).length;
    while (!s.empty() && !plain(decode(all, s.begin).code_point)) s.begin += decode(all, s.begin).length;
    return s;
  }

  /// Nothing but a link that leads out of the document: "[Project](…)" is no title.
  bool is_link(span s) const {
    const std::vector<hyperlink>& links = doc_.plain.links;
    auto link = std::lower_bound(links.begin(), links.end(), s.begin,
                                 [](const hyperlink& l, std::size_t at) { return l.begin < at; });
    return link != links.end() && link->begin <= s.begin + 1 && link->end + 1 >= s.end &&
           !link->target.starts_with('#');
  }

  /// How much the block is set like a title: 1 for a heading, 0 for running text.
  float strength(std::size_t i) const {
    const block& b = doc_.blocks[i];
    const std::string_view text = view(b);
    if (b.kind == block_kind::heading) return 1;
    if (is_link(b.text)) return 0;
    if (b.kind == block_kind::row) return text.find_first_not_of("| \t") != text.npos && single_cell(text) ? 0.5F : 0;
    if (b.definition || text.size() > 70 || text.find('\n') != text.npos || text.find('@') != text.npos) return 0;
    const bool set = b.capitals || (b.how & (style::bold | style::underlined)) != 0 || b.ruled;
    if (b.kind == block_kind::bullet) {
      if (b.level == 0 && (set || b.glyph == glyph_family::number)) return 0.5F;
      const bool heads =
          i + 1 < doc_.blocks.size() && doc_.blocks[i + 1].kind == block_kind::bullet && doc_.blocks[i + 1].level > 0;
      return b.level == 0 && heads ? 0.4F : 0;
    }
    if (set) return 0.9F;
    if (lines::is_prose(text)) return 0;
    const bool alone = b.gap > 0 && (i + 1 >= doc_.blocks.size() || doc_.blocks[i + 1].gap > 0 ||
                                     doc_.blocks[i + 1].kind != block_kind::text);
    const bool colon = !text.empty() && text.back() == ':';
    return alone ? 0.6F : colon || b.gap > 0 || i == 0 ? 0.5F : 0.2F;
  }

  static bool single_cell(std::string_view row) {
    const std::size_t first = row.find_first_not_of("| \t"), bar = row.find('|', first);
    return bar == row.npos || row.find_first_not_of("| \t", bar) == row.npos;
  }

  named_member title_at(std::size_t i) const {
    const float set = strength(i);
    const std::string_view text = view(doc_.blocks[i]);
    const bool key = text.back() == ':' && doc_.blocks[i].indent == 0 && lines::is_scalar(text);
    if (set <= 0 || (set < 0.9F && !begins_capital(text) && !key)) return {};
    return title_of(i, set >= 0.9F ? 0.6F : set >= 0.5F ? 0.9F : 1.0F);
  }
  named_member title_of(std::size_t i, float least) const {
    const span s = bare(i);
    const named_member found = names_.title(doc_.plain.of(s.begin, s.end));
    return found.member && found.quality >= least ? found : named_member{};
  }
  /// A weak line that is set just as several titles are, and as nothing else is.
  bool may_follow(std::size_t i) {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::text || strength(i) < 0.5F || b.gap == 0) return false;
    const tally& t = count(setting_of(b));
    return t.known >= 2 && t.known * 2 >= t.all;
  }

  static bool begins_capital(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const decoded c = decode(text, at);
      at += c.length;
      if (is_letter(c.code_point)) return !is_lower(c.code_point);
    }
    return false;
  }

  /// A line with a colon that stands in several entries ("Technologies:") is a label there, no title.
  void forget_labels(std::vector<named_member>& known) const {
    std::vector<std::size_t> labels;
    for (std::size_t i = 0; i < known.size(); ++i)
      if (known[i].member && view(doc_.blocks[i]).back() == ':') labels.push_back(i);
    const auto text = [&](std::size_t i) { return view(doc_.blocks[i]); };
    std::sort(labels.begin(), labels.end(), [&](std::size_t a, std::size_t b) { return text(a) < text(b); });
    for (std::size_t k = 1; k < labels.size(); ++k)
      if (text(labels[k]) == text(labels[k - 1])) known[labels[k]] = known[labels[k - 1]] = {};
  }

  /// What the known titles have in common.
  void learn(const std::vector<named_member>& known) {
    std::array<std::size_t, 7> levels{}, all{};
    for (std::size_t i = 0; i < known.size(); ++i) {
      const block& b = doc_.blocks[i];
      if (b.kind == block_kind::heading) ++all[std::min<std::size_t>(b.level, 6)];
      if (!known[i].member || known[i].quality < 0.9F) continue;
      ++known_, capital_ += b.capitals ? 1 : 0;
      if (b.kind == block_kind::heading) ++levels[std::min<std::size_t>(b.level, 6)];
      count(setting_of(b)).known += 1;
    }
    for (const block& b : doc_.blocks)
      if (b.kind != block_kind::bullet && b.kind != block_kind::row) count(setting_of(b)).all += 1;
    level_ = level_of_titles(levels, all);
  }

  /// The level of the titles: the one that most known titles have, or the first that several have where what stands
  /// below is mostly something else; 0 where levels tell nothing, as after an OCR.
  std::size_t level_of_titles(const std::array<std::size_t, 7>& known, const std::array<std::size_t, 7>& all) const {
    const auto most = static_cast<std::size_t>(std::max_element(known.begin(), known.end()) - known.begin());
    if (known[most] * 10 >= known_ * 7 && known[most] > 0) return most;
    for (std::size_t level = 1; level < known.size(); ++level) {
      if (known[level] < 2) continue;
      std::size_t deep = 0;
      for (std::size_t i = level + 2; i < known.size(); ++i) deep += known[i];
      return deep == 0 && (level == 6 || known[level + 1] * 2 <= all[level + 1]) ? level : 0;
    }
    return 0;
  }

  struct tally {
    setting how;
    std::size_t known = 0, all = 0;
  };
  tally& count(const setting& how) {
    for (tally& t : tallies_)
      if (t.how == how) return t;
    return tallies_.emplace_back(tally{how, 0, 0});
  }

  /// Right under a known title stands its first entry, unless the line is set at least as the title is.
  bool begins_an_entry(const section& last, std::size_t i) const {
    return last.member && last.begin == i && i > 0 && strength(i) < 0.9F;
  }

  /// In a document whose titles are all of one level, a known word two levels below is a label within an entry.
  bool nested(std::size_t i) const {
    const block& b = doc_.blocks[i];
    return level_ > 0 && b.kind == block_kind::heading && b.level > level_ + 1;
  }

  /// Words that only partly name a member want the setting of those that do so fully.
  bool trusted(std::size_t i, const named_member& known) {
    if (known.quality >= 0.9F || known_ == 0) return true;
    const block& b = doc_.blocks[i];
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_;
    return count(setting_of(b)).known > 0;
  }

  /// Is a line whose words nobody knows a title? If it is set as the known titles are and little else is.
  bool resembles(std::size_t i) {
    const block& b = doc_.blocks[i];
    const float set = strength(i);
    if (known_ == 0 || i == 0) return false;
    if (set < 0.9F) return set >= 0.5F && view(b).back() == ':' && b.indent == 0 && seen_ > 0 && may_follow(i);
    if (b.kind == block_kind::heading && level_ > 0) return b.level <= level_ && (b.level == level_ || seen_ > 0);
    if (b.kind == block_kind::heading && !b.capitals) return false;
    if (!begins_capital(view(b))) return false;
    for (const char c : view(b))
      if (ascii::is_digit(c)) return false;
    if (capital_ * 10 >= known_ * 8 && !b.capitals) return false;
    const tally& t = count(setting_of(b));
    return b.capitals ? t.known > 0 : t.known >= 2 && t.known * 2 >= t.all;
  }

  const outline& doc_;
  const name_index& names_;
  std::vector<tally> tallies_;
  std::size_t known_ = 0, capital_ = 0, level_ = 0, seen_ = 0;
};

/// The sections of a document; the first has no title and may be empty.
inline std::vector<section> find_sections(const outline& doc, const name_index& names) {
  return sectioning(doc, names).read();
}

}  // namespace vitae::wild_text
