// SPDX-License-Identifier: BSL-1.0
// A CV from a document, whatever it is written in.
#pragma once
#include <string>
#include <string_view>
#include <vitae/source/issue.hpp>

#include "document_paths.hpp"
#include "input.hpp"
#include "person.hpp"

namespace tool {

/// A CV that was read, and what its parts are called in the document; or in `complaint` why that cannot be used.
struct reading {
  cv person;
  document_paths paths;
  std::string complaint;
};

/// Whether to find out where each value of JSON stands, which is a second pass over it.
enum class places : bool { unasked, asked };

/// Reads the CV in a document, which is written as said: "json", "wild", …; "auto" looks at it. `dates`: as --dates has
/// it.
reading read_cv(const document& from, std::string_view format, places wanted, std::string_view dates = {});

/// Why reading did not go through to the end of the document, or nothing.
std::string stopped(const vitae::report& notes, const document& from);

/// An issue in a line: what the document is called, where, what, which.
std::string in_a_line(const vitae::issue& issue, const document& from);

}  // namespace tool
