// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/lexicon.hpp>
#include <vitae/wild/citation/plain.hpp>

/// The words, numbers and punctuation of a plain line.
namespace vitae::wild_text::citing {

enum class token_kind : unsigned char {
  word,
  number,
  url,
  doi,
  comma,
  semicolon,
  period,
  colon,
  question,
  dash,    // between spaces, or an em dash
  hyphen,  // between two numbers or initials
  slash,
  apostrophe,
  quote_open,
  quote_close,
  paren_open,
  paren_close,
  ellipsis,
  mark,  // what stands beside an author's name
  separator,
  other
};

/// A token: its bytes in the plain line and the shape of its letters.
struct token {
  std::uint32_t first = 0, last = 0;
  std::uint32_t classes = 0;
  token_kind kind = token_kind::other;
  unsigned char print = 0;
  unsigned char letters = 0;  // at most 255
  unsigned char digits = 0;
  bool space = false;  // white space before it
  bool capital = false, lower = false, shouted = false, camel = false, cjk = false;

  bool is(token_kind wanted) const { return kind == wanted; }
  bool has(std::uint32_t wanted) const { return (classes & wanted) != 0; }
  std::size_t size() const { return last - first; }
};

namespace tokens {

constexpr bool is_author_mark(char32_t point) {
  return point == '*' || point == 0x2020 || point == 0x2021 || point == 0x2217 || point == 0x22C6 || point == 0xA7 ||
         point == 0xB6 || point == 0x2709 || point == 0x1F4E7 || point == 0x2605 || point == 0x2606 ||
         point == 0x204E || point == 0xFF0A || point == '^' || point == '#' || point == '$' || point == 0xB9 ||
         point == 0xB2 || point == 0xB3 || (point >= 0x2070 && point <= 0x2079) || point == '{' || point == '}' ||
         point == 0x2666 || point == 0x25CA || point == 0x2660;
}

constexpr bool is_word_point(char32_t point) {
  if (point < 0x80) return ((point | 32) >= 'a' && (point | 32) <= 'z') || is_digit(point);
  if (point >= 0x300 && point <= 0x36F) return true;
  return point >= 0xAA && point != 0xAB && point != 0xBB && point != 0xD7 && point != 0xB7 && point != 0xAC &&
         point != 0xAD && point != 0xAF && point != 0xB0 && !(point >= 0x2000 && point <= 0x206F) &&
         !(point >= 0x3000 && point <= 0x303F) && !(point >= 0xFF00 && point <= 0xFF20) && point != 0xFFFD &&
         !is_author_mark(point);
}

inline bool starts(std::string_view text, std::size_t at, std::string_view lower) {
  return text.size() - at >= lower.size() && equal_folded(text.substr(at, lower.size()), lower);
}

}  // namespace tokens

namespace shapes {

/// One letter, or two or three capitals that are all of a name's initials ("J", "JL", "J-L").
inline bool initial_like(const token& word) {
  return word.is(token_kind::word) && word.capital && word.digits == 0 && !word.cjk &&
         (word.letters == 1 || (word.letters == 2 && word.shouted && word.size() > 2));
}

}  // namespace shapes

/// Splits a plain line into tokens, left to right.
class tokenizer {
 public:
  explicit tokenizer(const plain_line& line) : text_(line.text), prints_(line.prints) {
    found_.reserve(text_.size() / 4 + 4);
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
    return std::move(found_);
  }

 private:
  std::string_view text_;
  const std::vector<unsigned char>& prints_;
  std::vector<token> found_;
  std::size_t at_ = 0;
  bool space_ = true;

  char32_t point_at(std::size_t at) const { return at < text_.size() ? decode(text_, at).code_point : U' '; }

  token& put(token_kind kind, std::size_t length) {
    token next;
    next.first = static_cast<std::uint32_t>(at_);
    next.last = static_cast<std::uint32_t>(at_ + length);
    next.kind = (prints_[at_] & raised) != 0 && kind != token_kind::word ? token_kind::mark : kind;
    next.print = prints_[at_];
    next.space = space_;
    space_ = false;
    at_ += length;
    found_.push_back(next);
    return found_.back();
  }

  void step() {
    const decoded code = decode(text_, at_);
    if (tokens::is_word_point(code.code_point)) return word();
    const bool space_after = at_ + code.length >= text_.size() || text_[at_ + code.length] == ' ';
    put_mark(code, space_after);
  }

