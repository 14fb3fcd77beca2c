// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/verb/leaf_text.hpp>

namespace vitae {

namespace titling {

/// A title without line ends, shortened to what a line holds.
inline std::string one_line(std::string title) {
  constexpr std::size_t most = 80;
  if (title.size() > most) {
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0) == 0x80) --end;
    title.resize(end);
    title += "\u2026";
  }
  return title;
}

inline void add_part(std::string& title, const std::string& part) {
  if (!title.empty() && !part.empty()) title += ", ";
  title += part;
}

}  // namespace titling

/// What people would call an item: the members of its heading, or its first text, shortened to a line.
template <class T>
std::string title_of(const T& item) {
  std::string title;
  if constexpr (leaf<T>) {
    write_leaf<T, policies<>, void>(title, item);
  } else if constexpr (record<T>) {
    for_each_field<T>([&](auto member) {
      if constexpr (leaf<typename decltype(member)::type>) {
        const bool heads = info_of<T>.members[member.index].note.place == place_in_entry::heading;
        if (heads || title.empty()) titling::add_part(title, title_of(member(item)));
      }
    });
  }
  return titling::one_line(std::move(title));
}

}  // namespace vitae
