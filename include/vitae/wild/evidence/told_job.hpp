// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/career_phrase.hpp>
#include <vitae/wild/evidence/role.hpp>

namespace vitae::wild_text {

/// The title of a job that a sentence tells of, as bytes of it; empty where the sentence tells of none.
struct told_job {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin == end; }
};

namespace telling {

// clang-format off
/// Words behind which a sentence goes on about something else than the title.
inline constexpr std::string_view turns[] = {
    "advised ", "mentored ", "supervised ", "i ", "as ", "at ", "for ", "with ", "from ", "since ", "until ", "where ", "who ", "which ", "in the ", "in a ",
    "in an ", "on the ", "by ", "during ", "between ", "under ", "within ", "ich ", "bei ", "beim ", "chez ", "je ",
    "j'", "au sein ", "en la ", "en el ", "to ", "à l'", "à l’", "à la ", "an der ", "am ", "por la ", "por el ",
    "depuis ", "desde ", "seit ", "based ", "conducting ", "focused ", "focusing ", "interested ", "living ",
    "pursuing ", "specialising ", "specializing ", "studying ", "working "};
// clang-format on

/// What one says of having been taken on, in front of by whom: "Hired | at Example Ltd.".
inline constexpr std::string_view engagements[] = {"hired",        "i was hired",  "employed", "i was employed",
                                                   "worked",       "i worked",     "i work",   "working",
                                                   "i am working", "i have worked"};

/// How far one is who studies: "third-year ", "2nd year " of a student; it is no part of what one is.
inline std::size_t year_of_study(std::string_view text) {
  const std::size_t space = std::min(text.substr(0, 16).find(' '), text.size());
  if (ascii::equal(text.substr(space, 6), " year ")) {
    const std::string_view first = text.substr(0, space);
    for (const std::string_view ordinal :
         {"first", "second", "third", "fourth", "fifth", "final", "last", "1st", "2nd", "3rd"})
      if (ascii::equal(first, ordinal)) return space + 6;
    return ascii::is_digit(text[0]) && first.ends_with("th") ? space + 6 : 0;
  }
  return space < text.size() && text.substr(0, space).ends_with("-year") ? space + 1 : 0;
}

/// Where the title begins in a text behind the verb that leads to it: behind "then the", "a second-year".
inline std::size_t title_begin(std::string_view text, std::size_t at) {
  at = past_adverbs(text, at);
  at += led_by<words::title_articles>(text.substr(at));
  at = past_adverbs(text, at);
  return at + year_of_study(text.substr(at));
}

/// How many bytes lead to the title of a job that a text tells of from its beginning on: "I was then a ". `subject` of
/// them name whom it tells of: "Ada Quill ".
inline std::size_t opening_in(std::string_view text, std::size_t subject = 0) {
  const career_phrase phrase = career_phrase_in(text, subject);
  const bool titled = phrase.says == career::being || phrase.says == career::beginning;
  return titled ? title_begin(text, phrase.length) : 0;
}

/// Does a name begin there, by its capital?
inline bool names_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_upper(decode(text, at).code_point);
}

/// Does a text turn from a title to something else: "at Example Ltd.", "en Kelpworks", "and worked"?
inline bool turns_at(std::string_view text) {
  if (led_by<turns>(text) > 0 || (text.starts_with("en ") && names_at(text, 3))) return true;
  if (!text.starts_with("and ")) return false;
  const std::string_view word = text.substr(4, text.find_first_of(" ,.;", 4) - 4);
  return word.size() > 4 && ascii::is_lower(word[0]) && word.ends_with("ed");
}

/// Where a title ends that a text begins with: before a mark or a turn.
inline std::size_t title_end(std::string_view text) {
  static constexpr byte_set marks(",;:()\n|");
  std::size_t end = marks.next_in(text, 0);
  for (std::size_t stop = text.find('.'); stop < end; stop = text.find('.', stop + 1)) {
    const bool initials = stop > 1 && text[stop - 2] == '.';  // "Associate Ph.D. Economist"
    if (stop + 1 == text.size() || (text[stop + 1] == ' ' && !initials)) end = stop;
  }
  for (std::size_t at = text.find(' '); at < end; at = text.find(' ', at + 1))
    if (turns_at(text.substr(at + 1))) end = at;
  return end;
}

/// Where a title ends with the rank that stands in parentheses behind it: "lecturer (Assistant Professor)".
inline std::size_t rank_end(std::string_view text, std::size_t end) {
  if (!text.substr(end).starts_with("(") && !text.substr(end).starts_with(" (")) return end;
  const std::size_t open = text.find('(', end), close = text.find(')', open);
  if (close == text.npos || close > open + 40) return end;
  return looks_like_role(text.substr(open + 1, close - open - 1)) >= 0.6F ? close + 1 : end;
}

}  // namespace telling

/// Does a text say that one was taken on, and no more?
inline bool is_engagement(std::string_view text) {
  return any_of(telling::engagements, [&](std::string_view known) { return ascii::equal(text, known); });
}

/// How many bytes of a sentence say so in front of an employer: "Hired at " of "Hired at Example Ltd. in 2014".
inline std::size_t engagement_in(std::string_view text) {
  if (telling::led_by<telling::engagements>(text) == 0) return 0;
  for (const std::string_view joint : {" at ", " by ", " bei ", " von ", " chez ", " par "})
    if (const std::size_t at = text.substr(0, 24).find(joint); at != text.npos && is_engagement(text.substr(0, at)))
      return at + joint.size();
  return 0;
}

/// Is a text no more than what leads to a job or an employer: "I was a", "Hired at"?
inline bool leads_to_job(std::string_view text) {
  if (text.size() > 40) return false;
  const std::string whole = std::string(text) + ' ';
  const std::size_t opening = telling::opening_in(whole);
  return (opening == 0 ? engagement_in(whole) : opening) == whole.size();
}

/// The job that a sentence tells of from its beginning on: of "I was a lecturer in Physics at Example University" the
/// title "lecturer in Physics".
inline told_job told_job_in(std::string_view sentence, std::size_t subject = 0) {
  using namespace telling;
  const std::size_t begin = opening_in(sentence, subject);
  if (begin == 0) return {};
  const std::string_view title = sentence.substr(begin, title_end(sentence.substr(begin)));
  const std::size_t of = title.find(" of ");
  if (title.size() < 3 || title.size() > 90 || looks_like_role(title.substr(0, of)) < 0.5F) return {};
  return {begin, begin + title.size()};
}

}  // namespace vitae::wild_text
