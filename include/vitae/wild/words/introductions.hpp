// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/literal.hpp>

namespace vitae::wild_text::words {

// clang-format off

/// What people say right before their own name, as at the beginning of a sentence and within one.
inline constexpr literal introductions[] = {
    "I'm ", "I’m ", "I am ", "My name is ", "my name is ", "Ich bin ", "ich bin ", "Ich heiße ", "ich heiße ",
    "Mein Name ist ", "mein Name ist ", "Ik ben ", "ik ben ", "Mijn naam is ", "mijn naam is ", "Je suis ", "je suis ",
    "Je m'appelle ", "je m'appelle ", "Je m’appelle ", "je m’appelle ", "Soy ", "soy ", "Me llamo ", "me llamo ",
    "Mi nombre es ", "mi nombre es ", "Sou o ", "sou o ", "Sou a ", "sou a ", "Me chamo ", "me chamo ", "Meu nome é ",
    "meu nome é ", "Sono ", "sono ", "Mi chiamo ", "mi chiamo ", "Em dic ", "em dic ", "Mă numesc ", "mă numesc ",
    "Jag är ", "jag är ", "Jag heter ", "jag heter ", "Jeg er ", "jeg er ", "Jeg heter ", "jeg heter ", "Jeg hedder ",
    "jeg hedder ", "Nimeni on ", "nimeni on ", "Olen ", "olen ", "Nazywam się ", "nazywam się ", "Jestem ", "jestem ",
    "Jmenuji se ", "jmenuji se ", "Jsem ", "jsem ", "Volám sa ", "volám sa ", "Zovem se ", "zovem se ", "A nevem ",
    "a nevem ", "Benim adım ", "benim adım ", "Adım ", "adım ", "Nama saya ", "nama saya ", "Saya ", "saya ",
    "Tôi là ", "tôi là ", "Tên tôi là ", "tên tôi là ", "Με λένε ", "με λένε ", "Είμαι ο ", "είμαι ο ", "Είμαι η ",
    "είμαι η ", "Меня зовут ", "меня зовут ", "Я ", "я ", "Мене звати ", "мене звати ", "Мене звуть ", "мене звуть ",
    "Казвам се ", "казвам се ", "Аз съм ", "аз съм ", "Зовем се ", "зовем се "};

// clang-format on

/// Does such a phrase say that what follows is a name, and not perhaps what one is: "My name is "?
inline bool says_name(std::string_view introduction) {
  for (const std::string_view word : {"ame is ", "ame ist ", "naam is ", "heiße ", "appelle ", "llamo ", "nombre es ",
                                      "chamo ", "nome é ", "chiamo ", "heter ", "hedder "})
    if (introduction.ends_with(word)) return true;
  return false;
}

/// The two bytes that each word of a text begins with, a place of 256 for a pair: most others begin with none of them.
class word_beginnings {
 public:
  explicit word_beginnings(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); at = std::min(text.find(' ', at), text.size() - 1) + 1)
      seen_[place_of(text.substr(at))] = true;
  }
  /// `word` has two bytes at least.
  bool may_have(std::string_view word) const { return seen_[place_of(word)]; }

 private:
  static std::size_t place_of(std::string_view word) {
    return (static_cast<unsigned char>(word[0]) * 23U + static_cast<unsigned char>(word[1])) & 0xFFU;
  }

  bool seen_[0x100]{};
};

}  // namespace vitae::wild_text::words
