// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/duration.hpp>

namespace vitae::wild_text {

/// A section's blocks, counted from its first, and what each says of the entry it may begin or belong to.
struct section_blocks {
  const context& in;
  const entry_plan& plan;
  const block* first;                                    ///< of them, in the document
  std::size_t slots;                                     ///< how many of the plan's are looked for
  std::vector<features> said;                            ///< by each block
  std::array<float, span_weights::most_slots> usual{};   ///< the best weight that any block of the section has
  std::array<bool, span_weights::most_slots> heading{};  ///< by each slot, whether it has its place in a heading
  bool dated = false;                                    ///< whether any of them has a date
  bool spanned = false;                                  ///< whether an employer's time stands over that of its roles
  bool list = false;                                     ///< whether it is a list, with texts below its bullets

  section_blocks(const context& with, const entry_plan& entry, std::size_t begin)
      : in(with),
        plan(entry),
        first(with.doc.blocks.data() + begin),
        slots(std::min(entry.slots.size(), span_weights::most_slots)) {
    for (std::size_t s = 0; s < slots; ++s) heading[s] = plan.slots[s]->note.place == place_in_entry::heading;
  }

  const block& at(std::size_t i) const { return first[i]; }
  /// Of a work only the name is asked for, as few say what one was there.
  void ask_name_alone() {
    if (slots > 0 && plan.slots[0]->appearance() == look::work) std::fill(heading.begin() + 1, heading.end(), false);
  }
  /// Whether a block is rather part of a body than of a head.
  bool is_body(std::size_t i) const {
    const bool labelled = said[i].named && said[0].restarts;  // "- Company: …", "- Position: …" of one entry
    return (at(i).kind == block_kind::bullet && !said[i].aside() && !labelled) || said[i].prose;
  }
  /// Whether a line without a date stands right below one that has one and a gap above it: "First Prize, 2019" over
  /// "For the best bread of the year"; where entries have no period, below one in bold too.
  bool continues(std::size_t i) const {
    if (i == 0 || said[i].dates > 0) return false;
    const block &line = at(i), &above = at(i - 1);
    const bool led = !plan.period && (above.how & style::bold) > (line.how & style::bold);
    if (!led && said[i - 1].dates == 0) return false;
    return line.kind == block_kind::text && line.gap == 0 && above.kind == block_kind::text &&
           (above.gap > 0 || (led && i == 1));
  }
  /// Whether a line without a date is or ends as a sentence, whatever it says.
  bool tells(std::size_t i) const {
    if (said[i].dates > 0 || at(i).kind != block_kind::text) return false;
    const std::string_view text = in.view(at(i));
    return closes_in_word(text) || lines::is_prose(text);
  }
  /// Where no line has a date, how long a job lasted, in brackets behind it, counts as one.
  void note_lasting() {
    if (!plan.employs() || any_of(said, [](const features& f) { return f.dates > 0; })) return;
    for (std::size_t i = 0; i < said.size(); ++i)
      if (at(i).kind == block_kind::text && ends_in_duration(in.view(at(i)))) said[i].dates = 1;
  }
  /// Tells which lines begin entries though a colon ends them, as the section does: "Example Ltd.:" over deeper lines.
  void note_outdented() {
    const auto stands_out = [&](std::size_t i) {
      return i + 1 < said.size() && at(i).kind == block_kind::text && at(i).indent == at(0).indent &&
             said[i].bare_label && at(i + 1).kind == block_kind::text && at(i + 1).indent > at(i).indent;
    };
    std::size_t times = 0;
    for (std::size_t i = 0; plan.employs() && stands_out(0) && i < said.size(); ++i) times += stands_out(i) ? 1U : 0U;
    for (std::size_t i = 0; times > 1 && i < said.size(); ++i) {
      if (!said[i].bare_label || at(i).indent != at(0).indent) continue;
      said[i].label = said[i].bare_label = false;
      for (std::size_t s = 0; s < slots; ++s)
        if (plan.slots[s]->appearance() == look::organization) said[i].looks[s] = said[i].strongest = 0.6F;
    }
  }
  /// Tells which lines begin with the label that the first one has, where several do.
  void note_restarts() {
    span value;
    const member_info* const begun = label_of(in, plan, at(0).text, value);
    if (!begun) return;
    std::size_t times = 0;
    for (std::size_t i = 0; i < said.size(); ++i)
      times += said[i].restarts = label(i) == label(0) && label_of(in, plan, at(i).text, value) == begun;
    if (times < 2) said[0].restarts = false;
  }
  std::string_view label(std::size_t i) const {
    const std::string_view text = in.view(at(i));
    return text.substr(0, std::min(label_mark_in(text, 60).at, text.find("   ")));
  }
  /// "School: …", "Subject: …", "Degree: …": are all lines, three or more, labelled facts of one entry, none told
  /// twice?
  bool are_particulars() const {
    constexpr std::size_t few = 3, many = 12;
    if (said.size() < few || said.size() > many) return false;
    span value;
    for (std::size_t i = 0; i < said.size(); ++i) {
      if (!label_of(in, plan, at(i).text, value)) return false;
      for (std::size_t k = 0; k < i; ++k)
        if (label(k) == label(i)) return false;
    }
    return true;
  }
  /// Is every block a bullet, or text that belongs to it: without a date and indented below it, or, where entries have
  /// no time that might head them, behind a hard break?
  bool is_list() const {
    for (std::size_t i = 0, above = 0; i < said.size(); ++i) {
      if (at(i).kind == block_kind::bullet)
        above = i;
      else if (i == above || at(i).kind != block_kind::text ||
               ((plan.period || !at(i - 1).broken) && (at(i).indent <= at(above).indent || said[i].dates > 0)))
        return false;
    }
    return true;
  }
  /// Whether a heading behind other lines is none below that which an entry begins with, and heads, where entries have
  /// dates, lines of which the first few have one.
  bool outranks(std::size_t i, std::size_t begin) const {
    constexpr std::size_t few = 4;
    if (i < begin + 2 || at(i).kind != block_kind::heading || at(begin).kind != block_kind::heading ||
        at(i - 1).kind == block_kind::heading || at(i).level > at(begin).level)
      return false;
    bool has = !dated;
    for (std::size_t k = i; k < said.size() && k < i + few && !has; ++k) has = said[k].dates > 0;
    return has;
  }
  /// Whether a block is a list's text, which belongs to the bullet above it.
  bool belongs_above(std::size_t i) const { return list && at(i).kind == block_kind::text; }
  /// "- Lamp Engineer" as the only line below "2017-19 Example Ltd.": what one was there.
  bool is_title_below(std::size_t begin, std::size_t end) const {
    return end == begin + 2 && at(begin).kind == block_kind::text && said[begin].dates > 0 &&
           at(begin + 1).kind == block_kind::bullet && !said[begin + 1].prose && at(begin + 1).text.size() <= 70;
  }
  /// A short line after the body, which rather begins the next entry.
  bool dangles(std::size_t i) const {
    const block& b = at(i);
    return b.kind != block_kind::bullet && b.gap > 0 && !said[i].prose && !said[i].aside() && i > 0 && is_body(i - 1);
  }
};

/// What some blocks look like as one entry, whatever stands before them.
struct entry_look {
  float value = -0.1F;
  std::array<float, span_weights::most_slots> best{};            ///< the best weight for each slot
  std::array<std::uint32_t, span_weights::most_slots> strong{};  ///< how many lines are above all that slot's
  std::size_t dates = 0;
};

/// Looks at the blocks from `begin` to `end`, whose head ends at `head`, as one entry.
inline entry_look look_at(const section_blocks& blocks, std::size_t begin, std::size_t head, std::size_t end) {
  entry_look seen;
  if (blocks.said[begin].prose) seen.value -= 0.8F;
  if (blocks.said[begin].label && !blocks.said[begin].restarts) seen.value -= 1.2F;
  if (blocks.said[begin].place_only && blocks.plan.slots.size() > 1) seen.value -= 0.5F;
  std::size_t ranges = 0;
  bool body = false;
  const bool titled = blocks.is_title_below(begin, end);
  for (std::size_t i = begin; i < end; ++i) {
    const features& f = blocks.said[i];
    body = body || (i >= head && blocks.is_body(i) && !titled);
    if (blocks.outranks(i, begin)) seen.value -= 0.8F;
    if (body && !f.date_only) {
      if (blocks.at(i).kind != block_kind::bullet && f.dates > 0 && !f.prose) ++seen.dates, ranges += f.ranges;
      if (blocks.at(i).kind == block_kind::heading) seen.value -= 0.2F;
      continue;
    }
    seen.dates += f.dates, ranges += f.dates > 0 ? f.ranges : 0;
    for (std::size_t s = 0; s < blocks.slots; ++s) {
      const bool further = f.part_of_school && i > begin && seen.best[s] >= 0.9F;
      if (f.looks[s] >= 0.6F && f.looks[s] >= f.strongest && !further) ++seen.strong[s];
      seen.best[s] = std::max(seen.best[s], f.looks[s]);
    }
  }
  if (ranges > 0) seen.dates = ranges;  // beside a range, a year is only mentioned
  if (end > begin + 1 && body && blocks.dangles(end - 1)) seen.value -= 0.3F;
  return seen;
}

/// Looks at entries of one section, most of which several divisions of it have: the last ones are kept.
class entry_looks {
 public:
  const entry_look& of(const section_blocks& blocks, std::size_t begin, std::size_t head, std::size_t end) {
    kept& last = kept_[(begin * 37 + head * 5 + end) % kept_.size()];
    if (last.begin != begin || last.head != head || last.end != end)
      last = {begin, head, end, look_at(blocks, begin, head, end)};
    return last.seen;
  }

