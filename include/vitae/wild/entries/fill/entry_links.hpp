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
#include <vitae/wild/outline/lines.hpp>

namespace vitae::wild_text {

/// Puts into an entry's list of links where the names in its head lead to, "[Example Ltd.](https://example.com),
/// Engineer", and what lines of nothing but an address say: "Code: https://example.com/loom".
class entry_links {
 public:
  /// `list`: the member for them, whose records have an address.
  entry_links(const context& in, const member_info& list) : in_(in), list_(list) {
    for (const member_info& part : list.type->core().members)
      if (part.appearance() == look::url)
        address_ = &part;
      else if (!label_ && kinds::is_text(*part.type))
        label_ = &part;
  }

  void fill(node& made, const draft& d) const {
    if (!address_) return;
    for (const span line : d.addresses) add_line(made, line);
    if (in_.plain().links.empty()) return;
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
      node url;
      url.text = link->target;
      url.where = link->where;
      put(made, std::move(url), {});
    }
  }

  void add_line(node& made, span line) const {
    const std::size_t begin = line.begin + in_.view(line).find("http");
    node url = in_.leaf(*address_, {begin, line.end}, 0.9F);
    span label = trim(in_.plain(), {line.begin, begin});
    if (in_.view(label).ends_with(':')) --label.end;
    if (!has(made, url.text)) put(made, std::move(url), label);
  }

  void put(node& made, node url, span label) const {
    node item;
    item.where = url.where;
    if (label_ && lines::has_letter(in_.view(label))) in_.put(item, *label_, label, 0.8F);
    context::put(item, *address_, std::move(url), false);
    add_item(made.at(list_), std::move(item));
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
  const member_info *address_ = nullptr, *label_ = nullptr;
};

}  // namespace vitae::wild_text
