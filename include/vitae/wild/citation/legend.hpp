// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/people.hpp>
#include <vitae/wild/citation/tokens/tokenizer.hpp>

namespace vitae::wild_text {

/// What the marks beside authors' names mean, as a line under a list says it.
struct author_legend {
  struct entry {
    std::string mark;  ///< as printed: "*", "†", "1"
    bool equal = false;
    bool corresponding = false;
    extent where{};  ///< the line of the legend, where it says nothing else; else empty
  };
  std::vector<entry> entries;

  explicit operator bool() const { return !entries.empty(); }
};

namespace citing::legends {

/// What a word of a legend says: 1 equal, 2 corresponding, 0 neither.
inline int meaning(const token_view& line, std::size_t i) {
  if (line.has(i, equal_start) || line.says_one(i, "co-first contributed égale igual")) return 1;
  const std::string_view word = line.word(i);
  if (tokens::starts(line.text, line[i].first, "correspond") || word == "通讯作者" || word == "通訊作者") return 2;
  return word == "同等贡献" || word == "共同一作" || word == "同等貢獻" ? 1 : 0;
}

}  // namespace citing::legends

/// The legend in a line such as "* Equal contribution, † corresponding author" or "(asterisks mark equal
/// contribution)"; empty for any other line, for one longer than 400 bytes too.
inline author_legend read_legend(std::string_view text) {
  using namespace citing;
  author_legend found;
  if (text.size() > 400) return found;
  const plain_line plain = read_plain(text);
  const std::vector<token> tokens = tokenizer(plain).read();
  const token_view line{plain.text, tokens};
  std::vector<std::string> waiting;  // marks that no word has explained yet
  int said = 0;                      // a meaning that no mark has taken yet
  const auto take = [&found](const std::string& mark, int what) {
    for (author_legend::entry& known : found.entries) {
      if (known.mark != mark) continue;
      known.equal = known.equal || what == 1;
      known.corresponding = known.corresponding || what == 2;
      return;
    }
    found.entries.push_back({.mark = mark, .equal = what == 1, .corresponding = what == 2});
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    std::string mark = line.is(i, token_kind::mark) ? std::string(line.word(i)) : std::string();
    if (line.says_one(i, "asterisk asterisks star stars")) mark = "*";
    if (line.says_one(i, "dagger daggers")) mark = "\u2020";
    if (!mark.empty()) {
      if (said != 0) {
        take(mark, said);
        said = 0;
      } else {
        waiting.push_back(std::move(mark));
      }
      continue;
    }
    const int what = legends::meaning(line, i);
    if (what == 0) continue;
    for (const std::string& each : waiting) take(each, what);
    const bool taken = !waiting.empty();
    const bool more = line.says_one(i + 1, "and &") || line.says_one(i + 2, "and &");
    if (!more) waiting.clear();
    said = taken ? 0 : what;
  }
  return found;
}

/// The legend that a publication line has behind its other parts: "… 2020. (* equal contribution)".
inline author_legend own_legend(const citing::token_view& line) {
  for (std::size_t i = line.size() / 2; i + 1 < line.size(); ++i) {
    if (!line.is(i, citing::token_kind::mark)) continue;
    const std::size_t first = line.says_one(i + 1, "denotes indicates : means") ? i + 2 : i + 1;
    const int what = first < line.size() ? citing::legends::meaning(line, first) : 0;
    const bool equal =
        what == 1 && (line.has(first + 1, citing::equal_end) || line.says_one(first, "同等贡献 共同一作"));
    if (equal || what == 2) return read_legend(line.text.substr(line[i].first));
  }
  return {};
}

/// Reads the marks of the authors again, as a legend says: what it names is set, a mark that it gives another meaning
/// loses the usual one.
inline void apply_legend(const author_legend& legend, citation& line) {
  for (cited_author& author : line.authors) {
    bool known = false, equal = false, corresponding = false;
    extent where{};
    for (const author_legend::entry& each : legend.entries) {
      if (author.marks.find(each.mark) == std::string::npos) continue;
      known = true;
      where = each.where;
      equal = equal || each.equal;
      corresponding = corresponding || each.corresponding;
    }
    if (!known) continue;
    author.equal = equal;
    author.corresponding = corresponding;
    author.legend = where;
  }
}

}  // namespace vitae::wild_text
