// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/format/terminal/snippet.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/issue.hpp>

namespace vitae::terminal_text {

namespace reporting {

constexpr ink ink_of(severity level) {
  constexpr ink inks[]{ink::note, ink::doubtful, ink::bad, ink::bad};
  return inks[static_cast<std::size_t>(level)];
}

inline std::string decimal(std::size_t number) {
  std::string digits;
  append_number(digits, number);
  return digits;
}

/// "2 errors, 1 warning": the severities from the worst on.
inline std::string summary_of(const report& r) {
  std::array<std::size_t, codec<severity>::words.size()> counts{};
  for (const issue& i : r.issues) ++counts[static_cast<std::size_t>(i.level)];
  std::string said;
  for (std::size_t level = counts.size(); level-- > 0;) {
    if (counts[level] == 0) continue;
    said.append(said.empty() ? "" : ", ").append(decimal(counts[level])).append(" ");
    said.append(codec<severity>::words[level]).append(counts[level] > 1 ? "s" : "");
  }
  return said;
}

/// Where the issue is: "cv.md:12:3", or its path where it has no place in a document.
inline void place(painter& paint, const issue& i, std::string_view margin, const screen& on) {
  std::string at(on.name);
  if (i.line > 0) at.append(at.empty() ? "line " : ":").append(decimal(i.line)).append(":").append(decimal(i.column));
  if (i.line == 0 && !i.path.empty()) at.append(at.empty() ? "" : ": ").append(i.path);
  if (!at.empty()) paint(margin)(ink::gutter, "--> ")(at).line();
}

/// The line of the document, and carets under what is meant.
inline void source(painter& paint, const issue& i, std::string_view number, const screen& on) {
  const std::string margin(number.size(), ' ');
  const snippet shown = snippet_of(on.document, {i.offset, i.length}, on.width - std::min(on.width, number.size() + 3));
  paint(margin)(ink::gutter, " |").line();
  paint(ink::gutter, number)(ink::gutter, " |")(" ")(shown.before)(shown.span)(shown.after).line();
  const std::size_t carets = std::max<std::size_t>(display_width(shown.span), 1);
  paint(margin)(ink::gutter, " |")(" ")(std::string(display_width(shown.before), ' '));
  paint(ink_of(i.level), std::string(carets, '^'));
  if (!i.path.empty()) paint(" ")(ink_of(i.level), i.path);
  paint.line();
}

inline void help(painter& paint, const issue& i, std::string_view margin, bool shown) {
  const auto remark = [&](std::string_view name, std::string_view text) {
    paint(margin)(ink::gutter, " = ")(ink::strong, name)(text).line();
  };
  if (!shown && !i.value.empty()) remark("value: ", i.value);
  if (!i.suggestion.empty() && i.message.find(i.suggestion) == std::string::npos)
    remark("help: ", "did you mean \"" + i.suggestion + "\"?");
}

}  // namespace reporting

/// Appends each issue with its place, the line it is on and carets under it, as compilers do; then how many there are.
inline void write_report(std::string& out, const report& r, const screen& on) {
  using namespace reporting;
  painter paint(out, on.colour);
  for (const issue& i : r.issues) {
    const bool shown = i.line > 0 && !on.document.empty();
    const std::string number = shown ? decimal(i.line) : std::string(1, ' ');
    const std::string margin(number.size(), ' ');
    paint(ink_of(i.level), codec<severity>::words[static_cast<std::size_t>(i.level)]);
    if (!i.code.empty()) paint(ink_of(i.level), "[" + i.code + "]");
    paint(ink::strong, ": " + i.message).line();
    place(paint, i, margin, on);
    if (shown) source(paint, i, number, on);
    help(paint, i, margin, shown);
    paint.line();
  }
  if (!r.issues.empty()) paint(ink::strong, summary_of(r)).line();
}

}  // namespace vitae::terminal_text
