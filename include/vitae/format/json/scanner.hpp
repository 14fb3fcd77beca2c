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
#include <vitae/format/json/key.hpp>
#include <vitae/format/json/kind.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/format/json/long_string.hpp>
#include <vitae/format/json/sequences.hpp>
#include <vitae/format/json/spell_out.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/byte_order_mark.hpp>
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
    at_ += utf8::text_begin(document);  // section 8.1: a reader may ignore a byte order mark
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
    return !take(bracket) && (comma() || more_otherwise(bracket, otherwise));
  }

  /// The place behind a string that was read, and behind its comma if a value follows that at once; null if none was
  /// read.
  struct string_taken {
    const char* after = nullptr;

    constexpr explicit operator bool() const { return after; }
    constexpr bool with_comma() const { return after[-1] == ','; }
  };
  /// Reads the string here into `to`, which is allocated once at most; takes nothing if there is none, or it is broken.
  [[gnu::always_inline]] constexpr string_taken take_string(std::string& to) { return took(string_at(at_, to)); }
  /// The same behind a key, if it is here.
  [[gnu::always_inline]] constexpr string_taken take_string(const padded_key& key, std::string& to) {
    return took(key.in_one_block() ? member_at<true>(at_, key, to) : member_at<false>(at_, key, to));
  }
  /// Passes over a key, if it is here.
  [[gnu::noinline]] constexpr bool take(const padded_key& key) {
    if (!stands(at_, key)) return false;
    at_ += key.size;
    return true;
  }
  /// What the string says that begins here: valid until the next call, a null view if it is broken.
  [[gnu::noinline]] constexpr std::string_view string() {
    const std::string_view plain = plain_string(at_ + 1, end_);
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

  [[gnu::noinline]] constexpr bool more_otherwise(char bracket, std::string_view otherwise) {
    skip_space();
    if (take(',')) return skip_space(), true;
    if (!take(bracket)) fail(at_end() ? "the document ends within an array or an object" : otherwise);
    return false;
  }
  /// Whether a key stands there, whose padding does not count.
  [[gnu::always_inline]] constexpr bool stands(const char* at, const padded_key& key) const {
    if (near_end(at, key.padded())) return std::string_view(at, end_).starts_with({key.letters, key.size});
    return key.stands_at(at);
  }
  /// Whether fewer than `bytes` bytes are left, or the document is read at compile time, where only single bytes are.
  [[gnu::always_inline]] constexpr bool near_end(const char* at, std::size_t bytes) const {
    return std::is_constant_evaluated() || static_cast<std::size_t>(end_ - at) < bytes;
  }
  /// Moves behind the string. The functions above pass the place in registers: in memory, each value would wait for the
  /// one before.
  [[gnu::always_inline]] constexpr string_taken took(string_taken taken) {
    if (taken) at_ = taken.after;
    return taken;
  }

  /// How many bytes are read for a short string: a space before it, its quote, and the comma and value behind it too.
  static constexpr std::size_t reach = 2 + reach_of_short + 2;

  /// Most keys are compared in one step, whose size the compiler knows.
  template <bool OneBlock>
  [[gnu::noinline, gnu::flatten]] constexpr string_taken member_at(const char* at, const padded_key& key,
                                                                   std::string& to) {
    if (near_end(at, (OneBlock ? padded_key::step : key.padded()) + reach)) return last_member_at(at, key, to);
    if (!key.template stands_at<OneBlock>(at)) return {};
    return short_string_at(at + key.size, to);
  }
  [[gnu::noinline]] constexpr string_taken last_member_at(const char* at, const padded_key& key, std::string& to) {
    return stands(at, key) ? any_string_at(at + key.size, to) : string_taken{};
  }
  [[gnu::noinline, gnu::flatten]] constexpr string_taken string_at(const char* at, std::string& to) {
    return near_end(at, reach) ? any_string_at(at, to) : short_string_at(at, to);
  }
  /// Reads a short string into one that has not allocated, the usual case in a CV. Others are read out of line, so that
  /// this takes few registers.
  [[gnu::always_inline]] constexpr string_taken short_string_at(const char* at, std::string& to) {
    if (*at == ' ') ++at;
    if (*at != '"') return {};
    const char* const letters = at + 1;
    const std::size_t length = short_length(letters);
    if (length == block::size || !is_short(to)) return long_string_at(at, to);
    hold_short(to, letters, length);
    const char* const after = letters + length + 1;
    return {after + (after[0] == ',' && after[1] > ' ' ? 1 : 0)};
  }
  [[gnu::noinline]] string_taken long_string_at(const char* quote, std::string& to) {
    const char* const last = read_long(quote + 1, end_, to);
    return last ? taken_up_to(last + 1) : any_string_at(quote, to);
  }
  [[gnu::noinline]] constexpr string_taken any_string_at(const char* at, std::string& to) {
    if (at != end_ && *at == ' ') ++at;
    if (at == end_ || *at != '"') return {};
    const std::string_view plain = plain_string(at + 1, end_);
    if (plain.data()) return hold(to, plain), taken_up_to(plain.data() + plain.size() + 1);
    at_ = at;
    return unescape_to(to) ? taken_up_to(at_) : string_taken{};
  }
  [[gnu::always_inline]] constexpr string_taken taken_up_to(const char* after) const {
    return {after + (comma_at(after) ? 1 : 0)};
  }

  [[gnu::noinline]] constexpr void skip_blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) {
      ++at_;
      // what is indented has a line break, then many spaces
      if (!std::is_constant_evaluated()) at_ = past_spaces(at_, end_);
    }
  }

  /// Passes over any string, and gives what it says: no more bytes than it is spelled with.
  [[gnu::noinline]] constexpr bool unescape_to(std::string& out) {
    const char* const quote = at_++;
    out.resize(most_letters(at_, end_));
    if (!std::is_constant_evaluated())
      if (const char* const last = spell_out(at_, end_, out)) return at_ = last + 1, true;
    char* to = out.data();
    const bool whole = unescape_letters(quote, to);
    out.resize(static_cast<std::size_t>(to - out.data()));
    return whole;
  }
  [[gnu::noinline, gnu::cold]] constexpr bool unescape_letters(const char* quote, char*& to) {
    while (true) {
      const plain_letters letters = plain_from(at_, end_);
      const std::string_view text(at_, static_cast<std::size_t>(letters.end - at_));
      const std::size_t bad = letters.doubtful ? first_invalid_utf8(text) : text.npos;
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
