// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/piece.hpp>

/// Periods after initials: some end a name, some end the list of authors, some neither.
namespace vitae::wild_text::citing {

/// A part that is being read: tokens [begin, at), a period at `at`, and the pieces before it.
struct part_so_far {
  const token_view& line;
  const std::vector<piece>& pieces;
  std::size_t begin, at;
  std::uint32_t lead;
};

/// "Paul, R. Webster, T. Bailey" behind a family name: are the names after the first in natural order?
inline bool only_first_inverted(const token_view& line, std::size_t given) {
  const auto natural = [&line](std::size_t i) {
    return line.is(i, token_kind::comma) && i + 3 < line.size() && shapes::initial_like(line[i + 1]) &&
           line.is(i + 2, token_kind::period) && line[i + 3].capital && line[i + 3].letters > 1;
  };
  return natural(given + 1) && natural(given + 5);
}

/// "Lin, R., …": a family name or two, a comma, initials that end there or that a lone family name precedes.
inline bool starts_with_family(const token_view& line, std::size_t at) {
  std::size_t words = 0;
  while (at < line.size() && line[at].is(token_kind::word) && words < 4 &&
         ((line[at].capital && line[at].letters > 1) || line[at].has(particle_word | suffix_word))) {
    ++words;
    at = line.skip(at + 1, token_kind::period);
  }
  while (line.is(at, token_kind::mark)) ++at;
  if (words == 0 || !line.is(at, token_kind::comma)) return false;
  ++at;
  if (words == 1 && at < line.size() && line[at].capital && line[at].letters > 1) return !only_first_inverted(line, at);
  std::size_t initials = 0;
  while (at < line.size() && initials < 5 && shapes::initial_like(line[at])) {
    ++initials;
    at = line.skip(at + 1, token_kind::period);
    if (line.is(at, token_kind::hyphen)) ++at;
  }
  if (initials == 0) return false;
  return words == 1 || at >= line.size() || !line[at].is(token_kind::word) || line[at].has(joiner_word);
}

/// "LIN (R.-A.), Wings": behind the parenthesis at `at`, if it has initials and nothing else and a comma or "and"
/// follows; else `at`.
inline std::size_t after_initials(const token_view& line, std::size_t at) {
  std::size_t end = at + 1;
  bool initials = false;
  while (end < line.size() && end < at + 10 && !line.is(end, token_kind::paren_close)) {
    const bool short_form = line[end].letters == 2 && line[end].capital && !line[end].has(editor_sign) &&
                            line.is(end + 1, token_kind::period);
    const bool initial = shapes::initial_like(line[end]) || short_form;  // "HOLM (Fr.-R.)"
    if (!initial && !line.is(end, token_kind::period) && !line.is(end, token_kind::hyphen)) return at;
    initials = initials || (initial && line.is(end + 1, token_kind::period));
    ++end;
  }
  if (!initials || !line.is(end, token_kind::paren_close)) return at;
  const bool dated = end + 1 < line.size() && (line[end + 1].digits == 4 || line.is(end + 1, token_kind::quote_open));
  return dated || line.is(end + 1, token_kind::comma) || line.has(end + 1, joiner_word) ? end + 1 : at;
}

/// A capital, a number, or a word such as "iFold" or "word2vec".
inline bool starts_sentence(const token& word) {
  return word.is(token_kind::number) || (word.is(token_kind::word) && (word.capital || word.camel || word.digits > 0));
}

/// "A theory of wings", "O papel": one letter that begins a title.
inline bool is_article(const token_view& line, std::size_t i) {
  if (line[i].size() != 1 || i + 1 >= line.size() || !line[i + 1].is(token_kind::word)) return false;
  return line.says(i, "a") || (line[i + 1].lower && !line[i + 1].has(particle_word | joiner_word));
}

/// Do the initials before a period end the authors' list or a name ("Zucca, E. An algebra", "Hori, D. Hattori, K.")?
inline bool ends_initials(const part_so_far& part) {
  const token_view& line = part.line;
  const std::vector<piece>& pieces = part.pieces;
  if (pieces.empty() || (part.lead & (at_comma | at_joiner)) == 0 || part.at > part.begin + 12) return false;
  const token& after = line[part.at + 1];
  const bool article = is_article(line, part.at + 1);
  if (!after.space || after.has(joiner_word) || after.has(suffix_word)) return false;
  if (shapes::initial_like(after) && !article) return false;
  if (!starts_sentence(after)) return false;
  bool only_initials = true;
  for (std::size_t i = part.begin; i < part.at; ++i) {
    only_initials = only_initials && (!line[i].is(token_kind::word) || shapes::initial_like(line[i]));
  }
  if (only_initials) {
    const bool word_ends = line.is(part.at + 2, token_kind::period);
    const bool given = word_ends && after.is(token_kind::word) && !after.has(title_word | stop_word);
    if (pieces.size() == 1 && given && !shapes::ends_like_title(line.word(part.at + 1)))
      return false;                        // "Lin, C. Ruby."
    const std::size_t next = part.at + 2;  // "Lin, C. Ruby, The Wings", "Lin, C. Ruby and Bo G. Holm"
    const bool titled = line.is(next, token_kind::comma) && next + 2 < line.size() && line[next + 1].capital &&
                        line.is(next + 2, token_kind::word) && !line[next + 2].has(joiner_word);
    const bool name = !after.has(title_word | stop_word) && !shapes::ends_like_title(line.word(part.at + 1));
    if (pieces.size() == 1 && titled && name) return false;
    if (pieces.size() == 1 && line.has(next, joiner_word) && next + 3 < line.size() && line[next + 1].capital &&
        shapes::initial_like(line[next + 2]) && line.is(next + 3, token_kind::period))
      return false;
    const piece& before = pieces.back();
    const bool family = before.kind == fact::none && (part.lead & at_joiner) == 0;
    std::size_t words = 0;
    for (std::size_t i = before.first; family && i < before.last; ++i) {
      if (!line[i].is(token_kind::word)) continue;
      if (shapes::initial_like(line[i]) || !(line[i].capital || line[i].has(particle_word))) return false;
      words += line[i].capital ? 1U : 0U;
    }
    return family && words <= (pieces.size() == 1 ? 4U : 2U) &&
           (words < 2 || pieces.size() == 1 || before.lead != at_comma);
  }
  if (pieces.size() == 1) return true;
  if (after.has(stop_word)) return true;
  if (!after.capital) return true;
  return part.at + 2 < line.size() && line[part.at + 2].is(token_kind::word) && line[part.at + 2].lower &&
         !line[part.at + 2].has(particle_word | joiner_word);
}

/// Does "Lin R." end a list whose other names are "Ran J", or a lone one?
inline bool ends_vancouver(const part_so_far& part) {
  const token_view& line = part.line;
  const std::vector<piece>& pieces = part.pieces;
  const token& after = line[part.at + 1];
  const bool article = is_article(line, part.at + 1);
  if (!after.space || !starts_sentence(after)) return false;
  if (shapes::initial_like(after) && !article) return false;
  if (pieces.empty()) {  // a lone author: "Holm G. On the shape"
    bool short_name = part.at >= part.begin + 2 && part.at <= part.begin + 6 && line[part.begin].letters > 1;
    for (std::size_t i = part.begin + 1; i < part.at; ++i) {
      const bool family = i == part.begin + 1 && part.at == part.begin + 3 && line[i].letters > 1;  // "De Quill A."
      const bool given = shapes::initial_like(line[i]) || line.is(i, token_kind::period) ||
                         line.is(i, token_kind::hyphen) || (line[i].shouted && line[i].letters <= 3);
      short_name = short_name && (given || family);
    }
    const bool prose =
        part.at + 2 < line.size() && line[part.at + 2].lower && !line[part.at + 2].has(particle_word | joiner_word);
    const bool acronym = after.shouted && after.letters > 3;  // "Quill A. WINGS 1"
    return short_name && line[part.begin].capital && (after.has(stop_word) || prose || acronym);
  }
  if (part.at < part.begin + 2 || shapes::initial_like(line[part.begin]) || (part.lead & (at_comma | at_joiner)) == 0)
    return false;
  const piece& before = pieces.back();
  const bool dotted = line[before.last - 1].is(token_kind::period) && before.last > before.first + 2 &&
                      pieces.front().last > pieces.front().first + 1;
  const token& last = line[before.last - (dotted ? 2U : 1U)];
  return before.kind == fact::none && before.last >= before.first + 2 && last.is(token_kind::word) && last.capital &&
         last.letters <= 3 && (last.letters == 1 || last.shouted);
}

}  // namespace vitae::wild_text::citing
