// SPDX-License-Identifier: BSL-1.0
// --notes json: what is to be said of documents, for programs.
#pragma once
#include <string>
#include <string_view>
#include <vitae/source/issue.hpp>

#include "input.hpp"

namespace tool {

/// A line of JSON for each note, which has the members of an issue behind the document's name:
/// `{"file":"cv.md","level":"warning","code":"date.ambiguous",…}`. Lines are those of the file.
std::string notes_in_json(const vitae::report& notes, const document& from);

/// The same of a document that cannot be used, and why ("cv.md: is empty").
std::string complaint_in_json(const document& from, std::string_view why);

}  // namespace tool
