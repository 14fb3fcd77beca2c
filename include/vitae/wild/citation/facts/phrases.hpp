// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>
#include <vitae/wild/citation/facts/fact.hpp>

/// Set phrases of publication lines: how far the work is, who edits, what prizes it has.
namespace vitae::wild_text::citing::phrases {

/// A phrase in lower case and how far a work with it has come.
struct progress {
  std::string_view words;
  cited_status status;
};

// clang-format off
/// Longer phrases before their beginnings.
inline constexpr progress stages[] = {
    {"manuscript in preparation", cited_status::in_preparation},
    {"in preparation for submission to", cited_status::in_preparation},
    {"in preparation for", cited_status::in_preparation}, {"unpublished manuscript", cited_status::in_preparation},
    {"in preparation", cited_status::in_preparation}, {"in prep", cited_status::in_preparation},
    {"in progress", cited_status::in_preparation}, {"working draft", cited_status::in_preparation},
    {"submitted for publication", cited_status::submitted},
    {"manuscript submitted for publication", cited_status::submitted},
    {"manuscript in review", cited_status::submitted}, {"manuscript under review", cited_status::submitted},
    {"manuscript in revision", cited_status::submitted}, {"manuscript submitted to", cited_status::submitted},
    {"manuscript submitted", cited_status::submitted}, {"manuscript accepted", cited_status::accepted},
    {"manuscript", cited_status::in_preparation}, {"submitted to", cited_status::submitted},
    {"submitted", cited_status::submitted}, {"in submission to", cited_status::submitted},
    {"in submission", cited_status::submitted}, {"under submission to", cited_status::submitted},
    {"under submission", cited_status::submitted}, {"currently under review at", cited_status::submitted},
    {"currently under review", cited_status::submitted}, {"under review at", cited_status::submitted},
    {"under review for", cited_status::submitted}, {"under review by", cited_status::submitted},
    {"under review in", cited_status::submitted}, {"under review with", cited_status::submitted},
    {"under review", cited_status::submitted}, {"in review at", cited_status::submitted},
    {"in review", cited_status::submitted}, {"under revision", cited_status::submitted},
    {"revise and resubmit at", cited_status::submitted}, {"revise and resubmit", cited_status::submitted},
    {"pending", cited_status::submitted}, {"in revision", cited_status::submitted},
    {"under consideration", cited_status::submitted}, {"conditionally accepted at", cited_status::accepted},
    {"conditionally accepted", cited_status::accepted}, {"accepted for publication in", cited_status::accepted},
    {"accepted for publication at", cited_status::accepted}, {"accepted for publication", cited_status::accepted},
    {"accepted for presentation at", cited_status::accepted}, {"accepted by", cited_status::accepted},
    {"accepted at", cited_status::accepted}, {"accepted to", cited_status::accepted},
    {"accepted in", cited_status::accepted}, {"accepted for", cited_status::accepted},
    {"accepted", cited_status::accepted}, {"to appear at", cited_status::accepted},
    {"to appear in", cited_status::accepted}, {"to appear", cited_status::accepted},
    {"to be published in", cited_status::accepted}, {"to be published", cited_status::accepted},
    {"to be presented at", cited_status::accepted}, {"in press", cited_status::accepted},
    {"in print", cited_status::accepted}, {"publication forthcoming in", cited_status::accepted},
    {"publication forthcoming", cited_status::accepted}, {"forthcoming in", cited_status::accepted},
    {"forthcoming", cited_status::accepted}, {"epub ahead of print", cited_status::published},
    {"epub", cited_status::published}, {"ahead of print", cited_status::published},
    {"early access", cited_status::published}, {"advance online publication", cited_status::accepted},
    {"preprint at", cited_status::preprint}, {"preprint", cited_status::preprint},
    {"published online", cited_status::published}, {"published in", cited_status::published},
    {"published at", cited_status::published}, {"published", cited_status::published},
    {"appeared in", cited_status::published}, {"appeared at", cited_status::published},
    {"appears in", cited_status::published}, {"also appeared in", cited_status::published},
    {"in vorbereitung", cited_status::in_preparation}, {"eingereicht bei", cited_status::submitted},
    {"eingereicht", cited_status::submitted}, {"angenommen bei", cited_status::accepted},
    {"angenommen", cited_status::accepted}, {"im druck", cited_status::accepted},
    {"im erscheinen", cited_status::accepted}, {"erscheint in", cited_status::accepted},
    {"en préparation", cited_status::in_preparation}, {"soumis à", cited_status::submitted},
    {"soumis", cited_status::submitted}, {"sous presse", cited_status::accepted},
    {"à paraître dans", cited_status::accepted}, {"à paraître", cited_status::accepted},
    {"en preparación", cited_status::in_preparation}, {"enviado a", cited_status::submitted},
    {"enviado", cited_status::submitted}, {"en prensa", cited_status::accepted}, {"no prelo", cited_status::accepted},
    {"in corso di stampa", cited_status::accepted}};
// clang-format on

/// The stage a phrase at `i` names and the token after it.
struct found_stage {
  cited_status status = cited_status::unsaid;
  std::size_t end = 0;
};

/// The kind or the status that follows in their order.
template <class Enum>
constexpr Enum next_of(Enum each) {
  return static_cast<Enum>(static_cast<unsigned>(each) + 1U);
}

/// "(article, published)", "(patent)": a kind in the words of schemas, and a stage where one is said, and nothing else,
/// in parentheses; the token at `i` is the first behind the opening one.
inline found_stage schema_words_at(const token_view& line, std::size_t i) {
  if (i == 0 || !line.is(i - 1, token_kind::paren_open)) return {};
  bool kind = line.says(i, "other");
  for (auto each = cited_kind::article; each <= cited_kind::software; each = next_of(each))
    kind = kind || line.says(i, word_of(each));
  if (!kind) return {};
  if (line.is(i + 1, token_kind::paren_close)) return {cited_status::unsaid, i + 1};
  for (auto each = cited_status::published; each <= cited_status::in_preparation; each = next_of(each)) {
    const std::size_t end = line.after_phrase(i + 2, word_of(each));
    if (line.is(i + 1, token_kind::comma) && end != i + 2 && line.is(end, token_kind::paren_close)) return {each, end};
  }
  return {};
}

inline found_stage stage_at(const token_view& line, std::size_t i) {
  if (const found_stage said = schema_words_at(line, i); said.end != 0) return said;
  if (!line.has(i, phrase_start)) return {};
  for (const progress& each : stages) {
    if ((each.words[0] | 32) != (line.word(i)[0] | 32)) continue;
    const std::size_t end = line.after_phrase(i, each.words);
    if (end != i) return {each.status, end};
  }
  return {};
}

/// Does the phrase before `end` name what comes next ("submitted to", "à paraître dans")?
inline bool leads_on(const token_view& line, std::size_t end) {
  return line.says_one(end - 1, "to at in for by bei à a dans");
}

/// Do initials and a name stand before the comma before `i` ("B. Holm, Ed.")?
inline bool follows_name(const token_view& line, std::size_t i) {
  if (i < 4 || !line.is(i - 1, token_kind::comma)) return false;
  std::size_t first = i - 1;
  while (first > 0 && i - first < 8 && (line.is(first - 1, token_kind::word) || line.is(first - 1, token_kind::period)))
    --first;
  return shapes::initial_like(line[first]) && line.is(first + 1, token_kind::period);
}

/// "edited by", "ed. by", "hrsg. von", "éd. par", "Ed." before a name
inline std::size_t after_edited_by(const token_view& line, std::size_t i) {
  if (!line.has(i, editor_sign)) return i;
  if (line.says(i, "a")) {  // "a cura di R. Lin"
    const bool curated = line.says(i + 1, "cura") && line.says(i + 2, "di") && line.is(i + 3, token_kind::word);
    return curated ? i + 3 : i;
  }
  std::size_t next = line.skip(i + 1, token_kind::period);
  if (line.has(next, joiner_word) && line.says_one(next + 1, "translated trans tr"))  // "ed. and trans. by"
    next = line.skip(next + 2, token_kind::period);
  if (line.says_one(next, "by von par por")) return next + 1;
  const bool words = line.says_one(i, "ed eds") && next == i + 2 && i > 0 && next + 2 < line.size();
  const bool apart =
      words && (line.is(i - 1, token_kind::period) || line.is(i - 1, token_kind::comma)) && !follows_name(line, i);
  if (!apart || !line[next].capital || line.has(next, venue_head | venue_hint | title_word | place_word)) return i;
  if (line.is(next + 1, token_kind::period)) return next;  // "ed. A. Fox"
  const bool full = line[next + 1].capital && !line.has(next + 1, venue_head | venue_hint | title_word | place_word);
  const bool ends = line.is(next + 2, token_kind::comma) || line.is(next + 2, token_kind::period) ||
                    line.is(next + 2, token_kind::paren_close) || line.has(next + 2, joiner_word);
  return full && ends ? next : i;
}

/// "eds.", "(Eds.)", "editors", "Hrsg."
inline std::size_t after_editors(const token_view& line, std::size_t i) {
  if (after_edited_by(line, i) != i) return i;
  if (!line.has(i, editor_sign)) return i;
  if (line.says(i, "a")) return line.says(i + 1, "cura") && line.says(i + 2, "di") ? i + 3 : i;
  if (line.says_one(i, "gen general")) {
    const std::size_t next = line.skip(i + 1, token_kind::period);
    return line.says_one(next, "ed eds editor editors") ? line.skip(next + 1, token_kind::period) : i;
  }
  if (line.says_one(i, "guest series")) return line.says_one(i + 1, "editor editors") ? i + 2 : i;
  return line.skip(i + 1, token_kind::period);
}

/// "et al.", "and others", "& al.", "u.a.", "…"
inline std::size_t after_et_al(const token_view& line, std::size_t i) {
  if (line.is(i, token_kind::ellipsis)) return i + 1;
  if (line.says(i, "等")) return line.skip(i + 1, token_kind::period);
  if (!line.has(i, joiner_word)) return i > 0 && line.says(i, "others") ? i + 1 : i;
  const bool alii = i + 1 < line.size() && line[i + 1].lower && line.says_one(i + 1, "al alii");
  if (alii && line.says_one(i, "et & and")) return line.skip(i + 2, token_kind::period);
  if (line.says_one(i, "and & et with") && line.says_one(i + 1, "others autres coauthors colleagues co-authors")) {
    return i + 2;
  }
  return i;
}

// clang-format off
/// What leads on to a container as "In" does.
inline constexpr literal containers[] = {
    "paper presented at", "poster presented at", "presented at", "brief paper in", "short paper in", "short paper at",
    "full paper in", "full paper at", "long paper in", "long paper at", "regular paper in", "paper in", "paper at",
    "poster in", "poster at", "demo in", "demo at", "chapter in", "oral at", "talk at",
    "published as a conference paper at"};
// clang-format on

}  // namespace vitae::wild_text::citing::phrases
