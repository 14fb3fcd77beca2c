// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/recognise.hpp>

/// A line cut at its punctuation: the pieces that a path of labels runs over.
namespace vitae::wild_text::citing {

/// What stands between two pieces: a set of bits; none is white space alone.
enum boundary : std::uint32_t {
  at_comma = 1,
  at_semicolon = 2,
  at_period = 4,
  at_colon = 8,
  at_question = 16,
  at_dash = 32,
  at_joiner = 64,
  at_quote_open = 128,
  at_quote_close = 256,
  at_paren_open = 512,
  at_paren_close = 1024,
  at_print_open = 2048,
  at_print_close = 4096,
  at_abbreviation = 8192,  // with at_period: the word before may be a short form
  at_start = 16384,
  at_initial = 32768,  // with at_period: after the initials of a name
  at_list = 65536      // with at_comma: in a list that "and" ends
};

/// Tokens [first, last) between two boundaries.
struct piece {
  std::uint32_t first = 0, last = 0;
  std::uint32_t lead = 0;
  fact kind = fact::none;
  bool quoted = false, in_paren = false, remark = false;
  bool alone = false;         // all of a parenthesis
  bool counted = false;       // a volume or pages follow
  bool before_place = false;  // a place or a colon follows: a city, more likely than a journal
};

/// Cuts a token list into pieces.
class splitter {
 public:
  explicit splitter(const token_view& line, std::size_t start)
      : line_(line), at_(start), begin_(start), family_first_(starts_with_family(start)) {}

  std::vector<piece> split() {
    pieces_.reserve(line_.size() / 3 + 4);
    while (at_ < line_.size()) step();
    flush(line_.size());
    look_ahead();
    return std::move(pieces_);
  }

 private:
  token_view line_;
  std::vector<piece> pieces_;
  std::size_t at_, begin_;
  std::uint32_t lead_ = at_start;
  std::size_t parens_ = 0;
  bool family_first_;

  /// "Lin, R., …": a family name or two, a comma, initials that end there or that a lone family name precedes.
  bool starts_with_family(std::size_t at) const {
    std::size_t words = 0;
    while (at < line_.size() && line_[at].is(token_kind::word) && words < 4 &&
           ((line_[at].capital && line_[at].letters > 1) || line_[at].has(particle_word | suffix_word))) {
      ++words;
      at = line_.skip(at + 1, token_kind::period);
    }
    while (line_.is(at, token_kind::mark)) ++at;
    if (words == 0 || !line_.is(at, token_kind::comma)) return false;
    ++at;
    if (words == 1 && at < line_.size() && line_[at].capital && line_[at].letters > 1) return true;
    std::size_t initials = 0;
    while (at < line_.size() && initials < 5 && shapes::initial_like(line_[at])) {
      ++initials;
      at = line_.skip(at + 1, token_kind::period);
      if (line_.is(at, token_kind::hyphen)) ++at;
    }
    if (initials == 0) return false;
    return words == 1 || at >= line_.size() || !line_[at].is(token_kind::word) || line_[at].has(joiner_word);
  }

  /// Do the initials before a period end the authors' list or a name ("Zucca, E. An algebra", "Hori, D. Hattori, K.")?
  bool ends_initials() const {
    if (!family_first_ || pieces_.empty() || (lead_ & (at_comma | at_joiner)) == 0) return false;
    const token& after = line_[at_ + 1];
    const bool article = line_.says(at_ + 1, "a") && !line_.is(at_ + 2, token_kind::period);
    if (!after.space || after.has(joiner_word) || after.has(suffix_word)) return false;
    if (shapes::initial_like(after) && !article) return false;
    if (!after.capital && !after.is(token_kind::number)) return false;
    bool only_initials = true;
    for (std::size_t i = begin_; i < at_; ++i) {
      only_initials = only_initials && (!line_[i].is(token_kind::word) || shapes::initial_like(line_[i]));
    }
    if (only_initials) {
      const piece& before = pieces_.back();
      const bool family = before.kind == fact::none && (lead_ & at_joiner) == 0;
      std::size_t words = 0;
      for (std::size_t i = before.first; family && i < before.last; ++i) {
        if (!line_[i].is(token_kind::word)) continue;
        if (shapes::initial_like(line_[i]) || !(line_[i].capital || line_[i].has(particle_word))) return false;
        ++words;
      }
      return family && words <= 4;
    }
    if (pieces_.size() == 1) return true;
    if (after.has(stop_word)) return true;
    return at_ + 2 < line_.size() && line_[at_ + 2].is(token_kind::word) && line_[at_ + 2].lower &&
           !line_[at_ + 2].has(particle_word | joiner_word);
  }

