// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/time_phrase.hpp>
#include <vitae/wild/words/career.hpp>
#include <vitae/wild/words/phrases.hpp>

namespace vitae::wild_text {

using words::career;

/// The beginning of a clause that tells of a career, "From 2010 on she was": what follows it, and how many bytes it is.
struct career_phrase {
  career says = career::none;
  std::size_t length = 0;
};

namespace telling {

/// How many bytes of a text the phrase of a list is that it begins with.
template <const auto& Phrases>
std::size_t led_by(std::string_view text) {
  const std::string_view* const phrase = words::first_phrase<Phrases>(text);
  return phrase ? phrase->size() : 0;
}

/// The verb of a list that a text begins with.
template <const auto& Verbs>
career_phrase verb_in(std::string_view text) {
  const words::career_verb* const verb = words::first_phrase<Verbs>(text);
  return verb ? career_phrase{verb->says, verb->text.size()} : career_phrase{};
}

/// Where a text goes on behind the adverbs and the times that it has from `at` on.
inline std::size_t past_adverbs(std::string_view text, std::size_t at) {
  for (std::size_t more = 1; more > 0; at += more) {
    while (at < text.size() && text[at] == ' ') ++at;
    more = led_by<words::adverbs>(text.substr(at));
    if (more == 0) more = time_phrase_in(text.substr(at));
  }
  return at;
}

/// A verb with its subject behind it: "war ich".
inline career_phrase turned_verb_in(std::string_view text) {
  const career_phrase verb = verb_in<words::turned_verbs>(text);
  const std::size_t who = verb.length == 0 ? 0 : led_by<words::subjects>(text.substr(verb.length));
  return who == 0 ? career_phrase{} : career_phrase{verb.says, verb.length + who};
}

/// A verb that says or needs no subject.
inline career_phrase unled_verb_in(std::string_view text) {
  career_phrase found = verb_in<words::contractions>(text);
  if (found.length == 0) found = verb_in<words::lone_verbs>(text);
  return found.length == 0 ? turned_verb_in(text) : found;
}

}  // namespace telling

/// What a text that begins a clause says of a career: "I was then a", "have since 2019 worked as". `subject` of its
/// bytes name whom it tells of; `known` if what stands before has named them, as in "… and became".
inline career_phrase career_phrase_in(std::string_view text, std::size_t subject = 0, bool known = false) {
  using namespace telling;
  if (subject == 0) subject = led_by<words::subjects>(text);
  const std::size_t verb = past_adverbs(text, subject);
  career_phrase found =
      subject > 0 || known ? verb_in<words::verbs>(text.substr(verb)) : unled_verb_in(text.substr(verb));
  if (found.length > 0) found.length += verb;
  for (int helpers = 0; found.length > 0 && helpers < 3; ++helpers) {
    const bool helps = found.says == career::helping;
    if (!helps && found.says != career::being) break;
    const std::size_t at = past_adverbs(text, found.length);
    career_phrase next = verb_in<words::participles>(text.substr(at));
    if (helps && next.length == 0) next = verb_in<words::verbs>(text.substr(at));
    if (next.length == 0) break;
    found = {next.says, at + next.length};
  }
  return found.says == career::helping ? career_phrase{} : found;
}

}  // namespace vitae::wild_text
