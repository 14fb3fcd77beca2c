// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/brackets.hpp>
#include <vitae/wild/citation/heading.hpp>
#include <vitae/wild/citation/look_ahead.hpp>
#include <vitae/wild/citation/periods.hpp>
#include <vitae/wild/citation/quoted_part.hpp>
#include <vitae/wild/citation/quotes.hpp>
#include <vitae/wild/citation/run_ons.hpp>

namespace vitae::wild_text::citing {

/// Cuts a token list into pieces.
class splitter {
 public:
  splitter(const token_view& line, std::size_t start, bool venue_known = false)
      : line_(line),
        printed_(read_heading(line, start, venue_known)),
        at_(start),
        begin_(start),
        venue_(run_ons::venue_after_title(line)),
        family_first_(starts_with_family(line, start)) {}

  std::vector<piece> split() {
    pieces_.reserve(line_.size() / 3 + 4);
    while (at_ < line_.size()) step();
    flush(line_.size());
    look_ahead(line_, pieces_);
    return std::move(pieces_);
  }

 private:
  token_view line_;
  heading printed_;
  std::vector<piece> pieces_;
  std::size_t at_, begin_, venue_;
  std::uint32_t lead_ = at_start;
  std::size_t parens_ = 0;
  bool family_first_;

  bool open() const { return begin_ < at_; }

  void push(std::size_t first, std::size_t last, fact kind, bool quoted = false) {
    piece made;
    made.first = static_cast<std::uint32_t>(first);
    made.last = static_cast<std::uint32_t>(last);
    made.lead = lead_;
    made.kind = kind;
    made.quoted = quoted;
    made.in_paren = parens_ > 0;
    made.listed = first >= printed_.people_first && last <= printed_.people_last;
    if (kind == fact::none && !quoted && (line_[first].print & linked) != 0 && last <= first + 3) {
      if (line_.has(first, link_word)) made.kind = fact::anchor;
    }
    made.remark = made.kind == fact::none && !quoted && line_.has(first, remark_word);
    pieces_.push_back(made);
    lead_ = 0;
  }

  void flush(std::size_t end) {
    if (begin_ < end) push(begin_, end, fact::none);
    begin_ = end;
  }

  void cut(std::uint32_t bits, std::size_t length = 1) {
    flush(at_);
    lead_ |= bits;
    at_ += length;
    begin_ = at_;
  }

  /// A title in print of its own is a piece, whatever stops are in it.
  void printed_title() {
    std::size_t last = printed_.title_last;
    while (last > at_ + 1 && (line_[last - 1].is(token_kind::comma) || line_[last - 1].is(token_kind::period))) --last;
    flush(at_);
    lead_ |= at_quote_open;
    push(at_, last, fact::none, true);
    lead_ = at_quote_close | at_period;
    begin_ = at_ = printed_.title_last;
    printed_.title_first = line_.size();
  }

  void step() {
    if (at_ == printed_.title_first) return printed_title();
    const token& now = line_[at_];
    if (open() && (at_ == venue_ || run_ons::title_after_name(line_, begin_, at_, lead_))) cut(at_run_on, 0);
    const std::uint32_t print = at_ > 0 ? print_boundary(line_[at_ - 1], now) : 0U;
    if (print != 0 && !now.is(token_kind::period) && !now.is(token_kind::mark)) flush(at_);
    if (begin_ == at_) lead_ |= print;
    if (now.newline) {
      flush(at_);
      lead_ |= at_newline;
    }
    switch (now.kind) {
      case token_kind::comma:
        return cut(at_comma);
      case token_kind::semicolon:
        return cut(at_semicolon);
      case token_kind::colon:
        return cut(at_colon);
      case token_kind::question:
        return cut(at_question);
      case token_kind::dash:
        return cut(joins_initialled(line_, begin_, at_) ? at_joiner : at_dash);
      case token_kind::separator:
        return cut(at_dash);
      case token_kind::slash:
        if (phrases::stage_at(line_, at_ + 1).status != cited_status::unsaid) return cut(at_comma);
        if (now.space && line_.is(at_ + 1, token_kind::slash)) return cut(at_period, 2);  // "Title // Journal"
        if (open() && stands_apart(line_, at_)) return cut(at_joiner);
        break;
      case token_kind::period:
        return period();
      case token_kind::paren_open:
        return parenthesis();
      case token_kind::paren_close:
        if (parens_ == 0) {
          ++at_;
          if (begin_ + 1 == at_) begin_ = at_;
          return;
        }
        cut(at_paren_close);
        --parens_;
        return;
      case token_kind::quote_close:
        return cut(0);
      case token_kind::quote_open:
        return quotation(matching_quote(line_, at_));
      default:
        break;
    }
    if (now.is(token_kind::apostrophe)) {
      const std::size_t close = matching_apostrophe(line_, at_);
      if (close != at_) return quotation(close);
    }
    if (word_or_fact()) return;
    ++at_;
  }

