// SPDX-License-Identifier: BSL-1.0
#include "read_cv.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>
#include <vitae/format/json/origins.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace {

/// Does a text begin as JSON does, and not as "[Ada Quill](…)", "[1] A. Quill" or "{% include name %}"?
bool begins_json(std::string_view text) {
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  if (next == text.npos) return true;
  const std::string_view after = text.substr(next, 1);
  return text[0] == '{' ? std::string_view("%{:#.").find(after) == text.npos
                        : std::string_view("{[\"]").find(after) != text.npos;
}

/// JSON begins with a bracket and is told apart by its members, BibTeX begins with an entry; everything else is some
/// text of a CV.
std::string_view format_of(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = vitae::trimmed(text);
  if (begins_json(text))
    return tool::is_jsonresume(text) ? "jsonresume" : tool::is_rendercv(text) ? "rendercv" : "json";
  for (const std::string_view entry : {"@article{", "@inproceedings{", "@book{", "@misc{", "@string{", "@phdthesis{"})
    if (vitae::equal_folded(text.substr(0, entry.size()), entry)) return "bibtex";
  return "wild";
}

tool::cv read(std::string_view text, std::string_view format) {
  if (format == "json") return tool::read_json(text);
  if (format == "bibtex") return tool::read_bibtex(text);
  if (format == "csl") return tool::read_csl(text);
  if (format == "jsonresume") return tool::read_jsonresume(text);
  if (format == "rendercv") return tool::read_rendercv(text);
  return format == "markdown" ? tool::read_markdown(text) : tool::read_wild(text);
}

std::vector<std::string_view> sorted_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (const auto line = vitae::trimmed(text.substr(0, end)); !line.empty()) lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// Whether at least nine in ten lines of a page stand in another too.
bool mostly_in(std::string_view page, std::string_view other) {
  const auto lines = sorted_lines(page), others = sorted_lines(other);
  std::vector<std::string_view> shared;
  std::set_intersection(lines.begin(), lines.end(), others.begin(), others.end(), std::back_inserter(shared));
  return shared.size() * 10 >= lines.size() * 9;
}

/// The first paragraphs of a page, a third of it at most: what is not understood there is not understood in the whole.
std::string_view beginning_of(std::string_view page) {
  const std::size_t end = page.rfind("\n\n", page.size() / 3);
  return page.substr(0, end == page.npos ? 0 : end + 1);
}

/// Is a text nothing that Markdown takes for a summary and a reader for how to reach somebody: none, or a sentence?
bool is_summary(std::string_view text) {
  text = vitae::trimmed(text);
  return text.empty() || (text.find_last_of(".!?") == text.size() - 1 && text.find('@') == text.npos);
}

/// A page that the library wrote is read back to the letter: as Markdown it is understood whole, and would be written
/// again just so. It may have been edited since: then it tells how to reach its owner, it lists something, and nearly
/// every line of it is one that would be written again. Any other CV is nothing here.
std::optional<tool::cv> read_own_page(std::string_view text) {
  if (text.find("\n## ") == std::string_view::npos) return {};
  if (!tool::read_markdown(beginning_of(text)).notes.issues.empty()) return {};  // as of most pages
  tool::cv page = tool::read_markdown(text);
  if (!page.notes.issues.empty()) return {};
  const vitae::Person& p = page.value;
  const std::string again = tool::write_markdown(p, {});
  if (is_summary(p.summary) && vitae::trimmed(text) == vitae::trimmed(again)) return page;
  const bool lists = !p.degrees.empty() || !p.positions.empty() || !p.papers.empty() || !p.projects.empty() ||
                     !p.awards.empty() || !p.skills.empty() || !p.languages.empty();
  if (!lists || vitae::same(p.contact, vitae::Contact{}) || !mostly_in(text, again)) return {};
  return page;
}

}  // namespace

tool::reading tool::read_cv(const document& from, std::string_view format, places wanted) {
  const bool looks = format == "auto";
  if (looks) format = format_of(from.text);
  reading got;
  const bool prose = format == "wild" || format == "markdown" || format == "bibtex";
  if (prose && from.text.size() > most_bytes_of_prose) {
    got.complaint = from.name + ": is larger than 16 MiB, more than any CV in prose";
  } else {
    std::optional<cv> own = looks && format == "wild" ? read_own_page(from.text) : std::nullopt;
    got.person = own ? *std::move(own) : read(from.text, format);
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
