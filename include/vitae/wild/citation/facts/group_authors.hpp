// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/citation/facts/fact.hpp>

/// Groups in whose name a paper was written: "R. Lin, B. Holm for the Example Study Group. Wings over Paper".
namespace vitae::wild_text::citing {

/// Are all words before a token names, initials and what joins them?
inline bool only_names_before(const token_view& line, std::size_t i) {
  std::size_t names = 0;
  for (std::size_t k = 0; k < i; ++k) {
    if (!line.is(k, token_kind::word)) continue;
    if (!line[k].capital && !line[k].has(joiner_word | particle_word)) return false;
    names += line[k].capital ? 1U : 0U;
  }
  return names > 2;
}

/// The token behind "for the Example Study Group", "on behalf of the Example Consortium" at `i`, behind names and
/// before a stop; `i` where there is no such group.
inline std::size_t after_group(const token_view& line, std::size_t i) {
  if (i < 3 || !line.is(i, token_kind::word) || !line[i].lower) return i;
  const bool behalf = line.says(i, "on") && line.says(i + 1, "behalf") && line.says(i + 2, "of");
  std::size_t at = behalf ? i + 3 : line.says(i, "for") ? i + 1 : i;
  if (at == i || !line.says(at, "the") || !only_names_before(line, i)) return i;
  const std::size_t first = ++at;
  while (at < line.size() && at < first + 16 && !line.is(at, token_kind::period) &&
         !line.is(at, token_kind::paren_open))
    ++at;
  const bool closes = line.is(at, token_kind::period) || line.is(at, token_kind::paren_open);
  const bool group = at > first + 1 && line.says_one(at - 1, words::groups);
  return closes && group && line[first].capital ? at : i;
}

}  // namespace vitae::wild_text::citing
