// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/format/json/kind.hpp>
#include <vitae/format/json/letters.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::json_text {

/// Reads JSON (RFC 8259, nothing more) where it stands, byte after byte, for whoever asks what comes next: no tree is
/// built. The first breach of the grammar is filed as fatal and ends the reading; a value of another type than wanted
/// is filed and passed over, and reading goes on. The document must be well-formed UTF-8.
class cursor {
 public:
  /// Whether `extent_of_last` is worth recording for each value (`parsed<T>::sources`): JSON says where it is by its
  /// path.
  static constexpr bool traced = false;

  constexpr cursor(std::string_view document, notes& log, std::size_t most_depth)
      : begin_(document.data()), at_(begin_), end_(begin_ + document.size()), log_(&log), depth_left_(most_depth) {
    if (document.starts_with("\xEF\xBB\xBF")) at_ += 3;  // section 8.1: a reader may ignore a byte order mark
  }

  /// Passes over a `null`, if one is here.
  constexpr bool absent() {
    skip_space();
    return remaining().starts_with("null") && literal("null");
  }

  /// The text of the leaf here: a string without its quotes and escapes, the digits of a number, `true` or `false`, or
  /// any value as it stands for `token::raw`. Valid until the next call. Nothing, if the value is of another type.
  constexpr std::optional<std::string_view> text(token wanted, const path& at) {
    skip_space();
    const char* const start = at_;
    const auto found = kind();
    if (wanted == token::raw) {
      skip();
    } else if (wanted != token_of(found)) {
      mismatch(found, name_of(wanted), at);
      return std::nullopt;
    } else if (found == value_kind::string) {
      const std::string_view letters = string();
      last_ = {offset_of(start), static_cast<std::size_t>(at_ - start)};
      return broken_ ? std::nullopt : std::optional(letters);
    } else {
      found == value_kind::number ? number() : word();
    }
    last_ = {offset_of(start), static_cast<std::size_t>(at_ - start)};
    if (broken_) return std::nullopt;
    return std::string_view(start, last_.length);
  }

  /// Calls `item()` for each item of the list here; `item` reads or skips one value. False if there is no list here.
  template <class F>
  constexpr bool items(const path& at, F&& item) {
    if (!opens('[', "a list", at)) return false;
    if (!next_is(']')) do
        item();
      while (!broken_ && more(']', "expected ',' or ']' after an item"));
    ++depth_left_;
    return true;
  }

  /// Calls `member(key)` for each member of the record here; `member` reads or skips its value. False if there is no
  /// record here.
  template <class F>
  constexpr bool members(const path& at, F&& member) {
    if (!opens('{', "a record", at)) return false;
    if (!next_is('}')) do {
        const std::string_view name = key();
        if (!broken_) member(name);
      } while (!broken_ && more('}', "expected ',' or '}' after a member"));
    ++depth_left_;
    return true;
  }

  /// Passes over one value of any type, and checks its grammar.
  constexpr void skip() {
    skip_space();
    const path nowhere;
    switch (kind()) {
      case value_kind::string:
        string();
        return;
      case value_kind::number:
        number();
        return;
      case value_kind::list:
        items(nowhere, [this] { skip(); });
        return;
      case value_kind::record:
        members(nowhere, [this](std::string_view) { skip(); });
        return;
      default:
        word();
    }
  }

  /// Nothing but white space may follow the value.
  constexpr void finish() {
    skip_space();
    if (!broken_ && at_ != end_) fail("expected nothing after the value", at_);
  }

  constexpr bool broken() const { return broken_; }
  constexpr extent last() const { return last_; }     ///< the bytes of the last leaf read
  constexpr extent last_key() const { return key_; }  ///< the bytes of the last member's name, quotes included
  constexpr extent here() {
    skip_space();
    return {offset_of(at_), 0};
  }

 private:
  constexpr value_kind kind() const { return at_ == end_ ? value_kind::nothing : kind_of(*at_); }

