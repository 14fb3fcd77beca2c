// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/words/word_list.hpp>

/// The codes by which states, cantons and countries stand behind the names of towns (in lower case).
namespace vitae::wild_text::words {

// clang-format off

/// Two and three letters that follow a city: states and provinces (ISO 3166-2), countries (ISO 3166-1).
inline constexpr literal region_codes[] = {
    "ab", "act", "ak", "al", "ar", "at", "au", "aus", "az", "bc", "be", "br", "bra", "ca", "ch", "chn", "cn", "co",
    "ct", "cz", "dc", "de", "deu", "dk", "es", "esp", "fi", "fl", "fr", "fra", "ga", "gbr", "gr", "hi", "hk", "hu",
    "ia", "id", "ie", "il", "in", "ind", "it", "jp", "kr", "ks", "ky", "la", "ma", "mb", "md", "me", "mex", "mi", "mn",
    "mo", "ms", "mt", "mx", "nb", "nc", "nd", "ne", "nh", "nj", "nl", "nld", "nm", "no", "ns", "nsw", "nt", "nv", "ny",
    "nz", "oh", "ok", "on", "or", "pa", "pe", "phl", "pl", "pr", "pt", "qc", "qld", "ri", "ro", "sc", "sd", "se", "sg",
    "sgp", "sk", "tas", "tn", "tr", "tw", "tx", "uae", "uk", "us", "usa", "ut", "va", "vic", "vt", "wa", "wi", "wv",
    "wy", "yt", "za"};

/// Cantons of Switzerland, but for those that mean something else behind a name ("AG", "AI", "BE", "FR", "GE", "TI").
inline constexpr literal canton_codes[] = {"ar", "bl", "bs", "gl", "gr", "ju", "lu", "ne", "nw", "ow", "sg",
                                                    "sh", "so", "sz", "tg", "ur", "vd", "vs", "zg", "zh"};

/// States and provinces that stand behind a town without a comma, but for those that mean something else behind a name
/// ("CO", "ID", "IN", "MA", "MD", "MS", "PA").
inline constexpr literal state_codes[] = {
    "ak", "al", "ar", "az", "bc", "ca", "ct", "fl", "ga", "ia", "il", "ks", "ky", "mi", "mn", "mo", "mt", "nc", "nd",
    "nh", "nj", "nm", "nv", "ny", "oh", "or", "qc", "ri", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy"};

/// Countries by two letters, but for those that mean something else behind a name ("IT", "AI").
inline constexpr literal country_codes[] = {
    "ae", "at", "au", "be", "bg", "br", "ca", "ch", "cl", "cn", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gb",
    "gr", "hk", "hu", "ie", "il", "jp", "kr", "lt", "lu", "lv", "mx", "my", "nl", "nz", "pl", "pt", "ro", "rs", "ru",
    "se", "sg", "si", "sk", "th", "tr", "tw", "ua", "uk", "us", "za"};

// clang-format on

}  // namespace vitae::wild_text::words
