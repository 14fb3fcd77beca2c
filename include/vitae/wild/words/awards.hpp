// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Words that names of awards are made of (in lower case, without accents).
namespace vitae::wild_text::words {

// clang-format off

/// Nouns that head one.
inline constexpr literal award_heads[] = {
    "auszeichnung", "award", "awarded", "awardee", "awards", "beca", "becas", "bestpaper", "bourse", "bourses",
    "bursary", "champion", "champions", "championship", "citation", "commendation", "deanslist", "distinction",
    "exhibition", "fellowship", "fellowships", "finalist", "finalists", "grant", "grants", "hackathon", "honor",
    "honorable", "honors", "honour", "honourable", "honours", "laureat", "laureate", "medaille", "medal", "medalist",
    "medalla", "medallist", "medals", "nominated", "nomination", "nominee", "olimpiada", "olympiad", "olympiade",
    "preis", "premio", "premios", "prix", "prize", "prizes", "rank", "ranked", "ranking", "recognition", "runner",
    "runnerup", "salutatorian", "scholar", "scholarship", "scholarships", "semifinalist", "stipend", "stipendiat",
    "stipendium", "studentship", "trophy", "valedictorian", "winner", "winners"};

/// Words that make one likelier.
inline constexpr literal award_hints[] = {
    "1st", "2nd", "3rd", "acm", "best", "beta", "bronze", "churchill", "competition", "concours", "concurso",
    "contest", "cum", "curie", "daad", "dean", "deans", "deuxieme", "dissertation", "dritter", "erasmus", "erster",
    "excellence", "excellent", "first", "fulbright", "gates", "gold", "grfp", "icpc", "imo", "ioi", "kaggle", "kappa",
    "laude", "list", "lugar", "magna", "marie", "marshall", "mcm", "mention", "merit", "meritorious", "msca",
    "national", "nserc", "nsf", "oral", "outstanding", "paper", "phi", "place", "platz", "premier", "presidential",
    "putnam", "reviewer", "rhodes", "second", "silver", "spotlight", "student", "summa", "teaching", "thesis", "third",
    "top", "wettbewerb", "zweiter"};

/// Words that end what one came in as in a contest: "3rd Prize", "Runner-up".
inline constexpr literal award_ranks[] = {
    "award", "finalist", "medal", "place", "platz", "preis", "premio", "prix", "prize", "runner", "runners", "runnerup",
    "semifinalist", "up", "winner", "winners"};

/// Words that begin what is said of one behind its name: "Example Scholarship - Awarded to the top of the year".
inline constexpr literal award_explanations[] = {
    "awarded", "based", "covering", "for", "full", "funded", "funding", "given", "granted", "in", "offered",
    "presented", "received", "recognising", "recognizing", "selected", "supported", "supporting", "worth"};

// clang-format on

}  // namespace vitae::wild_text::words
