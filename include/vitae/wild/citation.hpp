// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/leading.hpp>
#include <vitae/wild/citation/parts.hpp>
#include <vitae/wild/citation/tail.hpp>

namespace vitae::wild_text {

namespace citing {

/// A run of pieces with one label from `i` on: the piece after it.
inline std::size_t run_end(const labelled_line& all, std::size_t i) {
  std::size_t end = i + 1;
  while (end < all.pieces.size() && all.labels[end] == all.labels[i]) ++end;
  return end;
}

/// The tokens of a run, with the parenthesis that closes it.
inline cited_text run_text(const labelled_line& all, std::size_t first, std::size_t last) {
  std::size_t begin = all.pieces[first].first, end = all.pieces[last - 1].last;
  if (all.pieces[last - 1].in_paren && !all.pieces[first].in_paren && all.line.is(end, token_kind::paren_close)) ++end;
  if (all.line.is(end, token_kind::question)) ++end;
  return people::text_of(all, begin, end);
}

inline void drop_article(cited_text& venue) {
  if (venue.text.size() > 4 && equal_folded(std::string_view(venue.text).substr(0, 4), "the ")) {
    venue.text.erase(0, 4);
    venue.span.offset += 4;
    venue.span.length -= 4;
  }
}

inline void collect(const labelled_line& all, citation& made) {
  read_authors(all, made);
  read_editors(all, made);
  bool issue_said = false, skip_date = false;
  for (std::size_t i = 0; i < all.pieces.size();) {
    const piece& part = all.pieces[i];
    const label now = all.labels[i];
    if (is_author(now) || is_editor(now)) {
      ++i;
      continue;
    }
    const std::size_t end = run_end(all, i);
    if (is_title(now)) {
      std::size_t last = end;
      while (last < all.pieces.size() && is_title(all.labels[last])) ++last;
      made.title = run_text(all, i, last);
      i = last;
      continue;
    }
    if (now == venue) {
      cited_text text = run_text(all, i, end);
      drop_article(text);
      const bool goes_on = made.venue && i >= 2 && all.pieces[i - 1].kind == fact::date && all.labels[i - 2] == venue;
      if (!made.venue) {
        made.venue = std::move(text);
      } else if (goes_on) {  // "in Decision and Control, 2001. Proceedings of the 40th Conference on"
        std::size_t first = i - 2;
        while (first > 0 && all.labels[first - 1] == venue) --first;
        made.venue = run_text(all, first, end);
        drop_article(made.venue);
      } else if (text) {
        made.notes.push_back(std::move(text));
      }
      i = end;
      continue;
    }
    if (is_publisher(now)) {
      const cited_text text = people::text_of(all, part.first, part.last);
      const shape form = shape_of(all.line, part);
      const bool better = form.publishers + form.institutions > 0;
      if (!made.publisher || (better && part.kind == fact::none && !is_publisher(all.labels[i - 1]))) {
        made.publisher = text;
      } else if (better && form.places == 0) {
        made.publisher = text;
      }
      ++i;
      continue;
    }
    switch (part.kind) {
      case fact::date: {
        const cited_text text = people::text_of(all, part.first, part.last);
        if (!made.date && !skip_date && text) {
          made.date = text;
          made.year = tails::year_in(text.text);
        } else if (made.year.empty() && !skip_date) {
          made.year = tails::year_in(text.text);
          if (!made.year.empty()) made.date = text;
        }
        break;
      }
      case fact::years:
      case fact::number:
      case fact::volume:
      case fact::issue:
      case fact::pages:
        issue_said = issue_said || part.kind == fact::issue || part.in_paren;
        tails::number(all, part, made);
        break;
      case fact::doi:
      case fact::arxiv:
      case fact::url:
        tails::identifier(all, part, made);
        break;
      case fact::label:
        skip_date = !all.line.says_one(part.first, "doi url");
        break;
      case fact::status: {
        const phrases::found_stage stage = phrases::stage_at(all.line, part.first);
        if (made.status == cited_status::unsaid) {
          made.status = stage.status;
          made.status_text = people::text_of(all, part.first, part.last);
        }
        break;
      }
      case fact::anchor:
        if ((all.line[part.first].print & linked) == 0) made.notes.push_back(run_text(all, i, i + 1));
        break;
      case fact::in:
      case fact::editors:
        break;
      default: {
        cited_text text = run_text(all, i, i + 1);
        if (text) made.notes.push_back(std::move(text));
      }
    }
    ++i;
  }
  tails::settle_issue(made, issue_said);
  if (made.year.empty()) made.year = tails::year_in(made.venue.text);
  for (const plain_line::anchor& anchor : all.plain.anchors) {
    made.links.push_back(
        {std::string(all.plain.text.substr(anchor.first, anchor.last - anchor.first)), anchor.url, anchor.source});
  }
}

}  // namespace citing

/// The parts of one publication line (newlines inside are white space): `read_citation("[1] R. Lin, \"Wings\", Proc.
/// ABC, 2019")` has the author "R. Lin", the title "Wings", the venue "Proc. ABC" and the year "2019". Every byte
/// string is accepted; a line longer than 32 KiB is no publication line and gives an empty citation of confidence 0.
inline citation read_citation(std::string_view line) {
  using namespace citing;
  citation made;
  if (line.size() > 32768) return made;
  const plain_line plain = read_plain(line);
  const std::vector<token> tokens = tokenizer(plain).read();
  const token_view view{plain.text, tokens};
  const std::vector<piece> pieces = splitter(view, after_leading(view)).split();
  std::vector<shape> forms;
  forms.reserve(pieces.size());
  for (const piece& each : pieces) forms.push_back(shape_of(view, each));
  const labelling path = best_path(view, pieces, forms);
  collect({plain, view, pieces, path.labels}, made);
  return made;
}

}  // namespace vitae::wild_text
