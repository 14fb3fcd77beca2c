// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/format/told.hpp>
#include <vitae/format/told/words.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/change.hpp>

namespace vitae::terminal_text {

namespace comparing {

using telling::fate;
using telling::told_item;
using telling::told_section;
using telling::told_step;

inline void prose(painter& paint, const std::vector<telling::word_run>& runs) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto& run = runs[i];
    if (run.what == fate::kept)
      paint(telling::near_changes(run.text, i == 0, i + 1 == runs.size()));
    else if (run.what == fate::removed)
      paint(ink::removed, paint.colour() ? run.text : "[-" + run.text + "-]");
    else
      paint(ink::added, paint.colour() ? run.text : "{+" + run.text + "+}");
    const bool touches = i + 1 < runs.size() && run.what != fate::kept && runs[i + 1].what != fate::kept;
    if (i + 1 < runs.size() && (run.spaced || touches)) paint(" ");
  }
}

inline void value(painter& paint, ink as, const told_step& step, std::string_view text) {
  paint(as, text);
  if (!step.facts.empty()) paint(ink::faint, "  " + step.facts);
}

inline std::string_view arrow(const told_step& move) {
  return move.to < move.from ? "\u2191" : move.to > move.from ? "\u2193" : "\u2195";
}

/// One change on one line: `~ Title: Engineer → Senior Engineer`.
inline void line(painter& paint, std::string_view margin, const told_step& step) {
  const std::string label = step.label.empty() ? std::string() : step.label + ": ";
  paint(margin);
  if (step.kind == edit::move) {
    paint(ink::note, arrow(step))(" ")(label)(step.after)(step.after.empty() ? "" : "  ");
    paint(ink::faint, telling::places_in_words(step));
  } else if (step.came() || step.went()) {
    const ink as = step.came() ? ink::added : ink::removed;
    paint(as, step.came() ? "+ " : "- ")(label);
    value(paint, as, step, step.came() ? step.after : step.before);
  } else {
    paint(ink::doubtful, "~ ")(label);
    if (const auto runs = telling::changed_prose(step.before, step.after); !runs.empty()) {
      prose(paint, runs);
    } else {
      paint(ink::removed, step.before)(" \u2192 ");
      paint(ink::added, step.after);
    }
  }
  paint.line();
}

inline void item(painter& paint, const told_item& changed, std::string_view margin) {
  const std::string inner = std::string(margin) + "  ";
  const bool alone = changed.whole || changed.title.empty();
  if (!alone) paint(margin)(ink::strong, changed.title);
  std::size_t first = 0;
  if (!alone && changed.steps[0].kind == edit::move && changed.steps[0].own) {
    const told_step& move = changed.steps[first++];
    paint("  ")(ink::note, std::string(arrow(move)) + ' ' + telling::places_in_words(move));
  }
  if (!alone) paint.line();
  for (std::size_t i = first; i < changed.steps.size(); ++i) line(paint, alone ? margin : inner, changed.steps[i]);
}

/// "2 changed, 1 added, 1 removed, 1 moved", as the lines say.
inline std::string summary_of(const std::vector<told_section>& all) {
  constexpr std::string_view said[]{" changed", " added", " removed", " moved"};
  std::array<std::size_t, 4> counts{};
  for (const told_section& section : all)
    for (const told_item& one : section.items)
      for (const told_step& step : one.steps)
        counts[step.kind == edit::move ? 3 : step.came() ? 1 : step.went() ? 2 : 0] += step.count;
  std::string summary;
  for (std::size_t kind = 0; kind < counts.size(); ++kind) {
    if (counts[kind] == 0) continue;
    if (!summary.empty()) summary += ", ";
    append_number(summary, counts[kind]);
    summary += said[kind];
  }
  return summary;
}

}  // namespace comparing

/// Appends changes for people: by section and item, what came in green, what went in red, changed prose by its words.
inline void write_changes(std::string& out, const changes& all, const screen& on) {
  painter paint(out, on.colour);
  const std::vector<telling::told_section> told = telling::tell(all, on.schema);
  for (const telling::told_section& section : told) {
    if (!section.label.empty()) paint(ink::gutter, section.label).line();
    for (const telling::told_item& item : section.items)
      comparing::item(paint, item, section.label.empty() ? "" : "  ");
    paint.line();
  }
  if (!all.steps.empty()) paint(ink::strong, comparing::summary_of(told)).line();
}

}  // namespace vitae::terminal_text
