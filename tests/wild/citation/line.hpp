// SPDX-License-Identifier: BSL-1.0
// A line with its tokens, for tests of what reads them.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/citation/facts/fact.hpp>
#include <vitae/wild/citation/pieces/splitter.hpp>
#include <vitae/wild/citation/tokens/tokenizer.hpp>

namespace citation_tests {

namespace citing = vitae::wild_text::citing;

/// Owns what a view of it looks at.
struct tokenized {
  citing::plain_line plain;
  std::vector<citing::token> tokens;

  explicit tokenized(std::string_view source)
      : plain(citing::read_plain(source)), tokens(citing::tokenizer(plain).read()) {}
  tokenized(const tokenized&) = delete;
  tokenized& operator=(const tokenized&) = delete;

  citing::token_view view() const { return {plain.text, tokens}; }
  std::size_t size() const { return tokens.size(); }

  /// The text from token `first` to before token `last`.
  std::string words(std::size_t first, std::size_t last) const {
    return first < last ? plain.text.substr(tokens[first].first, tokens[last - 1].last - tokens[first].first) : "";
  }
};

/// The texts of pieces, joined by " | ".
template <class Pieces>
std::string joined(const tokenized& from, const Pieces& pieces) {
  std::string out;
  for (const auto& each : pieces) out += (out.empty() ? "" : " | ") + from.words(each.first, each.last);
  return out;
}

/// The pieces of a line for which `asked` holds, joined by " | ".
template <class Asked>
std::string those(std::string_view source, Asked asked) {
  const tokenized line(source);
  std::vector<citing::piece> found;
  for (const citing::piece& each : citing::splitter(line.view(), 0).split())
    if (asked(each)) found.push_back(each);
  return joined(line, found);
}

}  // namespace citation_tests
