// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/heading.hpp>
#include <vitae/wild/citation/look_ahead.hpp>
#include <vitae/wild/citation/periods.hpp>
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
    made.listed = first >= printed_.title_last && last <= printed_.people_last;
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
    if (at_ > 0 && at_ != begin_) {
      const unsigned changed = (now.print ^ line_[at_ - 1].print) & (italic | bold | linked | boxed);
      const bool matters = changed != 0 && now.kind != token_kind::period && now.kind != token_kind::mark;
      if (matters) flush(at_);
    }
    if (at_ > 0 && begin_ == at_) {
      const unsigned before = line_[at_ - 1].print & (italic | bold | linked | boxed);
      const unsigned here = now.print & (italic | bold | linked | boxed);
      if ((here & ~before) != 0) lead_ |= at_print_open;
      if ((before & ~here) != 0) lead_ |= at_print_close;
    }
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
      case token_kind::separator:
        return cut(at_dash);
      case token_kind::slash:
        if (phrases::stage_at(line_, at_ + 1).status != cited_status::unsaid) return cut(at_comma);
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
    if (starts || now.space || now.is(token_kind::apostrophe)) {
      const bool aside = parens_ > 0 && now.lower;
      if (starts && !aside && recognising::announces_container(line_, at_, (lead_ & ~at_comma) != 0))
        return take(at_ + 1, fact::in);
      const found_fact found = fact_at(line_, at_, starts);
      if (found.kind != fact::none && found.end > at_) {
        flush(at_);
        take(found.end, found.kind);
        if (found.kind == fact::et_al && line_.is(at_ - 1, token_kind::period)) lead_ |= at_period;  // "et al. Title"
        return true;
      }
    }
    if (now.has(joiner_word) && joins_names(line_, at_)) {
      cut(at_joiner);
      return true;
    }
    return false;
  }

  void period() {
    const part_so_far part{line_, pieces_, begin_, at_, lead_};
    const std::uint32_t bits = open() ? period_bits(part, family_first_) : std::uint32_t{at_period};
    if (bits != 0) return cut(bits);
    ++at_;
  }

  void parenthesis() {
    if (is_kind_of_work(line_, at_)) return cut(at_period, 3);
    const bool attached = open() && !line_[at_].space && line_[at_ - 1].is(token_kind::word) && at_ + 2 < line_.size();
    if (attached && !line_[at_ - 1].shouted) {
      std::size_t end = at_ + 1;
      while (end < line_.size() && end < at_ + 4 && !line_[end].is(token_kind::paren_close)) ++end;
      const bool more = end + 1 < line_.size() && !line_[end + 1].space && line_[end + 1].is(token_kind::word);
      const bool small = end == at_ + 2 && line_[at_ + 1].size() <= 2 && dates::year_at(line_, at_ + 1) == 0;
      if (end < at_ + 4 && end < line_.size() && (more || small)) {
        at_ = end + 1;
        return;
      }
    }
    cut(at_paren_open);
    ++parens_;
    if (const std::size_t labelled = after_link_label(line_, at_); labelled != at_) {
      push(at_, labelled, fact::anchor);
      at_ = begin_ = labelled;
      return;
    }
    const bool marked = at_ < line_.size() && line_[at_].is(token_kind::mark);
    const std::size_t first = marked ? at_ + 1 : at_;
    const bool equal = line_.has(first, equal_start) && line_.has(first + 1, equal_end);
    if (!equal && !line_.has(first, remark_word)) return;
    std::size_t end = at_, depth = 1;
    for (; end < line_.size() && end < at_ + 60; ++end) {
      if (line_[end].is(token_kind::paren_open)) ++depth;
      if (line_[end].is(token_kind::paren_close) && --depth == 0) break;
    }
    if (depth != 0 || end == at_) return;
    push(at_, end, equal ? fact::equal_note : fact::note);
    at_ = begin_ = end;
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
    std::size_t last = close;
    std::uint32_t bits = at_quote_close;
    while (last > at_ + 1 && (line_[last - 1].is(token_kind::comma) || line_[last - 1].is(token_kind::period))) {
      bits |= line_[--last].is(token_kind::comma) ? at_comma : at_period;
    }
    const bool ended = last != close || line_[last - 1].is(token_kind::question);
    const bool apart = !open() || ended || line_[at_ - 1].is(token_kind::period);
    const bool followed = ended || close + 1 >= line_.size() || !line_[close + 1].is(token_kind::word) ||
                          line_.says(close + 1, "in") || line_[close + 1].capital;
    if (!apart || !followed || last < at_ + 2) {
      ++at_;
      return;
    }
    flush(at_);
    lead_ |= at_quote_open;
    push(at_ + 1, last, fact::none, true);
    lead_ = bits;
    begin_ = at_ = close + 1;
  }
};

}  // namespace vitae::wild_text::citing
