// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/node.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// Puts where the names in an entry's head lead to into its list of links: "[Example Ltd.](https://example.com),
/// Engineer".
class head_links {
 public:
  /// `list`: the member for them, whose records have an address.
  head_links(const context& in, const member_info& list) : in_(in), list_(list) {
    for (const member_info& part : list.type->core().members)
      if (part.appearance() == look::url) address_ = &part;
  }

  void fill(node& made, const draft& d) const {
    if (!address_ || in_.plain().links.empty()) return;
    for (const assigned& a : d.chosen) add(made, joined(d.atoms, a.first, a.last));
    for (const labelled& f : d.facts)
      if (f.member->note.place == place_in_entry::heading) add(made, f.value);
    for (const borrowed& b : d.shared) add(made, b.text);
  }

 private:
  /// Adds the links that stand in a span.
  void add(node& made, span s) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    auto link = std::lower_bound(links.begin(), links.end(), s.begin,
                                 [](const hyperlink& l, std::size_t at) { return l.end <= at; });
    for (; link != links.end() && link->begin < s.end; ++link) {
      if (!std::string_view(link->target).starts_with("http") || has(made, link->target)) continue;
      node item;
      node& url = item.at(*address_);
      url.text = link->target;
      url.where = item.where = link->where;
      add_item(made.at(list_), std::move(item));
    }
  }

  bool has(const node& made, std::string_view target) const {
    const node* const list = made.find(list_.index);
    return list && any_of(list->parts, [&](const node& item) {
             const node* const url = item.find(address_->index);
             return url && url->text == target;
           });
  }

  const context& in_;
  const member_info& list_;
  const member_info* address_ = nullptr;
};

}  // namespace vitae::wild_text
