// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/houses.hpp>
#include <vitae/wild/citation/leading.hpp>
#include <vitae/wild/citation/linked.hpp>
#include <vitae/wild/citation/run_text.hpp>
#include <vitae/wild/citation/tail.hpp>
#include <vitae/wild/citation/venue_ends.hpp>

/// From labelled pieces to a citation.
namespace vitae::wild_text::citing {

/// Walks the labelled pieces once and puts each where it belongs; what belongs nowhere becomes a note.
class collector {
 public:
  collector(const labelled_line& all, citation& made) : all_(all), made_(made) {}

  void collect(const leading& before) {
    read_authors(all_, made_);
    read_editors(all_, made_);
    for (std::size_t i = 0; i < all_.pieces.size();) i = step(i);
    tails::settle_issue(made_, issue_said_);
    if (made_.year.empty() && before.year_last != 0) date(people::text_of(all_, before.year_first, before.year_last));
    if (before.patent_last != 0 && !made_.issue)
      made_.issue = people::text_of(all_, before.patent_first, before.patent_last);
    if (before.venue_last != 0) badge_venue(before.venue_first, before.venue_last);
    remarks(before.remarks_first, before.remarks_last);
    if (made_.year.empty()) made_.year = tails::year_in(made_.venue.text);
    if (made_.year.empty() && !made_.date) stretch_of_years();
    for (const plain_line::anchor& anchor : all_.plain.anchors) add_link(all_, anchor, made_);
  }

 private:
  labelled_line all_;
  citation& made_;
  bool issue_said_ = false, skip_date_ = false;

  /// "[NeurIPS 2020] Title. Authors.": the venue, the year, and what is said after it ("Spotlight").
  void badge_venue(std::size_t first, std::size_t last) {
    std::size_t end = last;
    for (std::size_t i = first + 1; i < last; ++i) {
      if (dates::year_at(all_.line, i) == 0) continue;
      if (!made_.date) date(people::text_of(all_, i, i + 1));
      const bool aside = all_.line.is(i + 1, token_kind::paren_open);  // "ACL 2024 (Findings)"
      add_note(made_, people::text_of(all_, aside ? i + 2 : i + 1, last - (aside ? 1 : 0)));
      end = i;
      if (all_.line.is(end - 1, token_kind::apostrophe) && end - 1 > first) --end;
      break;
    }
    const cited_text venue = people::text_of(all_, first, end);
    if (!made_.venue) {
      made_.venue = venue;
    } else if (made_.venue.text.find(venue.text) == std::string::npos) {
      add_note(made_, venue);
    }
  }

  /// "(Oral) (rank A)": each parenthesis behind a badge is a note.
  void remarks(std::size_t first, std::size_t last) {
    for (std::size_t i = first + 1, open = i; i < last; ++i) {
      if (!all_.line.is(i, token_kind::paren_close)) continue;
      add_note(made_, people::text_of(all_, open, i));
      open = ++i + 1;
    }
  }

  /// "Oslo: Example Press, 1988–1992": the years in which the volumes of a work appeared, where no date is told.
  void stretch_of_years() {
    for (std::size_t i = all_.pieces.size(); i-- > 1;) {
      if (all_.pieces[i].kind != fact::years || !is_number(all_.labels[i]) || !is_publisher(all_.labels[i - 1]))
        continue;
      return date(text_at(i));
    }
  }

  /// The piece after the run of one label that starts at `i`.
  std::size_t run_end(std::size_t i) const {
    std::size_t end = i + 1;
    while (end < all_.pieces.size() && all_.labels[end] == all_.labels[i]) ++end;
    return end;
  }

  /// "[Code]": the label of a link whose address was lost.
  void unlinked(cited_text label) { made_.links.push_back({std::move(label.text), {}, label.span}); }

  std::size_t step(std::size_t i) {
    const label now = all_.labels[i];
    if (is_author(now) && all_.pieces[i].kind == fact::date) fact_piece(i);
    if (is_author(now) || is_editor(now)) return i + 1;
    if (is_title(now)) return title_run(i);
    if (now == venue) return venue_run(i, run_end(i));
    if (is_publisher(now)) return read_houses(all_, made_, i, run_end(i));
    fact_piece(i);
    return i + 1;
  }

  std::size_t title_run(std::size_t first) {
    std::size_t last = first;
    while (last < all_.pieces.size() && is_title(all_.labels[last])) ++last;
    if (last == first + 1 && all_.pieces[first].kind == fact::in) return last;
    made_.title = run_text(all_, first, last);
    const std::size_t begin = all_.pieces[first].first;
    std::size_t end = all_.pieces[last - 1].last;
    if (all_.pieces[last - 1].in_paren && all_.line.is(end, token_kind::paren_close)) ++end;
    if (const badge closing = badge_at_end(all_.line, begin, end); closing.end != 0) {
      end = closing.end;
      made_.title = people::text_of(all_, begin, end);
      badge_venue(closing.first, closing.last);
    }
    const bool full_stop = all_.line.is(end - 1, token_kind::period) && made_.title.text.size() > 4 &&
                           made_.title.text.back() == '.' && all_.plain.text[all_.line[end - 1].first - 1] != '.' &&
                           all_.line[end - 2].letters > 4;
    if (full_stop) made_.title.text.pop_back(), --made_.title.span.length;
    return last;
  }

