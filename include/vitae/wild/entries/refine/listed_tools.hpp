// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Marks the tools that the line of a work lists behind a bar up to its end, "Lamp Map | C++, Qt, Kelp": half of them
/// or more are known as such. They are no part of its name.
inline void mark_listed_tools(const context& in, const entry_plan& plan, std::vector<atom>& atoms) {
  if (!plan.keywords || plan.slots.empty() || plan.slots[0]->appearance() != look::work) return;
  for (std::size_t i = 1; i < atoms.size(); ++i) {
    if (atoms[i].before != gap::cell || atoms[i].line != atoms[i - 1].line) continue;
    std::size_t end = i, tools = 0;
    do {
      tools += in.weigh(look::keyword, atoms[end].text) >= 0.9F ? 1U : 0U;
      ++end;
    } while (end < atoms.size() && atoms[end].before == gap::comma);
    const bool closes = end == atoms.size() || atoms[end].line != atoms[i].line;
    for (std::size_t k = i; closes && tools > 0 && tools * 2 >= end - i && k < end; ++k) atoms[k].tool = true;
  }
}

}  // namespace vitae::wild_text
