// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>
#include <vitae/format/bibtex/braces.hpp>
#include <vitae/format/bibtex/entry.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::bibtex_text {

/// Which fields of an entry have been taken, so that what nobody took can be told.
class field_use {
 public:
  explicit field_use(const entry& from) : from_(&from), used_(from.fields.size()) {}

  /// The field of that name, which is then used; null if it isn't there or, unless asked for, is empty.
  const field* take(std::string_view name, bool even_empty = false) {
    for (std::size_t i = 0; i < used_.size(); ++i) {
      const field& f = from_->fields[i];
      if (used_[i] || !ascii::equal(f.name, name)) continue;
      used_[i] = true;
      return even_empty || !latex::stripped(f.value).empty() ? &f : nullptr;
    }
    return nullptr;
  }
  const field* take_one_of(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
      if (const field* found = take(name)) return found;
    return nullptr;
  }

  bool used(const field& f) const { return used_[place_of(f)]; }
  void use(const field& f) { used_[place_of(f)] = true; }

  /// The fields that went nowhere.
  template <class F>
  void leftovers(F&& each) const {
    for (std::size_t i = 0; i < used_.size(); ++i)
      if (!used_[i] && !from_->fields[i].inherited) each(from_->fields[i]);
  }

 private:
  std::size_t place_of(const field& f) const { return static_cast<std::size_t>(&f - from_->fields.data()); }

  const entry* from_;
  std::vector<bool> used_;
};

}  // namespace vitae::bibtex_text
