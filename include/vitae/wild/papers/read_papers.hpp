// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/citation/remarks.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/items.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/papers/legends.hpp>
#include <vitae/wild/papers/paper_lines.hpp>
#include <vitae/wild/papers/standing.hpp>

namespace vitae::wild_text {

/// Makes records of publication lines, by the looks and the names of the record's members.
class paper_filling {
 public:
  explicit paper_filling(const type_info& record) : record_(record.core()) {}

  /// The record of one citation that was read from the document's bytes at `base`.
  node record(const citation& cited, extent whole) const {
    base_ = whole.offset;
    node made;
    made.where = whole;
    made.confidence = cited.confidence;
    for (const member_info& m : record_.members) {
      switch (m.appearance()) {
        case look::work:
          text(made, m, cited.title);
          break;
        case look::venue:
          text(made, m, cited.venue);
          break;
        case look::person:
          people(made, m, cited);
          break;
        case look::date:
          date_of(made, m, cited);
          break;
        default:
          by_name(made, m, cited);
      }
    }
    return made;
  }

 private:
  node leaf(const std::string& text, extent span) const {
    node made;
    made.text = text;
    made.where = {base_ + span.offset, span.length};
    return made;
  }
  /// "[pdf]" says "pdf".
  static std::string without_brackets(std::string_view label) {
    if (label.size() > 2 && label.front() == '[' && label.back() == ']') label = label.substr(1, label.size() - 2);
    return std::string(label);
  }
  void text(node& made, const member_info& m, const cited_text& part) const {
    if (part) context::put(made, m, leaf(part.text, part.span), m.type->shape == shape::list);
  }

  /// What the whole line is taken for, if the member knows the word.
  void judged(node& made, const member_info& m, std::string_view word) const {
    const auto words = m.type->core().words;
    if (word.empty() || std::find(words.begin(), words.end(), word) == words.end()) return;
    node one;
    one.text = word;
    one.where = made.where;
    one.confidence = 0.8F * made.confidence;
    context::put(made, m, std::move(one), false);
  }

  void people(node& made, const member_info& m, const citation& cited) const {
    const type_info& core = m.type->core();
    for (const cited_author& a : cited.authors) {
      node name = leaf(a.name, a.span);
      if (core.shape != shape::record) {
        context::put(made, m, std::move(name), true);
        continue;
      }
      node author;
      author.where = name.where;
      for (const member_info& part : core.members) {
        const bool flag = part.type->core().notation == token::boolean;
        if (part.appearance() == look::person)
          context::put(author, part, name, false);
        else if (flag && ((part.name == "equal" && a.equal) || (part.name == "corresponding" && a.corresponding)))
          context::put(author, part, leaf("true", a.span), false);
      }
      context::put(made, m, std::move(author), true);
    }
  }

  void date_of(node& made, const member_info& m, const citation& cited) const {
    std::string when;
    if (cited.date)
      for (const dated& d : find_dates(cited.date.text))
        if (d.when.end && when.empty()) dates::edtf::write(when, *d.when.end);
    if (when.empty()) when = cited.year;
    if (when.empty()) return;
    context::put(made, m, leaf(when, cited.date ? cited.date.span : cited.venue.span), false);
  }

  void by_name(node& made, const member_info& m, const citation& cited) const {
    if (m.name == "volume") return text(made, m, cited.volume);
    if (m.name == "issue") return text(made, m, cited.issue);
    if (m.name == "pages") return text(made, m, cited.pages);
    if (m.name == "publisher") return text(made, m, cited.publisher);
    if (m.name == "doi") return text(made, m, cited.doi);
    if (m.name == "arxiv") return text(made, m, cited.arxiv);
    if (m.name == "kind") return judged(made, m, word_of(cited.kind));
    if (m.name == "status") return judged(made, m, word_of(cited.status));
    if (m.name == "notes") {
      for (const cited_text& remark : remarks_of(cited)) text(made, m, remark);
      return;
    }
    if (const member_info* address = kinds::address_of(*m.type)) {
      for (const cited_link& link : cited.links) {
        if (leads_nowhere(link)) continue;
        node one;
        one.where = {base_ + link.span.offset, link.span.length};
        for (const member_info& part : m.type->core().members)
          if (&part != address && !link.label.empty() && kinds::is_text(*part.type))
            context::put(one, part, leaf(without_brackets(link.label), link.span), false);
        context::put(one, *address, leaf(link.url, link.span), false);
        context::put(made, m, std::move(one), true);
      }
    }
  }

