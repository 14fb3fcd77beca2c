// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/same.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/nearest.hpp>
#include <vitae/verb/leaf_text.hpp>

namespace vitae::likening {

/// The words of a text, runs of letters and digits, as hashes. The little words of prose ("the", "and") say nothing.
inline void add_words(std::vector<std::uint32_t>& words, std::string_view text) {
  constexpr std::size_t prose = 24, little = 3;
  constexpr std::uint32_t empty = 2166136261U;
  std::uint32_t hash = empty;
  std::size_t length = 0;
  bool small = true;
  const auto finish = [&] {
    if (length > (small && text.size() > prose ? little : 0)) words.push_back(hash);
    hash = empty, length = 0, small = true;
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool lower = byte >= 'a' && byte <= 'z';
    if (lower || byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')) {
      hash = (hash ^ (byte < 0x80 ? byte | 0x20U : byte)) * 16777619U;  // FNV-1a
      small = small && lower;
      ++length;
    } else {
      finish();
    }
  }
  finish();
}

/// Twice the words two texts share, over the words of both (Dice's coefficient), in whatever order they stand.
inline float of_words(std::vector<std::uint32_t> x, std::vector<std::uint32_t> y) {
  if (x.empty() || y.empty()) return 0;
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();)
    if (x[i] == y[j])
      ++shared, ++i, ++j;
    else
      x[i] < y[j] ? ++i : ++j;
  return 2 * static_cast<float>(shared) / static_cast<float>(x.size() + y.size());
}

/// How much of a name is left where it was misspelt: three letters of four or more, else nothing. Other digits are
/// another number, not a slip.
inline float misspelt(std::string_view a, std::string_view b) {
  const std::size_t longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
  const auto digit = [](std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; };
  if (shorter < 4 || shorter * 4 < longer * 3 || ascii::lower(a[0]) != ascii::lower(b[0]) || digit(a) || digit(b))
    return 0;
  const std::size_t wrong = edit_distance(a, b);
  return wrong * 4 > longer ? 0.F : 1 - static_cast<float>(wrong) / static_cast<float>(longer);
}

/// By the words two texts share; by their letters where a name was misspelt.
inline float of_texts(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  std::vector<std::uint32_t> x, y;
  add_words(x, a);
  add_words(y, b);
  return std::max(of_words(std::move(x), std::move(y)), misspelt(a, b));
}

/// The words of all that a value holds.
template <leaf T>
void gather(std::vector<std::uint32_t>& words, const T& value) {
  std::string text;
  write_to_compare(text, value);
  add_words(words, text);
}
template <maybe T>
void gather(std::vector<std::uint32_t>& words, const T& value);
template <record T>
void gather(std::vector<std::uint32_t>& words, const T& value);
template <list T>
void gather(std::vector<std::uint32_t>& words, const T& value) {
  for (const auto& item : value) gather(words, item);
}
template <maybe T>
void gather(std::vector<std::uint32_t>& words, const T& value) {
  if (value) gather(words, *value);
}
template <record T>
void gather(std::vector<std::uint32_t>& words, const T& value) {
  for_each_field<T>([&](auto member) {
    if (!same(member(value), typename decltype(member)::type{})) gather(words, member(value));
  });
}

/// What a member says of its record: which one it is, what it holds, or a circumstance that others may share.
enum class evidence : std::uint8_t { identity, content, circumstance };

constexpr evidence evidence_of(const member_info& m) {
  const place_in_entry at = m.note.place;
  const bool prose = at == place_in_entry::prose || at == place_in_entry::bullets || at == place_in_entry::section;
  const bool keywords = m.type->shape == shape::list && m.appearance() == look::keyword;
  return m.note.identifies ? evidence::identity : prose || keywords ? evidence::content : evidence::circumstance;
}

/// How much a member counts: half where few values serve for many items, not at all if it says again what another does.
constexpr float weight_of(const member_info& m) {
  return m.note.reading ? 0.F : m.appearance() == look::place || !m.type->core().words.empty() ? 0.5F : 1.F;
}

/// The likeness of two records' members, by what they say.
struct tally {
  float sum[3]{}, count[3]{};

  void add(evidence says, float weight, float likeness) {
    sum[static_cast<std::size_t>(says)] += weight * likeness;
    count[static_cast<std::size_t>(says)] += weight;
  }
  float mean(std::size_t of) const { return count[of] > 0 ? sum[of] / count[of] : 0; }

  /// Of records with an identity it counts most: a paper of the same authors in the same year is another paper. What
  /// holds the same under another name and in other circumstances was renamed.
  float whole() const {
    const float all = count[0] + count[1] + count[2];
    if (count[0] == 0) return all > 0 ? (sum[1] + sum[2]) / all : 1;
    constexpr float name = 5, renamed = 0.6F;
    const float content = 2 * std::min(count[1], 1.F), circumstance = 3 * std::min(count[2], 1.F);
    if (content + circumstance == 0) return mean(0) * 0.95F;  // one of two words is too little
    const float weighed = name * mean(0) + content * mean(1) + circumstance * mean(2);
    return std::max(weighed / (name + content + circumstance), renamed * mean(1) * std::min(count[1], 1.F));
  }
};

/// How alike two values are, from 0 to 1: of leaves, the words their spellings share; of lists, the words of all their
/// items; of records, a mean over the members that either has.
template <leaf T>
float of(const T& a, const T& b) {
  std::string x, y;
  write_to_compare(x, a);
  write_to_compare(y, b);
  const auto scheme = [](const std::string& text) {  // of an address, with its slashes
    const std::size_t end = text.find_first_of(" :");
    return end != std::string::npos && text.compare(end, 3, "://") == 0 ? end + 3 : 0;
  };
  const std::size_t first = scheme(x), second = scheme(y);
  const float likeness = of_texts(std::string_view(x).substr(first), std::string_view(y).substr(second));
  const bool other_page = first > 0 && second > 0 && likeness < 1;  // as like as two houses in one street
  return other_page ? likeness / 2 : likeness;
}
template <record T>
float of(const T& a, const T& b);
template <maybe T>
float of(const T& a, const T& b) {
  return a && b ? of(*a, *b) : a.has_value() == b.has_value() ? 1.F : 0.F;
}
template <list T>
float of(const T& a, const T& b) {
  if (same(a, b)) return 1;
  std::vector<std::uint32_t> x, y;
  gather(x, a);
  gather(y, b);
  return of_words(std::move(x), std::move(y));
}
template <record T>
float of(const T& a, const T& b) {
  constexpr float unsaid = 0.25F;  // what only one of the two says is no difference
  constexpr float telling = 8;     // words of content that say which item it is
  tally found;
  for_each_field<T>([&](auto member) {
    using type = typename decltype(member)::type;
    constexpr const member_info& m = info_of<T>.members[member.index];
    constexpr evidence says = evidence_of(m);
    constexpr float weight = weight_of(m);
    const type blank{};
    const bool first = !same(member(a), blank), second = !same(member(b), blank);
    if (first && second) {
      std::vector<std::uint32_t> words;
      if constexpr (says == evidence::content) gather(words, member(a)), gather(words, member(b));
      const float size = says == evidence::content ? static_cast<float>(words.size()) / telling : 1;
      found.add(says, weight * std::min(size, 1.F), of(member(a), member(b)));
    } else if (first || second) {
      found.add(says, weight * unsaid, 0);
    }
  });
  return found.whole();
}

}  // namespace vitae::likening