 private:
  struct kept {
    std::size_t begin = 0, head = 0, end = 0;
    entry_look seen;
  };

  std::array<kept, 256> kept_{};
};

/// What the entry before had in its head, for one that goes on with it.
struct head_before {
  std::array<bool, span_weights::most_slots> strong{};
  bool dated = false;
};

/// How much blocks look like one entry behind another one; `before` becomes theirs.
inline float worth(const section_blocks& blocks, const entry_look& seen, head_before& before) {
  float value = seen.value;
  for (std::size_t s = 0; s < blocks.slots; ++s) {
    if (seen.best[s] > 0.3F) value += seen.best[s] - 0.3F;
    if (seen.strong[s] > 1) value -= 0.35F * static_cast<float>(seen.strong[s] - 1);
    if (!blocks.heading[s] || blocks.usual[s] < 0.5F) continue;
    const bool has = seen.best[s] >= 0.5F, lent = !has && before.strong[s] && before.dated && seen.dates == 1;
    if (!has) value -= lent ? 0.15F : 0.5F - 0.6F * std::max(0.0F, seen.best[s] - 0.1F);
    before.strong[s] = has || lent;
  }
  before.dated = seen.dates > 0;
  if (blocks.plan.dated()) {
    if (seen.dates == 1)
      value += 0.8F;
    else if (seen.dates > 1)
      value += 0.8F - 0.7F * static_cast<float>(seen.dates - 1);
    else if (blocks.dated)
      value -= 0.5F;
  }
  return value;
}

}  // namespace vitae::wild_text
