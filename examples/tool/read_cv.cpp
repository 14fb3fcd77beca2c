// SPDX-License-Identifier: BSL-1.0
#include "read_cv.hpp"

#include <algorithm>
#include <optional>
#include <vitae/format/json/origins.hpp>
#include <vitae/shape/describe.hpp>

#include "begins.hpp"
#include "own_page.hpp"

namespace {

/// JSON begins with a bracket and is told apart by its members, BibTeX begins with an entry, or is called so;
/// everything else is some text of a CV.
std::string_view format_of(const tool::document& from) {
  const std::string_view text = from.text;
  if (tool::begins_json(text))
    return tool::is_jsonresume(text) ? "jsonresume"
           : tool::is_rendercv(text) ? "rendercv"
           : tool::is_csl(text)      ? "csl"
                                     : "json";
  return tool::begins_bibtex(text) || from.name.ends_with(".bib") ? "bibtex" : "wild";
}

tool::cv read(std::string_view text, std::string_view format, std::string_view dates) {
  if (format == "json") return tool::read_json(text, dates);
  if (format == "bibtex") return tool::read_bibtex(text);
  if (format == "csl") return tool::read_csl(text);
  if (format == "jsonresume") return tool::read_jsonresume(text);
  if (format == "rendercv") return tool::read_rendercv(text);
  return format == "markdown" ? tool::read_markdown(text, dates) : tool::read_wild(text, dates);
}

/// Whether what is said of a document in that format names the CV's own members: dialects have others.
bool names_members(std::string_view format) { return format == "json" || format == "markdown" || format == "wild"; }

/// Does a list of the CV hold something else than text, so that "" is no item of it?
bool passes_over_blanks(std::string_view list) {
  const vitae::type_info* type = &vitae::info_of<vitae::Person>;
  while (type && !list.empty()) {
    const std::string_view step = list.substr(0, list.find('.'));
    list.remove_prefix(std::min(step.size() + 1, list.size()));
    const vitae::member_info* const member = type->core().find(step.substr(0, step.find('[')));
    type = member ? member->type : nullptr;
  }
  return type && &type->core() != &vitae::info_of<std::string>;
}

tool::document_paths paths_of(const tool::cv& person, std::string_view text) {
  tool::document_paths paths(person.notes);
  for (const vitae::origin& one : person.sources)
    if (one.path.ends_with(']') && one.where.of(text) == "\"\"" &&
        passes_over_blanks(std::string_view(one.path).substr(0, one.path.rfind('['))))
      paths.leave_out(one.path);
  return paths;
}

}  // namespace

tool::reading tool::read_cv(const document& from, std::string_view format, places wanted, std::string_view dates) {
  const bool looks = format == "auto";
  if (looks) format = format_of(from);
  reading got;
  const bool prose = format == "wild" || format == "markdown" || format == "bibtex";
  if (prose && from.text.size() > most_bytes_of_prose) {
    got.complaint = from.name + ": is larger than 16 MiB, more than any CV in prose";
  } else {
    std::optional<cv> own = looks && format == "wild" ? read_own_page(from.text, dates) : std::nullopt;
    got.person = own ? *std::move(own) : read(from.text, format, dates);
    got.complaint = stopped(got.person.notes, from);
    if (wanted == places::asked && format == "json" && got.complaint.empty())
      got.person.sources = vitae::json_text::origins_of(from.text);
    if (names_members(format)) got.paths = paths_of(got.person, from.text);
  }
  return got;
}

std::string tool::stopped(const vitae::report& notes, const document& from) {
  for (const vitae::issue& i : notes.issues)
    if (i.level == vitae::severity::fatal) return in_a_line(i, from);
  return {};
}

std::string tool::in_a_line(const vitae::issue& issue, const document& from) {
  std::string line = from.name;
  if (issue.line > 0)
    line += ":" + std::to_string(issue.line + from.first_line - 1) + ":" + std::to_string(issue.column);
  line += issue.level == vitae::severity::warning ? ": warning: " : ": ";
  return line + issue.message + " [" + issue.code + "]";
}
