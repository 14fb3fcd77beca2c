// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/format/json/key.hpp>
#include <vitae/format/json/kind.hpp>
#include <vitae/format/json/scanner.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/notes.hpp>

namespace vitae::json_text {

/// Reads JSON (RFC 8259, nothing more) in place, as the parse visitor asks for it: no tree is built. The first breach
/// of the grammar is reported as fatal and ends the reading; a value of another type than expected is reported and
/// passed over, and reading goes on. Bytes that are not UTF-8 are a breach, too.
class cursor {
 public:
  /// Whether `extent_of_last` is worth recording for each value (`parsed<T>::sources`): JSON says where it is by its
  /// path.
  static constexpr bool traced = false;

  constexpr cursor(std::string_view document, notes& log, std::size_t most_depth)
      : scan_(document, log), log_(&log), depth_left_(most_depth) {}

  /// Passes over a `null`, if one is here.
  [[gnu::always_inline]] constexpr bool absent() {
    scan_.skip_space();
    return scan_.begins('n') && scan_.null();
  }

  /// Reads the text here into a member, as `text` would give it, and a comma behind it; nothing is said if there is no
  /// text.
  [[gnu::always_inline]] constexpr scanner::string_taken take_text(std::string& to) { return scan_.take_string(to); }

  /// The text of the leaf here: a string without its quotes and escapes, the digits of a number, `true` or `false`, or
  /// any value as it stands for `token::raw`. Valid until the next call. Nothing, if the value is of another type.
  [[gnu::noinline]] constexpr std::optional<std::string_view> text(token wanted, const path& at) {
    scan_.skip_space();
    const std::size_t start = scan_.offset();
    const auto found = scan_.kind();
    std::string_view letters;
    if (wanted == token::raw) {
      skip();
    } else if (wanted != token_of(found)) {
      mismatch(found, name_of(wanted), at);
      return std::nullopt;
    } else if (found == value_kind::string) {
      letters = scan_.string();
    } else {
      found == value_kind::number ? scan_.number() : scan_.word();
    }
    last_ = {start, scan_.offset() - start};
    if (scan_.broken()) return std::nullopt;
    return found == value_kind::string && wanted != token::raw ? letters : scan_.text_of(last_);
  }

  /// Whether what `text` just gave is bytes of the document: a string with escapes is shorter than its spelling.
  constexpr bool lends(std::string_view text) const {
    return last_.length == text.size() || last_.length == text.size() + 2;
  }

  /// Calls `item()` for each item of the list here; `item` reads or skips one value. False if there is no list here.
  template <class F>
  constexpr bool items(const path& at, F&& item) {
    if (!begin_list(at)) return false;
    if (any_items()) do
        item();
      while (more_items());
    end_list();
    return true;
  }

  /// The steps of `items`: where `any_items` or `more_items` is true an item stands here.
  [[gnu::noinline]] constexpr bool begin_list(const path& at) { return opens('[', at); }
  [[gnu::noinline]] constexpr bool any_items() { return !scan_.closes(']'); }
  [[gnu::always_inline]] constexpr bool more_items() { return scan_.comma() || more_items_otherwise(); }
  constexpr void end_list() { ++depth_left_; }

  /// Calls `member(key)` for each member of the record here; `member` reads or skips its value. False if there is no
  /// record here.
  template <class F>
  constexpr bool members(const path& at, F&& member) {
    if (!begin_record(at)) return false;
    if (any_members()) do {
        const std::string_view name = key();
        if (!scan_.broken()) member(name);
      } while (other_members());
    end_record();
    return true;
  }

