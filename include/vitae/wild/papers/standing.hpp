// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What a heading says of the publications under it: "Journal articles", "Under review".
struct standing {
  cited_kind kind = cited_kind::unknown;
  cited_status status = cited_status::unsaid;

  bool operator==(const standing&) const = default;
};

namespace standings {

/// Words of headings, folded, and what each says. A longer phrase stands before one that it holds.
struct word {
  std::string_view text;
  standing says;
};
inline constexpr word words[] = {
    {"book chapter", {cited_kind::chapter}},
    {"chapter", {cited_kind::chapter}},
    {"conference", {cited_kind::inproceedings}},
    {"proceedings", {cited_kind::inproceedings}},
    {"workshop", {cited_kind::inproceedings}},
    {"journal", {cited_kind::article}},
    {"preprint", {cited_kind::preprint, cited_status::preprint}},
    {"book", {cited_kind::book}},
    {"monograph", {cited_kind::book}},
    {"theses", {cited_kind::thesis}},
    {"thesis", {cited_kind::thesis}},
    {"dissertation", {cited_kind::thesis}},
    {"technical report", {cited_kind::report}},
    {"patent", {cited_kind::patent}},
    {"dataset", {cited_kind::dataset}},
    {"data set", {cited_kind::dataset}},
    {"in preparation", {cited_kind::unknown, cited_status::in_preparation}},
    {"in progress", {cited_kind::unknown, cited_status::in_preparation}},
    {"under review", {cited_kind::unknown, cited_status::submitted}},
    {"in review", {cited_kind::unknown, cited_status::submitted}},
    {"submitted", {cited_kind::unknown, cited_status::submitted}},
    {"in press", {cited_kind::unknown, cited_status::accepted}},
    {"forthcoming", {cited_kind::unknown, cited_status::accepted}},
    {"to appear", {cited_kind::unknown, cited_status::accepted}},
    {"accepted", {cited_kind::unknown, cited_status::accepted}},
};

/// Whether a heading speaks of several things: "Journal and conference papers".
inline bool joins(std::string_view text) {
  for (const std::string_view mark : {" and ", " & ", "/", ",", " und ", " et "})
    if (text.find(mark) != text.npos) return true;
  return false;
}

/// Takes in what a word says; false if another word has said something else.
template <class Said>
bool agree(Said& so_far, Said says) {
  if (says == Said{}) return true;
  const bool fits = so_far == Said{} || so_far == says;
  so_far = says;
  return fits;
}

}  // namespace standings

/// What a heading says of each publication under it; nothing where it speaks of several things.
inline standing standing_of(std::string_view heading) {
  standing found;
  const std::string text = folded(heading.substr(0, 80));
  if (standings::joins(text)) return {};
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    const bool begins = at == 0 || !ascii::is_alpha(text[at - 1]);
    for (const standings::word& w : standings::words) {
      if (!begins || !std::string_view(text).substr(at).starts_with(w.text)) continue;
      if (!standings::agree(found.kind, w.says.kind) || !standings::agree(found.status, w.says.status)) return {};
      length = w.text.size();
      break;
    }
    at += length;
  }
  return found;
}

/// Whether a heading speaks of kinds of works or of how far they have come, of one or of several.
inline bool speaks_of_works(std::string_view heading) {
  const std::string text = folded(heading.substr(0, 80));
  const auto has = [&](std::string_view word) {
    const std::size_t at = text.find(word);
    return at != text.npos && (at == 0 || !ascii::is_alpha(text[at - 1]));
  };
  for (const std::string_view word : {"publi", "papers", "articles", "abstracts", "posters", "talks", "presentations"})
    if (has(word)) return true;
  for (const standings::word& w : standings::words)
    if (has(w.text)) return true;
  return false;
}

/// Words of lines that name kinds of works in the plural, which such lines end in, and words that narrow them; folded.
inline constexpr std::string_view works_words[] = {
    "abstracts", "articles",  "books",     "chapters",    "commentaries", "conferences",  "demonstrations", "demos",
    "journals",  "letters",   "magazines", "manuscripts", "monographs",   "newspapers",   "papers",         "patents",
    "posters",   "preprints", "prints",    "proceedings", "projects",     "publications", "refereed",       "reports",
    "reviewed",  "reviews",   "theses",    "volumes",     "workshops"};
inline constexpr std::string_view narrowing_works_words[] = {
    "academic",  "accepted",  "and",      "author",  "authored",  "book",       "co",       "conference",
    "current",   "edited",    "first",    "full",    "in",        "index",      "indexed",  "international",
    "invited",   "journal",   "lead",     "local",   "magazine",  "major",      "national", "non",
    "of",        "ongoing",   "open",     "other",   "peer",      "popular",    "pre",      "published",
    "recent",    "regional",  "research", "review",  "scholarly", "scientific", "selected", "short",
    "submitted", "technical", "the",      "working", "workshop"};

/// "Magazine Articles", "Peer-Reviewed": a line of three words at most, the last of which names works in the plural.
inline bool names_works_only(std::string_view line) {
  if (line.size() > 40 || std::count(line.begin(), line.end(), ' ') > 2 || !is_upper(decode(line, 0).code_point))
    return false;
  const std::string last = folded(line.substr(line.find_last_of(" -") + 1));
  return words::lists<works_words>(last);
}

/// "Peer-Reviewed International Journals", "Reports and pre-prints": a line of nothing but words that name kinds of
/// works and words that narrow these, so that it is a heading wherever it stands.
inline bool says_kinds_of_works(std::string_view line) {
  constexpr std::size_t longest = 60;
  if (line.size() > longest || !is_upper(decode(line, 0).code_point)) return false;
  const std::string text = folded(line);
  std::string_view rest = text, word;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(" -/&"), rest.size());
    word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!word.empty() && !words::lists<works_words>(word) && !words::lists<narrowing_works_words>(word)) return false;
  }
  return words::lists<works_words>(word);
}

/// Whether a heading speaks of talks rather than of what was printed: "Conferences and presentations", "Posters".
inline bool speaks_of_meetings(std::string_view heading) {
  const std::string text = folded(heading.substr(0, 80));
  const auto has = [&](std::string_view word) { return text.find(word) != text.npos; };
  for (const std::string_view printed : {"publi", "paper", "proceeding", "article", "manuscript", "journal", "book"})
    if (has(printed)) return false;
  for (const std::string_view met : {"presentation", "talk", "poster", "seminar", "lecture", "vortr", "communications"})
    if (has(met)) return true;
  if (has("reviewed") || has("refereed")) return false;  // "Peer-Reviewed Conferences" have proceedings
  for (const std::string_view met : {"conferences", "workshops", "symposia", "meetings"})
    if (has(met)) return true;
  return false;
}

/// Completes a citation by the heading above it. What the line says in words of its own counts for more.
inline void stand_under(const standing& heading, citation& cited) {
  if (heading.kind != cited_kind::unknown) cited.kind = heading.kind;
  if (heading.status != cited_status::unsaid && !cited.status_text) cited.status = heading.status;
}

}  // namespace vitae::wild_text
