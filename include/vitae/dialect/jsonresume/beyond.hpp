// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/blank.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace vitae::jsonresume {

/// Customisation point within the dialect: what an entry means, by `static T read(const Entry&)` and `static Entry
/// write(const T&)`, which know nothing of the entry's `x_vitae`. What is written, read and written again is the same.
template <class Entry>
struct meaning;

/// What a record says beyond what is read from its entry: the members that differ, in native JSON, `null` where the
/// record says nothing.
///
///     {"kind": "internship", "period": {"start": "2021-23"}, "level": null}
template <class T>
json_value beyond(const T& meant, const T& read) {
  T differing{};
  std::string nulls;
  for_each_field<T>([&](auto member) {
    if (member(meant) == member(read)) return;
    if (member(meant) == member(blank<T>()))
      nulls.append(",\"").append(member.name).append("\":null");
    else
      member(differing) = member(meant);
  });
  std::string text = render<json, layout::compact>(differing);
  text.insert(text.size() - 1, text.size() == 2 && !nulls.empty() ? nulls.substr(1) : nulls);
  return text == "{}" ? json_value{} : json_value{text};
}

/// The entry that says a record, with all that it cannot say in its `x_vitae`.
template <class Entry, class T>
Entry spoken(const T& meant) {
  Entry entry = meaning<Entry>::write(meant);
  entry.x_vitae = beyond(meant, meaning<Entry>::read(entry));
  return entry;
}

/// The record that an entry says. Its `x_vitae` counts as far as it does not contradict the entry, which others edit
/// who know nothing of it: a record with that member still has to be written as the same entry.
template <class Entry>
auto understood(const Entry& entry) {
  auto read = meaning<Entry>::read(entry);
  using T = decltype(read);
  if (entry.x_vitae == json_value{}) return read;
  const Entry said = meaning<Entry>::write(read);
  const T exactly = parse<T, json>(entry.x_vitae.text).value;
  std::vector<std::string> nulls;
  json_text::for_each_member(entry.x_vitae.text, [&](std::string_view name, std::string_view value) {
    if (value == "null") nulls.emplace_back(name);
  });
  const auto fill = [&](auto member, T& to) {
    if (!(member(exactly) == member(blank<T>()))) member(to) = member(exactly);
    for (const std::string& name : nulls)
      if (name == member.name) member(to) = member(blank<T>());
  };
  T whole = read;
  for_each_field<T>([&](auto member) { fill(member, whole); });
  if (meaning<Entry>::write(whole) == said) return whole;
  for_each_field<T>([&](auto member) {
    T tried = read;
    fill(member, tried);
    if (meaning<Entry>::write(tried) == said) read = tried;
  });
  return read;
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
