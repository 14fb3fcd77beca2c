// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/phrase/part.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/source/node.hpp>

namespace vitae::wild_text {

/// How wild text is read.
struct wild_options {
  dates::day_order order = dates::day_order::unknown;  ///< of 6/1/2011; unknown: as the document's other dates have it
  leftovers::fate left = leftovers::fate::kept;        ///< what becomes of lines that no member claims
};

/// Something to say of a wild document.
struct wild_note {
  severity level = severity::remark;
  fault why;
  extent where;
};

/// What was found in a wild document.
struct wild_reading {
  node root;
  std::vector<wild_note> notes;
};

/// Reads any CV text (Markdown, plain, full of HTML) as a schema, by its types, looks, labels and aliases. Every leaf
/// of the tree says where its text stands and how sure it is.
///
///     const wild_reading found = read_wild(text, info_of<Person>);
///
/// A template of nothing, so that a program may compile the reader in one of its files and only call it in the others:
/// `wild/read.hpp` defines it, `wild/format.hpp` says how.
template <class = void>
wild_reading read_wild(std::string_view document, const type_info& schema, const wild_options& options = {});

}  // namespace vitae::wild_text
