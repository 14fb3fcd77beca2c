// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words that tell of a place, or of none.
namespace place_evidence {

/// Cities that are also words or names of people: less sure when they stand alone.
inline constexpr std::string_view ambiguous_cities[] = {
    "bath",    "belmont",  "brest",     "burlington", "charlotte", "davis",      "durham",    "essen",
    "eugene",  "florence", "georgia",   "halle",      "jena",      "jordan",     "lancaster", "lexington",
    "lima",    "lincoln",  "linz",      "lund",       "mali",      "medford",    "nancy",     "nice",
    "orlando", "oxford",   "princeton", "providence", "reading",   "sofia",      "stanford",  "tours",
    "trier",   "troy",     "ulm",       "victoria",   "virginia",  "washington", "windsor",   "york"};

constexpr bool is_ambiguous(std::string_view name) { return words::lists<ambiguous_cities>(name); }

/// Words for work from anywhere, and for work partly there.
inline constexpr std::string_view remote_words[] = {"homeoffice",  "remote",       "remotely", "remoto",
                                                    "teletravail", "дистанционно", "удаленно", "リモート",
                                                    "在宅",        "远程",         "재택"};
inline constexpr std::string_view hybrid_words[] = {"hibrido", "hybrid",  "hybride",  "online",
                                                    "onsite",  "virtual", "worldwide"};

/// Small words within the names of places, and nouns that stand beside them.
inline constexpr std::string_view place_joints[] = {"am", "an",  "and",  "de", "del", "der", "do",  "e",
                                                    "la", "les", "near", "of", "sur", "the", "upon"};
inline constexpr std::string_view place_nouns[] = {"area",    "campus",       "city",   "environs",
                                                   "greater", "metropolitan", "region", "umgebung"};

/// What lies around a town: "Madrid y alrededores".
inline constexpr std::string_view surroundings[] = {"alrededores", "dintorni",   "environs", "okolice",
                                                    "omgeving",    "peripherie", "umgebung"};

/// What names of towns begin with that have a second capital behind it.
inline constexpr std::string_view capital_beginnings[] = {"de", "du", "fitz", "la", "le", "mac", "mc"};

/// What names of towns end in that head names of organisations elsewhere.
inline constexpr std::string_view town_heads[] = {"center", "centre", "church", "city", "court", "store", "union"};

/// What prefectures, towns and their wards are called behind their names.
inline constexpr std::string_view east_asian_areas[] = {"都", "府", "県", "省", "市", "区", "區", "시", "구"};

}  // namespace place_evidence

}  // namespace vitae::wild_text
