// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/wild/citation/words/common.hpp>
#include <vitae/wild/citation/words/publishers.hpp>
#include <vitae/wild/citation/words/signals.hpp>
#include <vitae/wild/citation/words/venues.hpp>

/// What a single word is known as: one hash table over all word lists, built by the compiler.
namespace vitae::wild_text::citing {

/// The lists a word is in, one bit each.
enum word_class : std::uint32_t {
  venue_head = 1,
  venue_hint = 2,
  abbreviation = 4,
  publisher_word = 8,
  institution_word = 16,
  place_word = 32,
  report_word = 64,
  thesis_word = 128,
  stop_word = 256,
  particle_word = 512,
  suffix_word = 1024,
  joiner_word = 2048,
  title_word = 4096,
  month_word = 8192,
  volume_sign = 1 << 14,
  issue_sign = 1 << 15,
  pages_sign = 1 << 16,
  editor_sign = 1 << 17,
  edition_sign = 1 << 18,
  identifier_sign = 1 << 19,
  phrase_start = 1 << 20,
  container_head = 1 << 21,
  link_word = 1 << 22,
  remark_word = 1 << 23,
  equal_start = 1 << 24,
  equal_end = 1 << 25,
  series_word = 1 << 26,
  chapter_sign = 1 << 27,
  meeting_word = 1 << 28,
  journal_word = 1 << 29,
  preprint_word = 1 << 30,
  field_form = 1U << 31U
};

namespace lexicon {

struct entry {
  std::string_view word;
  std::uint32_t classes = 0;
};

inline constexpr std::size_t slots = 4096;

/// Lower case for ASCII and for the Latin-1 letters in UTF-8 (the lists hold no others).
constexpr unsigned char lowered(unsigned char before, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 'A' && byte <= 'Z') return static_cast<unsigned char>(byte + 32);
  if (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) return static_cast<unsigned char>(byte + 32);
  return byte;
}

constexpr std::size_t hash(std::string_view word) {
  std::uint32_t value = 2166136261U;
  unsigned char before = 0;
  for (const char c : word) {
    before = lowered(before, c);
    value = (value ^ before) * 16777619U;
  }
  return (value ^ (value >> 15)) % slots;
}

constexpr bool same(std::string_view lower, std::string_view word) {
  if (lower.size() != word.size()) return false;
  unsigned char before = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    before = lowered(before, word[i]);
    if (static_cast<unsigned char>(lower[i]) != before) return false;
  }
  return true;
}

struct table {
  std::array<entry, slots> entries{};

  constexpr void add(std::string_view list, std::uint32_t classes) {
    while (!list.empty()) {
      const std::size_t space = list.find(' ');
      const std::string_view word = list.substr(0, space);
      list = space == std::string_view::npos ? std::string_view{} : list.substr(space + 1);
      std::size_t slot = hash(word);
      while (!entries[slot].word.empty() && entries[slot].word != word) slot = (slot + 1) % slots;
      entries[slot].word = word;
      entries[slot].classes |= classes;
    }
  }
};

constexpr table build() {
  table all;
  all.add(words::venue_heads, venue_head);
  all.add(words::venue_hints, venue_hint);
  all.add(words::abbreviations, abbreviation);
  all.add(words::field_abbreviations, field_form);
  all.add(words::publishers, publisher_word);
  all.add(words::institutions, institution_word);
  all.add(words::places, place_word);
  all.add(words::reports, report_word);
  all.add(words::theses, thesis_word);
  all.add(words::stops, stop_word);
  all.add(words::particles, particle_word);
  all.add(words::suffixes, suffix_word);
  all.add(words::joiners, joiner_word);
  all.add(words::title_words, title_word);
  all.add(words::months, month_word);
  all.add(words::volume_signs, volume_sign);
  all.add(words::issue_signs, issue_sign);
  all.add(words::pages_signs, pages_sign);
  all.add(words::editor_signs, editor_sign);
  all.add(words::edition_signs, edition_sign);
  all.add(words::identifier_signs, identifier_sign);
  all.add(words::phrase_starts, phrase_start);
  all.add(words::container_heads, container_head);
  all.add(words::link_labels, link_word);
  all.add(words::remarks, remark_word);
  all.add(words::equal_starts, equal_start);
  all.add(words::equal_ends, equal_end);
  all.add(words::series, series_word);
  all.add(words::chapter_signs, chapter_sign);
  all.add(words::meetings, meeting_word);
  all.add(words::journals, journal_word);
  all.add(words::preprints, preprint_word);
  return all;
}

inline constexpr table all_words = build();

}  // namespace lexicon

/// The classes of a word (see `word_class`), without regard to case; 0 for a word in no list.
constexpr std::uint32_t classes_of(std::string_view word) {
  if (word.empty() || word.size() > 24) return 0;
  std::size_t slot = lexicon::hash(word);
  while (!lexicon::all_words.entries[slot].word.empty()) {
    if (lexicon::same(lexicon::all_words.entries[slot].word, word)) return lexicon::all_words.entries[slot].classes;
    slot = (slot + 1) % lexicon::slots;
  }
  return 0;
}

}  // namespace vitae::wild_text::citing
