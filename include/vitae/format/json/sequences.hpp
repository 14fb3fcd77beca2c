// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/format/json/block.hpp>

namespace vitae::json_text {

/// Checks blocks that are read one after the other for UTF-8, quickly and on the safe side: `doubtful` is true for
/// bytes that are not UTF-8, and also for rare sequences that have forms which are not allowed; a full check must tell
/// these apart.
template <class Block>
class sequences {
 public:
  using mask = typename Block::mask;

  /// Takes the bytes of a block that `counted` marks.
  [[gnu::always_inline]] void see(const Block& bytes, mask counted = Block::all) {
    if (((bytes.beyond_ascii() & counted) | owed_) != 0) look_at(bytes, counted);
  }
  /// Whether the bytes so far may be other than UTF-8.
  bool doubtful() const { return doubtful_; }
  /// Whether the bytes so far end within a sequence.
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