  /// Does "Lin R." end a list whose other names are "Ran J", or a lone one?
  bool ends_vancouver() const {
    const token& after = line_[at_ + 1];
    const bool article = line_.says(at_ + 1, "a") && !line_.is(at_ + 2, token_kind::period);
    if (!after.space || !(after.capital || after.is(token_kind::number)) || pieces_.empty()) return false;
    if (shapes::initial_like(after) && !article) return false;
    if (at_ < begin_ + 2 || shapes::initial_like(line_[begin_]) || (lead_ & (at_comma | at_joiner)) == 0) return false;
    const piece& before = pieces_.back();
    const token& last = line_[before.last - 1];
    return before.kind == fact::none && before.last >= before.first + 2 && last.is(token_kind::word) && last.capital &&
           last.letters <= 3 && (last.letters == 1 || last.shouted);
  }

  bool open() const { return begin_ < at_; }

  /// What a piece owes to those after it.
  void look_ahead() {
    bool counted = false;  // does a volume or an issue come before the next other fact?
    for (std::size_t i = pieces_.size(); i-- > 0;) {
      piece& now = pieces_[i];
      if (now.kind != fact::none) {
        const bool date = now.kind == fact::date && counted && now.in_paren;
        counted = now.kind == fact::volume || now.kind == fact::issue || now.kind == fact::number ||
                  now.kind == fact::pages || date;
        continue;
      }
      now.counted = counted;
      if (i + 1 < pieces_.size() && (pieces_[i + 1].lead & at_period) == 0) look_ahead(now, pieces_[i + 1]);
      if (i + 1 < pieces_.size()) {
        now.alone = (now.lead & at_paren_open) != 0 && (pieces_[i + 1].lead & at_paren_close) != 0;
      } else {
        now.alone = (now.lead & at_paren_open) != 0;
      }
      if ((now.lead & at_period) != 0 && (now.lead & at_abbreviation) == 0) counted = false;
    }
    for (std::size_t i = pieces_.size(); i-- > 1;) {
      const bool joined = (pieces_[i].lead & at_joiner) != 0;
      const bool inside = (pieces_[i].lead & at_comma) != 0 && line_[pieces_[i].first].has(joiner_word);
      if (joined || inside) mark_list(i);
    }
  }

  void look_ahead(piece& now, const piece& next) const {
    if (now.last > now.first + 4 || next.kind != fact::none || now.counted) return;
    bool place = (next.lead & at_comma) != 0, colon = (next.lead & at_colon) != 0 && line_[next.first].capital;
    std::size_t initials = 0, named = 0;
    for (std::size_t k = next.first; k < next.last; ++k) {
      if (!line_[k].is(token_kind::word)) continue;
      initials += shapes::initial_like(line_[k]) && !(k > next.first && line_[k].space) ? 1U : 0U;
      named += line_[k].has(place_word) ? 1U : 0U;
      place = place && (line_[k].has(place_word) || shapes::initial_like(line_[k]));
      colon = colon && !line_[k].has(venue_head);
    }
    now.before_place = (place && (named > 0 || initials == 2)) || colon;
  }

  /// "Systems, Man, and Cybernetics": the commas before the last item belong to the list.
  void mark_list(std::size_t last) {
    if ((pieces_[last].lead & at_comma) != 0) pieces_[last].lead |= at_list;
    const bool sure = (pieces_[last].lead & at_comma) != 0;
    for (std::size_t k = last - 1; k > 0 && k + 4 > last; --k) {
      const piece& before = pieces_[k - 1];
      const std::size_t longest = sure ? 4 : 2;
      if ((pieces_[k].lead & at_comma) == 0 || pieces_[k].kind != fact::none || before.kind != fact::none) break;
      if (before.last > before.first + longest || (!sure && (before.lead & at_joiner) != 0)) break;
      pieces_[k].lead |= at_list;
    }
  }

