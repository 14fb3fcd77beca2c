// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/literal.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What a place of learning is, which names none.
inline constexpr std::string_view school_kinds[] = {
    "akademie",   "college",      "hochschule", "institute",  "school",      "universidad", "universidade",
    "universita", "universiteit", "university", "università", "universität", "université"};

/// Words that with one of these name none either.
inline constexpr std::string_view plain_schools[] = {"free",     "freie",     "katholieke",  "medical",
                                                     "national", "open",      "pedagogical", "polytechnic",
                                                     "state",    "technical", "technische",  "vrije"};

/// What the parts of a university are called that might stand for themselves as well.
inline constexpr std::string_view school_parts[] = {"center",  "centre",    "college",   "department", "division",
                                                    "faculty", "group",     "institute", "lab",        "laboratory",
                                                    "program", "programme", "school",    "unit"};

/// What a whole one is called.
inline constexpr std::string_view whole_schools[] = {"polytechnic", "universidad", "universidade", "universita",
                                                     "universitat", "universite",  "universiteit", "university"};

/// What schools are, in short, that go by their town: "ETH Zürich", "TU Berlin".
inline constexpr std::string_view schools_of_towns[] = {"EPF",  "ETH", "FH", "FU",  "HAW", "HFT", "HS",
                                                        "HTL",  "HTW", "HU", "IIT", "LMU", "PF",  "PH",
                                                        "RWTH", "TH",  "TU", "Uni", "WU"};

/// Is a text such a short form, which a town follows?
inline bool goes_by_town(std::string_view text) {
  return std::find(std::begin(schools_of_towns), std::end(schools_of_towns), text) != std::end(schools_of_towns);
}

/// How many words of a name tell what it is.
inline constexpr std::size_t words_looked_at = 8;

// clang-format off
/// Universities that are called after a person or a river and carry their town behind that, "Goethe University
/// Frankfurt": what stands before "University", in small letters and with blanks for hyphens.
inline constexpr literal schools_with_towns[] = {
    "albert ludwigs", "christian albrechts", "eberhard karls", "friedrich alexander", "friedrich schiller",
    "georg august", "goethe", "heinrich heine", "johann wolfgang goethe", "julius maximilians", "justus liebig",
    "leibniz", "leopold franzens", "ludwig maximilians", "martin luther", "otto friedrich", "otto von guericke",
    "paris lodron", "philipps", "rheinische friedrich wilhelms", "ruhr", "ruprecht karls"};
// clang-format on

/// Does a name carry its town behind it, as "Ruhr-Universität" does?
inline bool carries_town(std::string_view name) {
  const std::size_t space = name.find_last_of(" -");
  if (name.size() > 48 || space == name.npos || !ascii::begins(name.substr(space + 1), "univers")) return false;
  std::string key = ascii::lowered(name.substr(0, space));
  std::replace(key.begin(), key.end(), '-', ' ');
  return words::lists<schools_with_towns>(std::string_view(key));
}

/// Does a name speak of a whole one: "Example University", "Example Institute of Technology"?
inline bool names_whole_school(const word_run& run) {
  for (std::size_t i = 0; i < run.size() && i < 6; ++i)
    if (run.in<whole_schools>(i) || (run.text(i) == "institute" && run.text(i + 2) == "technology")) return true;
  return false;
}

/// May "of" or "for" be a word of a text: is there an O beside an F?
inline bool may_join(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at)
    if ((text[at] | 0x20) == 'f' ? (text[at - 1] | 0x20) == 'o'
                                 : (text[at] | 0x20) == 'o' && (text[at - 1] | 0x20) == 'f')
      return true;
  return false;
}

/// Does a name speak of a part of a university: "School of Economics", "Example College of Engineering"?
inline bool names_school_part(std::string_view text) {
  constexpr std::size_t first_words = 6;
  if (!may_join(text)) return false;
  const word_run run(text, first_words);
  for (std::size_t i = 0; i + 2 < run.size(); ++i) {
    if (run[i].before == ',') return false;
    if (!run.in<school_parts>(i) || !run[i].capital) continue;
    const auto joint = run.text(i + 1);
    if (joint == "of" || joint == "for") return !names_whole_school(word_run(text, words_looked_at));
  }
  return false;
}

/// "University of Leeds", "Faculty of Sciences", "Leeds College": does a name begin with what a school or a part of it
/// is called, or with a town and end with that?
inline bool begins_school(std::string_view text) {
  const word_run run(text.substr(0, 80));
  if (run.size() < 2 || !run[0].capital) return false;
  const auto of = run.text(1);
  const bool joined = of == "of" || of == "de" || of == "di" || of == "for";
  const auto is_kind = [&](std::size_t at) { return run.in<school_kinds>(at) || run.in<whole_schools>(at); };
  if (joined && (is_kind(0) || run.in<words::unit_heads>(0))) return true;
  const std::size_t town = run.phrase_in<words::city_names>(0);
  return town > 0 && town < run.size() && is_kind(run.size() - 1);
}

/// Whether the lines of an entry name a university; then a line that names a part of one is not whose the entry is.
inline bool names_school_in_line(const plain_text& plain, const std::vector<atom>& atoms) {
  return any_of(atoms, [&](const atom& a) {
    return a.order == 0 && names_whole_school(word_run(plain.of(a.text.begin, a.text.end), words_looked_at));
  });
}

}  // namespace vitae::wild_text
