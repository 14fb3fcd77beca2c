// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/citation/tokens/address.hpp>
#include <vitae/wild/citation/tokens/glued.hpp>
#include <vitae/wild/citation/tokens/joins.hpp>
#include <vitae/wild/citation/tokens/mark_kind.hpp>
#include <vitae/wild/citation/tokens/token.hpp>

namespace vitae::wild_text::citing {

/// Splits a plain line into tokens, left to right.
class tokenizer {
 public:
  explicit tokenizer(const plain_line& line) : text_(line.text), prints_(line.prints), breaks_(line.breaks) {
    found_.reserve(text_.size() / 4 + 4);
    unsigned ways = 0;
    for (const unsigned char print : prints_) ways |= print;
    printed_alike_ = (ways & (raised | boxed)) == 0;
  }

  std::vector<token> read() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        ++at_;
        space_ = true;
      } else {
        step();
      }
    }
    open_quotations(found_);
    return std::move(found_);
  }

 private:
  std::string_view text_;
  const std::vector<unsigned char>& prints_;
  const std::vector<std::uint32_t>& breaks_;
  std::size_t next_break_ = 0;
  std::vector<token> found_;
  std::size_t at_ = 0;
  bool space_ = true;
  bool printed_alike_ = false;  // is nothing raised or boxed, as in most lines?

  char32_t point_at(std::size_t at) const { return at < text_.size() ? decode(text_, at).code_point : U' '; }

  token& put(token_kind kind, std::size_t length) {
    token next;
    next.first = static_cast<std::uint32_t>(at_);
    next.last = static_cast<std::uint32_t>(at_ + length);
    next.kind = (prints_[at_] & raised) != 0 && kind != token_kind::word ? token_kind::mark : kind;
    next.print = prints_[at_];
    next.space = space_;
    while (next_break_ < breaks_.size() && breaks_[next_break_] <= at_) {
      next.newline = !found_.empty();
      ++next_break_;
    }
    space_ = false;
    at_ += length;
    found_.push_back(next);
    return found_.back();
  }

  void step() {
    const decoded code = decode(text_, at_);
    space_ = space_ || is_glued_to_initial(text_, at_) || is_glued_volume(text_, at_);
    if (tokens::is_word_point(code.code_point)) return word();
    const bool space_after = at_ + code.length >= text_.size() || text_[at_ + code.length] == ' ';
    put_mark(code, space_after);
  }

  void put_mark(decoded code, bool space_after) {
    using enum token_kind;
    const bool after_word = !space_ && !found_.empty();
    switch (code.code_point) {
      case '&':
        put(word, 1).classes = joiner_word;
        break;
      case '.':
      case 0x3002:
        dots(code.length);
        break;
      case '-':
      case 0x2010:
      case 0x2011:
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2212: {
        std::size_t length = code.length;
        while (code.code_point == '-' && text_.substr(at_ + length, 1) == "-") ++length;  // "--" of LaTeX
        const bool wide = at_ + length >= text_.size() || text_[at_ + length] == ' ';
        const bool between = after_word && !wide;
        put(code.code_point == 0x2014 || (!between && space_ && wide) ? dash : hyphen, length);
        break;
      }
      case '"':
        put(space_ || !after_word ? (space_after ? quote_close : quote_open)
            : opens_inside()      ? quote_open
                                  : quote_close,
            1);
        break;
      case '`':
        put(quote_open, text_.substr(at_, 2) == "``" ? 2 : 1);
        break;
      case '\'':
        if (text_.substr(at_, 2) == "''") {
          put(quote_close, 2);
          break;
        }
        [[fallthrough]];
      case 0x2019:
        put(apostrophe, code.length);
        break;
      case 0x2018:
        put(apostrophe, code.length).letters = 1;
        break;
      default:
        put(mark_kind(code.code_point), code.length);
    }
  }

  bool opens_inside() const {
    const token_kind last = found_.back().kind;
    return last == token_kind::paren_open || last == token_kind::quote_open || last == token_kind::colon ||
           (at_ + 1 < text_.size() && tokens::is_word_point(point_at(at_ + 1)) && last != token_kind::word);
  }

  void dots(std::size_t length) {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] == '.') ++end;
    put(end - at_ >= 3 ? token_kind::ellipsis : token_kind::period, end > at_ ? end - at_ : length);
  }

  /// "Phys." is before: what may stand behind it is a section of the journal.
  bool after_short_form() const {
    const std::size_t n = found_.size();
    return n > 1 && found_[n - 1].is(token_kind::period) && found_[n - 2].is(token_kind::word) &&
           found_[n - 2].capital && found_[n - 2].letters > 1;
  }

  /// The letters and digits of a word, counted.
  struct word_count {
    unsigned letters = 0, digits = 0, capitals = 0, cjk = 0;
    bool first_capital = false, first_lower = false;

    void add(char32_t point) {
      if (is_digit(point)) return void(++digits);
      if (point >= 0x300 && point <= 0x36F) return;  // on the letter before
      const bool upper = is_upper(point);
      if (letters + digits == 0) first_capital = upper, first_lower = is_lower(point);
      ++letters;
      capitals += upper ? 1U : 0U;
      cjk += is_cjk(point) ? 1U : 0U;
    }
  };

  /// A word or a number that begins here, up to `limit`; words that are glued together are cut apart.
  void word(std::size_t limit = std::string_view::npos) {
    if (const address found = address_at(text_, at_); found.end != at_)
      return void(put(found.is_doi ? token_kind::doi : token_kind::url, found.end - at_));
    word_count count;
    const std::size_t start = at_, end = word_end(std::min(limit, text_.size()), count);
    if (count.letters > 0 && count.digits > 0 && limit == std::string_view::npos)
      if (const std::size_t cut = glue_in(text_, start, end, after_short_form()); cut != end) {
        word(cut);
        space_ = true;
        return;
      }
    put_word(start, end, count);
  }

  /// Where the word ends that begins here: before what is no part of it, or where its print changes.
  std::size_t word_end(std::size_t limit, word_count& count) const {
    std::size_t end = at_;
    while (end < limit) {
      const std::size_t from = end;
      while (count.letters > 0 && end < limit && ascii::is_alpha(text_[end])) {  // as most characters of most words are
        ++count.letters;
        count.capitals += ascii::is_upper(text_[end++]) ? 1U : 0U;
        if (!printed_alike_ && changes_print(end, raised | boxed)) return end;
      }
      if (end > from) continue;
      const decoded code = decode(text_, end);
      const bool part = tokens::is_word_point(code.code_point);
      if (!part && !joins_word(text_, code.code_point, at_, end, code.length, count.letters)) break;
      if (part) count.add(code.code_point);
      end += code.length;
      if (part && changes_print(end, raised | boxed)) break;
    }
    return end;
  }

  /// Is a byte printed in another way than the first one of the word here?
  bool changes_print(std::size_t at, unsigned ways) const {
    return at < text_.size() && ((prints_[at] ^ prints_[at_]) & ways) != 0;
  }

  void put_word(std::size_t start, std::size_t end, const word_count& count) {
    const bool boxed_off = !printed_alike_ && changes_print(end, boxed);
    token& made = put(count.letters == 0 ? token_kind::number : token_kind::word, end - start);
    space_ = boxed_off;  // "`ICML 2021`Wings"
    made.letters = static_cast<unsigned char>(std::min(count.letters, 255U));
    made.digits = static_cast<unsigned char>(std::min(count.digits, 255U));
    made.capital = count.first_capital || count.cjk > 0;
    made.lower = count.first_lower && count.capitals == 0;  // "iFold" starts a title as a capital does
    made.shouted = count.capitals == count.letters && count.letters >= 2;
    made.camel = count.capitals >= (count.first_lower ? 1U : 2U);
    made.cjk = count.cjk > 0;
    if ((made.print & raised) != 0 && made.size() <= 3) made.kind = token_kind::mark;
    if (made.kind == token_kind::word && count.digits == 0) made.classes = classes_of(text_.substr(start, end - start));
  }
};

}  // namespace vitae::wild_text::citing
