// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vector>
#include <vitae/dialect/beyond.hpp>

namespace vitae::rendercv {

/// Customisation point within the dialect: what an entry means as a `T`, by `static T read(const Entry&)` and `static
/// Entry write(const T&)`, which know nothing of the entry's `x_vitae`.
template <class Entry, class T>
struct meaning;

/// The entry that says a record, with all that it cannot say in its `x_vitae`.
template <class Entry, class T>
Entry spoken(const T& meant) {
  Entry entry = meaning<Entry, T>::write(meant);
  entry.x_vitae = dialects::beyond(meant, meaning<Entry, T>::read(entry));
  return entry;
}

/// The record that an entry says, as its `x_vitae` completes it.
template <class T, class Entry>
T understood(const Entry& entry) {
  T read = meaning<Entry, T>::read(entry);
  if (entry.x_vitae.empty()) return read;
  Entry plain = entry;
  plain.x_vitae.clear();
  return dialects::completed(plain, std::move(read), entry.x_vitae, meaning<Entry, T>::write);
}

/// The same of each item of a list.
template <class Entry, class T>
std::vector<Entry> all_spoken(const std::vector<T>& records) {
  std::vector<Entry> entries;
  for (const T& one : records) entries.push_back(spoken<Entry>(one));
  return entries;
}
template <class T, class Entry>
std::vector<T> all_understood(const std::vector<Entry>& entries) {
  std::vector<T> records;
  for (const Entry& one : entries) records.push_back(understood<T>(one));
  return records;
}

}  // namespace vitae::rendercv