  /// The steps of `members`, for a reader who expects certain members in a certain order. Where `any_members` or
  /// `more_members` is true a member stands here; `take_key` passes over its key, if it has that name.
  [[gnu::always_inline]] constexpr bool begin_record(const path& at) { return opens('{', at); }
  [[gnu::always_inline]] constexpr bool any_members() { return !scan_.closes('}'); }
  template <class Name>
  [[gnu::always_inline]] constexpr bool take_key(Name) {
    if constexpr (plain_name<Name>)
      return scan_.take(padded_key_of<Name>);
    else
      return false;
  }
  [[gnu::always_inline]] constexpr bool more_members() { return scan_.comma() || other_members(); }
  [[gnu::always_inline]] constexpr bool more_members(scanner::string_taken behind) {
    return behind.with_comma() || other_members();
  }
  /// The same for a member that is text, which is read into `to`, and the comma behind it.
  template <class Name>
  [[gnu::always_inline]] constexpr scanner::string_taken take_text(Name, std::string& to) {
    if constexpr (plain_name<Name>)
      return scan_.take_string(padded_key_of<Name>, to);
    else
      return {};
  }
  /// The name of the member here, and whether another follows, for members in any order.
  [[gnu::noinline, gnu::cold]] constexpr std::string_view key() {
    if (!scan_.begins('"')) return scan_.fail("expected a member's name in double quotes"), std::string_view{};
    const std::size_t start = scan_.offset();
    const std::string_view name = scan_.string();
    key_ = {start, scan_.offset() - start};
    scan_.skip_space();
    if (!scan_.broken() && !scan_.take(':')) scan_.fail("expected ':' after a member's name");
    return name;
  }
  [[gnu::noinline]] constexpr bool other_members() { return scan_.more('}', "expected ',' or '}' after a member"); }
  constexpr void end_record() { ++depth_left_; }

  /// Passes over one value of any type, and checks its grammar.
  [[gnu::noinline, gnu::cold]] constexpr void skip() {
    scan_.skip_space();
    const path nowhere;
    switch (scan_.kind()) {
      case value_kind::string:
        scan_.string();
        return;
      case value_kind::number:
        scan_.number();
        return;
      case value_kind::list:
        items(nowhere, [this] { skip(); });
        return;
      case value_kind::record:
        members(nowhere, [this](std::string_view) { skip(); });
        return;
      default:
        scan_.word();
    }
  }

  /// Nothing but white space may follow the value.
  constexpr void finish() {
    scan_.skip_space();
    if (!scan_.broken() && !scan_.at_end()) scan_.fail("expected nothing after the value");
  }

  constexpr bool broken() const { return scan_.broken(); }
  constexpr std::size_t offset() const { return scan_.offset(); }  ///< how many bytes were read
  constexpr std::size_t left() const { return scan_.left(); }      ///< and how many follow
  constexpr extent last() const { return last_; }                  ///< the bytes of the last leaf read by `text`
  constexpr extent last_key() const { return key_; }  ///< the bytes of the last member's name, quotes included
  constexpr extent here() {
    scan_.skip_space();
    return {scan_.offset(), 0};
  }

 private:
  [[gnu::noinline, gnu::cold]] constexpr void mismatch(value_kind found, std::string_view wanted, const path& at) {
    const std::size_t start = scan_.offset();
    skip();
    if (scan_.broken()) return;
    last_ = {start, scan_.offset() - start};
    std::string message("expected ");
    message.append(wanted).append(", found ").append(name_of(found));
    log_->add(severity::error, {"type.mismatch", message}, at, last_, scan_.text_of(last_));
  }

  [[gnu::always_inline]] constexpr bool opens(char bracket, const path& at) {
    if (depth_left_ == 0 || !scan_.take(bracket)) return opens_otherwise(bracket, at);
    --depth_left_;
    return true;
  }
  [[gnu::noinline]] constexpr bool opens_otherwise(char bracket, const path& at) {
    scan_.skip_space();
    if (!scan_.begins(bracket)) return mismatch(scan_.kind(), bracket == '[' ? "an array" : "an object", at), false;
    if (depth_left_ == 0) return scan_.fail("the document is nested too deep", "json.too-deep"), false;
    --depth_left_;
    return scan_.take(bracket);
  }
  [[gnu::noinline]] constexpr bool more_items_otherwise() {
    return scan_.more(']', "expected ',' or ']' after an item");
  }

  scanner scan_;
  notes* log_;
  std::size_t depth_left_;
  extent last_{};
  extent key_{};
};

}  // namespace vitae::json_text
