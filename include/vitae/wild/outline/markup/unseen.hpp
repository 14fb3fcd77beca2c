// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/markup/closings.hpp>
#include <vitae/wild/outline/markup/tags.hpp>

namespace vitae::wild_text {

/// What of a document no reader of its page sees; each function gives the length of such a piece, 0 where there is
/// none.
namespace unseen {

/// Does a line begin at a byte, but for blanks?
inline bool begins_line(std::string_view document, std::size_t at) {
  while (at > 0 && (document[at - 1] == ' ' || document[at - 1] == '\t')) --at;
  return at == 0 || document[at - 1] == '\n';
}

/// "<!-- … -->", also one that begins a line and is never closed, which is one to the end; "<!DOCTYPE …>".
inline std::size_t declaration_at(std::string_view document, std::size_t at, closings& ends) {
  if (document.substr(at, 4) == "<!--") {
    const std::size_t close = ends.find("-->", at + 4);
    if (close != document.npos) return close + 3 - at;
    return begins_line(document, at) ? document.size() - at : 0;
  }
  if (document.substr(at, 2) == "<!" && ascii::begins(document.substr(at + 2), "doctype")) {
    const std::size_t close = ends.find(">", at);
    if (close != document.npos) return close + 1 - at;
  }
  return 0;
}

/// Where a comment begins a line that is never closed; the end of the document where there is none.
inline std::size_t open_comment_in(std::string_view document) {
  if (document.find("<!--") == document.npos) return document.size();  // as in most documents
  const std::size_t last = document.rfind("-->");
  std::size_t at = document.find("<!--", last == document.npos ? 0 : last + 3);
  while (at != document.npos && !begins_line(document, at)) at = document.find("<!--", at + 4);
  return at == document.npos ? document.size() : at;
}

/// Liquid tags and values: "{% for … %}", "{{ site.title }}".
constexpr std::size_t template_at(std::string_view document, std::size_t at) {
  const char second = at + 1 < document.size() ? document[at + 1] : '\0';
  if (second != '%' && second != '{') return 0;
  const std::size_t close = document.substr(0, at + 2000).find(second == '%' ? "%}" : "}}", at + 2);
  return close == document.npos ? 0 : close + 2 - at;
}

/// What a template's own comment holds: Liquid's "{% comment %} … {% endcomment %}", Jinja's "{# … #}", MDX's
/// "{/* … */}".
inline std::size_t template_comment_at(std::string_view document, std::size_t at, closings& ends) {
  const std::string_view begin = document.substr(at, 3);
  const std::string_view end = begin == "{# " ? "#}" : begin == "{/*" ? "*/}" : "";
  if (!end.empty()) {
    const std::size_t close = ends.find(end, at + 3);
    return close == document.npos ? 0 : close + end.size() - at;
  }
  const std::size_t length = template_at(document, at);
  if (length == 0 || begin[1] != '%') return 0;
  const std::string_view tag = document.substr(at + 2, length - 4), name = "comment";
  const std::size_t word = tag.find_first_not_of("- ");
  if (word == tag.npos || tag.substr(word, name.size()) != name || tag.find_last_not_of("- ") != word + name.size() - 1)
    return 0;
  const std::size_t last = ends.find("endcomment", at + length);
  const std::size_t close = last == document.npos ? last : document.find("%}", last);
  return close == document.npos ? 0 : close + 2 - at;
}

/// The line of a code fence, without its end.
constexpr std::size_t fence_at(std::string_view document, std::size_t at) {
  std::size_t i = at;
  while (i < document.size() && document[i] == ' ') ++i;
  if (i == document.size() || (document[i] != '`' && document[i] != '~')) return 0;  // as most lines are
  const std::string_view mark = document.substr(i, 3);
  if (mark != "```" && mark != "~~~") return 0;
  const std::size_t end = std::min(document.find('\n', i), document.size());
  const std::string_view info = trimmed(document.substr(i + 3, end - i - 3));
  if (info.find('`') != info.npos || info.ends_with('~') || info.size() > 37) return 0;  // "~~~ Title ~~~"
  return end - at;
}

/// The line of an abbreviation's definition, as Markdown Extra has them: "*[DAM]: Digital Asset Management".
constexpr std::size_t abbreviation_at(std::string_view document, std::size_t at) {
  constexpr std::size_t longest = 40;
  if (document.substr(at, 2) != "*[") return 0;
  const std::size_t close = document.substr(0, at + longest).find_first_of("]\n", at);
  if (close == document.npos || document.substr(close, 3) != "]: ") return 0;
  return std::min(document.find('\n', close), document.size()) - at;
}

/// A cell of code that a notebook runs ("```{python}" to "```"), unless it holds rows of facts: "tribble(".
constexpr std::size_t code_cell_at(std::string_view document, std::size_t at) {
  if (document.substr(at, 4) != "```{" || at + 4 >= document.size() || !ascii::is_alpha(document[at + 4])) return 0;
  const std::size_t close = document.find("\n```", at);
  if (close == document.npos) return 0;
  const std::string_view code = document.substr(at, close - at);
  if (code.find("tribble(") != code.npos || code.find("data.frame(") != code.npos) return 0;
  return std::min(document.find('\n', close + 1), document.size()) - at;
}

/// After a tag that hides what it holds ("<script>"; "<video>", whose words are for browsers that have none) the end of
/// its closing tag; else `at`.
inline std::size_t end_of_hidden(const html_tag& tag, std::size_t at, closings& ends) {
  struct hiding {
    std::string_view name, end;
  };
  constexpr hiding all[] = {{"script", "</script"}, {"style", "</style"},      {"head", "</head"},
                            {"title", "</title"},   {"video", "</video"},      {"audio", "</audio"},
                            {"canvas", "</canvas"}, {"noscript", "</noscript"}};
  if (tag.closes) return at;
  for (const hiding& hidden : all) {
    if (!tag.is(hidden.name)) continue;
    const std::size_t found = ends.find(hidden.end, at);
    if (found == std::string_view::npos) return at;
    const std::size_t end = ends.find(">", found);
    return end == std::string_view::npos ? ends.size() : end + 1;
  }
  return at;
}

}  // namespace unseen

}  // namespace vitae::wild_text
