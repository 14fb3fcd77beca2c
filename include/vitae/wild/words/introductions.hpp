// SPDX-License-Identifier: BSL-1.0
#pragma once
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

}  // namespace vitae::wild_text::words
