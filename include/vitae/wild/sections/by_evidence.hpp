// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms/seams.hpp>
#include <vitae/wild/entries/atoms/separator_words.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/authored.hpp>
#include <vitae/wild/papers/grouping.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_words.hpp>

namespace vitae::wild_text {

/// What a section is made of whatever its title says, if its entries leave no doubt: dated jobs, dated degrees at
/// schools, publications, tools. Anything else stays what it is.
class section_by_evidence {
 public:
  explicit section_by_evidence(const context& in) : in_(in) {}

  /// Whether a section's blocks are entries of that kind.
  bool holds(const section& s, const entry_plan& plan) const {
    switch (plan.type->appearance) {
      case look::citation:
        return !tells_of_judging(ascii::lowered(in_.view(s.title))) && papers(s);
      case look::keyword:
        return tools(s);
      default:
        return dated_entries(s, plan, 5);
    }
  }

  /// Whether they are an enumeration and nothing else: a few lines of short items, no dates, no one's name.
  bool enumerates(const section& s) const {
    std::size_t items = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const span line = in_.doc.blocks[i].text;
      if (s.end - s.begin > 6 || line.size() > 300 || !in_.dates.dating_in(line).empty() ||
          in_.view(line).find("://") != std::string_view::npos)
        return false;
      for (const span part : enumeration(in_.plain()).read(line)) {
        const std::string_view item = in_.view(part);
        if (std::count(item.begin(), item.end(), ' ') > 4 || in_.weigh(look::person, part) >= 0.6F) return false;
        ++items;
      }
    }
    return items > 2 && items > s.end - s.begin;
  }

