// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/time_phrase.hpp>
#include <vitae/wild/words/career.hpp>

namespace vitae::wild_text {

using words::career;

/// The beginning of a clause that tells of a career, "From 2010 on she was": what follows it, and how many bytes it is.
struct career_phrase {
  career says = career::none;
  std::size_t length = 0;
};

namespace telling {

/// How many bytes of a text one of some phrases is that it begins with.
template <std::size_t Count>
std::size_t led_by(std::string_view text, const std::string_view (&phrases)[Count]) {
  const char first = text.empty() ? '\0' : ascii::lower(text[0]);
  for (const std::string_view phrase : phrases)
    if (phrase[0] == first && ascii::begins(text, phrase)) return phrase.size();
  return 0;
}

/// The verb that a text begins with, of some.
template <std::size_t Count>
career_phrase verb_in(std::string_view text, const words::career_verb (&verbs)[Count]) {
  const char first = text.empty() ? '\0' : ascii::lower(text[0]);
  for (const words::career_verb& verb : verbs)
    if (verb.text[0] == first && ascii::begins(text, verb.text)) return {verb.says, verb.text.size()};
  return {};
}

/// Where a text goes on behind the adverbs and the times that it has from `at` on.
inline std::size_t past_adverbs(std::string_view text, std::size_t at) {
  for (std::size_t more = 1; more > 0; at += more) {
    while (at < text.size() && text[at] == ' ') ++at;
    more = led_by(text.substr(at), words::adverbs);
    if (more == 0) more = time_phrase_in(text.substr(at));
  }
  return at;
}

/// A verb with its subject behind it: "war ich".
inline career_phrase turned_verb_in(std::string_view text) {
  const career_phrase verb = verb_in(text, words::turned_verbs);
  const std::size_t who = verb.length == 0 ? 0 : led_by(text.substr(verb.length), words::subjects);
  return who == 0 ? career_phrase{} : career_phrase{verb.says, verb.length + who};
}

/// A verb that says or needs no subject.
inline career_phrase unled_verb_in(std::string_view text) {
  career_phrase found = verb_in(text, words::contractions);
  if (found.length == 0) found = verb_in(text, words::lone_verbs);
  return found.length == 0 ? turned_verb_in(text) : found;
}

}  // namespace telling

/// What a text that begins a clause says of a career: "I was then a", "have since 2019 worked as". `subject` of its
/// bytes name whom it tells of; `known` if what stands before has named them, as in "… and became".
inline career_phrase career_phrase_in(std::string_view text, std::size_t subject = 0, bool known = false) {
  using namespace telling;
  if (subject == 0) subject = led_by(text, words::subjects);
  const std::size_t verb = past_adverbs(text, subject);
  career_phrase found =
      subject > 0 || known ? verb_in(text.substr(verb), words::verbs) : unled_verb_in(text.substr(verb));
  if (found.length > 0) found.length += verb;
  for (int helpers = 0; found.length > 0 && helpers < 3; ++helpers) {
    const bool helps = found.says == career::helping;
    if (!helps && found.says != career::being) break;
    const std::size_t at = past_adverbs(text, found.length);
    career_phrase next = verb_in(text.substr(at), words::participles);
    if (helps && next.length == 0) next = verb_in(text.substr(at), words::verbs);
    if (next.length == 0) break;
    found = {next.says, at + next.length};
  }
  return found.says == career::helping ? career_phrase{} : found;
}

}  // namespace vitae::wild_text
