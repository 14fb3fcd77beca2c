// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <vitae/wild/citation/pieces/brackets.hpp>
#include <vitae/wild/citation/pieces/run_ons.hpp>

/// Quotations that are parts of their own, told from those inside a sentence.
namespace vitae::wild_text::citing {

/// Where a quotation that is a part of its own ends, without its stops, and the boundary behind it.
struct quoted_part {
  std::size_t last = 0;
  std::uint32_t behind = 0;
};

/// The quotation that opens at token `part.at` and closes at `close`; one inside a sentence ends where it opens.
inline quoted_part quoted_part_at(const part_so_far& part, std::size_t close) {
  const token_view& line = part.line;
  quoted_part found{close, at_quote_close};
  while (found.last > part.at + 1 &&
         (line[found.last - 1].is(token_kind::comma) || line[found.last - 1].is(token_kind::period)))
    found.behind |= line[--found.last].is(token_kind::comma) ? at_comma : at_period;
  const bool open = part.begin < part.at;
  const bool ended = found.last != close || line[found.last - 1].is(token_kind::question);
  const bool named = open && found.last > part.at + 3 &&
                     run_ons::is_name(line, part.begin, part.at, part.lead);  // "Bo Holm “On Wings” Proceedings …"
  const bool apart = !open || ended || named || line[part.at - 1].is(token_kind::period) || line[part.at - 1].cjk;
  const bool followed = ended || close + 1 >= line.size() || !line[close + 1].is(token_kind::word) ||
                        line.says(close + 1, "in") || line[close + 1].capital || line[close + 1].digits > 0 ||
                        after_with(line, close + 1) != close + 1;  // "“On Wings” with Bo Holm"
  if (!apart || !followed || found.last < part.at + 2) found.last = part.at;
  return found;
}

}  // namespace vitae::wild_text::citing
