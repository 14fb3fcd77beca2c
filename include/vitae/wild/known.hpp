// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <memory>
#include <utility>
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
    std::unique_ptr<const entry> next;
  };
  thread_local std::unique_ptr<const entry> all;  // a few types a program; what was handed out stays where it is
  for (const entry* e = all.get(); e != nullptr; e = e->next.get())
    if (e->of == &type) return e->what;
  all.reset(new entry{&type, Made(type), std::move(all)});
  return all->what;
}

}  // namespace vitae::wild_text