  void put_mark(decoded code, bool space_after) {
    using enum token_kind;
    const bool after_word = !space_ && !found_.empty();
    switch (code.code_point) {
      case ',':
      case 0xFF0C:
      case 0x3001:
        put(comma, code.length);
        break;
      case ';':
      case 0xFF1B:
        put(semicolon, code.length);
        break;
      case ':':
      case 0xFF1A:
        put(colon, code.length);
        break;
      case '?':
      case '!':
      case 0xFF1F:
      case 0xFF01:
        put(question, code.length);
        break;
      case '(':
      case '[':
      case 0xFF08:
      case 0x3010:
        put(paren_open, code.length);
        break;
      case ')':
      case ']':
      case 0xFF09:
      case 0x3011:
        put(paren_close, code.length);
        break;
      case '/':
        put(slash, 1);
        break;
      case '|':
      case 0x2022:
      case 0xB7:
      case 0x25CF:
      case 0x25E6:
      case 0x25AA:
        put(separator, code.length);
        break;
      case 0x2026:
        put(ellipsis, code.length);
        break;
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
        const bool between = after_word && !space_after;
        put(between && code.code_point != 0x2014 ? hyphen : space_ && space_after ? dash : hyphen, code.length);
        if (code.code_point == 0x2014) found_.back().kind = dash;
        break;
      }
      case 0x201C:
      case 0x201E:
      case 0xAB:
      case 0x300C:
      case 0x300E:
      case 0x2039:
        put(quote_open, code.length);
        break;
      case 0x201D:
      case 0xBB:
      case 0x300D:
      case 0x300F:
      case 0x203A:
        put(quote_close, code.length);
        break;
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
        put(tokens::is_author_mark(code.code_point) ? mark : other, code.length);
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
    if (end - at_ >= 3) {
      put(token_kind::ellipsis, end - at_);
    } else {
      put(token_kind::period, end > at_ ? end - at_ : length);
    }
  }

  void word() {
    if (special()) return;
    const std::size_t start = at_;
    std::size_t end = at_;
    unsigned letters = 0, digits = 0, capitals = 0, cjk = 0;
    bool first_capital = false, first_lower = false;
    while (end < text_.size()) {
      const decoded code = decode(text_, end);
      const char32_t point = code.code_point;
      if (tokens::is_word_point(point)) {
        if (is_digit(point)) {
          ++digits;
        } else if (!(point >= 0x300 && point <= 0x36F)) {
          const bool upper = is_upper(point);
          if (letters + digits == 0) {
            first_capital = upper;
            first_lower = is_lower(point);
          }
          ++letters;
          capitals += upper ? 1U : 0U;
          cjk += is_cjk(point) ? 1U : 0U;
        }
        end += code.length;
        continue;
      }
      if (!joins(point, start, end, code.length, letters)) break;
      end += code.length;
    }
    token& made = put(letters == 0 ? token_kind::number : token_kind::word, end - start);
    made.letters = static_cast<unsigned char>(letters < 255 ? letters : 255);
    made.digits = static_cast<unsigned char>(digits < 255 ? digits : 255);
    made.capital = first_capital || cjk > 0;
    made.lower = first_lower;
    made.shouted = capitals == letters && letters >= 2;
    made.camel = capitals >= 2;
    made.cjk = cjk > 0;
    if ((made.print & raised) != 0 && made.size() <= 3) made.kind = token_kind::mark;
    if (made.kind == token_kind::word && digits == 0) made.classes = classes_of(text_.substr(start, end - start));
  }

  /// Does a mark inside a word belong to it: "Navier-Stokes", "O'Neil", "AT&T", "NIPS'17", "Ben- Tal"?
  bool joins(char32_t point, std::size_t start, std::size_t at, std::size_t length, unsigned letters) const {
    const char32_t after = point_at(at + length);
    const bool letter_after = tokens::is_word_point(after) && !is_digit(after);
    if (point == '-' || point == 0x2010 || point == 0x2011) {
      return letter_after || (letters > 0 && is_digit(after) && !is_digit(decode_before(text_, at).code_point)) ||
             (after == ' ' && letters > 1 && point == '-');
    }
    if (point == 0x2013 || point == 0x2212) return letter_after && !is_digit(decode_before(text_, at).code_point);
    if (point == '.') return is_digit(after) && letters == 0;
    if (point == '\'' || point == 0x2019 || point == '`') {
      if (letter_after) return true;
      if (!is_digit(after) || letters == 0) return false;
      std::size_t end = at + length;
      while (end < text_.size() && is_digit(static_cast<unsigned char>(text_[end]))) ++end;
      return end - at - length == 2;
    }
    if (point == '&' || point == '/' || point == '+' || point == '_' || point == '@') {
      return letter_after && letters > 0 && at > start && (point != '/' || !is_lower(after));
    }
    return false;
  }

  /// A URL or a DOI, up to white space; trailing punctuation is not part of it.
  bool special() {
    const bool doi = tokens::starts(text_, at_, "10.") && text_.substr(at_, 12).find('/') != std::string_view::npos;
    if (!doi && !tokens::starts(text_, at_, "http:") && !tokens::starts(text_, at_, "https:") &&
        !tokens::starts(text_, at_, "www.") && !tokens::starts(text_, at_, "ftp:")) {
      return false;
    }
    std::size_t end = text_.find_first_of(" <>\"|", at_);
    if (end == std::string_view::npos) end = text_.size();
    std::size_t open = 0, close = 0;
    for (const char c : text_.substr(at_, end - at_)) {
      open += c == '(' ? 1 : 0;
      close += c == ')' ? 1 : 0;
    }
    while (end > at_ + 3) {
      const char c = text_[end - 1];
      if (c == ')' && close > open) {
        --close;
      } else if (c != '.' && c != ',' && c != ';' && c != ':' && c != ']' && c != '*' && c != '\'') {
        break;
      }
      --end;
    }
    if (end <= at_ + 6) return false;
    put(doi ? token_kind::doi : token_kind::url, end - at_);
    return true;
  }
};

}  // namespace vitae::wild_text::citing
