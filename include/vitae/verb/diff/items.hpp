// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/verb/diff/likeness.hpp>
#include <vitae/verb/diff/title.hpp>
#include <vitae/verb/leaf_text.hpp>
#include <vitae/verb/render.hpp>

/// Items of lists with their types erased, so that the code that compares lists is compiled once.
namespace vitae::pairing {

/// The items of a list, by their addresses.
using items = std::vector<const void*>;

template <class List>
items items_of(const List& list) {
  items all(list.size());
  std::size_t count = 0;
  for (const auto& item : list) all[count++] = &item;
  return all;
}

/// An item as native JSON.
template <class T>
std::string spelled(const T& item) {
  return render<json, layout::compact>(item);
}

/// The key of an item: the members that its schema remarks as its identity; a leaf is its own, however it is printed.
/// Empty if they are.
template <class T>
std::string identity_of(const T& item) {
  if constexpr (record<T>) {
    std::string key;
    bool known = false;
    for_each_field<T>([&](auto member) {
      if constexpr (info_of<T>.members[member.index].note.identifies) {
        known = known || !same(member(item), typename decltype(member)::type{});
        if constexpr (leaf<typename decltype(member)::type>)
          write_to_compare(key, member(item));
        else
          render_to<json, layout::compact>(key, member(item));
        key += '\n';
      }
    });
    return known ? key : std::string();
  } else if constexpr (leaf<T>) {
    std::string key;
    write_to_compare(key, item);
    return key;
  } else {
    return spelled(item);
  }
}

/// The functions that work on an item whose type is erased.
struct item_kind {
  bool has_members;
  bool is_prose;  ///< a record that nothing identifies, such as a bullet
  std::string (*spelled)(const void* item);
  std::string (*identity)(const void* item);
  std::string (*title)(const void* item);
  float (*likeness)(const void* one, const void* other);
};

template <class T>
[[gnu::always_inline]] inline const T& item(const void* at) {
  return *static_cast<const T*>(at);
}

/// Has the record a member that its schema remarks as its identity?
template <class T>
constexpr bool is_identified() {
  if constexpr (record<T>)
    for (const member_info& m : info_of<T>.members)
      if (m.note.identifies) return true;
  return false;
}

/// Those for items of type `T`.
template <class T>
struct answers_of {
  static std::string spelled(const void* at) { return pairing::spelled(item<T>(at)); }
  static std::string identity(const void* at) { return identity_of(item<T>(at)); }
  static std::string title(const void* at) { return title_of(item<T>(at)); }
  static float likeness(const void* one, const void* other) { return likening::of(item<T>(one), item<T>(other)); }
};

template <class T>
inline constexpr item_kind kind_of{record<T>,
                                   record<T> && !is_identified<T>(),
                                   &answers_of<T>::spelled,
                                   &answers_of<T>::identity,
                                   &answers_of<T>::title,
                                   &answers_of<T>::likeness};

}  // namespace vitae::pairing
