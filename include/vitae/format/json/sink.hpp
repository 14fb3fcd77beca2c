// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/letters.hpp>

namespace vitae::json_text {

/// Copies a text that needs no escapes; false, with some of it copied, if it needs any. It asks only once, at the end,
/// and copies what is left in a block or word that overlaps the one before.
inline bool copy_plain(char* to, std::string_view text) {
  const char* const from = text.data();
  const std::size_t size = text.size();
  const auto stops = [&]<class Block>(std::size_t at, Block next) {
    next.store(to + at);
    return next.stops();
  };
  if (size >= block::size) {
    block::mask found = 0;
    for (std::size_t at = 0; at + block::size <= size; at += block::size) found |= stops(at, block(from + at));
    return (found | stops(size - block::size, block(from + size - block::size))) == 0;
  }
  if (size >= word_block::size)
    return (stops(0, word_block(from)) | stops(size - word_block::size, word_block(from + size - word_block::size))) ==
           0;
  if (size >= 4) {
    char eight[word_block::size];
    std::memcpy(eight, from, 4);
    std::memcpy(eight + 4, from + size - 4, 4);
    std::memcpy(to, eight, 4);
    std::memcpy(to + size - 4, eight + 4, 4);
    return word_block(eight).stops() == 0;
  }
  bool plain = true;
  for (std::size_t at = 0; at < size; ++at) {
    to[at] = from[at];
    plain = plain && is_plain(from[at]);
  }
  return plain;
}

/// A buffer before a caller's string, so that small pieces are a few stores each: who has asked for `room` may put that
/// many bytes without another check. `flush` hands over what is there.
class sink {
 public:
  constexpr explicit sink(std::string& out) : out_(&out) {
    if (std::is_constant_evaluated()) bytes_.fill('\0');
  }
  sink(const sink&) = delete;
  sink& operator=(const sink&) = delete;

  /// What `room` may be asked for.
  static constexpr std::size_t most = 2048;

  [[gnu::always_inline]] constexpr void room(std::size_t bytes) {
    if (most - size_ < bytes) flush();
  }
  constexpr void flush() { size_ = flush_at(size_); }

  [[gnu::always_inline]] constexpr void put(char c) { bytes_[size_++] = c; }
  /// Puts a character, unless it is none: without a branch, for it comes and goes.
  [[gnu::always_inline]] constexpr void put_if(char c) {
    bytes_[size_] = c;
    size_ += c != '\0' ? 1U : 0U;
  }
  [[gnu::always_inline]] constexpr void put(std::string_view letters) {
    std::char_traits<char>::copy(bytes_.data() + size_, letters.data(), letters.size());
    size_ += letters.size();
  }
  /// A line break and that many spaces, asking for room itself. A few stores make the usual number.
  [[gnu::always_inline]] constexpr void put_line(std::size_t spaces) {
    room(1 + few);
    put('\n');
    std::char_traits<char>::assign(bytes_.data() + size_, few, ' ');
    size_ += spaces <= few ? spaces : 0;
    if (spaces > few) put_many(spaces);
  }

  /// A text as a JSON string, asking for room itself.
  [[gnu::always_inline]] constexpr void put_string(std::string_view text) {
    size_ = put_string_at(size_, text);  // through registers: through memory, each piece would wait for the one before
  }
  /// A text as it is, asking for room itself.
  constexpr void put_plain(std::string_view text) {
    room(text.size());
    if (text.size() <= most)
      put(text);
    else
      out_->append(text);
  }

 private:
  static constexpr std::size_t few = 32;

  [[gnu::noinline]] constexpr std::size_t put_string_at(std::size_t at, std::string_view text) {
    if (std::is_constant_evaluated() || text.size() > most - 2) return put_escaped_at(at, text);
    if (most - at < text.size() + 2) at = flush_at(at);
    char* const to = bytes_.data() + at;
    if (!copy_plain(to + 1, text)) return put_escaped_at(at, text);
    to[0] = to[text.size() + 1] = '"';
    return at + text.size() + 2;
  }
  [[gnu::noinline]] constexpr std::size_t put_escaped_at(std::size_t at, std::string_view text) {
    at = flush_at(at);
    append_string(*out_, text);
    return at;
  }
  [[gnu::noinline]] constexpr void put_many(std::size_t spaces) {
    flush();
    out_->append(spaces, ' ');
  }
  [[gnu::noinline]] constexpr std::size_t flush_at(std::size_t at) {
    out_->append(bytes_.data(), at);
    return 0;
  }

  std::string* out_;
  std::size_t size_ = 0;
  std::array<char, most + few> bytes_;  // beyond `most` lie spaces that `put_line` may have put in vain
};

}  // namespace vitae::json_text