  /// Whether they are a list of short items, one a bullet.
  bool itemizes(const section& s) const {
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const std::string_view item = in_.view(in_.doc.blocks[i]);
      if (in_.doc.blocks[i].kind != block_kind::bullet || item.size() > 40 || lines::is_prose(item) ||
          !in_.dates.dating_in(in_.doc.blocks[i].text).empty())
        return false;
    }
    return s.end > s.begin + 1;
  }

  /// Whether they are short lines without dates.
  bool holds_short_lines(const section& s) const {
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const span line = in_.doc.blocks[i].text;
      if (line.size() > 60 || lines::is_prose(in_.view(line)) || !in_.dates.dating_in(line).empty()) return false;
    }
    return s.begin < s.end;
  }

  /// Whether they are lines, none of which has a date.
  bool is_undated(const section& s) const {
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (!in_.dates.dating_in(in_.doc.blocks[i].text).empty()) return false;
    return s.begin < s.end;
  }

  /// Whether they are jobs and hardly anything else: courses beside them tell of no job.
  bool holds_only_jobs(const section& s, const entry_plan& plan) const {
    return plan.employs() && dated_entries(s, plan, 2);
  }

  /// Whether two lines or more begin with a degree that is dated, in them or in the line above: a career tells of
  /// studies too.
  bool tells_degrees(const section& s, const entry_plan& degrees) const {
    std::size_t told = 0;
    bool below_date = false;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      const bool dated = in_.dates.any_in(b.text), degree = (dated || below_date) && opens_with_degree(b, degrees);
      const bool asked =
          dated && (degree || are_all_of(in_, in_.dates.dating_in(b.text), in_.view(b)));  // as few lines are
      const features f = asked ? features_of(in_, degrees, b) : features{};
      told += degree && (f.dates > 0 || below_date) ? 1U : 0U;
      below_date = f.date_only;
    }
    return told > 1;
  }

  /// Whether none of the lines looks like that: a degree, a job.
  bool tells_none(const section& s, const entry_plan& plan, look as) const {
    const std::size_t slot = slot_of(plan, as);
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (slot == nowhere || features_of(in_, plan, in_.doc.blocks[i]).looks[slot] >= 0.6F) return false;
    return s.begin < s.end;
  }

  /// Whether they are items of a line each without a date, lines too under what may be no title of jobs, "Research
  /// Focus", which tell of none: by the title of what one does beside them, or because none looks like one.
  bool tells_no_jobs(const section& s, const entry_plan& jobs) const {
    const auto item = [&](const block& b) { return !b.level && (b.kind == block_kind::bullet || s.quality < 0.9F); };
    const block *const first = in_.doc.blocks.data() + s.begin, *const end = in_.doc.blocks.data() + s.end;
    if (!std::all_of(first, end, item) || s.title.empty() || !is_undated(s)) return false;
    if (tells_of_service(ascii::lowered(in_.view(s.title)))) return true;
    const auto job = [&](const block& b) { return begins_with_job(in_.view(b)); };
    return std::none_of(first, end, job) && tells_none(s, jobs, look::role);
  }

  /// Whether they are one publication and nothing else, its title among them.
  bool is_one_paper(const section& s) const {
    if (s.end < s.begin + 2 || s.end > s.begin + 7) return false;
    const citation lines = layouts::in_lines(in_, s.begin, s.end);
    return is_authored(lines) && layouts::completeness(lines) >= 0.85F;
  }

  /// Whether they are awards by name and hardly anything else: what is funded goes by a name of its own.
  bool holds_only_awards(const section& s, const entry_plan& plan) const {
    if (plan.slots.empty() || plan.slots[0]->appearance() != look::award) return false;
    std::size_t lines = 0, named = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const features f = features_of(in_, plan, in_.doc.blocks[i]);
      if (!f.date_only && !f.label) ++lines, named += f.looks[0] >= 0.6F ? 1U : 0U;
    }
    return lines > 1 && named * 4 >= lines * 3;
  }

  /// Whether they tell what was done: lines without dates, none of them a prize by its name, most of them sentences.
  bool tells_deeds(const section& s) const {
    std::size_t told = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const span line = in_.doc.blocks[i].text;
      if (!in_.dates.dating_in(line).empty() || in_.weigh(look::award, line) >= 0.6F) return false;
      const std::string_view text = in_.view(line);
      told += runs_on(text) || (text.ends_with('.') && std::count(text.begin(), text.end(), ' ') > 3) ? 1U : 0U;
    }
    return s.end > s.begin + 1 && told * 2 > s.end - s.begin;
  }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  /// Is the first thing that a line says a degree, and no job?
  bool opens_with_degree(const block& b, const entry_plan& degrees) const {
    const span lead = lead_of(in_, b.text);
    if (lead.size() <= evidence::longest && in_.weigh(look::degree, lead) == 0) return false;  // as most lines
    const std::vector<atom> atoms = atoms_of(in_, degrees, lead);
    return !atoms.empty() && in_.weigh(look::degree, atoms[0].text) >= 0.9F &&
           in_.weigh(look::role, atoms[0].text) < 0.5F;
  }

  static std::size_t slot_of(const entry_plan& plan, look as) {
    for (std::size_t i = 0; i < plan.slots.size() && i < span_weights::most_slots; ++i)
      if (plan.slots[i]->appearance() == as) return i;
    return nowhere;
  }

  /// Jobs or degrees: of so many lines that are no running text one at least tells of one, and they have dates, degrees
  /// schools.
  bool dated_entries(const section& s, const entry_plan& plan, std::size_t of_lines) const {
    const std::size_t marked = slot_of(plan, look::degree), organized = slot_of(plan, look::organization);
    const bool degrees = marked != nowhere;
    const std::size_t telling = degrees ? marked : slot_of(plan, look::role);
    if (telling == nowhere || organized == nowhere || !plan.period) return false;
    std::size_t ranges = 0, lines = 0, told = 0, placed = 0;
    bool below_date = false;  // right below a date alone stands what it dates
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.text.empty()) continue;
      const features f = features_of(in_, plan, b);
      ranges += f.ranges;
      const bool dated = f.dates > 0 || (below_date && b.level > 0);
      below_date = f.date_only && b.kind == block_kind::bullet && b.level == 0;
      if (f.prose || f.label || f.place_only || (f.date_only && !degrees) || (b.kind == block_kind::bullet && !dated))
        continue;
      ++lines;
      told += f.looks[telling] >= (f.ranges > 0 ? 0.5F : 0.6F) ? 1U : 0U;
      placed += f.looks[organized] >= 0.5F ? 1U : 0U;
    }
    if (lines == 0 || told == 0 || lines > of_lines * told) return false;
    return degrees ? placed > 0 && ranges + told >= 2 : ranges > 0 && 2 * ranges >= told && 2 * told >= ranges;
  }

  /// Two publications or more, and they explain most of the text that is no running text.
  bool papers(const section& s) const {
    constexpr std::size_t most = 600;  // blocks: a longer section would say what it is
    if (s.end - s.begin < 2 || s.end - s.begin > most || !may_name_authors(in_, s.begin, s.end, 2)) return false;
    std::size_t papers = 0, cited = 0, others = 0;
    for (const cited_group& g : grouping(in_, s.begin, s.end).best()) {
      const bool paper = is_paper(g);
      const bool prose = g.end == g.begin + 1 && lines::is_prose(in_.view(in_.doc.blocks[g.begin]));
      papers += paper ? 1U : 0U;
      (paper ? cited : others) += prose && !paper ? 0 : g.bytes;
    }
    return papers > 1 && cited > others;
  }

  /// A publication that explains most of its text; what a whole one says of itself besides needs no explanation.
  static bool is_paper(const cited_group& g) {
    if (!is_authored(g.cited)) return false;
    std::size_t said = 0;
    if (layouts::completeness(g.cited) >= 0.99F)
      for (const cited_text& note : g.cited.notes) said += note.text.size();
    return 2 * g.explained + static_cast<float>(said) >= static_cast<float>(g.bytes);
  }

  /// Short lines whose items are tools for the most part; the small words of "vim, make, ssh, nginx" tell nothing.
  bool tools(const section& s) const {
    std::size_t items = 0, known = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const span line = in_.doc.blocks[i].text;
      const std::string_view text = in_.view(line);
      if (line.size() > 160) return false;
      const std::size_t from = line.begin + text.substr(0, 40).find(':') + 1;
      const std::vector<span> parts = enumeration(in_.plain()).read(trim(in_.plain(), {from, line.end}));
      const bool list = parts.size() > 3 && none_of(parts, [](span part) { return part.size() > 30; });
      if ((!list || text.find(';') < text.npos) && lines::is_prose(text) && !lines::has_gap(text)) return false;
      for (const span part : parts)
        if (!is_duration(in_.view(part)))
          ++items, known += in_.weigh(look::keyword, without_bracket(part)) >= 0.7F ? 1U : 0U;
    }
    return known >= 3 && known * 2 >= items;
  }

  /// "HTML (gute Grundkenntnisse)": an item without what is said of it.
  span without_bracket(span item) const {
    const std::size_t open = bracket_in(in_.view(item)).open;
    return open == std::string_view::npos || open == 0 ? item : trim(in_.plain(), {item.begin, item.begin + open});
  }

  const context& in_;
};

}  // namespace vitae::wild_text
