// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/extent.hpp>

namespace vitae::wild_text {

/// A part of a publication line: its text (see `plain_line` for what is normalised) and the bytes of the line it is.
/// A part that is absent has no text and an empty span.
struct cited_text {
  std::string text;
  extent span;

  explicit operator bool() const { return !text.empty(); }
  bool operator==(const cited_text&) const = default;
};

/// One author as printed ("Lin, R." stays so, see `natural_order`), and what the marks beside the name say.
struct cited_author {
  std::string name;
  extent span;
  bool equal = false;          ///< the mark of equal contribution: `*`, or what a legend says
  bool corresponding = false;  ///< the mark of the corresponding author: an envelope, or what a legend says
  bool emphasised = false;     ///< printed bold or underlined: most often the owner of the CV
  std::string marks;           ///< the marks themselves, for a legend elsewhere ("*", "†", "*‡")
  extent legend{};             ///< the line that says what they mean; empty where they stand without one
};

/// A link of the line: `[pdf](https://…)`, `<a href=…>`, or a bare URL (without label).
struct cited_link {
  std::string label;
  std::string url;
  extent span;
};

/// What kind of work a line cites, as far as its words tell.
enum class cited_kind : unsigned char {
  unknown,
  article,
  inproceedings,
  book,
  chapter,
  thesis,
  report,
  preprint,
  patent,
  dataset,
  software
};

/// The kind in a word, as schemas spell it; empty if it is unknown.
constexpr std::string_view word_of(cited_kind kind) {
  constexpr std::string_view words[]{"",       "article",  "inproceedings", "book",    "chapter", "thesis",
                                     "report", "preprint", "patent",        "dataset", "software"};
  return words[static_cast<std::size_t>(kind)];
}

/// How far the work has come; `unsaid` where no word tells.
enum class cited_status : unsigned char { unsaid, published, accepted, submitted, preprint, in_preparation };

/// The status in words, as schemas spell it; empty if it is unsaid.
constexpr std::string_view word_of(cited_status status) {
  constexpr std::string_view words[]{"", "published", "accepted", "submitted", "preprint", "in preparation"};
  return words[static_cast<std::size_t>(status)];
}

/// The parts of a publication line. What was not there is empty; what fits no part is in `notes`.
struct citation {
  std::vector<cited_author> authors;
  bool et_al = false;  ///< the list of authors goes on: "et al.", "and others", "…"
  cited_text title, venue, date, volume, issue, pages, publisher, place, doi, arxiv, status_text;
  std::string year;  ///< four digits, from `date` or from the venue ("NIPS'17"); empty when unknown
  std::vector<cited_text> editors, notes;
  std::vector<cited_link> links;
  cited_kind kind = cited_kind::unknown;
  cited_status status = cited_status::unsaid;
  float confidence = 0;  ///< 0 … 1: how much this looks like a publication line at all
};

}  // namespace vitae::wild_text
