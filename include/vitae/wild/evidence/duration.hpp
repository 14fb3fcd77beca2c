// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off
/// Units of a length of time, and what may stand between it and them.
inline constexpr std::string_view duration_units[] = {
    "an", "anni", "anno", "ano", "anos", "ans", "ay", "año", "años", "dagen", "day", "days", "dias", "días",
    "giorni", "gün", "hafta", "hónap", "jaar", "jahr", "jahre", "jahren", "jours", "kk", "kuukautta", "lat",
    "lata", "let", "maand", "maanden", "meses", "mesi", "miesiące", "miesięcy", "mo", "mois", "monate",
    "monaten", "month", "months", "mos", "månader", "måneder", "mês", "měsíce", "měsíců", "rok", "roky",
    "semaines", "semanas", "settimane", "tage", "vuosi", "vuotta", "week", "weeks", "weken", "wochen", "year",
    "years", "yr", "yrs", "yıl", "ár", "år", "év", "год", "года", "день", "дней", "дня", "лет", "мес", "месяц",
    "месяца", "месяцев", "міс", "місяць", "місяці", "місяців", "недели", "недель", "неделя", "роки", "років",
    "рік"};
// clang-format on
inline constexpr std::string_view duration_fillers[] = {"and", "e", "et", "experience", "of", "und", "y"};

/// Is a text a length of time and nothing else: "9 years 4 months", "5+ yrs", "3 Jahre", "2 years of experience"?
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

}  // namespace vitae::wild_text
