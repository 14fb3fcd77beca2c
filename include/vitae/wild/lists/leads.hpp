// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// What may stand in front of an enumeration and is no part of its first item, in small letters: "solid working
// knowledge of", "very proficient in".

/// What one has of a tool, or is in it.
// clang-format off
inline constexpr std::string_view lead_heads[] = {
    "adept", "advanced", "anwenderkenntnisse", "comfortable", "command", "competent", "conhecimento", "conhecimentos",
    "connaissance", "connaissances", "conocimiento", "conocimientos", "conoscenza", "conoscenze", "conversant",
    "dominio", "domínio", "erfahrung", "erfahrungen", "ervaring", "esperienza", "experience", "experienced",
    "experiencia", "experiência", "expert", "expertise", "exposure", "expérience", "familiar", "familiarity", "fluent",
    "good", "grundkenntnisse", "kendskab", "kennis", "kenntnisse", "knowledge", "kunnskap", "kunskaper", "manejo", "maîtrise",
    "notions", "obsługa", "padronanza", "proficiency", "proficient", "skilled", "strong", "umgang", "understanding",
    "uso", "utilizzo", "versed", "znajomość", "znalost", "znalosti", "владение", "володіння", "досвід", "знание",
    "знания", "знання", "навички", "навыки", "опыт", "работа", "работы", "роботи"};

/// Words that say how much of it, or of which kind it is.
inline constexpr std::string_view lead_qualities[] = {
    "amplia", "amplio", "avanzado", "avanzados", "avançado", "avançados", "bardzo", "basic", "biegła", "bom", "bonne",
    "bonnes", "bons", "buen", "buena", "buenos", "buona", "buone", "básica", "básico", "básicos", "comprehensive",
    "considerable", "deep", "dobra", "excelente", "excellent", "extensive", "fundierte", "fundierter", "general",
    "goede", "great", "grundlegende", "gute", "hands-on", "highly", "in-depth", "intermediate", "langjährige",
    "limited", "ottima", "ottime", "particularly", "podstawowa", "practical", "praktische", "prior", "professional",
    "quelques", "sehr", "sichere", "sicherer", "significant", "solid", "solide", "some", "substantial", "sólido",
    "sólidos", "technical", "thorough", "très", "umfangreiche", "very", "well", "working", "базовое", "базовые",
    "впевнене", "глибоке", "глубокое", "отличное", "уверенное", "хорошее"};

/// Words between them and the first item.
inline constexpr std::string_view lead_joints[] = {
    "at", "av", "com", "con", "da", "de", "del", "della", "der", "des", "di", "do", "du", "em", "en", "i", "im", "in",
    "języka", "języków", "med", "met", "mit", "of", "on", "s", "to", "using", "van", "von", "w", "with", "z", "в", "з", "из",
    "мови", "на", "по", "с", "со", "у", "языка"};
// clang-format on
static_assert(words::is_sorted(lead_heads) && words::is_sorted(lead_qualities) && words::is_sorted(lead_joints));

/// How long the lead in front of an item is, with the blank behind it; 0 where there is none.
inline std::size_t lead_length(std::string_view text) {
  constexpr std::size_t longest = 80;
  bool headed = false;
  std::size_t length = 0;
  for (std::size_t at = 0; at < std::min(text.size(), longest);) {
    const std::size_t space = text.find(' ', at);
    if (space == text.npos || space + 1 == text.size()) break;
    const std::string word = folded(text.substr(at, space - at));
    at = space + 1;
    if (headed && words::lists<lead_joints>(word))
      length = at;
    else if (words::lists<lead_heads>(word))
      headed = true;
    else if (!words::lists<lead_qualities>(word))
      break;
  }
  return length;
}

/// Takes a lead off the front of an item: "proficient in …", "including …", "databases such as …".
inline span without_lead(const plain_text& plain, span s) {
  const std::string_view text = plain.of(s.begin, s.end);
  constexpr std::string_view as = " such as ";
  if (const std::size_t at = text.find(as); at != text.npos) return trim(plain, {s.begin + at + as.size(), s.end});
  for (const std::string_view lead : {"including ", "such as "})
    if (ascii::begins(text, lead)) return trim(plain, {s.begin + lead.size(), s.end});
  return trim(plain, {s.begin + lead_length(text), s.end});
}

/// An item that only says that there is more; what such a one begins with; and what one ends in that says so too.
inline constexpr std::string_view rests[] = {"others", "more", "many more", "much more", "etc"};
inline constexpr std::string_view rest_heads[] = {"many other ", "several other ", "various other "};
inline constexpr std::string_view rest_ends[] = {" and many more", " and more", " and others", " and many others",
                                                 " etc"};

/// Takes off an item what only says that there is more: "Make and many more", "other tools", "others".
inline span without_rest(const plain_text& plain, span s) {
  if (s.size() > 80 || s.empty()) return s;
  const std::string_view text = plain.of(s.begin, s.end);
  if (text.starts_with("other ")) return {s.end, s.end};
  for (const std::string_view rest : rests)
    if (ascii::equal(text, rest)) return {s.end, s.end};
  for (const std::string_view rest : rest_heads)
    if (ascii::begins(text, rest)) return {s.end, s.end};
  const char last = ascii::lower(text.back());
  for (const std::string_view rest : rest_ends)
    if (last == rest.back() && text.size() > rest.size() && ascii::equal(text.substr(text.size() - rest.size()), rest))
      return trim(plain, {s.begin, s.end - rest.size()});
  return s;
}

}  // namespace vitae::wild_text
