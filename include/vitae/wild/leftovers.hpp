// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vector>
#include <vitae/source/node.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/items.hpp>
#include <vitae/wild/notes.hpp>

namespace vitae::wild_text {

/// What becomes of lines that no other member claims: titled lists in the schema's member for them, or a note.
class keeping {
 public:
  /// `rest`: the member for them; null where they are only to be noted.
  keeping(const context& in, const member_info* rest) : in_(in), rest_(rest) {}

  /// Keeps lines under a title, which may be empty.
  void keep(node& root, std::vector<wild_note>& notes, span title, const std::vector<body_line>& kept) const {
    if (kept.empty() && title.empty()) return;
    if (rest_)
      add_item(root.at(*rest_), listed(title, kept));
    else
      notes.push_back(noted(kept.empty() ? title : kept.front().text));
  }

 private:
  node listed(span title, const std::vector<body_line>& kept) const {
    node made;
    for (const member_info& part : rest_->type->core().members) {
      if (kinds::is_item(*part.type))
        item_lists(in_, part).add(made, kept);
      else if (!title.empty())
        in_.put(made, part, title, 1);
    }
    return made;
  }

  wild_note noted(span said) const {
    return {severity::remark, fault("wild.unclaimed", "no member claims this, nor what follows it"),
            in_.plain().where(said.begin, said.end)};
  }

  const context& in_;
  const member_info* rest_;
};

}  // namespace vitae::wild_text
