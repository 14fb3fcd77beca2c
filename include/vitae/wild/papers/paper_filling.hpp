// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/citation/plain/remarks.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/papers/standing.hpp>

namespace vitae::wild_text {

/// Makes records of publication lines, by the looks and the names of the record's members.
class paper_filling {
 public:
  explicit paper_filling(const type_info& record) : record_(record.core()) {}

  /// The record of one citation, whose spans are the document's.
  node record(const citation& cited, extent whole) const {
    node made;
    made.where = whole;
    made.confidence = cited.confidence;
    for (const member_info& m : record_.members) {
      switch (m.appearance()) {
        case look::work:
          text(made, m, cited.title);
          break;
        case look::venue:
          text(made, m, cited.venue ? cited.venue : series_of(cited));
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
  static node leaf(const std::string& text, extent span) {
    node made;
    made.text = text;
    made.where = span;
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

  /// The series of reports that a report is in, where nothing else says where it stands.
  static cited_text series_of(const citation& cited) {
    if (cited.kind != cited_kind::report) return {};
    for (const cited_text& note : cited.notes)
      for (const std::string_view word : {"Report", "Paper", "Memo"})
        if (note.text.size() > word.size() + 8 && note.text.find(word) != std::string::npos) return note;
    return {};
  }

  /// What the whole line is taken for, if the member knows the word.
  void judged(node& made, const member_info& m, std::string_view word) const {
    const auto words = m.type->core().words;
    if (word.empty() || !among(words, word)) return;
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
          context::put(author, part, leaf("true", a.legend.length > 0 ? a.legend : a.span), false);
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
      const cited_text series = cited.venue ? cited_text{} : series_of(cited);
      for (const cited_text& remark : remarks_of(cited))
        if (!series || remark.span != series.span) text(made, m, remark);
      return;
    }
    if (const member_info* address = kinds::address_of(*m.type)) {
      for (const cited_link& link : cited.links) {
        const auto is_page_of = [&](const cited_author& a) { return a.name == link.label; };
        if (leads_nowhere(link) || any_of(cited.authors, is_page_of)) continue;
        node one;
        one.where = link.span;
        for (const member_info& part : m.type->core().members)
          if (&part != address && !link.label.empty() && link.label != link.url && kinds::is_text(*part.type))
            context::put(one, part, leaf(without_brackets(link.label), link.span), false);
        context::put(one, *address, leaf(link.url, link.span), false);
        context::put(made, m, std::move(one), true);
      }
    }
  }

  const type_info& record_;
};

}  // namespace vitae::wild_text
