// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <type_traits>
#include <vitae/format/bibtex/reader.hpp>
#include <vitae/format/bibtex/writer.hpp>
#include <vitae/policy/choice.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/node_cursor.hpp>

namespace vitae {

/// BibTeX and biblatex, for any schema with records that look like publications (`look::citation`): members are found
/// by their names. LaTeX in values is read as Unicode; entries that are broken are reported with their line and
/// skipped.
///
///     auto papers = parse<std::vector<Paper>, bibtex>(file);
///     auto file = render<bibtex>(cv);
struct bibtex : answers<axes::format> {
  template <class Policies>
  static node_cursor open(std::string_view document, const type_info& type, notes& log) {
    using left = typename Policies::template answer<axes::leftovers, leftovers::reported>;
    return {bibtex_text::read_document(document, type, log, left::told), type};
  }

  template <class Policies>
  using writer = bibtex_text::writer;
};

}  // namespace vitae
