// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/people.hpp>
#include <vitae/wild/citation/pieces/brackets.hpp>

/// What kind of work a line cites, how far it has come, and whether it is a citation at all.
namespace vitae::wild_text::citing {

/// What the tail of a line says in passing.
struct tail_words {
  bool thesis = false, report = false, patent = false, dataset = false, software = false, proceedings = false;
  bool journal = false, preprint = false, container = false, known_venue = false, known_publisher = false;
};

inline tail_words words_of_tail(const labelled_line& all) {
  tail_words found;
  for (std::size_t i = 0; i + 2 < all.line.size(); ++i) {
    if (!all.line.is(i, token_kind::paren_open) || !is_kind_of_work(all.line, i)) continue;
    found.thesis = all.line.says(i + 1, "D");
    found.report = all.line.says(i + 1, "R");
    found.patent = all.line.says(i + 1, "P");
  }
  for (std::size_t i = 0; i < all.pieces.size(); ++i) {
    const piece& part = all.pieces[i];
    if (part.kind == fact::in) found.container = true;
    if (!is_tail(all.labels[i]) || part.kind == fact::anchor) continue;
    for (std::size_t k = part.first; k < part.last; ++k) {
      const token& word = all.line[k];
      found.thesis = found.thesis || word.has(thesis_word);
      found.report = found.report || (word.has(report_word) && is_publisher(all.labels[i]));
      found.patent = found.patent || all.line.says(k, "patent");
      found.dataset = found.dataset || (all.line.says(k, "data") && all.line.says(k + 1, "set")) ||
                      (all.line.says(k, "dataset") && part.in_paren);
      found.software = found.software || (all.line.says(k, "software") && part.in_paren) ||
                       (all.line.says(k, "package") && all.line.says(k + 1, "version"));
      found.known_publisher = found.known_publisher || (word.has(publisher_word) && is_publisher(all.labels[i]));
      if (all.labels[i] != venue) continue;
      found.proceedings = found.proceedings || word.has(meeting_word);
      found.journal = found.journal || word.has(journal_word);
      found.preprint = found.preprint || word.has(preprint_word);
      found.known_venue = found.known_venue || word.has(venue_head | venue_hint) || word.camel;
    }
  }
  return found;
}

/// The kind of work, from the words of the tail and the numbers found.
inline cited_kind kind_of(const citation& made, const tail_words& tail) {
  if (!made.title && !made.venue) return cited_kind::unknown;
  if (tail.thesis) return cited_kind::thesis;
  if (tail.patent) return cited_kind::patent;
  if (tail.dataset) return cited_kind::dataset;
  if (tail.software) return cited_kind::software;
  if (tail.preprint || (made.arxiv && !made.venue)) return cited_kind::preprint;
  if (!made.venue) {
    if (tail.report) return cited_kind::report;
    if (made.status == cited_status::preprint) return cited_kind::preprint;
    return made.publisher ? cited_kind::book : cited_kind::unknown;
  }
  if (tail.journal && !tail.proceedings) return cited_kind::article;
  if (tail.proceedings) return cited_kind::inproceedings;
  if (!made.editors.empty() && tail.container) return cited_kind::chapter;
  if (tail.container) return made.publisher && !tail.known_venue ? cited_kind::chapter : cited_kind::inproceedings;
  if (made.volume || made.issue) return cited_kind::article;
  const std::string_view venue_text = made.venue.text;
  std::size_t capitals = 0;
  const std::size_t from = venue_text.back() == ')'                         ? venue_text.rfind('(')
                           : venue_text.find(' ') == std::string_view::npos ? 0
                                                                            : venue_text.size();
  for (std::size_t k = from; k < venue_text.size(); ++k)
    capitals += venue_text[k] >= 'A' && venue_text[k] <= 'Z' ? 1U : 0U;
  const bool acronym = capitals >= 2;  // "ICML", "… (NeurIPS)"
  return acronym ? cited_kind::inproceedings : cited_kind::article;
}

/// "Technical Report 14", "US Patent 9,999,999": a number, not a volume.
inline void settle_number(citation& made) {
  const bool numbered = made.kind == cited_kind::report || made.kind == cited_kind::patent;
  if (numbered && made.volume && !made.issue && !made.venue) std::swap(made.volume, made.issue);
}

/// How far the work has come, where no phrase says it.
inline cited_status status_of(const citation& made) {
  if (made.status != cited_status::unsaid || (!made.title && !made.venue)) return made.status;
  if (made.kind == cited_kind::preprint) return cited_status::preprint;
  const bool printed = made.venue || made.publisher || made.doi || made.pages;
  return printed && !made.year.empty() ? cited_status::published : cited_status::unsaid;
}

/// How much this looks like a publication line: names in the form of author lists, a title, a known venue, a year.
inline float confidence_of(const labelled_line& all, const citation& made, const tail_words& tail) {
  if (!made.title) return 0.0F;
  float sum = 0.0F;
  std::size_t formal = 0;
  for (const cited_author& author : made.authors) {
    const std::size_t period = author.name.find('.'), space = author.name.rfind(' ');
    const bool initial =
        (period != std::string::npos && period > 0 && is_upper(static_cast<unsigned char>(author.name[period - 1]))) ||
        (space != std::string::npos && naming::is_initials(author.name.substr(space + 1)));
    formal += initial ? 1U : 0U;
  }
  if (made.authors.size() >= 2) {
    sum += formal > 0 ? 0.38F : 0.30F;
  } else if (made.authors.size() == 1) {
    sum += formal > 0 || made.et_al ? 0.25F : 0.12F;
  }
  std::size_t words = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < all.pieces.size(); ++i) {
    if (!is_title(all.labels[i])) continue;
    words += all.pieces[i].last - all.pieces[i].first;
    quoted = quoted || all.pieces[i].quoted;
  }
  sum += words >= 3 ? 0.14F : 0.04F;
  if (quoted) sum += 0.08F;
  if (made.venue) sum += tail.proceedings || tail.journal ? 0.25F : tail.known_venue || tail.preprint ? 0.16F : 0.06F;
  if (tail.known_publisher) sum += 0.12F;
  if (tail.thesis || tail.report || tail.patent) sum += 0.14F;
  if (!made.year.empty()) sum += 0.12F;
  if (made.pages || made.volume) sum += 0.12F;
  if (made.doi || made.arxiv) sum += 0.25F;
  if (made.status_text) sum += 0.10F;
  if (made.year.empty() && !made.status_text && !made.doi && !made.arxiv && !made.volume) sum -= 0.12F;
  if (words > 45) sum *= 0.5F;
  if (made.authors.empty()) sum *= 0.7F;
  if (made.notes.size() > 4) sum -= 0.15F;
  return sum < 0.0F ? 0.0F : sum > 1.0F ? 1.0F : sum;
}

}  // namespace vitae::wild_text::citing
