// SPDX-License-Identifier: BSL-1.0
#include "read_cv.hpp"

#include <vitae/format/json/origins.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace {

/// Native JSON begins with a bracket, BibTeX with an entry; everything else is some text of a CV.
std::string_view format_of(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = vitae::trimmed(text);
  if (text.starts_with('{') || text.starts_with('[')) return "json";
  for (const std::string_view entry : {"@article{", "@inproceedings{", "@book{", "@misc{", "@string{", "@phdthesis{"})
    if (vitae::equal_folded(text.substr(0, entry.size()), entry)) return "bibtex";
  return "wild";
}

tool::cv read(std::string_view text, std::string_view format) {
  if (format == "json") return tool::read_json(text);
  if (format == "bibtex") return tool::read_bibtex(text);
  if (format == "csl") return tool::read_csl(text);
  return format == "markdown" ? tool::read_markdown(text) : tool::read_wild(text);
}

}  // namespace

tool::reading tool::read_cv(const document& from, std::string_view format, places wanted) {
  if (format == "auto") format = format_of(from.text);
  reading got;
  if (format != "json" && format != "csl" && from.text.size() > most_bytes_of_prose) {
    got.complaint = from.name + ": is larger than 16 MiB, more than any CV in prose";
  } else {
    got.person = read(from.text, format);
    got.complaint = stopped(got.person.notes, from);
    if (wanted == places::asked && format == "json" && vitae::passes(got.person.notes))
      got.person.sources = vitae::json_text::origins_of(from.text);
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
  return line + ": " + issue.message + " [" + issue.code + "]";
}
