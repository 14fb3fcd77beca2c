// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/role.hpp>

namespace vitae::wild_text {

/// The title of a job that a sentence tells of, as bytes of it; empty where the sentence tells of none.
struct told_job {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin == end; }
};

namespace telling {

/// Whom a sentence tells of: the one whose document it is.
inline constexpr std::string_view subjects[] = {"i ", "he ", "she "};

/// What may stand beside the verb of such a sentence.
inline constexpr std::string_view adverbs[] = {
    "also ",      "currently ",  "first ",    "formerly ", "later ", "meanwhile ",    "now ",  "once ",
    "presently ", "previously ", "recently ", "since ",    "still ", "subsequently ", "then ", "today "};

/// Verbs that say what one was. A longer one stands before one that it begins with.
inline constexpr std::string_view verbs[] = {"am employed as ",
                                             "am working as ",
                                             "am ",
                                             "became ",
                                             "had been ",
                                             "has been ",
                                             "has worked as ",
                                             "have been ",
                                             "have worked as ",
                                             "is working as ",
                                             "is ",
                                             "joined as ",
                                             "serve as ",
                                             "served as ",
                                             "serves as ",
                                             "started as ",
                                             "was appointed as ",
                                             "was appointed ",
                                             "was hired as ",
                                             "was working as ",
                                             "was ",
                                             "work as ",
                                             "worked as ",
                                             "works as "};

/// What may stand between the verb and the title: "I am currently | working as | a clerk".
inline constexpr std::string_view participles[] = {"employed as ", "working as ", "tätig als "};

/// Beginnings that hold both, in other languages too.
inline constexpr std::string_view sayings[] = {"arbeite ich als ",
                                               "arbeitete er als ",
                                               "arbeitete ich als ",
                                               "arbeitete sie als ",
                                               "bin ich ",
                                               "elle a été ",
                                               "elle est ",
                                               "elle était ",
                                               "er ist ",
                                               "er war ",
                                               "he sido ",
                                               "i'm ",
                                               "i’m ",
                                               "ich arbeite als ",
                                               "ich arbeitete als ",
                                               "ich bin ",
                                               "ich war ",
                                               "il a été ",
                                               "il est ",
                                               "il était ",
                                               "j'ai été ",
                                               "j’ai été ",
                                               "j'étais ",
                                               "j’étais ",
                                               "je suis ",
                                               "sie ist ",
                                               "sie war ",
                                               "soy ",
                                               "trabajé como ",
                                               "trabajo como ",
                                               "war er ",
                                               "war ich ",
                                               "war sie "};

/// Beginnings without a subject.
inline constexpr std::string_view openings[] = {
    "worked as ", "working as ", "work as ",   "served as ", "serving as ", "hired as ", "employed as ", "started as ",
    "joined as ", "acted as ",   "acting as ", "as ",        "tätig als ",  "als ",      "en tant que "};

/// What stands between such a beginning and a title.
inline constexpr std::string_view articles[] = {"a ", "an ", "the ", "their ", "ein ", "eine ", "un ", "une ", "una "};

/// Words behind which a sentence goes on about something else than the title.
inline constexpr std::string_view turns[] = {
    " i ",      " as ",      " at ",      " for ",    " with ",   " from ",   " since ",  " until ",
    " where ",  " who ",     " which ",   " in the ", " in a ",   " in an ",  " on the ", " by ",
    " during ", " between ", " under ",   " within ", " ich ",    " bei ",    " beim ",   " chez ",
    " je ",     " j'",       " au sein ", " en la ",  " en el ",  " to ",     " à l'",    " à l’",
    " à la ",   " an der ",  " am ",      " por la ", " por el ", " depuis ", " desde ",  " seit "};

/// What one says of having been taken on, in front of by whom: "Hired | at Example Ltd.".
inline constexpr std::string_view engagements[] = {"hired",        "i was hired",  "employed", "i was employed",
                                                   "worked",       "i worked",     "i work",   "working",
                                                   "i am working", "i have worked"};

/// How many bytes of a text one of some phrases is that it begins with.
template <std::size_t Count>
std::size_t led_by(std::string_view text, const std::string_view (&phrases)[Count]) {
  const char first = text.empty() ? '\0' : ascii::lower(text[0]);
  for (const std::string_view phrase : phrases)
    if (phrase[0] == first && ascii::begins(text, phrase)) return phrase.size();
  return 0;
}

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

/// How many bytes lead to the title of a job that a text tells of from its beginning on: "I was then a ". `subject` of
/// them name whom it tells of: "Ada Quill ".
inline std::size_t opening_in(std::string_view text, std::size_t subject = 0) {
  std::size_t at = subject > 0 ? subject : led_by(text, subjects);
  const auto pass_adverbs = [&] {
    while (const std::size_t more = led_by(text.substr(at), adverbs)) at += more;
  };
  const bool named = at > 0;
  pass_adverbs();  // also "Presently working as a clerk"
  const std::size_t verb =
      named ? led_by(text.substr(at), verbs) : std::max(led_by(text, sayings), led_by(text.substr(at), openings));
  if (verb == 0) return 0;
  at += verb;
  pass_adverbs();
  at += led_by(text.substr(at), participles);
  at += led_by(text.substr(at), articles);
  pass_adverbs();
  return at + year_of_study(text.substr(at));
}

/// Where a title ends that a text begins with: before a mark or a turn.
inline std::size_t title_end(std::string_view text) {
  std::size_t end = std::min(text.find_first_of(",;:()\n|"), text.size());
  for (std::size_t stop = text.find('.'); stop < end; stop = text.find('.', stop + 1)) {
    const bool initials = stop > 1 && text[stop - 2] == '.';  // "Associate Ph.D. Economist"
    if (stop + 1 == text.size() || (text[stop + 1] == ' ' && !initials)) end = stop;
  }
  for (std::size_t at = text.find(' '); at < end; at = text.find(' ', at + 1))
    if (led_by(text.substr(at), turns) > 0) end = at;
  return end;
}

}  // namespace telling

/// Does a text say that one was taken on, and no more?
inline bool is_engagement(std::string_view text) {
  return std::any_of(std::begin(telling::engagements), std::end(telling::engagements),
                     [&](std::string_view known) { return ascii::equal(text, known); });
}

/// How many bytes of a sentence say so in front of an employer: "Hired at " of "Hired at Example Ltd. in 2014".
inline std::size_t engagement_in(std::string_view text) {
  if (telling::led_by(text, telling::engagements) == 0) return 0;
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
