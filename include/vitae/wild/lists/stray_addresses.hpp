// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/host_labels.hpp>
#include <vitae/wild/contact/reach.hpp>
#include <vitae/wild/entries/context.hpp>

namespace vitae::wild_text {

/// Addresses that stand in a section of odds and ends.
class stray_addresses {
 public:
  stray_addresses(const context& in, reaching& reach) : in_(in), reach_(reach) {}

  /// A line's addresses; whether there is little else in it. Where one to reach the owner by is known, others for mail
  /// or calls are somebody else's, unless they stand beside the first of them; so is a page that a sentence or an item
  /// above leads to.
  bool take(node& root, const block& b) const {
    constexpr std::size_t most_words = 48;
    const std::vector<found_address> found = addresses_in(in_, b.text);
    const bool known = reach_.known_apart_from(b.text);
    const bool news = begins_with_date(b.text);
    const std::size_t words = found.empty() ? 0 : words_before(b.text, found.front().text);
    const bool apart = words > most_words || (words > 0 ? hangs_below_item(b) || is_bracketed(b, found)
                                                        : known && stands_below_sentence(in_, b));
    bool any = false;
    for (const found_address& f : found)
      if (f.kind == look::url && (news || follows_with(b.text, f.text)))
        continue;
      else if (f.kind != look::url ? !known : f.label.empty() ? !apart : names_its_host(in_.view(f.label), f.address))
        any = reach_.add(root, f) || any;
    return any && b.text.size() < 100;
  }

 private:
  /// How many bytes that print something stand before an address.
  std::size_t words_before(span line, span address) const {
    const std::string_view text = in_.view({line.begin, address.begin});
    return text.size() - static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
  }

  /// "May 2023 - Talk at [Example Conf](https://example.org)": does a line tell what was once?
  bool begins_with_date(span line) const {
    constexpr std::size_t near = 16;
    const auto dates = in_.dates.dating_in({line.begin, std::min(line.end, line.begin + near)});
    return !dates.empty() &&
           in_.view({line.begin, dates.front()->text.begin}).find_first_not_of(" *([") == std::string_view::npos;
  }

  /// "I worked with [Prof. Bo Reed](https://example.edu)": whom or what one works with has an address of its own.
  bool follows_with(span line, span address) const {
    std::string_view before = in_.view({line.begin, std::max(line.begin, address.begin)});
    while (before.ends_with(' ')) before.remove_suffix(1);
    return before.ends_with(" with") || before.ends_with("(with");
  }

  /// "- Knots: The Trimmer (https://example.com/knots)": does an item end in its one address, in brackets?
  bool is_bracketed(const block& b, const std::vector<found_address>& found) const {
    const span address = found[0].text;
    return b.kind == block_kind::bullet && found.size() == 1 && in_.plain().text[address.begin - 1] == '(' &&
           b.text.end - address.end < 3;
  }

  /// Is a line set in below the bullet that stands above it?
  bool hangs_below_item(const block& b) const {
    constexpr std::ptrdiff_t most_lines = 24;  // an item has no more
    const block* above = &b;
    while (above != in_.doc.blocks.data() && &b - above < most_lines && above->gap == 0 && above->indent >= b.indent)
      --above;
    return above->kind == block_kind::bullet && above->indent < b.indent;
  }

  const context& in_;
  reaching& reach_;
};

}  // namespace vitae::wild_text
