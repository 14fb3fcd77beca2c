// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <deque>
#include <vitae/shape/describe.hpp>

namespace vitae::wild_text {

/// What a reader works out from the description of a type, once a thread and not once a document.
///
///     const name_index& names = known<name_index>(info_of<Person>);
template <class Made>
const Made& known(const type_info& type) {
  struct entry {
    const type_info* of;
    Made what;
  };
  thread_local std::deque<entry> all;  // a few types a program; what was handed out stays where it is
  for (const entry& e : all)
    if (e.of == &type) return e.what;
  return all.emplace_back(entry{&type, Made(type)}).what;
}

}  // namespace vitae::wild_text
