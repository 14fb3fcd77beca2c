// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/fact.hpp>

/// Identifiers and addresses of works, and what announces them.
namespace vitae::wild_text::citing::recognising {

/// "doi:", "url:" before a link, "DOI" before the number itself.
inline found_fact link_label(const token_view& line, std::size_t i) {
  if (!line.says_one(i, "doi url https http link")) return {};
  const std::size_t at = line.skip(i + 1, token_kind::colon);
  const bool named = line.is(at, token_kind::doi) || line.is(at, token_kind::url);
  return named || at != i + 1 ? found_fact{fact::label, at} : found_fact{};
}

/// "Available at", "Retrieved from", "Available online:".
inline found_fact where_found(const token_view& line, std::size_t i) {
  if (line.says_one(i, "available retrieved accessed online") && line.says_one(i + 1, "at from online on in")) {
    std::size_t at = i + 2;
    while (line.says_one(at, "at from")) ++at;
    return {fact::label, line.skip(at, token_kind::colon)};
  }
  const bool labels = line[i].capital && line.says_one(i, "available online") && line.is(i + 1, token_kind::colon);
  return labels ? found_fact{fact::label, i + 2} : found_fact{};
}

/// "arXiv:1802.03494", "CoRR abs/1802.03494", "arXiv:hep-th/9901001".
inline found_fact arxiv_number(const token_view& line, std::size_t i) {
  if (!line.says_one(i, "arxiv abs")) return {};
  const bool parted = line.is(i + 1, token_kind::colon) || line.is(i + 1, token_kind::slash);
  const std::size_t at = i + (parted ? 2 : 1);
  if (at >= line.size()) return {};
  if (line[at].digits >= 8 && line.word(at).find('.') == 4) return {fact::arxiv, at + 1};
  if (parted && line[at].is(token_kind::number) && line[at].digits >= 6) return {fact::arxiv, at + 1};
  const bool archive = parted && line[at].is(token_kind::word) && !line[at].space;
  const bool slashed = archive && line.is(at + 1, token_kind::slash) && line.is(at + 2, token_kind::number);
  return slashed ? found_fact{fact::arxiv, at + 3} : found_fact{};
}

/// "ISBN 978-3-16-148410-0", "PubMed PMID: 1", "PMCID 12".
inline found_fact catalogue_number(const token_view& line, std::size_t i) {
  const std::size_t sign = !line.says(i, "pubmed") ? i : line.says(i + 1, "central") ? i + 2 : i + 1;
  if (!line.says_one(sign, "isbn issn isbn-13 isbn-10 pmid pmcid") || sign + 1 >= line.size()) return {};
  const std::size_t first = line.skip(sign + 1, token_kind::colon);
  std::size_t at = first;
  while (at < line.size() && at < first + 12 &&
         (line[at].digits > 0 || line[at].is(token_kind::hyphen) || line.says(at, "x")))
    ++at;
  return at != first ? found_fact{fact::isbn, at} : found_fact{};
}

/// The identifier, the address or the label of one that starts at token `i`.
inline found_fact identifier(const token_view& line, std::size_t i) {
  if (line[i].is(token_kind::url)) return {fact::url, i + 1};
  if (line[i].is(token_kind::doi)) return {fact::doi, i + 1};
  if (!line.has(i, identifier_sign)) return {};
  for (const auto find : {link_label, where_found, arxiv_number, catalogue_number})
    if (const found_fact found = find(line, i); found.kind != fact::none) return found;
  return {};
}

}  // namespace vitae::wild_text::citing::recognising
