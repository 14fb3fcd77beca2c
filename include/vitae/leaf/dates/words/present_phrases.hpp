// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::dates {

// clang-format off

/// What stands for the present behind a dash in several words, in initials, or in scripts that part no words: in small
/// letters without accents.
inline constexpr std::string_view present_phrases[] = {
    // Romance, Germanic and Baltic languages, Basque
    "in corso", "in essere", "en cours", "en curso", "em curso", "em andamento", "ate hoje", "o momento",
    "data atual", "hasta la fecha", "a la fecha", "la fecha", "d.d", "dags dato", "dato", "bis dato", "zur zeit",
    "tot op heden", "siuo metu", "gaur egun", "i dag", "tot nu toe", "hasta hoy", "a tutt'oggi", "la zi", "cursando", "laufend", "lopend",
    "ad oggi", "ancora in corso", "tutt'ora", "dia de hoy", "en proceso", "em progresso",
    "ao presente", "a presente data", "dias atuais", "emprego atual", "en poste", "toujours en poste", "poste actuel",
    "en activite", "in prezent", "pana in prezent", "pana acum", "tills vidare", "na",
    // Hungarian, Turkish, Indonesian, Vietnamese
    "jelenleg is", "mai napig", "a mai napig", "folyamatban", "su an", "gunumuze kadar", "devam ediyor", "devam etmekte", "devam etmektedir", "saat ini",
    "hien tai", "hien nay", "nay", "den nay",
    // Slavic languages
    "do chwili obecnej", "chwili obecnej", "do dnia dzisiejszego", "dnia dzisiejszego", "do dzis", "do dzisiaj", "do nadal", "do teraz", "w trakcie",
    "po sucasnost", "k dnesnimu dni", "do danas", "текущее время",
    "н.в", "н. в", "н/в", "наст. вр", "наст. время", "настоящее вр", "сей день", "сих пор", "т.ч", "т. ч", "момента",
    "този момент", "ч.в",
    // Hebrew, Arabic, Thai
    "היום", "עד היום", "כיום", "הווה", "حتى الان", "حتى الآن", "الان", "الآن", "الحاضر", "الوقت الحاضر", "حتى اليوم",
    "اليوم", "ปัจจุบัน",
    // Korean, Chinese, Japanese
    "재직중", "재직 중", "재학중", "재학 중", "진행중", "진행 중", "지금", "근무중", "근무 중", "在职", "在職", "在读", "在讀",
    "在学", "迄今", "进行中", "進行中", "継続中", "在籍中", "就業中"};

// clang-format on

/// How many bytes at the beginning of a text say a phrase, whatever the case and the accents; 0 where they do not.
constexpr std::size_t said_at_front(std::string_view text, std::string_view phrase) {
  std::size_t at = 0, of = 0;
  while (of < phrase.size()) {
    const decoded said = decode(text, at), meant = decode(phrase, of);
    if (said.length == 0 || base_letter(fold(said.code_point)) != meant.code_point) return 0;
    at += said.length;
    of += meant.length;
  }
  const decoded next = decode(text, at);
  const bool goes_on = next.length > 0 && is_letter(next.code_point) && next.code_point < 0xE00;
  return goes_on ? 0 : at;
}

/// Is a phrase like the initials of a name, or a name: "D.D. Quill", "Н. В. Лин", "Nay Win"? "Nå" is the
/// beginning of much else.
constexpr bool may_be_name(std::string_view phrase) {
  return phrase == "nay" || phrase == "na" || phrase.find('.') != phrase.npos;
}

/// How many bytes at the beginning of a text stand for the present in one of the phrases, with the stop of initials.
/// What may be a name is none where a word follows.
constexpr std::size_t present_phrase(std::string_view text) {
  char first[longest_encoding]{};
  encode(first, base_letter(fold(decode(text, 0).code_point)));
  std::size_t longest = 0;
  for (const std::string_view phrase : present_phrases) {
    if (phrase[0] != first[0]) continue;
    std::size_t end = said_at_front(text, phrase);
    if (end <= longest) continue;
    if (text.substr(end).starts_with('.') && text[end - 1] != ' ') ++end;
    const std::size_t behind = text.find_first_not_of(' ', end);
    const bool followed = behind != text.npos && is_letter(decode(text, behind).code_point);
    const bool small = phrase.find('.') != phrase.npos && is_lower(decode(text, 0).code_point);  // "d.d. Clerk"
    if (!followed || small || !may_be_name(phrase)) longest = end;
  }
  return longest;
}

}  // namespace vitae::dates
