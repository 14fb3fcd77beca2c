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

/// How sentences begin that say what one was. A longer one stands before one that it begins with.
inline constexpr std::string_view openings[] = {"i am currently working as ",
                                                "i am working as ",
                                                "i have been ",
                                                "i have worked as ",
                                                "i worked as ",
                                                "i work as ",
                                                "i was working as ",
                                                "i served as ",
                                                "i serve as ",
                                                "i was hired as ",
                                                "i joined as ",
                                                "i started as ",
                                                "i am currently ",
                                                "i was ",
                                                "i am ",
                                                "i'm ",
                                                "i’m ",
                                                "worked as ",
                                                "working as ",
                                                "work as ",
                                                "served as ",
                                                "serving as ",
                                                "hired as ",
                                                "employed as ",
                                                "started as ",
                                                "joined as ",
                                                "acted as ",
                                                "acting as ",
                                                "as ",
                                                "ich bin ",
                                                "ich war ",
                                                "ich arbeitete als ",
                                                "ich arbeite als ",
                                                "tätig als ",
                                                "als ",
                                                "je suis ",
                                                "j'étais ",
                                                "j’étais ",
                                                "j'ai été ",
                                                "j’ai été ",
                                                "en tant que ",
                                                "trabajé como ",
                                                "trabajo como ",
                                                "he sido "};

/// What stands between such a beginning and a title.
inline constexpr std::string_view articles[] = {"a ", "an ", "the ", "their ", "ein ", "eine ", "un ", "une ", "una "};

/// Words behind which a sentence goes on about something else than the title.
inline constexpr std::string_view turns[] = {
    " i ",      " at ",   " for ",   " with ",   " from ", " since ",   " until ",   " where ", " who ",    " which ",
    " in the ", " in a ", " in an ", " on the ", " by ",   " during ",  " between ", " under ", " within ", " ich ",
    " bei ",    " beim ", " chez ",  " je ",     " j'",    " au sein ", " en la ",   " en el ", " to "};

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

/// Where a title ends that a text begins with: before a mark or a turn.
inline std::size_t title_end(std::string_view text) {
  std::size_t end = std::min(text.find_first_of(",;:()\n|"), text.size());
  for (std::size_t stop = text.find('.'); stop < end; stop = text.find('.', stop + 1))
    if (stop + 1 == text.size() || text[stop + 1] == ' ') end = stop;
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
  const std::size_t opening = telling::led_by(whole, telling::openings);
  if (opening == 0) return engagement_in(whole) == whole.size();
  const std::string_view rest = std::string_view(whole).substr(opening);
  return rest.empty() || telling::led_by(rest, telling::articles) == rest.size();
}

/// The job that a sentence tells of from its beginning on: of "I was a lecturer in Physics at Example University" the
/// title "lecturer in Physics".
inline told_job told_job_in(std::string_view sentence) {
  using namespace telling;
  std::size_t begin = led_by(sentence, openings);
  if (begin == 0) return {};
  begin += led_by(sentence.substr(begin), articles);
  const std::string_view title = sentence.substr(begin, title_end(sentence.substr(begin)));
  const std::size_t of = title.find(" of ");
  if (title.size() < 3 || title.size() > 90 || looks_like_role(title.substr(0, of)) < 0.5F) return {};
  return {begin, begin + title.size()};
}

}  // namespace vitae::wild_text
