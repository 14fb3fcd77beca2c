// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/grades.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// A grade's text, and its numbers in the order in which the record has them.
inline void put_grade(const context& in, const member_info& m, node& made, const found_grade& g) {
  if (m.type->core().shape != shape::record) return in.put(made, m, g.text, 0.9F);
  node& record = made.at(m);
  bool first = true;
  for (const member_info& part : m.type->core().members) {
    if (kinds::is_text(*part.type)) {
      in.put(record, part, g.text, 0.9F);
    } else if (part.type->core().notation == token::number) {
      node number = in.leaf(part, g.text, 0.9F);
      number.text = first ? g.value : g.scale;
      for (char& c : number.text) c = c == ',' ? '.' : c;
      first = false;
      if (!number.text.empty()) context::put(record, part, std::move(number), false);
    }
  }
  record.where = in.plain().where(g.text.begin, g.text.end);
}

}  // namespace vitae::wild_text
