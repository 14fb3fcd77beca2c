// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off
/// Units of a length of time or of a week's work, and what may stand between it and them.
inline constexpr std::string_view duration_units[] = {
    "an", "anni", "anno", "ano", "anos", "ans", "ay", "año", "años", "dagen", "day", "days", "dias", "días",
    "giorni", "godzin", "gün", "h", "hafta", "heure", "heures", "hodin", "hora", "horas", "hour", "hours",
    "hr", "hrs", "hónap", "jaar", "jahr", "jahre", "jahren", "jours", "kk", "kuukautta", "lat", "lata", "let",
    "maand", "maanden", "meses", "mesi", "miesiące", "miesięcy", "mo", "mois", "monat", "monate", "monaten",
    "month", "months", "mos", "månader", "måneder", "mês", "měsíce", "měsíců", "ora", "ore", "rok", "roky",
    "semaine", "semaines", "semana", "semanas", "settimana", "settimane", "std", "stunde", "stunden", "tag",
    "tage", "timer", "timmar", "tydzień", "týden", "uge", "uren", "uur", "vecka", "vuosi", "vuotta", "week",
    "weeks", "weken", "wk", "woche", "wochen", "year", "years", "yr", "yrs", "yıl", "ár", "år", "év", "óra",
    "год", "года", "день", "дней", "дня", "лет", "мес", "месяц", "месяца", "месяцев", "міс", "місяць",
    "місяці", "місяців", "недели", "недель", "неделя", "роки", "років", "рік", "часов"};
// clang-format on
inline constexpr std::string_view duration_fillers[] = {"a",   "and", "e",   "et",  "experience", "of",
                                                        "par", "per", "por", "pro", "und",        "y"};

/// Is a text a length of time and nothing else: "9 years 4 months", "5+ yrs", "3 Jahre", "2 years of experience", "40
/// hrs/week"?
inline bool is_duration(std::string_view text) {
  if (text.empty() || text.size() > 32 || !ascii::is_digit(text[0])) return false;
  bool unit = false;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && (ascii::is_alpha(text[end]) || ascii::is_beyond(text[end]))) ++end;
    if (end == i) {
      ++i;
      continue;
    }
    const std::string word = ascii::lowered(text.substr(i, end - i));
    const bool measures = words::lists<duration_units>(word);
    if (!measures && !words::lists<duration_fillers>(word)) return false;
    unit = unit || measures;
    i = end;
  }
  return unit;
}

/// "Clerk at Example Ltd. (4 months)": does a line end in how long something lasted, in brackets?
inline bool ends_in_duration(std::string_view text) {
  const std::size_t open = text.rfind('(');
  return open != text.npos && open > 0 && text.back() == ')' &&
         is_duration(text.substr(open + 1, text.size() - open - 2));
}

}  // namespace vitae::wild_text
