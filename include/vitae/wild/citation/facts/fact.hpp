// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vector>
#include <vitae/wild/citation/tokens/token.hpp>

/// The stretches of a line that say by their own form what they are: dates, volumes, pages, identifiers, set phrases.
namespace vitae::wild_text::citing {

enum class fact : unsigned char {
  none,
  date,
  years,   // "1861-1913": a stretch of time, or pages
  number,  // a bare number: a volume, an issue or a page
  volume,
  issue,
  pages,
  edition,
  page_count,  // "30 pages"
  isbn,
  doi,
  arxiv,
  url,
  label,  // "doi:", "Available at", before a link
  status,
  editors,
  editors_before,  // "edited by": names follow
  et_al,
  in,
  note,
  equal_note,  // "(Equal Contribution)" beside a name
  anchor       // "[pdf]": the label of a link
};

/// A fact and the token after it.
struct found_fact {
  fact kind = fact::none;
  std::size_t end = 0;
};

/// A line's text with its tokens, and small questions about them.
class token_view {
 public:
  std::string_view text;
  const std::vector<token>& tokens;

  std::size_t size() const { return tokens.size(); }
  const token& operator[](std::size_t i) const { return tokens[i]; }
  [[gnu::always_inline]] std::string_view word(std::size_t i) const {
    return text.substr(tokens[i].first, tokens[i].size());
  }
  bool is(std::size_t i, token_kind kind) const { return i < size() && tokens[i].kind == kind; }
  bool has(std::size_t i, std::uint32_t classes) const { return i < size() && tokens[i].has(classes); }
  bool says(std::size_t i, std::string_view lower) const { return i < size() && is_spelled(i, lower); }
  /// One of several words, spaces between them.
  bool says_one(std::size_t i, std::string_view list) const {
    if (i >= size()) return false;
    while (!list.empty()) {
      const std::size_t space = list.find(' ');
      if (is_spelled(i, list.substr(0, space))) return true;
      list = space == std::string_view::npos ? std::string_view{} : list.substr(space + 1);
    }
    return false;
  }
  /// The token after a phrase that starts at `i`, periods between words allowed; `i` itself when it is not there.
  std::size_t after_phrase(std::size_t i, std::string_view phrase) const {
    std::size_t at = i;
    while (!phrase.empty()) {
      const std::size_t space = phrase.find(' ');
      if (!says(at, phrase.substr(0, space))) return i;
      ++at;
      phrase = space == std::string_view::npos ? std::string_view{} : phrase.substr(space + 1);
    }
    return at;
  }
  std::size_t skip(std::size_t i, token_kind kind) const { return is(i, kind) ? i + 1 : i; }
  /// The value of a short number token; -1 for any other.
  int value(std::size_t i) const {
    if (!is(i, token_kind::number) || tokens[i].size() > 6) return -1;
    int sum = 0;
    for (const char c : word(i)) {
      if (c < '0' || c > '9') return -1;
      sum = sum * 10 + (c - '0');
    }
    return sum;
  }

 private:
  /// Most words differ at once, in their first letter.
  bool is_spelled(std::size_t i, std::string_view lower) const {
    const auto first = static_cast<unsigned char>(text[tokens[i].first]), wanted = static_cast<unsigned char>(lower[0]);
    const bool ascii = (first | wanted) < 0x80;
    return (!ascii || (first | 0x20) == (wanted | 0x20)) && equal_folded(word(i), lower);
  }
};

}  // namespace vitae::wild_text::citing