  constexpr void mismatch(value_kind found, std::string_view wanted, const path& at) {
    const char* const start = at_;
    skip();
    if (broken_) return;
    last_ = {offset_of(start), static_cast<std::size_t>(at_ - start)};
    std::string message("expected ");
    message.append(wanted).append(", found ").append(name_of(found));
    log_->add(severity::error, {"type.mismatch", message}, at, last_, {start, last_.length});
  }

  constexpr bool opens(char bracket, std::string_view wanted, const path& at) {
    skip_space();
    if (at_ == end_ || *at_ != bracket) {
      mismatch(kind(), wanted, at);
      return false;
    }
    if (depth_left_ == 0) {
      fail("the document is nested too deep", at_, "json.too-deep");
      return false;
    }
    --depth_left_;
    ++at_;
    return true;
  }
  constexpr bool next_is(char bracket) {
    skip_space();
    if (at_ == end_ || *at_ != bracket) return false;
    ++at_;
    return true;
  }
  constexpr bool more(char bracket, std::string_view otherwise) {
    skip_space();
    if (at_ != end_ && *at_ == ',') return ++at_, true;
    if (at_ != end_ && *at_ == bracket)
      ++at_;
    else
      fail(otherwise, at_);
    return false;
  }

  constexpr std::string_view key() {
    skip_space();
    const char* const start = at_;
    if (at_ == end_ || *at_ != '"') return fail("expected a member's name in double quotes", start), std::string_view{};
    const std::string_view name = string();
    key_ = {offset_of(start), static_cast<std::size_t>(at_ - start)};
    skip_space();
    if (at_ == end_ || *at_ != ':') return fail("expected ':' after a member's name", at_), std::string_view{};
    ++at_;
    return name;
  }

  constexpr std::string_view string() {
    const char* const start = ++at_;
    at_ = plain_end(at_, end_);
    if (at_ != end_ && *at_ == '"') return {start, static_cast<std::size_t>(at_++ - start)};
    scratch_.assign(start, at_);
    while (at_ != end_ && *at_ != '"') {
      if (static_cast<unsigned char>(*at_) < 0x20) {
        fail("a control character in a string must be written as an escape such as \\n", at_);
        return {};
      }
      const char* const escape = at_;
      if (const auto wrong = unescape(at_, end_, scratch_); !wrong.empty()) {
        fail(wrong, escape);
        return {};
      }
      const char* const rest = at_;
      at_ = plain_end(at_, end_);
      scratch_.append(rest, at_);
    }
    if (at_ == end_) {
      fail("the string does not end", start - 1);
      return {};
    }
    ++at_;
    return scratch_;
  }

  constexpr void number() {
    const char* const start = at_;
    if (!pass_number(at_, end_)) fail("this is no number of JSON", start);
  }
  constexpr void word() {
    if (!(literal("true") || literal("false") || literal("null"))) fail("expected a value", at_);
  }
  constexpr bool literal(std::string_view letters) {
    if (!remaining().starts_with(letters)) return false;
    at_ += letters.size();
    return true;
  }

  constexpr void fail(std::string_view why, const char* where, std::string_view code = "json.syntax") {
    if (broken_) return;
    broken_ = true;
    log_->add(severity::fatal, {code, why}, path{}, {offset_of(where), where == end_ ? 0U : 1U},
              {where, where == end_ ? 0U : 1U});
  }
  constexpr void skip_space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) ++at_;
  }
  constexpr std::string_view remaining() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  constexpr std::size_t offset_of(const char* p) const { return static_cast<std::size_t>(p - begin_); }

  const char* begin_;
  const char* at_;
  const char* end_;
  notes* log_;
  std::size_t depth_left_;
  bool broken_ = false;
  extent last_{};
  extent key_{};
  std::string scratch_;
};

}  // namespace vitae::json_text
