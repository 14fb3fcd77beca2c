// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

/// Words that join a job or a degree to whose it is.
namespace vitae::wild_text::words {

/// Between any two facts of a line: "Engineer at Example Ltd.", "Ingénieur chez Exemple SA".
inline constexpr std::string_view employing[] = {"at", "chez", "bei", "beim"};

/// Alone between "at" and an employer set otherwise: "Engineer at the *Example Ltd.*".
inline constexpr std::string_view articles[] = {"das", "de", "den", "der", "die", "el",
                                                "het", "la", "le",  "los", "the"};

// clang-format off
/// Where what they join is set in two ways, "**Engineer** in *Example Ltd.*", for they mean other things elsewhere:
/// English, French, Spanish, German, and one each of Italian, Dutch, Swedish and the Slavonic languages. A longer one
/// stands before one that it begins with.
inline constexpr std::string_view styled_joints[] = {
    "at the", "at", "in the", "in der", "in", "im", "of the", "of", "with the", "with", "for", "by", "from", "en la",
    "en el", "en", "chez", "au sein de la", "au sein de", "au sein du", "au", "aux", "à la", "à l'", "à l’", "à",
    "de la", "de l'", "de l’", "por la", "por el", "bei der", "bei", "an der", "am", "presso", "bij", "aan de",
    "aan het", "aan", "hos", "na", "no", "w"};
// clang-format on

// clang-format off
/// Before an organisation without doubt, however it is set: none of them joins words of one name in English. A longer
/// one stands before one that it begins with.
inline constexpr std::string_view naming_joints[] = {
    "en la", "en el", "chez", "au sein de la", "au sein de", "au sein du", "au", "aux", "à la", "à l'", "à l’", "à",
    "por la", "por el", "pela", "bei der", "bei", "beim", "an der", "am", "presso l'", "presso l’", "presso la",
    "presso il", "presso lo", "presso", "bij", "aan de", "aan het", "hos", "ved", "vid", "de l'", "de l’"};
// clang-format on

/// What stands between the words of one name.
inline constexpr std::string_view name_joints[] = {"&",  "and", "at",  "da", "de",  "del", "der", "des",
                                                   "di", "do",  "dos", "du", "e",   "et",  "for", "für",
                                                   "in", "las", "los", "of", "the", "to",  "und", "y"};

/// Between words of one name and title too, "Lecturer in Law": before an organisation where that is one without doubt,
/// and "in the" before a part of one.
inline constexpr std::string_view loose_joints[] = {"in the", "in", "with", "for", "by", "en", "em", "no", "na", "aan",
                                                    "an",     "på", "ve",   "v",   "w",  "we", "в",  "во", "у"};

/// Those of them that lead from no subject, and so from a degree to its school too: "Studium an Hochschule Exempel".
inline constexpr std::string_view joints_to_schools[] = {"an ", "by ", "na ", "no ", "på ", "ve ",
                                                         "v ",  "w ",  "we ", "в ",  "у "};

/// How many bytes at the beginning of a text join what follows to what stands before: "à l'" of "à l'Université".
template <std::size_t Count>
std::size_t after_joint(std::string_view text, const std::string_view (&joints)[Count]) {
  for (const std::string_view word : joints) {
    if (text.empty() || text[0] != word[0] || !text.starts_with(word)) continue;
    const bool elided = word.back() == '\'' || word.ends_with("’");
    const std::size_t next = word.size() + (elided ? 0U : 1U);
    if (next < text.size() && (elided || text[word.size()] == ' ')) return next;
  }
  return 0;
}

/// How many bytes at the end of a text join it to what follows, with the blank before them: " en la" of "Profesora en
/// la"; a word alone joins nothing.
template <std::size_t Count>
std::size_t before_joint(std::string_view text, const std::string_view (&joints)[Count]) {
  for (const std::string_view word : joints) {
    if (text.size() < word.size() + 3 || text.back() != word.back() || !text.ends_with(word)) continue;
    if (text[text.size() - word.size() - 1] == ' ') return word.size() + 1;
  }
  return 0;
}

}  // namespace vitae::wild_text::words
