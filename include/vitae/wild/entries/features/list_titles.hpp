// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Whether a block is nothing but the title of a list within an entry, and of which one: "Responsibilities:", "####
/// Achievements", "**Aufgaben**"; null where it says anything else.
inline const member_info* list_titled_by(const outline& doc, const entry_plan& plan, const block& b) {
  constexpr std::size_t longest = 48;
  const std::string_view text = doc.plain.of(b.text.begin, b.text.end);
  const bool colon = text.ends_with(':') || text.ends_with("\xEF\xBC\x9A");
  const bool set = b.kind == block_kind::heading || (b.how & (style::bold | style::italic | style::underlined)) != 0;
  if (text.size() > longest || b.kind == block_kind::row || (!colon && !set)) return nullptr;
  const named_member found = plan.names.title(text);
  const bool list = found.member == plan.bullets || found.member == plan.inner || (colon && found.member == plan.prose);
  return found.quality >= (colon ? 0.8F : 0.9F) && list ? found.member : nullptr;
}

}  // namespace vitae::wild_text
