// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <utility>
#include <vector>
#include <vitae/cv/item.hpp>
#include <vitae/cv/link.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/codec.hpp>

/// What JSON Resume has as plain texts and a single address, and the CV as items and links.
namespace vitae::jsonresume {

/// Every text of the items in order; what stood below an item follows it.
inline std::vector<std::string> texts_of(const std::vector<Item>& items) {
  std::vector<std::string> texts;
  for (const Item& item : items) {
    texts.push_back(item.text);
    for (std::string& below : texts_of(item.items)) texts.push_back(std::move(below));
  }
  return texts;
}

inline std::vector<Item> items_of(const std::vector<std::string>& texts) {
  std::vector<Item> items;
  for (const std::string& text : texts) items.push_back({text, {}});
  return items;
}

/// An address or number, if it would be read as it stands; else nothing.
template <class Leaf>
Leaf readable(const Leaf& value) {
  const auto read = codec<Leaf>::read(value.text());
  return read && *read == value ? value : Leaf();
}

/// The address of the first link that has no label.
inline url plain_address(const std::vector<Link>& links) {
  for (const Link& link : links)
    if (link.label.empty() && !link.url.empty()) return readable(link.url);
  return {};
}

/// The address that stands for a list of links: a plain one, else the first.
inline url main_address(const std::vector<Link>& links) {
  const url plain = plain_address(links);
  return plain.empty() && !links.empty() ? readable(links.front().url) : plain;
}

inline std::vector<Link> links_to(const url& address) {
  if (address.empty()) return {};
  return {{{}, address}};
}

/// Of a member and its name in older versions, the one that is there.
template <class T>
const T& either(const T& now, const T& before) {
  return now.empty() ? before : now;
}

}  // namespace vitae::jsonresume
