// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/items.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/papers/group_text.hpp>
#include <vitae/wild/papers/line_kinds.hpp>

namespace vitae::wild_text {

/// Blocks read as one publication: the citation, whose spans are the document's, and how much of the text it explains.
struct cited_group {
  std::size_t begin = 0, end = 0;
  bool divides = false;  ///< no publication, but a line between them: "2023", "Journal articles"
  citation cited;
  std::size_t bytes = 0;  ///< of text, dates and links in lines of their own left out
  float explained = 0;    ///< of these bytes, weighed by how complete the citation is
};

namespace layouts {

/// What a publication should have: a title, authors, where it stands, when it came out.
inline float completeness(const citation& cited) {
  if (!cited.title) return 0;
  const bool placed = cited.venue || cited.publisher || cited.doi || cited.arxiv || cited.status_text ||
                      cited.status != cited_status::unsaid || cited.kind == cited_kind::thesis;
  const float whole = 0.3F + (cited.authors.empty() ? 0 : 0.35F) + (placed ? 0.2F : 0) +
                      (cited.year.empty() && !cited.date ? 0 : 0.15F);
  return cited.title.text.size() > 250 || cited.venue.text.size() > 180 ? whole / 2 : whole;
}

/// The bytes that the parts of a citation are.
inline std::size_t told(const citation& cited) {
  std::size_t sum = 0;
  for (const cited_text* part : {&cited.title, &cited.venue, &cited.date, &cited.volume, &cited.issue, &cited.pages,
                                 &cited.publisher, &cited.place, &cited.doi, &cited.arxiv, &cited.status_text})
    sum += part->text.size() + (part->text.empty() ? 0U : 2U);
  for (const cited_author& author : cited.authors) sum += author.name.size() + 2;
  for (const cited_text& editor : cited.editors) sum += editor.text.size() + 2;
  return sum;
}

inline float explained(const citation& cited, std::size_t bytes) {
  return completeness(cited) * static_cast<float>(std::min(told(cited), bytes));
}

/// Blocks as one citation.
inline citation in_one(const context& in, std::size_t begin, std::size_t end) {
  const group_text text(in, begin, end);
  citation made = read_citation(text.text());
  text.place(made);
  return made;
}

/// Gives a citation the date that a line of its own says, if it has none.
inline void date_by(const context& in, span line, citation& cited) {
  if (cited.date || !cited.year.empty()) return;
  for (const found_date* d : in.dates.dating_in(line)) {
    if (!d->what.when.end || d->what.when.end->is_present()) continue;
    cited.date = {plain_of(in.plain(), d->text), in.plain().where(d->text.begin, d->text.end)};
    cited.year = edtf_of(*d->what.when.end).substr(0, 4);
    return;
  }
}

/// A publication laid out in lines of its own, as some pages do: the title, then the authors, the venue and the date in
/// any order.
inline citation in_lines(const context& in, std::size_t begin, std::size_t end) {
  const auto part = [&](span s) { return cited_text{plain_of(in.plain(), s), in.plain().where(s.begin, s.end)}; };
  citation made;
  made.title = part(in.doc.blocks[begin].text);
  for (std::size_t i = begin + 1; i < end; ++i) {
    span rest = in.doc.blocks[i].text;
    for (const found_date* d : in.dates.dating_in(rest)) {
      if (!made.date && d->what.when.end)
        made.date = part(d->text), made.year = edtf_of(*d->what.when.end).substr(0, 4);
      if (d->text.begin - rest.begin > 4)
        rest.end = d->text.begin;
      else
        rest.begin = d->text.end;
    }
    while (!rest.empty() && std::string_view(", .()").find(in.plain().text[rest.end - 1]) != std::string_view::npos)
      --rest.end;
    rest = trim(in.plain(), rest);
    if (rest.empty()) continue;
    std::size_t people = 0;
    const std::vector<span> names = enumeration(in.plain()).read(rest, true);
    for (const span n : names) people += in.weigh(look::person, n) >= 0.35F ? 1U : 0U;
    if (made.authors.empty() && people * 10 >= names.size() * 7 && people > 0) {
      for (const span n : names) {
        const cited_text name = part(n);
        made.authors.push_back({name.text, name.span, false, false, false, {}});
      }
    } else if (!made.venue && rest.size() < 160) {
      if (in.view(rest).substr(0, 3) == "In ") rest.begin += 3;
      made.venue = part(rest);
    }
  }
  made.confidence = 0.8F;
  return made.authors.size() < 2 || (!made.venue && made.year.empty()) ? citation{} : made;
}

/// The links of some blocks that the citation does not have yet; no publication has more than 64.
inline void add_links(const plain_text& plain, span s, citation& cited) {
  for (std::size_t i = normal::first_link(plain, s.begin);
       i < plain.links.size() && plain.links[i].begin < s.end && cited.links.size() < 64; ++i) {
    const hyperlink& link = plain.links[i];
    const auto has = [&](const cited_link& l) {
      return l.span.end() >= link.where.offset && l.span.offset <= link.where.end();
    };
    if (std::any_of(cited.links.begin(), cited.links.end(), has)) continue;
    const span label{link.begin, std::min(link.end, s.end)};
    const extent shown = plain.where(label.begin, label.end);
    std::erase_if(cited.links, [&](const cited_link& l) {
      return l.url == "#" && l.span.offset < shown.end() && shown.offset < l.span.end() && link.target != "#";
    });
    const std::size_t begin = std::min(shown.offset, link.where.offset);
    const extent both{begin, std::max(shown.end(), link.where.end()) - begin};
    const bool beside = both.length < shown.length + link.where.length + 120;
    const std::string text = beside ? plain_of(plain, label) : std::string();
    cited.links.push_back({text.size() < 40 ? text : std::string(), link.target, beside ? both : link.where});
  }
}

}  // namespace layouts

/// Reads the blocks [begin, end) as one publication; `kinds` are theirs. Where the first line is complete by itself,
/// what follows is a remark on it.
inline cited_group read_group(const context& in, const line_kind* kinds, std::size_t begin, std::size_t end) {
  const std::vector<block>& blocks = in.doc.blocks;
  const auto kind = [&](std::size_t i) { return kinds[i - begin]; };
  cited_group made;
  made.begin = begin, made.end = end;
  std::size_t first = begin, last = end;
  while (first < last && (kind(first) == line_kind::date || kind(first) == line_kind::empty)) ++first;
  while (last > first + 1 && (kind(last - 1) == line_kind::links || kind(last - 1) == line_kind::empty)) --last;
  if (first == last) return made;
  for (std::size_t i = first; i < last; ++i) made.bytes += blocks[i].text.size() + 1;
  std::size_t line = first + 1;
  while (line < last && goes_on_line(in, line)) ++line;
  if (last > line) made.cited = layouts::in_one(in, first, line);
  const bool complete = layouts::completeness(made.cited) > 0.99F;
  const bool headed = !made.cited.authors.empty();
  if (!complete) made.cited = layouts::in_one(in, first, last);
  made.explained = layouts::explained(made.cited, made.bytes);
  while (first + 2 < last && kind(first) == line_kind::badge) ++first;
  if (!headed && (last >= first + 3 || (last > first + 1 && blocks[first].kind == block_kind::heading))) {
    citation lines = layouts::in_lines(in, first, last);
    if (layouts::completeness(lines) > layouts::completeness(made.cited) ||
        (lines.title && lines.authors.size() > made.cited.authors.size())) {
      lines.links = std::move(made.cited.links);
      made.cited = std::move(lines);
      made.explained = layouts::explained(made.cited, made.bytes);
    }
  }
  std::size_t lists = 0;  // of people: one publication has one
  for (std::size_t i = begin; i < end; ++i)
    lists += kind(i) == line_kind::people && (i == begin || kind(i - 1) != line_kind::people) ? 1U : 0U;
  if (lists > 1) made.explained /= static_cast<float>(lists);
  for (std::size_t i = begin; i < first; ++i)
    if (kind(i) == line_kind::date) layouts::date_by(in, blocks[i].text, made.cited);
  for (std::size_t i = first; i < end; ++i) layouts::add_links(in.plain(), blocks[i].text, made.cited);
  return made;
}

}  // namespace vitae::wild_text
