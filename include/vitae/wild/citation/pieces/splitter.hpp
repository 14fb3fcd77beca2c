// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/brackets.hpp>
#include <vitae/wild/citation/pieces/periods.hpp>
#include <vitae/wild/citation/pieces/piece_row.hpp>
#include <vitae/wild/citation/pieces/quoted_part.hpp>
#include <vitae/wild/citation/pieces/quotes.hpp>
#include <vitae/wild/citation/pieces/run_ons.hpp>
#include <vitae/wild/citation/scores/heading.hpp>
#include <vitae/wild/citation/scores/look_ahead.hpp>

namespace vitae::wild_text::citing {

/// Cuts a token list into pieces.
class splitter {
 public:
  splitter(const token_view& line, std::size_t start, bool venue_known = false)
      : line_(line),
        printed_(read_heading(line, start, venue_known)),
        row_{line, start},
        venue_(run_ons::venue_after_title(line)),
        family_first_(starts_with_family(line, start)) {
    row_.people_first = printed_.people_first;
    row_.people_last = printed_.people_last;
    if (const signed_title title = title_with_sign(line, start); title.last > 0) {
      printed_.title_first = title.first, printed_.title_last = title.last;
      row_.people_first = start, row_.people_last = title.first;
    }
  }

  std::vector<piece> split() {
    row_.made.reserve(line_.size() / 3 + 4);
    while (row_.at < line_.size()) step();
    row_.flush(line_.size());
    look_ahead(line_, row_.made);
    return std::move(row_.made);
  }

 private:
  token_view line_;
  heading printed_;
  piece_row row_;
  std::size_t venue_;
  bool family_first_;

  /// A title in print of its own is a piece, whatever stops are in it.
  void printed_title() {
    std::size_t last = printed_.title_last;
    while (last > row_.at + 1 && (line_[last - 1].is(token_kind::comma) || line_[last - 1].is(token_kind::period)))
      --last;
    row_.flush(row_.at);
    row_.lead |= at_quote_open;
    row_.push(row_.at, last, fact::none, true);
    row_.lead = at_quote_close | at_period;
    row_.begin = row_.at = printed_.title_last;
    printed_.title_first = line_.size();
  }

  /// Takes a token, and those that are one with it.
  void step() {
    if (row_.at == printed_.title_first) return printed_title();
    mark_boundary();
    if (!punctuation() && !word_or_fact()) ++row_.at;
  }

  /// Parts what is printed differently, stands in another line, or runs on where a stop was meant.
  void mark_boundary() {
    const token& now = line_[row_.at];
    if (row_.open() && (row_.at == venue_ || run_ons::title_after_name(line_, row_.begin, row_.at, row_.lead)))
      row_.cut(at_run_on, 0);
    const std::uint32_t print = row_.at > 0 ? print_boundary(line_[row_.at - 1], now) : 0U;
    if (print != 0 && !now.is(token_kind::period) && !now.is(token_kind::mark)) row_.flush(row_.at);
    if (row_.begin == row_.at) row_.lead |= print;
    if (!now.newline) return;
    row_.flush(row_.at);
    row_.lead |= at_newline;
  }

  /// What a mark of punctuation does; false where it does nothing, or is none.
  bool punctuation() {
    switch (line_[row_.at].kind) {
      case token_kind::comma:
        return row_.cut(at_comma), true;
      case token_kind::semicolon:
        return row_.cut(at_semicolon), true;
      case token_kind::colon:
        return row_.cut(at_colon), true;
      case token_kind::question:
        return row_.cut(at_question), true;
      case token_kind::dash:
        return row_.cut(joins_initialled(line_, row_.begin, row_.at) ? at_joiner : at_dash), true;
      case token_kind::separator:
        return row_.cut(at_dash), true;
      case token_kind::slash:
        return slash();
      case token_kind::period:
        return period(), true;
      case token_kind::paren_open:
        return parenthesis(), true;
      case token_kind::paren_close:
        return close_parenthesis(), true;
      case token_kind::quote_close:
        return row_.cut(0), true;
      case token_kind::quote_open:
        return quotation(matching_quote(line_, row_.at)), true;
      case token_kind::apostrophe: {
        const std::size_t close = matching_apostrophe(line_, row_.at);
        return close != row_.at && (quotation(close), true);
      }
      default:
        return false;
    }
  }

  /// "… / in press", "Title // Journal", "A. Lin / B. Holm"; in other places a slash is part of a word.
  bool slash() {
    if (phrases::stage_at(line_, row_.at + 1).status != cited_status::unsaid) return row_.cut(at_comma), true;
    if (line_[row_.at].space && line_.is(row_.at + 1, token_kind::slash)) return row_.cut(at_period, 2), true;
    return row_.open() && stands_apart(line_, row_.at) && (row_.cut(at_joiner), true);
  }

  void close_parenthesis() {
    if (row_.parens > 0) {
      row_.cut(at_paren_close);
      --row_.parens;
      return;
    }
    ++row_.at;
    if (row_.begin + 1 == row_.at) row_.begin = row_.at;
  }

