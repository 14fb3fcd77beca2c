// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/node.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/entries/dates.hpp>
#include <vitae/wild/entries/evidence.hpp>
#include <vitae/wild/entries/said.hpp>
#include <vitae/wild/normalise.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/recent.hpp>

namespace vitae::wild_text {

/// What every step of reading one document works with.
struct context {
  const outline& doc;
  const date_table& dates;
  evidence& weigh;
  mutable recent<block_of_entry, features, 256> said{};
  mutable recent<std::string, citation, 64> cited{};
  mutable std::size_t filled_to = 0;  ///< the width that the lines of the list of papers at hand are filled to

  const plain_text& plain() const { return doc.plain; }
  std::string_view view(span s) const { return doc.plain.of(s.begin, s.end); }
  std::string_view view(const block& b) const { return view(b.text); }

  /// A leaf with the text of a span, as that member wants it.
  node leaf(const member_info& m, span s, float confidence) const {
    node made;
    made.text = text_of(doc.plain, s, m.note.markdown);
    made.where = doc.plain.where(s.begin, s.end);
    made.confidence = confidence;
    return made;
  }
  /// Sets a member of a record to the text of a span, or adds it to a list of texts.
  void put(node& record, const member_info& m, span s, float confidence) const {
    put(record, m, leaf(m, s, confidence), m.type->shape == shape::list);
  }
  static void put(node& record, const member_info& m, node made, bool listed) {
    node& to = record.at(m);
    if (listed) {
      if (to.parts.empty())
        to.where = made.where, to.confidence = made.confidence;
      else if (made.where.end() > to.where.offset)
        to.where.length = made.where.end() - to.where.offset;
      add_item(to, std::move(made));
    } else {
      made.member = m.index;
      to = std::move(made);
    }
  }
};

}  // namespace vitae::wild_text
