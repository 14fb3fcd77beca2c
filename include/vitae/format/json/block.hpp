// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Blocks of bytes that are examined in one step: which of them cannot stand in a JSON string as they are, and which
/// are beyond ASCII. The answer is a mask with some bits for each byte, those of the first byte lowest.
namespace vitae::json_text {

/// What the bytes beyond ASCII are in UTF-8 (Unicode 15, table 3-7): lead bytes, those of them that lead two or more
/// continuation bytes, continuation bytes, and the lead bytes that are invalid or restrict what may follow.
template <class Mask>
struct utf8_bytes {
  Mask lead, lead_of_three, follows, rare;
};

/// Eight bytes, on any machine.
class word_block {
 public:
  using mask = std::uint64_t;
  static constexpr std::size_t size = 8;
  static constexpr int bits_a_byte = 8;
  static constexpr mask all = 0x8080808080808080U;

  explicit word_block(const char* at) { std::memcpy(&bytes_, at, size); }
  void store(char* to) const { std::memcpy(to, &bytes_, size); }

  /// Quotes, backslashes and control characters.
  mask stops() const {
    // With its top bit set a byte can lose 0x20 without borrowing from the next; the bit goes if it was less than that.
    const mask control = ~((bytes_ | tops) - each * 0x20) & ~bytes_ & tops;
    return in_order(control | zeros(bytes_ ^ (each * '"')) | zeros(bytes_ ^ (each * '\\')));
  }
  mask beyond_ascii() const { return in_order(bytes_ & tops); }
  /// Both of these.
  mask doubtful() const { return stops() | beyond_ascii(); }
  mask not_spaces() const { return in_order(~zeros(bytes_ ^ (each * ' ')) & tops); }
  utf8_bytes<mask> of_utf8() const {
    // each bit of a byte goes to its top, where the neighbours' do not count
    const mask second = bytes_ << 1, third = bytes_ << 2, fourth = bytes_ << 3, lead = bytes_ & second & tops;
    const mask rare = (lead & third & fourth) | zeros(bytes_ ^ each * 0xE0) | zeros(bytes_ ^ each * 0xED) |
                      zeros((bytes_ & each * 0xFE) ^ each * 0xC0);
    return {in_order(lead), in_order(lead & third), in_order(bytes_ & ~second & tops), in_order(rare)};
  }
  /// Whether any of the first `bytes` (one at least, `size` at most) differs from that of the block `of`.
  bool differs(const word_block& of, std::size_t bytes) const {
    return in_order(bytes_ ^ of.bytes_) << 8 * (size - bytes) != 0;
  }

  static std::size_t first(mask of) { return static_cast<std::size_t>(std::countr_zero(of)) / 8; }
  static mask before_first(mask of) { return ~of & (of - 1); }
  /// Whether a byte is doubtful in either of two runs of eight bytes, which may overlap; of four bytes below.
  static bool doubt_in_words(const char* one, const char* other) {
    return (word_block(one).doubtful() | word_block(other).doubtful()) != 0;
  }
  static bool doubt_in_halves(const char* one, const char* other) {
    std::uint32_t low = 0, high = 0;
    std::memcpy(&low, one, sizeof low);
    std::memcpy(&high, other, sizeof high);
    return word_block(mask{high} << 32 | low).doubtful() != 0;
  }

 private:
  explicit word_block(mask bytes) : bytes_(bytes) {}

  static constexpr mask each = 0x0101010101010101U, tops = each * 0x80;

  /// The top bit of each byte that is zero, exactly: adding 0x7F to its lower bits carries into it unless they are 0.
  static mask zeros(mask bytes) { return ~(((bytes & ~tops) + ~tops) | bytes | ~tops); }

  static mask in_order(mask of) {
    if constexpr (std::endian::native == std::endian::little) return of;
    mask turned = 0;
    for (int byte = 0; byte < 8; ++byte, of >>= 8) turned = turned << 8 | (of & 0xFF);
    return turned;
  }

  mask bytes_ = 0;
};

#if defined(__SSE2__)
/// Sixteen bytes, on x86-64.
class vector_block {
 public:
  using mask = std::uint32_t;
  static constexpr std::size_t size = 16;
  static constexpr int bits_a_byte = 1;
  static constexpr mask all = 0xFFFF;

  explicit vector_block(const char* at) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}
  void store(char* to) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes_); }

  mask stops() const { return bits(stopping()); }
  mask doubtful() const { return bits(_mm_or_si128(stopping(), bytes_)); }
  mask beyond_ascii() const { return bits(bytes_); }
  mask not_spaces() const { return ~bits(equal(' ')) & 0xFFFFU; }
  utf8_bytes<mask> of_utf8() const {
    // as signed numbers, bytes beyond ASCII are the least, and those that follow a lead come first
    const auto below = [&](char bound) { return bits(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(bound))); };
    const mask beyond = bits(bytes_), follows = below('\xC0'), not_three = below('\xE0');
    const __m128i first_two = _mm_cmpeq_epi8(_mm_and_si128(bytes_, _mm_set1_epi8('\xFE')), _mm_set1_epi8('\xC0'));
    const mask rare =
        bits(_mm_or_si128(_mm_or_si128(equal('\xE0'), equal('\xED')), first_two)) | (beyond & ~below('\xF0'));
    return {beyond & ~follows, beyond & ~not_three, follows, rare};
  }

  bool differs(const vector_block& of, std::size_t bytes) const {
    const mask same = bits(_mm_cmpeq_epi8(bytes_, of.bytes_));
    return (~same & ((1U << bytes) - 1)) != 0;
  }

  static std::size_t first(mask of) { return static_cast<std::size_t>(std::countr_zero(of)); }
  static mask before_first(mask of) { return ~of & (of - 1); }
  static bool doubt_in_words(const char* one, const char* other) {
    const auto load = [](const char* at) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(at)); };
    return vector_block(_mm_unpacklo_epi64(load(one), load(other))).doubtful() != 0;
  }
  static bool doubt_in_halves(const char* one, const char* other) {
    const auto load = [](const char* at) {
      int half = 0;
      std::memcpy(&half, at, sizeof half);
      return _mm_cvtsi32_si128(half);
    };
    return (vector_block(_mm_unpacklo_epi32(load(one), load(other))).doubtful() & 0xFFU) != 0;
  }

 private:
  explicit vector_block(__m128i bytes) : bytes_(bytes) {}

  __m128i stopping() const {
    // Turning over this bit makes a space of a quote, and of nothing else that is not a control character: then a byte
    // is at most a space if it is the lesser of itself and a space.
    const __m128i turned = _mm_xor_si128(bytes_, _mm_set1_epi8('"' ^ ' '));
    const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(turned, _mm_set1_epi8(' ')), turned);
    return _mm_or_si128(low, equal('\\'));
  }
  __m128i equal(char letter) const { return _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(letter)); }
  static mask bits(__m128i bytes) { return static_cast<mask>(_mm_movemask_epi8(bytes)); }

  __m128i bytes_;
};
using block = vector_block;
#else
using block = word_block;
#endif

}  // namespace vitae::json_text
