// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Makes records of publication lines, by the looks and the names of the record's members.
class paper_filling {
 public:
  paper_filling(const context& in, const type_info& record) : in_(in), record_(record.core()) {}

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
  void text(node& made, const member_info& m, const cited_text& part) const {
    if (part) context::put(made, m, leaf(part.text, part.span), m.type->shape == shape::list);
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
    if (m.name == "notes") {
      for (const cited_text& note : cited.notes) text(made, m, note);
      return;
    }
    if (const member_info* address = kinds::address_of(*m.type)) {
      for (const cited_link& link : cited.links) {
        if (link.url.empty() || link.url[0] == '#') continue;
        node one;
        one.where = {base_ + link.span.offset, link.span.length};
        for (const member_info& part : m.type->core().members)
          if (&part != address && !link.label.empty() && kinds::is_text(*part.type))
            context::put(one, part, leaf(link.label, link.span), false);
        context::put(one, *address, leaf(link.url, link.span), false);
        context::put(made, m, std::move(one), true);
      }
    }
  }

  const context& in_;
  const type_info& record_;
  mutable std::size_t base_ = 0;
};

/// Reads blocks as publication lines: each bullet with the lines below it, or each paragraph.
inline void read_papers(const context& in, const type_info& record, std::size_t begin, std::size_t end, node& list) {
  bool bulleted = false, headed = false;
  for (std::size_t i = begin; i < end; ++i) {
    bulleted = bulleted || in.doc.blocks[i].kind == block_kind::bullet;
    headed = headed || in.doc.blocks[i].kind == block_kind::heading;
  }
  const paper_filling fill(in, record);
  for (std::size_t i = begin; i < end;) {
    std::size_t last = i + 1;
    const auto starts = [&](std::size_t k) {
      const block& b = in.doc.blocks[k];
      if (headed) return b.kind == block_kind::heading;
      if (bulleted)
        return b.kind == block_kind::bullet || b.kind == block_kind::heading || (b.indent == 0 && b.gap > 0);
      return true;
    };
    while (last < end && !starts(last)) ++last;
    const extent whole = in.plain().where(in.doc.blocks[i].text.begin, in.doc.blocks[last - 1].text.end);
    const citation cited = read_citation(whole.of(in.plain().document));
    if (cited.title) {
      node made = fill.record(cited, whole);
      made.member = node::item;
      list.parts.push_back(std::move(made));
    }
    i = last;
  }
}

}  // namespace vitae::wild_text
