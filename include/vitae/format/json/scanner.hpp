// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/format/json/hold.hpp>
#include <vitae/format/json/kind.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::json_text {

/// Moves over the tokens of a JSON document (RFC 8259). The first breach of the grammar, and the first byte that is not
/// UTF-8, is filed as fatal and breaks the reading. What the readers of all types call is kept out of line: copied into
/// each of them it would be most of the program.
class scanner {
 public:
  constexpr scanner(std::string_view document, notes& log)
      : begin_(document.data()), at_(begin_), end_(begin_ + document.size()), log_(&log) {
    if (document.starts_with("\xEF\xBB\xBF")) at_ += 3;  // section 8.1: a reader may ignore a byte order mark
  }

  constexpr bool broken() const { return broken_; }
  constexpr bool at_end() const { return at_ == end_; }
  constexpr std::size_t offset() const { return offset_of(at_); }
  constexpr std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }
  constexpr std::string_view text_of(extent where) const { return {begin_ + where.offset, where.length}; }
  constexpr value_kind kind() const { return at_ == end_ ? value_kind::nothing : kind_of(*at_); }

  [[gnu::always_inline]] constexpr void skip_space() {
    if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') skip_blanks();
  }

  constexpr bool begins(char wanted) const { return at_ != end_ && *at_ == wanted; }

  /// Passes over one character, if it is here.
  constexpr bool take(char wanted) {
    if (!begins(wanted)) return false;
    ++at_;
    return true;
  }
  /// Passes over the bracket that ends what was just opened, if it is here.
  [[gnu::always_inline]] constexpr bool closes(char bracket) {
    skip_space();
    return take(bracket);
  }
  /// Passes over letters known to the compiler, which compares them as a word or two.
  template <std::size_t N>
  [[gnu::always_inline]] constexpr bool take(const std::array<char, N>& wanted) {
    if (!here(wanted)) return false;
    at_ += N;
    return true;
  }

  /// Passes over a comma after which a value stands at once: the usual case of `more`.
  [[gnu::always_inline]] constexpr bool comma() { return comma_at(at_) && (++at_, true); }
  /// After a value: a comma, or the bracket that ends the list or record. Whether another value follows.
  constexpr bool more(char bracket, std::string_view otherwise) {
    if (comma()) return true;
    if (take(bracket)) return false;
    skip_space();
    if (take(',')) return skip_space(), true;
    if (!take(bracket)) fail(otherwise);
    return false;
  }

  /// Whether a string was taken, and the comma behind it, after which a value stands at once.
  struct string_taken {
    const char* after = nullptr;
    bool with_comma = false;

    constexpr explicit operator bool() const { return after; }
  };
  /// Reads the string here into `to`, which is allocated once at most; takes nothing if there is none, or it is broken.
  [[gnu::always_inline]] constexpr string_taken take_string(std::string& to) { return take_string_at(at_, to); }
  /// The same behind letters known to the compiler, if they are here.
  template <std::size_t N>
  [[gnu::always_inline]] constexpr string_taken take_string(const std::array<char, N>& before, std::string& to) {
    return here(before) ? take_string_at(at_ + N, to) : string_taken{};
  }
  /// What the string says that begins here: valid until the next call, a null view if it is broken.
  [[gnu::noinline]] constexpr std::string_view string() {
    const std::string_view plain = plain_string(at_, plain_from(at_ + 1, end_));
    if (plain.data()) return at_ += plain.size() + 2, plain;
    return unescape_to(scratch_) ? std::string_view(scratch_) : plain;
  }
  constexpr void number() {
    const char* const start = at_;
    if (!pass_number(at_, end_)) fail_at(start, "this is no number of JSON");
  }
  [[gnu::noinline]] constexpr bool null() { return take(std::array{'n', 'u', 'l', 'l'}); }
  constexpr void word() {
    if (!take(std::array{'t', 'r', 'u', 'e'}) && !take(std::array{'f', 'a', 'l', 's', 'e'}) && !null())
      fail("expected a value");
  }

  /// Files what is wrong here, and breaks the reading.
  constexpr void fail(std::string_view why, std::string_view code = "json.syntax") { fail_at(at_, why, code); }

 private:
  template <std::size_t N>
  [[gnu::always_inline]] constexpr bool here(const std::array<char, N>& wanted) const {
    if (end_ - at_ < static_cast<std::ptrdiff_t>(N)) return false;
    if (std::is_constant_evaluated()) return std::equal(wanted.begin(), wanted.end(), at_);
    return std::memcmp(at_, wanted.data(), N) == 0;
  }
  constexpr bool comma_at(const char* at) const { return end_ - at >= 2 && at[0] == ',' && at[1] > ' '; }

  /// The place goes through registers: through memory, each value would wait for the one before.
  [[gnu::always_inline]] constexpr string_taken take_string_at(const char* at, std::string& to) {
    const string_taken taken = string_at(at, to);
    if (taken) at_ = taken.after;
    return taken;
  }
  /// A string that is short and ASCII, as most of a CV. Others go another way, so that it needs few registers.
  [[gnu::noinline]] constexpr string_taken string_at(const char* at, std::string& to) {
    if (at != end_ && *at == ' ') ++at;
    if (at == end_ || *at != '"') return {};
    const char* const letters = at + 1;
    if (std::is_constant_evaluated() || end_ - letters < reach_of_short)
      return other_string_at(at, {letters, false}, to);
    const plain_letters first = plain_in_block(letters);
    const auto size = static_cast<std::size_t>(first.end - letters);
    if (size == block::size || first.beyond_ascii || *first.end != '"' || !is_short(to))
      return other_string_at(at, first, to);
    hold_short(to, letters, size);
    return taken_up_to(first.end + 1);
  }
  /// The string at that quote, some letters of which are known to be plain.
  [[gnu::noinline]] constexpr string_taken other_string_at(const char* quote, plain_letters known, std::string& to) {
    const std::string_view plain = plain_string(quote, plain_from(known.end, end_, known.beyond_ascii));
    if (plain.data()) return hold(to, plain), taken_up_to(plain.data() + plain.size() + 1);
    at_ = quote;
    return unescape_to(to) ? taken_up_to(at_) : string_taken{};
  }
  [[gnu::always_inline]] constexpr string_taken taken_up_to(const char* after) const {
    const bool comma = comma_at(after);
    return {after + (comma ? 1 : 0), comma};
  }

  [[gnu::noinline]] constexpr void skip_blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) {
      ++at_;
      if (!std::is_constant_evaluated()) skip_spaces();
    }
  }
  /// What is indented has a line break, then many spaces.
  void skip_spaces() {
    for (; end_ - at_ >= static_cast<std::ptrdiff_t>(block::size); at_ += block::size)
      if (const block::mask others = block(at_).not_spaces(); others != 0) {
        at_ += block::first(others);
        return;
      }
  }

  /// The letters behind that quote, if they are a string with neither escapes nor faults; else a null view.
  [[gnu::always_inline]] constexpr std::string_view plain_string(const char* quote, plain_letters letters) const {
    if (letters.end == end_ || *letters.end != '"') return {};
    const std::string_view text(quote + 1, static_cast<std::size_t>(letters.end - quote - 1));
    return letters.beyond_ascii && first_invalid_utf8(text) != text.npos ? std::string_view{} : text;
  }

  /// Passes over any string, and gives what it says: no more bytes than it is spelled with.
  [[gnu::noinline]] constexpr bool unescape_to(std::string& out) {
    const char* const quote = at_++;
    out.resize(spelled_length());
    char* to = out.data();
    const bool whole = unescape_letters(quote, to);
    out.resize(static_cast<std::size_t>(to - out.data()));
    return whole;
  }
  [[gnu::always_inline]] constexpr bool unescape_letters(const char* quote, char*& to) {
    while (true) {
      const plain_letters letters = plain_from(at_, end_);
      const std::string_view text(at_, static_cast<std::size_t>(letters.end - at_));
      const std::size_t bad = letters.beyond_ascii ? first_invalid_utf8(text) : text.npos;
      if (bad != text.npos) return fail_at(at_ + bad, malformed_utf8, malformed_utf8_code);
      std::char_traits<char>::copy(to, text.data(), text.size());
      to += text.size();
      at_ = letters.end;
      if (at_ == end_) return fail_at(quote, "the string does not end");
      if (*at_ == '"') return ++at_, true;
      const char* const start = at_;
      if (*at_ != '\\')
        return fail_at(start, "a control character in a string must be written as an escape such as \\n");
      if (const auto wrong = unescape(at_, end_, to); !wrong.empty()) return fail_at(start, wrong);
    }
  }
  /// At least the bytes up to the end of the string whose inside is here.
  constexpr std::size_t spelled_length() const {
    const char* end = plain_from(at_, end_).end;
    while (end_ - end >= 2 && *end == '\\') end = plain_from(end + 2, end_).end;
    return static_cast<std::size_t>(end - at_);
  }

  [[gnu::noinline, gnu::cold]] constexpr bool fail_at(const char* where, std::string_view why,
                                                      std::string_view code = "json.syntax") {
    if (broken_) return false;
    broken_ = true;
    const std::string_view rest(where, static_cast<std::size_t>(end_ - where));
    const bool malformed = first_invalid_utf8(rest.substr(0, 4)) == 0;  // the better reason why nothing can be read
    const extent one{offset_of(where), rest.empty() ? 0U : 1U};
    at_ = end_;  // where nothing can be taken any more
    log_->add(severity::fatal, {malformed ? malformed_utf8_code : code, malformed ? malformed_utf8 : why}, path{}, one,
              text_of(one));
    return false;
  }
  constexpr std::size_t offset_of(const char* p) const { return static_cast<std::size_t>(p - begin_); }

  const char* begin_;
  const char* at_;
  const char* end_;
  notes* log_;
  bool broken_ = false;
  std::string scratch_;
};

}  // namespace vitae::json_text
