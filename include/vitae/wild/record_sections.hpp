// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/mixed.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/list_sections.hpp>
#include <vitae/wild/lists/stray_lines.hpp>
#include <vitae/wild/papers/read_papers.hpp>
#include <vitae/wild/sections/open_titles.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/titled_choice.hpp>

namespace vitae::wild_text {

/// Reads the sections of a member that is a list of records, by what these look like: publications, enumerations, or
/// entries.
class record_sections {
 public:
  /// `all`: the sections of the document.
  record_sections(const context& in, const chosen_members& chosen, const stray_lines& strays,
                  const std::vector<section>& all)
      : in_(in),
        chosen_(chosen),
        strays_(strays),
        published_(std::any_of(all.begin(), all.end(),
                               [&](const section& s) { return chosen.papers && s.member == chosen.papers; })),
        strayed_(have_strayed(all)) {}

  /// Adds a section's records; the lines between publications that are none.
  std::vector<body_line> read(node& root, const section& s) const {
    const type_info& core = s.member->type->core();
    node& list = root.at(*s.member);
    if (core.appearance == look::citation) return read_papers(in_, core, s.begin, s.end, list, in_.view(s.title));
    if (core.appearance == look::keyword || core.appearance == look::language)
      list_sections(in_, chosen_, strays_).read(root, *s.member, s.begin, s.end);
    else if (s.also && s.also == chosen_.languages)
      beside_languages(root, s);
    else
      entries(root, s);
    return {};
  }

 private:
  /// "Certificates and Languages": lines of languages stand among the entries.
  void beside_languages(node& root, const section& s) const {
    section part = s;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      if (!strays_.belongs_elsewhere(in_.doc.blocks[i], *s.member)) continue;
      part.end = i;
      entries(root, part);
      strays_.take(root, in_.doc.blocks[i]);
      part.begin = i + 1;
    }
    part.end = s.end;
    entries(root, part);
  }

  void entries(node& root, const section& s) const {
    const entry_plan& plan = known<entry_plan>(s.member->type->core());
    const std::size_t from = root.at(*s.member).parts.size();
    read_entries_of(root, s, plan);
    titled_choice(in_, s, plan.choice).put(root.at(*s.member), from);
  }

  void read_entries_of(node& root, const section& s, const entry_plan& plan) const {
    const std::size_t end = plan.period ? without_papers(root, s) : s.end;
    const member_info* const beside = kind_beside(s, plan);
    if (!beside) {
      node& list = root.at(*s.member);
      const std::size_t before = list.parts.size();
      read_entries(in_, plan, s.begin, end, list);
      if (s.member == chosen_.jobs && !strayed_ && !is_timed(s))
        drop_unemployed(plan, list, before, left_open(in_.view(s.title)) != look::none);
      return;
    }
    root.at(*beside);  // before both are asked for, as making one moves the other
    mixed_entries(in_, plan, known<entry_plan>(beside->type->core()), beside != s.also && !strayed_)
        .read(s.begin, end, root.at(*s.member), root.at(*beside));
  }

  /// "- Lamp Keeper", "- Trimmer": titles of which none has an employer, in a section without a time beside one that
  /// has some, are no jobs but what one has been; nor are subjects under a title that leaves it open, "Research", where
  /// nobody is said to have been anything (`open`).
  static void drop_unemployed(const entry_plan& plan, node& list, std::size_t before, bool open) {
    const auto told = [&](look as) {
      return any_of(plan.slots, [&](const member_info* m) {
        return m->appearance() == as && std::any_of(list.parts.begin() + static_cast<std::ptrdiff_t>(before),
                                                    list.parts.end(), [&](const node& n) { return n.find(m->index); });
      });
    };
    if (told(look::organization) && !(open && !told(look::role))) return;
    while (list.parts.size() > before) list.parts.pop_back();
  }

  /// Adds the publications that a section of jobs ends in, where they have no section; where its entries end.
  std::size_t without_papers(node& root, const section& s) const {
    if (!chosen_.papers || published_) return s.end;
    const std::size_t end = papers_at_end(in_, s.begin, s.end);
    if (end < s.end) read_papers(in_, chosen_.papers->type->core(), end, s.end, root.at(*chosen_.papers));
    return end;
  }

  /// The other member whose entries a section may hold: one that its title names too, below "Education" the posts of
  /// those who teach there, among jobs the schools that one came to or left; null where there is none.
  const member_info* kind_beside(const section& s, const entry_plan& plan) const {
    if (plan.period && is_dated(s.also)) return s.also;
    const bool studies = chosen_.jobs != s.member && chosen_members::has(*plan.type, look::degree);
    if (s.member == chosen_.jobs && is_dated(chosen_.studies) && tells_of_school(s)) return chosen_.studies;
    return studies && is_dated(chosen_.jobs) ? chosen_.jobs : nullptr;
  }

  /// Have jobs strayed from below their title? None there has a time. Readers of PDFs that take the boxes of a page in
  /// the order in which they were drawn put titles and texts apart.
  bool have_strayed(const std::vector<section>& all) const {
    bool titled = false;
    for (const section& s : all) {
      if (!chosen_.jobs || s.member != chosen_.jobs) continue;
      titled = true;
      if (is_timed(s)) return false;
    }
    return titled;
  }

  bool is_timed(const section& s) const {
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (!in_.dates.dating_in(in_.doc.blocks[i].text).empty()) return true;
    return false;
  }

  bool tells_of_school(const section& s) const {
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (const words::coming event = words::coming_in(in_.view(in_.doc.blocks[i]));
          event.what != words::coming::none && event.school)
        return true;
    return false;
  }

  static bool is_dated(const member_info* m) {
    return m && kinds::is_list(*m->type) && kinds::is_record(*m->type) && known<entry_plan>(m->type->core()).period;
  }

  const context& in_;
  const chosen_members& chosen_;
  const stray_lines& strays_;
  bool published_;  // is there a section of publications?
  bool strayed_;    // may jobs stand among degrees?
};

}  // namespace vitae::wild_text
