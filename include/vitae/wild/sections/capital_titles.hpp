// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Parts titles in capitals from the words behind them on their lines: "EDUCATION Example University". Readers of PDFs
/// put a title in the margin so before the first line beside it. Three titles in capitals prove the habit.
class capital_titles {
 public:
  explicit capital_titles(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    std::vector<const member_info*> alone, led;
    for (const block& b : doc.blocks)
      if (const title t = title_in(doc.plain, b); t.member) led.push_back(t.member);
    if (led.empty()) return doc;  // as most documents
    for (const block& b : doc.blocks)
      if (b.capitals && b.text.size() <= longest)
        if (const auto* m = member_of(doc.plain.of(b.text.begin, b.text.end))) alone.push_back(m);
    if (led.size() + alone.size() < 3) return doc;
    std::vector<block> parted;
    for (block b : doc.blocks) {
      const title t = title_in(doc.plain, b);
      if (t.member && !among(alone, t.member)) {
        alone.push_back(t.member);
        block head = b;
        head.capitals = true;
        head.text.end = b.text.begin + t.length;
        parted.push_back(head);
        b.text = trim(doc.plain, {head.text.end, b.text.end});
        b.gap = 0;
      }
      parted.push_back(b);
    }
    doc.blocks = std::move(parted);
    return doc;
  }

 private:
  static constexpr std::size_t shortest = 5, longest = 40;

  struct title {
    const member_info* member;
    std::size_t length;
  };

  const member_info* member_of(std::string_view text) const {
    const named_member named = names_.title(text);
    return named.quality >= 0.95F ? named.member : nullptr;
  }

  /// The title that a line begins with, and that a word follows which is not all in capitals.
  title title_in(const plain_text& plain, const block& b) const {
    const std::string_view text = plain.of(b.text.begin, b.text.end);
    if (b.kind != block_kind::text || b.capitals || !all_of(text.substr(0, shortest), ascii::is_upper)) return {};
    title found{};
    for (std::size_t at = 0, end = 0; at < std::min(text.size(), longest); at = text.find(' ', end) + 1) {
      const std::string_view word = text.substr(at, text.find(' ', at) - at);
      if (!lines::is_capital(word) && word != "&") break;
      if ((end = at + word.size()) == text.size()) return {};
      const char next = text[std::min(text.find_first_not_of(' ', end), text.size() - 1)];
      const bool label = text[end - 1] == ':';  // "EDUCATION: 2014 - 2018"
      const bool begins = ascii::is_digit(next) || (!label && (ascii::is_upper(next) || ascii::is_beyond(next)));
      if (const auto* m = begins ? member_of(text.substr(0, end)) : nullptr) found = {m, end};
    }
    return found;
  }

  const name_index& names_;
};

}  // namespace vitae::wild_text
