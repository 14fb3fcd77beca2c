// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/format/json/block.hpp>

namespace vitae::json_text {

/// Whether blocks that are read one after the other are UTF-8. Where a sequence of bytes is of those that are rare, and
/// not all of its forms are allowed, it says nothing: then `doubtful` is true, as it is of bytes that are no UTF-8.
template <class Block>
class sequences {
 public:
  using mask = typename Block::mask;

  /// Looks at the bytes of a block that count.
  [[gnu::always_inline]] void see(const Block& bytes, mask counted = Block::all) {
    if (((bytes.beyond_ascii() & counted) | owed_) != 0) look_at(bytes, counted);
  }
  /// Whether what was seen may be other than UTF-8.
  bool doubtful() const { return doubtful_; }
  /// Whether a sequence is not at its end.
  bool owes() const { return owed_ != 0; }

 private:
  [[gnu::always_inline]] void look_at(const Block& bytes, mask counted) {
    const utf8_bytes<mask> are = bytes.of_utf8();
    const mask lead = are.lead & counted, lead_of_three = are.lead_of_three & counted;
    const mask wanted = (owed_ | lead << Block::bits_a_byte | lead_of_three << 2 * Block::bits_a_byte) & Block::all;
    doubtful_ = doubtful_ || (are.rare & counted) != 0 || wanted != (are.follows & counted);
    constexpr int width = Block::bits_a_byte * static_cast<int>(Block::size);
    owed_ = lead >> (width - Block::bits_a_byte) | lead_of_three >> (width - 2 * Block::bits_a_byte);
  }

  mask owed_ = 0;  // the bytes that the next block must begin with
  bool doubtful_ = false;
};

}  // namespace vitae::json_text
