// SPDX-License-Identifier: BSL-1.0
// The command line as data: which commands there are, and which options each takes.
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

namespace tool {

/// An option: a switch, or one that takes a value, which is one of its `values` or a number from 1 on.
struct option {
  std::string_view name;
  std::span<const std::string_view> values;
  std::string_view meaning;
  bool number = false;
};

/// A command and what may stand behind it.
struct command {
  std::string_view name;
  std::string_view usage;
  std::string_view meaning;
  std::size_t operands;
  std::span<const option> options;
};

inline constexpr std::string_view formats_of_cvs[] = {"auto",       "wild",     "markdown", "json",
                                                      "jsonresume", "rendercv", "bibtex",   "csl"};
inline constexpr std::string_view formats_of_anything[] = {
    "auto", "wild", "markdown", "json", "jsonresume", "rendercv", "bibtex", "csl", "dates", "citation", "ndjson"};
inline constexpr std::string_view lines_or_not[] = {"json", "ndjson"};
inline constexpr std::string_view formats_of_cvs_out[] = {"json",   "jsonresume", "rendercv",    "markdown",
                                                          "bibtex", "csl",        "bibliography"};
inline constexpr std::string_view citation_styles[] = {"plain", "ieee", "acm", "apa"};
inline constexpr std::string_view groupings[] = {"none", "year", "kind"};
inline constexpr std::string_view formats_of_reports[] = {"terminal", "json", "markdown"};
inline constexpr std::string_view formats_of_changes[] = {"terminal", "json", "json-patch", "markdown"};
inline constexpr std::string_view rule_sets[] = {"cv", "strict", "academic"};
inline constexpr std::string_view schemas[] = {"person", "paper", "report", "changes"};
inline constexpr std::string_view moods[] = {"auto", "always", "never"};
inline constexpr std::string_view date_styles[] = {"any", "american", "european"};
inline constexpr std::string_view formats_of_notes[] = {"terminal", "json"};

inline constexpr std::string_view from_meaning = "how the CV is written; auto looks at it";

/// What the date 6/1/2011 means.
inline constexpr option dates_option = {
    "dates", date_styles, "what 6/1/2011 is: to american the 1st of June, to european the 6th of January"};
inline constexpr option notes_option = {"notes", formats_of_notes, "how to write notes; json: a line a note"};

inline constexpr option parse_options[] = {
    {"from", formats_of_anything, "how the input is written; auto looks at it"},
    {"to", lines_or_not, "a CV on many lines, or on one"},
    dates_option,
    notes_option,
    {"explain", {}, "show the document with what each piece of it was taken for; --to json lists it"},
    {"batch", {}, "read many: files, folders, patterns, or - for a list of them; a line a CV out"},
    {"jobs", {}, "how many at once; unsaid, as many as there are cores (also -j N)", true},
};
inline constexpr option validate_options[] = {
    {"from", formats_of_cvs, from_meaning},
    dates_option,
    {"rules", rule_sets, "which rules to ask"},
    {"to", formats_of_reports, "how to write the findings"},
};
inline constexpr option diff_options[] = {
    {"from", formats_of_cvs, from_meaning},
    dates_option,
    {"to", formats_of_changes, "how to write the changes"},
};
inline constexpr option render_options[] = {
    {"from", formats_of_cvs, from_meaning},
    dates_option,
    notes_option,
    {"to", formats_of_cvs_out, "how to write the CV; bibliography is its publications alone, in Markdown"},
    {"citation", citation_styles, "in whose style to cite publications in Markdown"},
    {"group", groupings, "how to part a bibliography"},
};
inline constexpr option apply_options[] = {{"from", formats_of_cvs, from_meaning}, dates_option, notes_option};
inline constexpr option schema_options[] = {{"of", schemas, "of what"}};

/// What every command takes.
inline constexpr option common_options[] = {
    {"color", moods, "whether to colour what goes to a terminal"},
    {"help", {}, "explain and leave (also -h)"},
    {"version", {}, "say the version and leave (also -V)"},
};

inline constexpr command commands[] = {
    {"parse", "FILE | --batch PATH...", "read a CV; write it as JSON, and notes to stderr", 1, parse_options},
    {"validate", "FILE", "say what is wrong with a CV", 1, validate_options},
    {"diff", "OLD NEW", "say what leads from one CV to another", 2, diff_options},
    {"render", "--to FORMAT FILE", "write a CV in another format", 1, render_options},
    {"apply", "CHANGES.json FILE", "carry out what diff --to json wrote; write the CV as JSON", 2, apply_options},
    {"schema", "", "write the JSON Schema of native JSON", 0, schema_options},
};

}  // namespace tool
