// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <utility>
#include <vector>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/notes.hpp>

namespace vitae::wild_text {

/// What becomes of lines that no other member claims: titled lists in the schema's member for them, or notes, one of
/// each stretch of lines however often it is left over.
class keeping {
 public:
  /// `rest`: the member for them; null where the schema has none.
  keeping(const context& in, const member_info* rest, leftovers::fate left)
      : in_(in), rest_(left == leftovers::fate::ignored ? nullptr : rest), left_(left) {}

  /// Keeps lines under a title, which may be empty.
  void keep(node& root, std::vector<wild_note>& notes, span title, const std::vector<body_line>& kept) {
    if (kept.empty() && title.empty()) return;
    if (rest_) add_item(root.at(*rest_), listed(title, kept));
    if (left_ == leftovers::fate::ignored || (rest_ && left_ != leftovers::fate::refused)) return;
    const span first = kept.empty() ? title : kept.front().text;
    noted_.resize(in_.plain().text.size() + 1);
    if (std::exchange(noted_[first.begin], 'x') != 'x')
      note(notes, fault("wild.unclaimed", "no member claims this, nor what follows it"),
           in_.plain().where(first.begin, first.end));
  }

  /// Notes what no member claims, as strictly as was asked.
  void note(std::vector<wild_note>& notes, const fault& why, extent where) const {
    if (left_ == leftovers::fate::ignored) return;
    notes.push_back({left_ == leftovers::fate::refused ? severity::error : severity::remark, why, where});
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

  const context& in_;
  const member_info* rest_;
  leftovers::fate left_;
  std::string noted_;  ///< at each byte of the text, whether a stretch that was noted begins there
};

}  // namespace vitae::wild_text
