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
#include <vitae/wild/known.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Reads the jobs and the degrees that a document tells in sentences. A list of them says the same, and better: where
/// there is one, sentences are left alone.
class biography {
 public:
  biography(const context& in, const type_info& schema)
      : in_(in), schema_(schema), chosen_(known<chosen_members>(schema)) {}

  void read(node& root, const std::vector<section>& sections) const {
    const node* name = chosen_.name ? root.find(chosen_.name->index) : nullptr;
    const std::string owner = name ? name->text : std::string();
    std::string running;
    for (const member_info& m : schema_.members) {
      const node* listed = root.find(m.index);
      if (!is_told(m) || (listed && !listed->parts.empty())) continue;
      if (running.empty()) running = in_one_line(in_.plain().text);
      told_facts facts(in_, known<entry_plan>(m.type->core()), running);
      node list;
      for (const section& s : sections)
        if (!s.member || s.member == chosen_.prose || s.member == chosen_.rest || is_told(*s.member))
          sentences(facts, known<entry_plan>(m.type->core()), s, owner, list);
      if (!list.parts.empty()) root.at(m).parts = std::move(list.parts);
    }
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

  void sentences(told_facts& facts, const entry_plan& plan, const section& s, std::string_view owner,
                 node& list) const {
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind != block_kind::text && b.kind != block_kind::bullet) continue;
      for (const span sentence : sentences_in(in_.plain(), b.text)) {
        for (draft& d : facts.in_sentence(sentence, owner)) {
          d.range = {i, i + 1, i + 1};
          node record = filling(in_, plan).record(d);
          record.member = node::item;
          list.parts.push_back(std::move(record));
        }
      }
    }
  }

  const context& in_;
  const type_info& schema_;
  const chosen_members& chosen_;
};

}  // namespace vitae::wild_text
