// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/known.hpp>

#include <cstddef>
#include <string>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace known_test {

struct Coin {
  std::string name;
};
struct Stamp {
  std::string name;
  std::string country;
};

/// Counts how often it is made.
struct counted {
  static inline std::size_t made = 0;
  std::size_t members;

  explicit counted(const vitae::type_info& type) : members(type.members.size()) { ++made; }
};

using vitae::info_of;
using vitae::wild_text::known;

TEST_CASE("what is known of a type is worked out once") {
  const std::size_t before = counted::made;
  const counted& first = known<counted>(info_of<Coin>);
  CHECK(first.members == 1);
  CHECK(&known<counted>(info_of<Coin>) == &first);
  CHECK(counted::made == before + 1);
}

TEST_CASE("each type has its own, and the first stays where it is") {
  const counted* const first = &known<counted>(info_of<Coin>);
  CHECK(known<counted>(info_of<Stamp>).members == 2);
  CHECK(&known<counted>(info_of<Coin>) == first);
  CHECK(first->members == 1);
}

}  // namespace known_test
