// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/blank.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

/// How a dialect keeps what its entries have no place for: beside the entry, in native JSON.
namespace vitae::dialects {

/// What a record says beyond what is read from its entry: the members that differ, in native JSON, `null` where the
/// record says nothing; no text where the entry says it all.
///
///     {"kind": "internship", "period": {"start": "2021-23"}, "level": null}
template <class T>
std::string beyond(const T& meant, const T& read) {
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
  return text == "{}" ? std::string() : text;
}

/// What `read` says of an entry, made whole by what stands beside that. It counts as far as it does not contradict the
/// entry, which others edit who know nothing of it: the record still has to be written as the entry, or as what was
/// read from it.
template <class Entry, class T, class Write>
T completed(const Entry& entry, T read, std::string_view beside, Write write) {
  const Entry said = write(read);
  const auto fits = [&](const T& tried) {
    const Entry written = write(tried);
    return written == entry || written == said;
  };
  const T exactly = parse<T, json>(beside).value;
  std::vector<std::string> nulls;
  json_text::for_each_member(beside, [&](std::string_view name, std::string_view value) {
    if (value == "null") nulls.emplace_back(name);
  });
  const auto fill = [&](auto member, T& to) {
    if (!(member(exactly) == member(blank<T>()))) member(to) = member(exactly);
    for (const std::string& name : nulls)
      if (name == member.name) member(to) = member(blank<T>());
  };
  T whole = read;
  for_each_field<T>([&](auto member) { fill(member, whole); });
  if (fits(whole)) return whole;
  for_each_field<T>([&](auto member) {
    T tried = read;
    fill(member, tried);
    if (fits(tried)) read = tried;
  });
  return read;
}

}  // namespace vitae::dialects
