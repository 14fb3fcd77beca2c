// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/degree_title.hpp>
#include <vitae/wild/words/joints.hpp>
#include <vitae/wild/words/telling.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// The title of a degree that a sentence tells one took, as bytes of it.
struct told_degree {
  std::size_t begin = 0, end = 0;
  std::size_t school = 0, school_end = 0;  ///< of "graduated from Example University with a BSc"
  bool shares_school = false;              ///< with the next one: "a BSc and | an MSc from Example University"
  std::size_t time = 0, time_end = 0;      ///< where its year stands, if not in its clause: "in 2012 (BSc)"
  std::size_t lead = 0;                    ///< where the words begin that lead to it
  bool studied = false;                    ///< what one studied, not what one took: "studied Law"
};

namespace degree_telling {

/// What leads to a degree in its sentence.
enum class lead : std::uint8_t { none, taking, owning, graduating, joining };

/// The last word of a text without the marks behind it, in small letters.
inline std::string last_word(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  std::size_t begin = text.size();
  while (begin > 0 && (ascii::is_alpha(text[begin - 1]) || ascii::is_beyond(text[begin - 1]))) --begin;
  return ascii::lowered(text.substr(begin));
}

/// Where the school stands in a text that says one graduated with the degree behind it: "graduated from Example
/// University | with", "studied Law at Example University and graduated | with"; empty where it says nothing of that.
struct school_place {
  std::size_t begin = 0, end = 0;
};
inline school_place school_before(std::string_view whole) {
  const std::size_t skipped = whole.size() - std::min<std::size_t>(whole.size(), 160);
  const std::string_view text = whole.substr(skipped);
  const std::size_t verb = std::min(text.find("raduated "), text.size());
  const bool behind = text.substr(verb).starts_with("raduated from ");
  const std::size_t at = behind ? verb + 10 : text.substr(0, verb).rfind(" at ");
  if (at == text.npos || verb == text.size()) return {};
  const std::size_t end = std::min(behind ? text.rfind(" with") : text.substr(0, verb).rfind(" and "), text.size());
  return at + 4 < end ? school_place{skipped + at + 4, skipped + end} : school_place{};
}

/// Does a text end in what is said of somebody else: "my advisor, who received his", "My student received her"?
inline bool tells_of_another(std::string_view text) {
  text = text.substr(text.size() - std::min<std::size_t>(text.size(), 200));
  const std::string_view near = text.substr(text.size() - std::min<std::size_t>(text.size(), 50));
  const std::size_t who = near.rfind("who ");
  if (who != near.npos && near.find(',', who) == near.npos) return true;
  const std::string_view clause =
      text.substr(std::min(text.find_first_not_of(' ', text.find_last_of(":;") + 1), text.size()));
  const std::size_t of = ascii::begins(clause, "my ") ? 3 : ascii::begins(clause, "our ") ? 4 : 0;
  if (of == 0 || of + 4 > clause.size()) return false;
  for (const std::string_view own : {" I ", " i ", " she ", " he "})
    if (clause.find(own) != clause.npos) return false;
  return true;
}

/// How many bytes a short aside has that a text ends in: "(Honours)".
inline std::size_t aside_at_end(std::string_view text) {
  const std::size_t open = text.ends_with(')') ? text.rfind('(') : text.npos;
  return open == text.npos || text.size() - open > 20 ? 0 : text.size() - open;
}

/// Does one degree follow another with nothing between them but what joins them: " and a second "?
inline bool follows_closely(std::string_view between) {
  const auto parts = [](char c) { return ascii::is_upper(c) || c == ','; };
  return between.size() < 14 || (between.size() < 24 && none_of(between, parts));
}

/// How many bytes the phrase of a list has that a text ends in, a blank before it.
template <const auto& Phrases>
std::size_t ends_in(std::string_view text) {
  for (const std::string_view phrase : Phrases)
    if (text.size() > phrase.size() && text.ends_with(phrase) && text[text.size() - phrase.size() - 1] == ' ')
      return phrase.size();
  return 0;
}

/// What stands before a degree: a word for taking it ("received my"), for owning it ("my", "with a"), or one that adds
/// it to another ("and a").
inline lead lead_before(std::string_view text) {
  bool own = false;
  const auto blank = [](std::string_view t) { return t.empty() || t.back() == ' ' || t.back() == '\n'; };
  for (int words = 0; words < 6; ++words) {
    if (!blank(text)) return lead::none;
    while (!text.empty() && blank(text)) text.remove_suffix(1);
    if (text.ends_with(',') || text.ends_with(';')) return own ? lead::owning : lead::joining;
    if (const std::size_t aside = aside_at_end(text); aside > 0) {
      text.remove_suffix(aside);
      continue;
    }
    if (const std::size_t manner = ends_in<words::study_manners>(text); manner > 0) {
      text.remove_suffix(manner);
      continue;
    }
    if (ends_in<words::degree_taking_phrases>(text) > 0) return lead::taking;
    const std::string last = last_word(text);
    const words::hashed_word word{std::string_view(last)};
    if (word.empty()) break;
    if (words::lists<words::degree_takings>(word)) return lead::taking;
    if (words::lists<words::additions>(word)) return lead::joining;
    if (word == "with" || word == "mit" || word == "avec" || word == "con")
      return school_before(text).end > 0 ? lead::graduating : lead::owning;
    if (!words::lists<words::determiners>(word)) break;
    own = own || words::lists<words::possessives>(word);
    text.remove_suffix(word.size());
  }
  return own ? lead::owning : lead::none;
}

/// "degree of " of "degree of Master of Laws": it is no part of the title.
inline std::size_t words_of_degree(std::string_view text) {
  const std::size_t length = ascii::begins(text, "degree of ") ? 10 : 0;
  return length > 0 && begins_degree(text.substr(length)) ? length : 0;
}

/// How many bytes behind "My PhD" only say that it was given: " was awarded" of " was awarded by Example University".
inline std::size_t verb_of_award(std::string_view text) {
  for (const std::string_view verb : {" is", " was awarded", " was conferred", " was granted", " was"})
    if (text.starts_with(verb) && text.substr(verb.size(), 1) == " ") return verb.size();
  return 0;
}

}  // namespace degree_telling

