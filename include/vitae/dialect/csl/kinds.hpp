// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string_view>
#include <vitae/cv/paper.hpp>
#include <vitae/format/bibtex/kinds.hpp>

namespace vitae::csl {

/// A type of CSL and the kind of paper it is; the first type of a kind is the one that is written.
struct item_kind {
  std::string_view type;
  paper_kind kind;
};

inline constexpr item_kind item_kinds[] = {{"article-journal", paper_kind::article},
                                           {"article-magazine", paper_kind::article},
                                           {"article-newspaper", paper_kind::article},
                                           {"review", paper_kind::article},
                                           {"review-book", paper_kind::article},
                                           {"paper-conference", paper_kind::inproceedings},
                                           {"book", paper_kind::book},
                                           {"classic", paper_kind::book},
                                           {"collection", paper_kind::book},
                                           {"pamphlet", paper_kind::book},
                                           {"periodical", paper_kind::book},
                                           {"chapter", paper_kind::chapter},
                                           {"entry", paper_kind::chapter},
                                           {"entry-dictionary", paper_kind::chapter},
                                           {"entry-encyclopedia", paper_kind::chapter},
                                           {"thesis", paper_kind::thesis},
                                           {"report", paper_kind::report},
                                           {"standard", paper_kind::report},
                                           {"article", paper_kind::preprint},
                                           {"patent", paper_kind::patent},
                                           {"dataset", paper_kind::dataset},
                                           {"software", paper_kind::software}};

/// The kind of a type; nothing for `document` and `manuscript`, `other` for all else (a speech, a web page).
constexpr std::optional<paper_kind> kind_of(std::string_view type) {
  for (const auto& known : item_kinds)
    if (known.type == type) return known.kind;
  if (type.empty() || type == "document" || type == "manuscript") return std::nullopt;
  return paper_kind::other;
}

/// The type of a paper; one without a kind is what its venue suggests.
constexpr std::string_view type_of(const Paper& paper) {
  for (const auto& known : item_kinds)
    if (paper.kind == known.kind) return known.type;
  if (paper.kind || paper.venue.empty()) return "document";
  return bibtex_text::is_conference(paper.venue) ? "paper-conference" : "article-journal";
}

}  // namespace vitae::csl
