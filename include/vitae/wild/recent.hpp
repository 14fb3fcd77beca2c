// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

namespace vitae::wild_text {

/// The last of the things that were made from keys, for one step after the other asks for the same.
///
///     recent<std::string, citation, 64> read;
///     read.of(line, words::hash(line), [&] { return read_citation(line); })    // reads a line again only if it has to
template <class Key, class Made, std::size_t Count>
class recent {
 public:
  recent() {}  // clears nothing that is not known

  /// What `make` makes for a key; `number` is the key's, and different for most. Good until something else is asked
  /// for.
  template <class Asked, class Make>
  const Made& of(const Asked& key, std::size_t number, const Make& make) {
    kept& one = kept_[number % Count];
    if (!one.known || !(one.key == key)) {
      one.made = make();  // which may ask for others
      one.key = key;
      one.known = true;
    }
    return one.made;
  }

 private:
  struct kept {
    Key key;
    Made made;
    bool known = false;
  };

  kept kept_[Count];
};

}  // namespace vitae::wild_text