/// The degrees that a sentence tells one took: "PhD in Law" of "I received my PhD in Law from Example University". What
/// is not said to be taken, owned or added to one that is counts for nothing.
inline std::vector<told_degree> told_degrees_in(std::string_view sentence) {
  using namespace degree_telling;
  std::vector<told_degree> found;
  for (std::size_t at = 0; at + 1 < sentence.size();) {
    const std::string_view rest = sentence.substr(at);
    const lead led =
        ascii::is_alpha(rest[0]) || ascii::is_beyond(rest[0]) ? lead_before(sentence.substr(0, at)) : lead::none;
    const bool told = led != lead::none && (led != lead::joining || !found.empty()) && begins_degree(rest) &&
                      !tells_of_another(sentence.substr(0, at));
    if (!told) {
      at = std::min(words::word_ends.next_in(sentence, at) + 1, sentence.size());
      continue;
    }
    if (const std::size_t of = words_of_degree(rest); of > 0) {
      at += of;
      continue;
    }
    std::size_t length = title_end(rest);
    while (length > 0 && (rest[length - 1] == ' ' || (rest[length - 1] == '.' && at + length == sentence.size())))
      --length;
    const std::string_view behind = rest.substr(length + verb_of_award(rest.substr(length)));
    const bool joined = behind.starts_with(" from ") || behind.starts_with(" at ") || behind.starts_with(" by ");
    if (led == lead::owning && !joined &&
        words::after_joint(behind.substr(std::min<std::size_t>(1, behind.size())), words::naming_joints) == 0) {
      at += length;
      continue;
    }
    if (led == lead::joining && follows_closely(sentence.substr(found.back().end, at - found.back().end)))
      found.back().shares_school = true;
    const school_place school = led == lead::graduating ? school_before(sentence.substr(0, at)) : school_place{};
    told_degree taken{at, at + length, school.begin, school.end};
    taken.lead = school.begin < school.end ? std::min(school.begin, at) : at;
    found.push_back(taken);
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

}  // namespace vitae::wild_text