  /// What begins a fact, joins names or explains a mark; false for any other word.
  bool word_or_fact() {
    const token& now = line_[row_.at];
    if (now.space && run_ons::year_after_names(line_, row_.made, row_.begin, row_.at, row_.lead)) {
      row_.flush(row_.at);
      return row_.take(row_.at + 1, fact::date), true;
    }
    const bool starts = !row_.open();
    if (row_.at == row_.begin + 1 && explains_mark(line_, row_.at)) return row_.take(row_.at + 2, fact::note), true;
    if (starts && row_.lead != at_start && labels_note(line_, row_.at)) {
      row_.begin = row_.at += 2;
      return row_.take(end_of_note(line_, row_.at), fact::note), true;
    }
    if ((starts || now.space || now.is(token_kind::apostrophe)) && (company_behind_title(starts) || fact_here(starts)))
      return true;
    if (now.has(joiner_word) &&
        joins_names(line_, row_.at, family_first_ && row_.made.size() % 2 == 1 && row_.open())) {
      row_.cut(at_joiner);
      return true;
    }
    return false;
  }

  /// "“Title,” with Ruby Lin": names behind a quotation that a word announces.
  bool company_behind_title(bool starts) {
    if (!starts || (row_.lead & at_quote_close) == 0) return false;
    const std::size_t with = after_with(line_, row_.at);
    if (with == row_.at) return false;
    const headings::roll names = headings::names_in(line_, with, line_.size(), false);
    if (names.people > 0) company(with, names.last);
    return names.people > 0;
  }

  /// "In" before a container, or a fact, that begins here.
  bool fact_here(bool starts) {
    const bool aside = row_.parens > 0 && line_[row_.at].lower;
    if (starts && !aside && recognising::announces_container(line_, row_.at, (row_.lead & ~at_comma) != 0))
      return row_.take(row_.at + 1, fact::in), true;
    const found_fact found = fact_at(line_, row_.at, starts);
    if (found.kind == fact::none || found.end <= row_.at) return false;
    row_.flush(row_.at);
    row_.take(found.end, found.kind);
    const bool list_ends = found.kind == fact::et_al || found.kind == fact::editors;
    if (list_ends && line_.is(row_.at - 1, token_kind::period)) row_.lead |= at_period;  // "et al. Title"
    return true;
  }

  /// The names in [first, last), whom a word such as "with" announces.
  void company(std::size_t first, std::size_t last) {
    row_.people_first = row_.at = row_.begin = first;
    row_.people_last = last;
  }

  void period() {
    const part_so_far part{line_, row_.made, row_.begin, row_.at, row_.lead};
    const std::uint32_t bits = row_.open() ? period_bits(part, family_first_) : std::uint32_t{at_period};
    if (bits != 0) return row_.cut(bits);
    ++row_.at;
  }

  void parenthesis() {
    if (is_kind_of_work(line_, row_.at)) return row_.cut(at_period, 3);
    if (const std::size_t end = after_attached(line_, row_.at); row_.open() && end != row_.at) {
      row_.at = end;
      return;
    }
    if (const std::size_t end = after_initials(line_, row_.at); row_.open() && row_.parens == 0 && end != row_.at) {
      row_.cut(at_comma);  // "LIN (R.-A.), Wings": the given names
      row_.at = end - 1;
      row_.cut(at_comma);
      return;
    }
    row_.cut(at_paren_open);
    ++row_.parens;
    if (const std::size_t end = after_link_label(line_, row_.at); end != row_.at) return row_.take(end, fact::anchor);
    const bool marked = row_.at < line_.size() && line_[row_.at].is(token_kind::mark);
    const std::size_t first = marked ? row_.at + 1 : row_.at;
    const bool equal = line_.has(first, equal_start) && line_.has(first + 1, equal_end);
    const bool series = row_.at < line_.size() && line_.word(row_.at) == "=";  // "(= Studies; 14)"
    const std::size_t with = after_with(line_, first);
    if (const std::size_t end = after_dated_acronym(line_, row_.at); end != row_.at) return row_.take(end, fact::none);
    if (!equal && !series && with == first && !line_.has(first, remark_word)) return;
    const std::size_t end = closing_bracket(line_, row_.at);
    if (end == row_.at) return;
    if (is_company(line_, first, end)) return company(with, end);  // "“Title” (with Ruby Lin)"
    row_.take(end, equal ? fact::equal_note : fact::note);
  }

  /// A quotation that is a part of its own becomes one piece; one inside a sentence is words like others.
  void quotation(std::size_t close) {
    if (close == row_.at) {
      if (row_.open()) {
        ++row_.at;
      } else {
        row_.cut(0);
      }
      return;
    }
    const quoted_part part = quoted_part_at({line_, row_.made, row_.begin, row_.at, row_.lead}, close);
    if (part.last == row_.at) {
      ++row_.at;
      return;
    }
    row_.flush(row_.at);
    row_.lead |= at_quote_open;
    row_.push(row_.at + 1, part.last, fact::none, true);
    row_.lead = part.behind;
    row_.begin = row_.at = close + 1;
  }
};

}  // namespace vitae::wild_text::citing
