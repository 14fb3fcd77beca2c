// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/utf8.hpp>

/// Words beside grades, and grades in words.
namespace vitae::wild_text::words {

/// A word before a grade, in lower case, and how sure it makes one: 2 for "GPA", 1 for words with other uses ("Note").
struct grade_label {
  std::string_view word;
  int weight;
};

// clang-format off

inline constexpr grade_label grade_labels[] = {
    {"cgpa", 2}, {"gpa", 2}, {"qpa", 2}, {"cpi", 1}, {"wam", 2}, {"grade point average", 2}, {"notenschnitt", 2},
    {"durchschnittsnote", 2}, {"abschlussnote", 2}, {"gesamtnote", 2}, {"final grade", 2}, {"overall grade", 2},
    {"average grade", 2}, {"final mark", 2}, {"average mark", 2}, {"average", 1}, {"grade", 1}, {"note", 1},
    {"moyenne", 1}, {"mention", 1}, {"promedio", 2}, {"nota media", 2}, {"media", 1}, {"durchschnitt", 1},
    {"percentage", 1}, {"aggregate", 1}, {"score", 1}, {"finals", 1}, {"marks", 1}, {"classification", 1}, {"voto", 1}, {"votazione", 1},
    {"nota", 1}, {"nota final", 2}, {"karaktersnitt", 2}, {"snitt", 1}, {"karakter", 1}, {"gemiddelde", 1},
    {"eindcijfer", 2}, {"betyg", 1}, {"medie", 1}, {"绩点", 2}, {"均分", 2}};

// clang-format on

/// What may stand between a number and its label: "3.9 Undergraduate GPA".
inline constexpr std::string_view grade_kinds[] = {"cumulative ", "graduate ", "major ", "overall ", "undergraduate "};

/// "GPA", "Note": is a text what grades are labelled with, and no more?
inline bool labels_grade(std::string_view text) {
  return any_of(grade_labels, [&](const grade_label& label) { return equal_folded(text, label.word); });
}

// clang-format off

/// Grades in words, in lower case, the longest first.
inline constexpr std::string_view spoken_grades[] = {
    "first class honours with distinction", "first class honours", "first class honors", "first-class honours",
    "first-class honors", "first class (honours)", "first class (hons)", "first class hons", "first-class",
    "first class", "upper second class honours", "upper second-class honours", "upper second class",
    "upper second-class", "second class upper division", "second class upper", "lower second class honours",
    "lower second class", "second class lower", "second class honours, grade 1", "second class honours, grade 2", "second class honours", "third class honours", "summa cum laude",
    "magna cum laude", "cum laude", "110 e lode", "110/110 e lode", "mention très bien", "mention tres bien",
    "mention assez bien", "mention bien", "très bien", "félicitations du jury", "sobresaliente", "matrícula de honor",
    "mit auszeichnung", "grootste onderscheiding", "grote onderscheiding", "met onderscheiding", "onderscheiding", "notable", "com distinção", "very great distinction", "with very great distinction", "with high distinction", "with highest honours", "with first class honours", "with distinction", "with great distinction", "with highest honors",
    "with high honors", "with highest distinction", "with merit", "sehr gut"};

// clang-format on

}  // namespace vitae::wild_text::words
