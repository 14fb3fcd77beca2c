// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::wild_text {

/// Words that narrow a section's title without changing what it holds: "Selected Publications", "Other Experience".
/// In the form that `title_key` gives them.
inline constexpr std::string_view title_qualifiers[] = {
    "selected",
    "relevant",
    "related",
    "lab",
    "recent",
    "other",
    "additional",
    "key",
    "main",
    "major",
    "notable",
    "all",
    "full",
    "complete",
    "list",
    "of",
    "my",
    "current",
    "past",
    "previou",
    "peer",
    "reviewed",
    "refereed",
    "accepted",
    "published",
    "the",
    "some",
    "further",
    "core",
    "important",
    "general",
    "brief",
    "detailed",
    "professional",
    "academic",
    "representative",
    "up",
    "to",
    "date",
    "significant",
    "technical",
    "formal",
    "personal",
    "section",
    "a",
    "first",
    "author",
    "authored",
    "1st",
    "2nd",
    "second",
    "co",
    "coauthored",
    "lead",
    "summary",
    "overview",
    "highlight",
    // French, German, Spanish, Italian, Portuguese
    "avec",
    "comite",
    "de",
    "lecture",
    "autre",
    "actuel",
    "actuelle",
    "principai",
    "principale",
    "principaux",
    "recente",
    "selection",
    "precedente",
    "weitere",
    "sonstige",
    "andere",
    "aktuelle",
    "bisherige",
    "ausgewahlte",
    "wichtige",
    "wesentliche",
    "otra",
    "otro",
    "actual",
    "actuale",
    "anterior",
    "anteriore",
    "principal",
    "seleccionada",
    "reciente",
    "adicional",
    "altra",
    "altre",
    "principali",
    "outra",
    "outro",
    "attuale",
};

/// What joins to a title what narrows it: "Research in Optics".
inline constexpr std::string_view title_joints[] = {" in ", " of ", " at ", " for ", " with ", " by ", " since "};

/// What joins to a title as whom one did what it says, "Experience as Lecturer": English, German, Italian, Portuguese
/// and Spanish, French.
inline constexpr std::string_view role_joints[] = {" as ", " als ", " come ", " como ", " comme ", " en tant que "};

/// What a title ends in that speaks of tidings, whatever they are of: "Research Updates".
inline constexpr std::string_view tidings[] = {"announcement", "blog", "changelog", "new", "newsletter", "update"};

/// Does a title, in small letters, speak of what one judged for others: "technical reviewer journals"?
constexpr bool tells_of_judging(std::string_view title) {
  for (const std::string_view word : {"referee", "reviewer", "reviewing"}) {
    const std::size_t at = title.find(word);
    if (at != title.npos && title.substr(at + word.size(), 1) != "d") return true;  // but not "refereed papers"
  }
  return false;
}

}  // namespace vitae::wild_text
