// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vitae/policy/names.hpp>
#include <vitae/reflect/members.hpp>

namespace vitae {

namespace name_hashing {

/// A hash of a name: of its length and three of its letters, in one of which the members of a record mostly differ.
constexpr std::size_t hash(std::string_view name) {
  const auto letter = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(name[at])); };
  return name.empty() ? 0 : name.size() + 3 * letter(0) + 7 * letter(name.size() / 2) + 29 * letter(name.size() - 1);
}

}  // namespace name_hashing

/// Names, and the slots of a hash table over them, which hold indices plus one; 0 ends a search. One type for all
/// records.
struct hashed_names {
  std::span<const std::string_view> names;
  std::span<const std::uint8_t> slots;

  /// The index of a name, or the number of names if it is not among them. `expected` is tried first.
  [[gnu::noinline]] constexpr std::size_t find(std::string_view name, std::size_t expected) const {
    if (expected < names.size() && names[expected] == name) return expected;
    for (std::size_t at = name_hashing::hash(name);; ++at) {
      const std::size_t found = slots[at % slots.size()];
      if (found == 0) return names.size();
      if (names[found - 1] == name) return found - 1;
    }
  }
};

/// The names of a record's members, hashed at compile time.
template <std::size_t Count>
class name_table {
 public:
  constexpr explicit name_table(const std::array<std::string_view, Count>& names) : names_(names) {
    for (std::size_t i = 0; i < Count; ++i) {
      std::size_t at = name_hashing::hash(names[i]);
      while (slots_[at % slots_.size()] != 0) ++at;
      slots_[at % slots_.size()] = static_cast<std::uint8_t>(i + 1);
    }
  }

  constexpr operator hashed_names() const { return {names_, slots_}; }
  constexpr std::size_t find(std::string_view name, std::size_t expected) const {
    return hashed_names(*this).find(name, expected);
  }

 private:
  static_assert(Count < 255);

  std::array<std::string_view, Count> names_;
  std::array<std::uint8_t, std::bit_ceil(2 * Count + 1)> slots_{};
};

/// The table of a record's members, as a policy spells them.
template <class Spelling, class T>
inline constexpr auto table_of_names = []<std::size_t... I>(std::index_sequence<I...>) {
  return name_table<sizeof...(I)>({names::key<Spelling, member<T, I>>...});
}
(std::make_index_sequence<field_count<T>>{});

}  // namespace vitae
