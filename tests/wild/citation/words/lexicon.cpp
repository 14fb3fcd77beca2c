// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/lexicon.hpp>

namespace lexicon_test {

namespace citing = vitae::wild_text::citing;

constexpr bool is(std::string_view word, std::uint32_t wanted) { return (citing::classes_of(word) & wanted) == wanted; }

static_assert(is("journal", citing::venue_head) && is("Journal", citing::venue_head) &&
              is("JOURNAL", citing::venue_head));
static_assert(is("vol", citing::volume_sign) && is("pp", citing::pages_sign) && is("eds", citing::editor_sign));
static_assert(is("éditions", citing::publisher_word) && is("ÉDITIONS", citing::publisher_word), "Latin-1 capitals too");
static_assert(is("août", citing::month_word) && is("AOÛT", citing::month_word));
static_assert(is("may", citing::month_word) && !is("may", citing::venue_head));
static_assert(is("second", citing::edition_sign | citing::venue_hint), "a word may be in several lists");
static_assert(is("chapter", citing::chapter_sign));

static_assert(citing::classes_of("quill") == 0 && citing::classes_of("") == 0 && citing::classes_of("journal.") == 0);
static_assert(citing::classes_of("journa") == 0 && citing::classes_of("journaljournaljournaljournal") == 0);

// No two classes share a bit.
constexpr std::uint32_t classes[] = {
    citing::venue_head,       citing::venue_hint,     citing::abbreviation, citing::publisher_word,
    citing::institution_word, citing::place_word,     citing::report_word,  citing::thesis_word,
    citing::stop_word,        citing::particle_word,  citing::suffix_word,  citing::joiner_word,
    citing::title_word,       citing::month_word,     citing::volume_sign,  citing::issue_sign,
    citing::pages_sign,       citing::editor_sign,    citing::edition_sign, citing::identifier_sign,
    citing::phrase_start,     citing::container_head, citing::link_word,    citing::remark_word,
    citing::equal_start,      citing::equal_end,      citing::series_word,  citing::chapter_sign};
constexpr bool apart() {
  std::uint32_t seen = 0;
  for (const std::uint32_t each : classes) {
    if (each == 0 || (each & (each - 1)) != 0 || (seen & each) != 0) return false;
    seen |= each;
  }
  return true;
}
static_assert(apart());

// The table has room: a search ends at an empty slot.
constexpr std::size_t filled() {
  std::size_t count = 0;
  for (const auto& each : citing::lexicon::all_words.entries) count += each.word.empty() ? 0U : 1U;
  return count;
}
static_assert(filled() * 2 < citing::lexicon::slots);

}  // namespace lexicon_test