  /// The tokens from here up to `last` are a fact.
  bool take(std::size_t last, fact kind) {
    push(at_, last, kind);
    begin_ = at_ = last;
    return true;
  }

  bool word_or_fact() {
    const token& now = line_[at_];
    if (now.space && run_ons::year_after_names(line_, pieces_, begin_, at_, lead_)) {
      flush(at_);
      return take(at_ + 1, fact::date);
    }
    const bool starts = !open();
    if (at_ == begin_ + 1 && explains_mark(line_, at_)) return take(at_ + 2, fact::note);
    if (starts && lead_ != at_start && labels_note(line_, at_)) {
      begin_ = at_ += 2;
      return take(end_of_note(line_, at_), fact::note);
    }
    if (starts || now.space || now.is(token_kind::apostrophe)) {
      const bool titled = starts && (lead_ & at_quote_close) != 0;
      if (const std::size_t with = titled ? after_with(line_, at_) : at_; with != at_) {
        const headings::roll names = headings::names_in(line_, with, line_.size(), false);
        if (names.people > 0) return company(with, names.last), true;
      }
      const bool aside = parens_ > 0 && now.lower;
      if (starts && !aside && recognising::announces_container(line_, at_, (lead_ & ~at_comma) != 0))
        return take(at_ + 1, fact::in);
      const found_fact found = fact_at(line_, at_, starts);
      if (found.kind != fact::none && found.end > at_) {
        flush(at_);
        take(found.end, found.kind);
        const bool list_ends = found.kind == fact::et_al || found.kind == fact::editors;
        if (list_ends && line_.is(at_ - 1, token_kind::period)) lead_ |= at_period;  // "et al. Title"
        return true;
      }
    }
    if (now.has(joiner_word) && joins_names(line_, at_, family_first_ && pieces_.size() % 2 == 1 && open())) {
      cut(at_joiner);
      return true;
    }
    return false;
  }

  /// The names in [first, last), whom a word such as "with" announces.
  void company(std::size_t first, std::size_t last) {
    printed_.people_first = at_ = begin_ = first;
    printed_.people_last = last;
  }

  void period() {
    const part_so_far part{line_, pieces_, begin_, at_, lead_};
    const std::uint32_t bits = open() ? period_bits(part, family_first_) : std::uint32_t{at_period};
    if (bits != 0) return cut(bits);
    ++at_;
  }

  void parenthesis() {
    if (is_kind_of_work(line_, at_)) return cut(at_period, 3);
    if (const std::size_t end = after_attached(line_, at_); open() && end != at_) {
      at_ = end;
      return;
    }
    if (const std::size_t end = after_initials(line_, at_); open() && parens_ == 0 && end != at_) {
      cut(at_comma);  // "LIN (R.-A.), Wings": the given names
      at_ = end - 1;
      cut(at_comma);
      return;
    }
    cut(at_paren_open);
    ++parens_;
    if (const std::size_t end = after_link_label(line_, at_); end != at_) return void(take(end, fact::anchor));
    const bool marked = at_ < line_.size() && line_[at_].is(token_kind::mark);
    const std::size_t first = marked ? at_ + 1 : at_;
    const bool equal = line_.has(first, equal_start) && line_.has(first + 1, equal_end);
    const bool series = at_ < line_.size() && line_.word(at_) == "=";  // "(= Studies; 14)"
    const std::size_t with = after_with(line_, first);
    if (const std::size_t end = after_dated_acronym(line_, at_); end != at_) return void(take(end, fact::none));
    if (!equal && !series && with == first && !line_.has(first, remark_word)) return;
    const std::size_t end = closing_bracket(line_, at_);
    if (end == at_) return;
    if (is_company(line_, first, end)) return company(with, end);  // "“Title” (with Ruby Lin)"
    take(end, equal ? fact::equal_note : fact::note);
  }

  /// A quotation that is a part of its own becomes one piece; one inside a sentence is words like others.
  void quotation(std::size_t close) {
    if (close == at_) {
      if (open()) {
        ++at_;
      } else {
        cut(0);
      }
      return;
    }
    const quoted_part part = quoted_part_at({line_, pieces_, begin_, at_, lead_}, close);
    if (part.last == at_) {
      ++at_;
      return;
    }
    flush(at_);
    lead_ |= at_quote_open;
    push(at_ + 1, part.last, fact::none, true);
    lead_ = part.behind;
    begin_ = at_ = close + 1;
  }
};

}  // namespace vitae::wild_text::citing
