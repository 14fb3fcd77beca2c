// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/biography/sentences.hpp>
#include <vitae/wild/biography/told_facts.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/fill.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Reads the jobs and the degrees that a document tells in sentences. A list of them says the same, and better: where
/// there is one, sentences are left alone.
class biography {
 public:
  biography(const context& in, const type_info& schema)
      : in_(in), schema_(schema), chosen_(known<chosen_members>(schema)) {}

  void read(node& root, const std::vector<section>& sections) {
    const std::string owner(owner_of(root));  // which moves with the members made below
    for (const member_info& m : schema_.members) {
      const node* listed = root.find(m.index);
      if (!is_told(m) || (listed && !listed->parts.empty())) continue;
      const entry_plan& plan = known<entry_plan>(m.type->core());
      told_facts facts(in_, plan, running());
      node list;
      for (const section& s : sections)
        if (!s.member || s.member == chosen_.prose || s.member == chosen_.rest || is_told(*s.member))
          each_fact(facts, s, owner, [&](const draft& d) { add(list, plan, d); });
      if (!list.parts.empty()) root.at(m).parts = std::move(list.parts);
    }
  }

  /// Is a section of jobs or degrees one of running text, which tells as many of them as it has paragraphs?
  bool tells(const node& root, const section& s) {
    if (!s.member || !is_told(*s.member) || s.begin == s.end) return false;
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (!is_paragraph(in_.doc.blocks[i])) return false;
    std::size_t told = 0;
    for (const member_info& m : schema_.members) {
      if (!is_told(m)) continue;
      told_facts facts(in_, known<entry_plan>(m.type->core()), running());
      each_fact(facts, s, owner_of(root), [&](const draft&) { ++told; });
    }
    return told >= s.end - s.begin;
  }

 private:
  /// Are these jobs or degrees, with a time of their own?
  bool is_told(const member_info& m) const {
    const type_info& core = m.type->core();
    if (core.shape != shape::record || !kinds::is_list(*m.type)) return false;
    return (&m == chosen_.jobs || chosen_members::has(core, look::degree)) && known<entry_plan>(core).period;
  }

  /// A text whose lines are one, byte by byte.
  static std::string in_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  std::string_view owner_of(const node& root) const {
    const node* name = chosen_.name ? root.find(chosen_.name->index) : nullptr;
    return name ? std::string_view(name->text) : std::string_view();
  }

  std::string_view running() {
    if (running_.empty()) running_ = in_one_line(in_.plain().text);
    return running_;
  }

  /// Text of several sentences or a long one, which begins with no date; one that tells a degree needs no stop.
  bool is_paragraph(const block& b) const {
    const std::string_view text = in_.view(b);
    if (b.kind != block_kind::text || text.size() < 60) return false;
    if (!text.ends_with('.') && told_degrees_in(in_one_line(std::string(text.substr(0, 400)))).empty()) return false;
    const auto dates = in_.dates.dating_in({b.text.begin, std::min(b.text.end, b.text.begin + 30)});
    return dates.empty() || dates.front()->text.begin > b.text.begin || ascii::is_alpha(text[0]);
  }

  template <class Each>
  void each_fact(told_facts& facts, const section& s, std::string_view owner, Each each) const {
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind != block_kind::text && b.kind != block_kind::bullet) continue;
      for (const span sentence : sentences_in(in_.plain(), b.text)) {
        for (draft& d : facts.in_sentence(sentence, owner)) {
          d.range = {i, i + 1, i + 1};
          each(d);
        }
      }
    }
  }

  void add(node& list, const entry_plan& plan, const draft& d) const { add_item(list, filling(in_, plan).record(d)); }

  const context& in_;
  const type_info& schema_;
  const chosen_members& chosen_;
  std::string running_;  // the plain text with its lines as one
};

}  // namespace vitae::wild_text
