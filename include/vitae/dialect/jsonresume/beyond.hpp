// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <utility>
#include <vector>
#include <vitae/dialect/beyond.hpp>
#include <vitae/shape/raw.hpp>

namespace vitae::jsonresume {

/// Customisation point within the dialect: what an entry means, by `static T read(const Entry&)` and `static Entry
/// write(const T&)`, which know nothing of the entry's `x_vitae`. What is written, read and written again is the same.
template <class Entry>
struct meaning;

/// What a record says beyond what is read from its entry, in native JSON.
template <class T>
json_value beyond(const T& meant, const T& read) {
  std::string text = dialects::beyond(meant, read);
  return text.empty() ? json_value{} : json_value{std::move(text)};
}

/// The entry that says a record, with all that it cannot say in its `x_vitae`.
template <class Entry, class T>
Entry spoken(const T& meant) {
  Entry entry = meaning<Entry>::write(meant);
  entry.x_vitae = beyond(meant, meaning<Entry>::read(entry));
  return entry;
}

/// The record that an entry says, as its `x_vitae` completes it.
template <class Entry>
auto understood(const Entry& entry) {
  auto read = meaning<Entry>::read(entry);
  if (entry.x_vitae == json_value{}) return read;
  Entry plain = entry;
  plain.x_vitae = {};
  return dialects::completed(plain, std::move(read), entry.x_vitae.text, meaning<Entry>::write);
}

/// The same of each item of a list.
template <class Entry, class T>
std::vector<Entry> all_spoken(const std::vector<T>& records) {
  std::vector<Entry> entries;
  for (const T& one : records) entries.push_back(spoken<Entry>(one));
  return entries;
}
template <class Entry>
auto all_understood(const std::vector<Entry>& entries) {
  std::vector<decltype(meaning<Entry>::read(entries[0]))> records;
  for (const Entry& one : entries) records.push_back(understood(one));
  return records;
}

}  // namespace vitae::jsonresume
