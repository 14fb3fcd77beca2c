// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/paper.hpp>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/source/ascii.hpp>

/// What styles of citation print besides names. All text is inline Markdown.
namespace vitae::citing_parts {

inline std::string plain(std::string_view text) {
  std::string out;
  markdown_text::write_plain(out, text);
  return out;
}
inline std::string italic(std::string_view text) { return text.empty() ? std::string() : "*" + plain(text) + "*"; }

/// Ends a sentence, unless it has ended: "Why?" gets no full stop.
inline void stop(std::string& out) {
  std::size_t end = out.size();
  while (end > 0 && (out[end - 1] == '*' || out[end - 1] == '\\')) --end;
  if (end > 0 && std::string_view(".?!").find(out[end - 1]) == std::string_view::npos) out += '.';
}

/// Appends " text." if there is any text.
inline void sentence(std::string& out, std::string_view markdown) {
  if (markdown.empty()) return;
  if (!out.empty()) out += ' ';
  stop(out += markdown);
}

/// Appends `before`, the text and `after`, if there is any text.
inline void put(std::string& out, std::string_view before, std::string_view markdown, std::string_view after = {}) {
  if (!markdown.empty()) out.append(before).append(markdown).append(after);
}

/// "2019"; "199X" of a decade; nothing without a year.
inline std::string year(const Paper& paper) {
  if (!paper.date || paper.date->year() < 0) return {};
  std::string out;
  date only = date::of(paper.date->year());
  if (const int digits = paper.date->unspecified_digits()) only = date::within(paper.date->year(), digits);
  dates::edtf::write(out, only);
  return out;
}

/// "Sep. 2019" in the words of a style for the months; the year alone where there is no month.
inline std::string month_and_year(const Paper& paper, const std::string_view (&months)[12]) {
  const int month = paper.date ? paper.date->month() : 0;
  std::string out = year(paper);
  return month >= 1 && month <= 12 && !out.empty() ? std::string(months[month - 1]) + " " + out : out;
}

/// Pages "1-10" with an en dash between, as all four guides have it.
inline std::string pages(const Paper& paper) {
  std::string out;
  const std::string& text = paper.pages;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool range = text[i] == '-' && i > 0 && i + 1 < text.size() && ascii::is_alnum(text[i - 1]);
    if (range && text[i + 1] == '-') ++i;
    range ? out += "–" : out += text[i];
  }
  return plain(out);
}
/// Whether these are several pages: "pp." or "p.".
inline bool is_range(std::string_view pages) {
  return pages.find("–") != std::string_view::npos || pages.find_first_of("-,") != std::string_view::npos;
}

/// An address in angle brackets, with what may not stand there percent-encoded.
inline std::string bracketed(std::string_view address) {
  std::string out = "<";
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '<' || c == '>' || c == '\\' || c == ' ' || ascii::is_control(c))
      out += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15U]};
    else
      out += c;
  }
  return out + ">";
}
inline std::string doi_link(const Paper& paper) {
  return paper.doi.empty() ? std::string() : bracketed(paper.doi.href());
}
inline std::string arxiv_link(const Paper& paper) {
  return paper.arxiv.empty() ? std::string() : bracketed("https://arxiv.org/abs/" + paper.arxiv);
}

/// Whether nobody has published or accepted it, and what one says then.
inline std::string_view unfinished(const Paper& paper) {
  if (paper.status == paper_status::submitted) return "Manuscript submitted for publication";
  if (paper.status == paper_status::in_preparation) return "Manuscript in preparation";
  return {};
}

/// The degree that a thesis is for, as a note says it.
inline bool is_degree(std::string_view note) { return note == "PhD thesis" || note == "Master's thesis"; }
inline std::string_view degree(const Paper& paper) {
  for (const std::string& note : paper.notes)
    if (is_degree(note)) return note;
  return {};
}

/// Appends what a CV adds to a citation: notes ("Oral"), then links under their labels.
inline void extras(std::string& out, const Paper& paper) {
  for (const std::string& note : paper.notes)
    if (note != "et al." && !(paper.kind == paper_kind::thesis && is_degree(note))) sentence(out, plain(note));
  for (const Link& link : paper.links) {
    if (link.url.empty()) continue;
    const std::string label = link.label.empty() ? std::string(link.url.shown()) : link.label;
    out.append(out.empty() ? "[" : " [")
        .append(plain(label))
        .append("](")
        .append(bracketed(link.url.href()))
        .append(")");
  }
}

}  // namespace vitae::citing_parts