  void push(std::size_t first, std::size_t last, fact kind, bool quoted = false) {
    piece made;
    made.first = static_cast<std::uint32_t>(first);
    made.last = static_cast<std::uint32_t>(last);
    made.lead = lead_;
    made.kind = kind;
    made.quoted = quoted;
    made.in_paren = parens_ > 0;
    if (kind == fact::none && !quoted && (line_[first].print & linked) != 0 && last <= first + 3) {
      if (line_.says_one(first, phrases::link_labels)) made.kind = fact::anchor;
    }
    made.remark = made.kind == fact::none && !quoted && line_.says_one(first, phrases::remarks);
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

  void step() {
    const token& now = line_[at_];
    if (at_ > 0 && at_ != begin_) {
      const unsigned changed = (now.print ^ line_[at_ - 1].print) & (italic | bold | linked);
      const bool matters = changed != 0 && now.kind != token_kind::period && now.kind != token_kind::mark;
      if (matters) flush(at_);
    }
    if (at_ > 0 && begin_ == at_) {
      const unsigned before = line_[at_ - 1].print & (italic | bold | linked);
      const unsigned here = now.print & (italic | bold | linked);
      if ((here & ~before) != 0) lead_ |= at_print_open;
      if ((before & ~here) != 0) lead_ |= at_print_close;
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
        return quotation(matching_quote());
      default:
        break;
    }
    if (now.is(token_kind::apostrophe)) {
      const std::size_t close = matching_apostrophe();
      if (close != at_) return quotation(close);
    }
    if (word_or_fact()) return;
    ++at_;
  }

  bool word_or_fact() {
    const token& now = line_[at_];
    const bool starts = !open();
    if (starts || now.space) {
      const bool aside = parens_ > 0 && now.lower;
      if (starts && !aside && recognising::announces_container(line_, at_, (lead_ & ~at_comma) != 0)) {
        push(at_, at_ + 1, fact::in);
        begin_ = ++at_;
        return true;
      }
      const found_fact found = fact_at(line_, at_, starts);
      if (found.kind != fact::none && found.end > at_) {
        flush(at_);
        push(at_, found.end, found.kind);
        begin_ = at_ = found.end;
        return true;
      }
    }
    if (now.has(joiner_word) && joins_names()) {
      cut(at_joiner);
      return true;
    }
    return false;
  }

  /// "X and Y" between words that may be names.
  bool joins_names() const {
    if (at_ == 0 || at_ + 1 >= line_.size()) return false;
    const token& before = line_[at_ - 1];
    const token& after = line_[at_ + 1];
    if (line_[at_].lower && line_[at_].size() == 1 && !before.is(token_kind::period)) return false;
    const bool name_before = before.capital || before.is(token_kind::period) || before.is(token_kind::comma) ||
                             before.is(token_kind::mark) || before.is(token_kind::semicolon) ||
                             before.is(token_kind::paren_close) || before.has(suffix_word);
    const bool name_after = after.capital || after.has(particle_word);
    return name_before && name_after;
  }

  void period() {
    if (!open()) return cut(at_period);
    const token& before = line_[at_ - 1];
    const bool last = at_ + 1 >= line_.size();
    if (last) return cut(at_period);
    const token& after = line_[at_ + 1];
    const bool word_after = after.is(token_kind::word) || after.is(token_kind::number);
    if (!after.space && (word_after || after.is(token_kind::hyphen))) {
      if (before.lower && after.capital && before.letters > 3) return cut(at_period);
      ++at_;
      return;
    }
    const bool short_given = before.letters == 2 && before.capital && !before.shouted && at_ == begin_ + 1 &&
                             (lead_ & (at_comma | at_start | at_joiner)) != 0 && after.capital;  // "Yu. Ivanov"
    if (shapes::initial_like(before) || short_given) {
      const bool in_prose = at_ >= begin_ + 2 && line_[at_ - 2].is(token_kind::word) && line_[at_ - 2].lower &&
                            !line_[at_ - 2].has(particle_word) && word_after;
      if (in_prose) return cut(at_period);
      if (ends_initials() || ends_vancouver()) return cut(at_period | at_initial);
      ++at_;
      return;
    }
    const bool apart = word_after || after.is(token_kind::quote_open) || after.is(token_kind::apostrophe) ||
                       after.is(token_kind::url) || after.is(token_kind::doi);
    if (!apart) {
      ++at_;  // "J. Softw., 4": the comma decides
      return;
    }
    if (before.has(abbreviation) && before.is(token_kind::word)) {
      ++at_;
      return;
    }
    if (after.lower && !line_.says_one(at_ + 1, "in pp p pages vol no doi arxiv to url http https v available retrieved")) {
      if (before.letters <= 4 || before.capital) {
        ++at_;
        return;
      }
      return cut(at_period | at_abbreviation);
    }
    cut(at_period | (shortened(before) ? std::uint32_t{at_abbreviation} : 0U));
  }

  /// May a word before a period be a short form ("Softw", "Comput", "Biol")?
  bool shortened(const token& word) const {
    if (!word.is(token_kind::word) || !word.capital || word.letters > 8 || word.letters < 2) return false;
    const char end = static_cast<char>(line_.text[word.last - 1] | 32);
    return std::string_view("bcdfghklmnpqrstvwxz").find(end) != std::string_view::npos;
  }

  void parenthesis() {
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
    if (const std::size_t labelled = after_link_label(at_); labelled != at_) {
      push(at_, labelled, fact::anchor);
      at_ = begin_ = labelled;
      return;
    }
    const bool marked = at_ < line_.size() && line_[at_].is(token_kind::mark);
    const std::size_t first = marked ? at_ + 1 : at_;
    const bool equal = line_.says_one(first, "equal equally co-first joint") &&
                       line_.says_one(first + 1,
                                      "contribution contributions contributed contributors first author "
                                      "authors contributor authorship");
    if (!equal && !line_.says_one(first, phrases::remarks)) return;
    std::size_t end = at_, depth = 1;
    for (; end < line_.size() && end < at_ + 60; ++end) {
      if (line_[end].is(token_kind::paren_open)) ++depth;
      if (line_[end].is(token_kind::paren_close) && --depth == 0) break;
    }
    if (depth != 0 || end == at_) return;
    push(at_, end, equal ? fact::equal_note : fact::note);
    at_ = begin_ = end;
  }

  /// "[pdf]", "[project page]", linked or not: one to three words of links, all of a bracket.
  std::size_t after_link_label(std::size_t i) const {
    std::size_t end = i;
    while (end < line_.size() && end < i + 3 && line_.says_one(end, phrases::link_labels)) ++end;
    return line_.is(end, token_kind::paren_close) ? end : i;
  }

  std::size_t matching_quote() const {
    std::size_t depth = 0, last = at_;
    for (std::size_t i = at_; i < line_.size() && i < at_ + 200; ++i) {
      if (line_[i].is(token_kind::quote_open)) ++depth;
      if (!line_[i].is(token_kind::quote_close)) continue;
      last = i;
      if (--depth == 0) return i;
    }
    return last;
  }

  std::size_t matching_apostrophe() const {
    const token& now = line_[at_];
    const bool opens = (now.space || now.letters == 1) && at_ + 1 < line_.size() && !line_[at_ + 1].space &&
                       line_[at_ + 1].is(token_kind::word);
    if (!opens) return at_;
    for (std::size_t i = at_ + 1; i < line_.size() && i < at_ + 120; ++i) {
      if (!line_[i].is(token_kind::apostrophe) || line_[i].space || line_[i].letters == 1) continue;
      if (recognising::ends_part(line_, i + 1) || line_[i - 1].is(token_kind::comma) ||
          line_[i - 1].is(token_kind::period)) {
        return i;
      }
    }
    return at_;
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
