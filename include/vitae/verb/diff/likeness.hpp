// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/verb/leaf_text.hpp>

namespace vitae::likening {

/// The words of a text, runs of letters and digits, as sorted hashes.
inline std::vector<std::uint32_t> words_of(std::string_view text) {
  std::vector<std::uint32_t> words;
  std::uint32_t hash = 2166136261U;
  bool within = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter =
        byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
    if (letter) {
      hash = (hash ^ (byte < 0x80 ? byte | 0x20U : byte)) * 16777619U;  // FNV-1a
    } else if (within) {
      words.push_back(hash);
      hash = 2166136261U;
    }
    within = letter;
  }
  if (within) words.push_back(hash);
  std::sort(words.begin(), words.end());
  return words;
}

/// Twice the words two texts share, over the words of both (Dice's coefficient).
inline float of_texts(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  const auto x = words_of(a), y = words_of(b);
  if (x.empty() || y.empty()) return 0;
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();)
    if (x[i] == y[j])
      ++shared, ++i, ++j;
    else
      x[i] < y[j] ? ++i : ++j;
  return 2 * static_cast<float>(shared) / static_cast<float>(x.size() + y.size());
}

/// How alike two values are, from 0 to 1: of leaves, the words their spellings share; of records, the mean over the
/// members that either has; of lists, the mean over the items in order, the longer one counting.
template <leaf T>
float of(const T& a, const T& b) {
  std::string x, y;
  write_leaf<T, policies<>, float>(x, a);
  write_leaf<T, policies<>, float>(y, b);
  return of_texts(x, y);
}
template <maybe T>
float of(const T& a, const T& b);
template <list T>
float of(const T& a, const T& b);

template <record T>
float of(const T& a, const T& b) {
  float sum = 0, count = 0;
  for_each_field<T>([&](auto member) {
    using type = typename decltype(member)::type;
    const type blank{};
    if (same(member(a), blank) && same(member(b), blank)) return;
    sum += of(member(a), member(b));
    ++count;
  });
  return count > 0 ? sum / count : 1;
}
template <maybe T>
float of(const T& a, const T& b) {
  return a && b ? of(*a, *b) : a.has_value() == b.has_value() ? 1.F : 0.F;
}
template <list T>
float of(const T& a, const T& b) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer == 0) return 1;
  float sum = 0;
  auto y = b.begin();
  for (auto x = a.begin(); x != a.end() && y != b.end(); ++x, ++y) sum += of(*x, *y);
  return sum / static_cast<float>(longer);
}

}  // namespace vitae::likening
