// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/source/byte_set.hpp>

/// Words of the sentences that tell what one has studied and worked as, in small letters.
namespace vitae::wild_text::words {

/// What parts the words of a sentence.
inline constexpr byte_set word_ends(" \n");

// clang-format off

/// Verbs in front of a degree that one takes: English, German, French and Spanish.
inline constexpr std::string_view degree_takings[] = {
    "absolvierte", "awarded", "complete", "completed", "completing", "cursé", "defended", "did", "doing", "earned",
    "earning", "erhielt", "erlangte", "erwarb", "finish", "finished", "finishing", "gained", "got", "had", "has",
    "have", "held", "hold", "holding", "holds", "machte", "obtained", "obtaining", "obtengo", "obteniendo", "obtenu",
    "obtiens", "obtuve", "obtuvo", "pursued", "pursuing", "received", "receiving", "recibí", "reçu", "soutenu",
    "started", "terminé", "took", "toward", "towards", "undertake",
    "undertaking", "undertook"};

/// The same where a verb alone does not say so.
inline constexpr std::string_view degree_taking_phrases[] = {"carried out", "embarked on", "embarking on",
                                                            "enrolled in", "enrolled on", "enrolling in"};

/// How one studies, which may stand between such a verb and the degree.
inline constexpr std::string_view study_manners[] = {"on a part-time basis", "on a full-time basis", "part-time",
                                                    "full-time"};

/// Articles and their like, which stand between such a verb and the degree.
inline constexpr std::string_view determiners[] = {
    "a", "an", "both", "das", "de", "degree", "den", "der", "die", "double", "dual", "ein", "eine", "einen", "el",
    "first", "grado", "her", "his", "ihr", "ihren", "ihrer", "joint", "la", "le", "ma", "mein", "meine", "meinen",
    "meiner", "mi", "mon", "my", "of", "our", "second", "sein", "seine", "seinen", "seiner", "son", "su",
    "successfully", "the", "their", "titre", "two", "título", "un", "una", "une"};

/// Those of them that say whose it is.
inline constexpr std::string_view possessives[] = {
    "her", "his", "ihr", "ihren", "ihrer", "ma", "mein", "meine", "meinen", "meiner", "mi", "mon", "my", "sein",
    "seine", "seinen", "seiner", "son", "su", "their"};

/// Words that add a degree or a job to the one before.
inline constexpr std::string_view additions[] = {
    "afterwards", "also", "and", "as", "et", "later", "plus", "sowie", "subsequently", "then", "und", "y"};

/// Words that the title of a degree ends before.
inline constexpr std::string_view title_stops[] = {
    "about", "advised", "after", "also", "am", "an", "as", "at", "before", "between", "but", "by", "during", "for",
    "from", "funded", "has", "he", "here", "i", "is", "journey", "last", "moved", "on", "recently", "research", "she",
    "since", "summa", "supervised", "that", "then", "thesis", "this", "through", "to", "towards", "under", "until",
    "was", "were", "when", "where", "which", "while", "who", "with", "within", "without", "work", "working"};

/// What is given to those who study for a degree, or what they are: none of it is the degree.
inline constexpr std::string_view degree_followers[] = {
    "advisor", "advisors", "applicant", "applicants", "application", "applications", "award", "candidate", "candidates", "committee", "committees", "fellow", "fellowship", "grant", "level", "opening", "openings", "opportunities", "opportunity", "position", "positions", "prize", "projects", "scholar", "scholarship", "stipend", "student", "students", "studentship", "studentships", "supervisor", "supervisors", "theses", "vacancies", "vacancy"};

/// The beginnings of time behind "in".
inline constexpr std::string_view time_words[] = {
    "april", "august", "autumn", "dec", "december", "early", "fall", "feb", "february", "jan", "january", "july",
    "june", "late", "march", "may", "mid", "november", "october", "sept", "september", "spring", "summer", "winter"};

/// What one may be without having a post.
inline constexpr std::string_view passing_roles[] = {
    "alumna", "alumnus", "attendee", "author", "coauthor", "contributor", "enthusiast", "expert", "fan", "finalist",
    "grantee", "guest", "host", "member", "native", "organiser", "organizer", "owner", "participant", "presenter",
    "recipient", "reviewer", "speaker", "undergraduate", "user", "visitor", "volunteer", "winner"};

/// What one does for a time, as a job is.
inline constexpr std::string_view stint_nouns[] = {
    "apprenticeship", "clerkship", "fellowship", "internship", "placement", "postdoc", "residency", "secondment",
    "traineeship"};

/// Where one studies, as against where one only is.
inline constexpr std::string_view school_heads[] = {
    "academia", "academy", "akademie", "college", "conservatoire", "conservatory", "ecole", "epfl", "escuela", "eth",
    "fachhochschule", "facultad", "faculty", "hochschule", "mit", "musikhochschule", "politecnico", "polytechnic",
    "school", "tu", "universidad", "universidade", "universita", "universitat", "universite", "universiteit",
    "university"};

/// What one founds or is alone in being of an employer: its name follows "of".
inline constexpr std::string_view founding_roles[] = {
    "ceo", "cfo", "cofondateur", "cofondatrice", "cofounder", "cofundador", "cofundadora", "coo", "cto", "fondateur",
    "fondatrice", "founder", "fundador", "fundadora", "owner"};

/// Words that what is told of a job or a degree ends before: the rest of the sentence says something else of it.
inline constexpr std::string_view fact_stops[] = {
    "advised", "after", "because", "before", "but", "conducting", "danach", "dann", "developing", "donde", "during",
    "ensuite", "focused", "focusing", "funded", "he", "i", "ich", "j", "je", "leading", "led", "luego", "my", "où",
    "puis", "researching", "she", "specialising", "specializing", "studying", "supervised", "supported", "teaching",
    "under", "we", "when", "where", "which", "while", "who", "whose", "with", "wo", "working"};

// clang-format on

}  // namespace vitae::wild_text::words