  const type_info& record_;
  mutable std::size_t base_ = 0;
};

inline citation citation_at(const context& in, std::size_t begin, std::size_t end) {
  return read_citation(bytes_of(in, begin, end).of(in.plain().document));
}

/// A publication laid out in lines of its own, as some pages do: the title, then the authors, the venue and the date in
/// any order. Changes `cited` where the lines look so.
inline void laid_out_citation(const context& in, std::size_t begin, std::size_t end, citation& cited) {
  const std::size_t base = bytes_of(in, begin, end).offset;
  const auto part = [&](span s) {
    const extent at = in.plain().where(s.begin, s.end);
    return cited_text{plain_of(in.plain(), s), {at.offset - base, at.length}};
  };
  citation made;
  std::size_t first = begin;
  while (first + 2 < end && (in.doc.blocks[first].text.size() < 12 ||
                             layouts::kind_of(in, in.doc.blocks[first]) == layouts::line_kind::badge))
    ++first;
  made.title = part(in.doc.blocks[first].text);
  for (std::size_t i = first + 1; i < end; ++i) {
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
  if (made.authors.size() < 2 || (!made.venue && made.year.empty())) return;
  if (!cited.authors.empty() && cited.authors.size() >= made.authors.size() &&
      in.doc.blocks[begin].kind != block_kind::heading)
    return;
  made.links = cited.links;
  made.confidence = 0.8F;
  cited = std::move(made);
}

/// Reads blocks as publication lines; gives the blocks that are none. `title` is the heading above them all.
inline std::vector<body_line> read_papers(const context& in, const type_info& record, std::size_t begin,
                                          std::size_t end, node& list, std::string_view title = {}) {
  const paper_lines lines(in, begin, end);
  const paper_filling fill(record);
  const author_legend legend = legend_of(in, begin, end, title);
  standing above = standing_of(title);
  std::vector<body_line> others;
  for (std::size_t i = begin; i < end;) {
    const std::size_t last = lines.end_of(i);
    if (lines.is_empty(i)) {
      i = last;
      continue;
    }
    const bool divides = lines.is_divider(in.doc.blocks[i]) && last == i + 1;
    if (divides) above = standing_of(in.view(in.doc.blocks[i]));
    citation cited = divides ? citation{} : citation_at(in, i, last);
    if (last >= i + 3 || (last > i + 1 && in.doc.blocks[i].kind == block_kind::heading))
      laid_out_citation(in, i, last, cited);
    if (cited.title && cited.confidence >= 0.3F && !(is_footnote(in, i) && !list.parts.empty())) {
      stand_under(above, cited);
      apply_legend(legend, cited);
      node made = fill.record(cited, bytes_of(in, i, last));
      made.member = node::item;
      list.parts.push_back(std::move(made));
    } else {
      for (std::size_t k = i; k < last; ++k) others.push_back({k, in.doc.blocks[k].text});
    }
    i = last;
  }
  return others;
}

/// Where a list of publications begins that stands at the end of other entries, its title lost; `end` where none does.
inline std::size_t papers_at_end(const context& in, std::size_t begin, std::size_t end) {
  std::size_t from = end, count = 0;
  for (std::size_t last = end; last > begin;) {
    std::size_t i = last - 1;
    while (i > begin && in.doc.blocks[i].kind == block_kind::text && in.doc.blocks[i].indent > 0) --i;
    if (in.doc.blocks[i].kind != block_kind::bullet) break;
    const citation cited = citation_at(in, i, last);
    if (!cited.title || cited.authors.size() < 2 || (!cited.venue && cited.year.empty())) break;
    from = last = i;
    ++count;
  }
  return count >= 2 ? from : end;
}

}  // namespace vitae::wild_text
