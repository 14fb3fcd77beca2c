// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>

namespace vitae::wild_text {

/// "September 2013 - Present | Leith", "2013 - 2016 - Lamp Trimmer": may a line stand right below the one that says
/// whom or what it dates?
inline bool dates_a_head(std::string_view line) {
  return is_period_line(line.substr(0, line.find(" | "))) || leads_with_period(line);
}

/// Parts the last line from a bullet or from running text that took it in though it heads what follows, as the period
/// below it tells: "TUTOR" or "Lamp Trimmer, Example Ltd." over "September 2013 - Present".
inline void part_head(const plain_text& plain, std::vector<block>& blocks, std::string_view below) {
  constexpr std::size_t longest = 100;  // bytes of a head
  block& taking = blocks.back();
  const std::string_view text = plain.of(taking.text.begin, taking.text.end);
  const std::size_t line_end = text.rfind('\n');
  if (line_end == text.npos || !dates_a_head(below)) return;
  const std::string_view before = text.substr(0, line_end), head = trimmed(text.substr(line_end + 1));
  if (taking.kind != block_kind::bullet && (taking.kind != block_kind::text || !lines::is_prose(before))) return;
  const std::size_t indent = text.find_first_not_of(' ', line_end + 1) - line_end - 1;
  if (head.empty() || head.size() > longest || indent > taking.indent || lines::ends_open(before)) return;
  if (!is_upper(decode(head, 0).code_point) || lines::closes_sentence(head) || before.ends_with(',')) return;
  block made;
  made.indent = indent;
  made.text = trim(plain, {taking.text.begin + line_end, taking.text.end});
  taking.text = trim(plain, {taking.text.begin, taking.text.begin + line_end});
  blocks.push_back(made);
}

}  // namespace vitae::wild_text
