// SPDX-License-Identifier: BSL-1.0
// A document with all that the steps of reading it work with.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

namespace wild_tests {

struct document {
  std::string source;
  vitae::wild_text::outline doc;
  vitae::wild_text::date_table dates;
  vitae::wild_text::evidence weigh;
  vitae::wild_text::context in;

  explicit document(std::string_view text, vitae::dates::day_order order = vitae::dates::day_order::unknown)
      : source(text),
        doc(vitae::wild_text::read_outline(vitae::wild_text::flatten(source))),
        dates(doc, order),
        weigh(doc.plain),
        in{doc, dates, weigh} {}
  document(const document&) = delete;

  /// Where a piece stands in the plain text.
  vitae::wild_text::span at(std::string_view piece) const {
    const std::size_t begin = doc.plain.text.find(piece);
    return begin == std::string::npos ? vitae::wild_text::span{} : vitae::wild_text::span{begin, begin + piece.size()};
  }
  /// All of the plain text.
  vitae::wild_text::span all() const { return {0, doc.plain.text.size()}; }
  std::string of(vitae::wild_text::span s) const { return std::string(in.view(s)); }
};

/// Spans as their text, between bars.
template <class Spans>
std::string shown(const document& page, const Spans& spans) {
  std::string out;
  for (const vitae::wild_text::span& s : spans) out += (out.empty() ? "" : "|") + page.of(s);
  return out;
}

}  // namespace wild_tests