  std::size_t venue_run(std::size_t first, std::size_t last) {
    if (venues::is_series(all_, first))
      return add_note(made_, people::text_of(all_, all_.pieces[first].first + 1, all_.pieces[last - 1].last)), last;
    const bool lone = last == first + 1 && all_.pieces[first].last == all_.pieces[first].first + 1;  // "IEEE"
    const bool more = made_.venue && first >= 2 && all_.pieces[first - 1].kind == fact::date &&
                      all_.labels[first - 2] == venue && !lone;
    if (!made_.venue || more) {
      if (more) first -= 2;  // "in Decision and Control, 2001. Proceedings of the 40th Conference on"
      while (first > 0 && all_.labels[first - 1] == venue) --first;
      const std::size_t end = venues::before_open(all_, first, last);
      made_.venue = run_text(all_, first, venues::closes_with_date(all_, first, last) ? last + 1 : end);
      if (end < last) add_note(made_, run_text(all_, end, last));
      if (made_.year.empty() && venues::year_leads(all_, first, last)) {  // "2011 Wings 7 P09143"
        date(people::text_of(all_, all_.pieces[first].first, all_.pieces[first].first + 1));
        made_.venue = people::text_of(all_, all_.pieces[first].first + 1, all_.pieces[first].last);
      }
      if (made_.venue.text.starts_with("the ") && made_.venue.text.size() > 4) {  // "appeared in the Annals of X"
        made_.venue.text.erase(0, 4);
        made_.venue.span = {made_.venue.span.offset + 4, made_.venue.span.length - 4};
      }
      return last;
    }
    const bool announced = all_.pieces[first - 1].kind == fact::status && !made_.notes.empty() &&
                           made_.notes.back().span == text_at(first - 1).span;
    if (announced) made_.notes.pop_back();  // "… / submitted to ABC": one note
    add_note(made_, run_text(all_, announced ? first - 1 : first, last));
    return last;
  }

  cited_text text_at(std::size_t i) const { return people::text_of(all_, all_.pieces[i].first, all_.pieces[i].last); }

  void fact_piece(std::size_t i) {
    const piece& part = all_.pieces[i];
    switch (part.kind) {
      case fact::date:
        return date(text_at(i));
      case fact::years:
      case fact::number:
      case fact::volume:
      case fact::issue:
      case fact::pages:
        issue_said_ = issue_said_ || part.kind == fact::issue || part.in_paren;
        return tails::number(all_, part, made_);
      case fact::doi:
      case fact::arxiv:
      case fact::url:
        return tails::identifier(all_, part, made_);
      case fact::label:
        skip_date_ = all_.line.says_one(part.first, "available retrieved accessed online");
        return;
      case fact::status:
        if (made_.status != cited_status::unsaid || (made_.venue && leads_to_venue(i)))
          return add_note(made_, text_at(i));
        made_.status = phrases::stage_at(all_.line, part.first).status;
        made_.status_text = text_at(i);
        return;
      case fact::anchor:
        if ((all_.line[part.first].print & linked) == 0) unlinked(text_at(i));
        return;
      case fact::in:
      case fact::editors:
      case fact::editors_before:
        return;
      default:
        return add_note(made_, run_text(all_, i, i + 1));
    }
  }

  /// "accepted in" before the name of a journal, where "forthcoming in 2023" only says when.
  bool leads_to_venue(std::size_t i) const {
    const bool dated = i + 1 < all_.pieces.size() && all_.pieces[i + 1].kind == fact::date;
    return !dated && phrases::leads_on(all_.line, all_.pieces[i].last);
  }

  void date(cited_text text) {
    std::string year = tails::year_in(text.text);
    if (skip_date_) return add_note(made_, std::move(text));  // "Retrieved October 20, 2008"
    if (!made_.date || (made_.year.empty() && !year.empty())) {
      if (made_.date) add_note(made_, std::move(made_.date));
      made_.date = std::move(text);
      made_.year = std::move(year);
    } else if (year != made_.year || text.text.size() > made_.date.text.size()) {
      const bool finer = year == made_.year && text.text.find('-') == std::string::npos;  // "(2019) … March 2019"
      if (finer) std::swap(text, made_.date);
      if (!finer) add_note(made_, std::move(text));
    }
  }
};

}  // namespace vitae::wild_text::citing
