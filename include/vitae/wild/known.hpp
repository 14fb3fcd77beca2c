// SPDX-License-Identifier: BSL-1.0
#pragma once
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
    entry* next;
  };
  struct entries {  // a few types a program; what was handed out stays where it is
    entry* first = nullptr;
    ~entries() {
      while (const entry* const old = first) first = old->next, delete old;
    }
  };
  thread_local entries all;
  for (const entry* e = all.first; e; e = e->next)
    if (e->of == &type) return e->what;
  all.first = new entry{&type, Made(type), all.first};
  return all.first->what;
}

}  // namespace vitae::wild_text
