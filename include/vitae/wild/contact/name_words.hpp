// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/words/plain_words.hpp>
#include <vitae/wild/words/word_list.hpp>

/// What the words of a line tell of its being somebody's name.
namespace vitae::wild_text {

/// "Hello!", "👋 Bonjour": what pages begin with instead of a name.
inline bool is_greeting(std::string_view text) {
  const std::string key = title_key(text);
  for (const std::string_view word :
       {"hello",  "hi",     "welcome",   "bonjour",      "salut", "hola", "hallo",      "ciao",      "ola",  "hoi",
        "moin",   "hej",    "hei",       "ahoj",         "czesc", "szia", "merhaba",    "xin chao",  "halo", "γεια",
        "привет", "привіт", "здравейте", "здравствуйте", "вітаю", "你好", "こんにちは", "안녕하세요"})
    if (key == word) return true;
  return false;
}

/// Is one of its words what headings are made of: "Academic", "Skills and Tools"?
inline bool says_plain_word(std::string_view text) {
  const std::string key = title_key(text);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t to = std::min(key.find(' ', at), key.size());
    if (words::lists<words::plain_words>(std::string_view(key).substr(at, to - at))) return true;
    at = to + 1;
  }
  return false;
}

/// How many bytes lead to somebody's name: what a picture shows, "Photo of Ada Quill", what says who one is, "我是", a
/// command of LaTeX.
inline std::size_t lead_before_name(std::string_view text) {
  for (const std::string_view lead :
       {"Photo of ", "Picture of ", "Portrait of ", "Image of ", "Foto von ", "Foto de ", "Photo de ", "我是", "我叫"})
    if (text.starts_with(lead)) return lead.size();
  if (!text.starts_with('\\')) return 0;
  std::size_t end = 1;
  while (end < text.size() && ascii::is_alpha(text[end])) ++end;
  return end < text.size() && text[end] == ' ' ? end + 1 : 0;
}

/// One to five words, all of which begin with a capital, particles aside.
inline bool all_capital(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size(); ++words) {
    const std::size_t to = std::min(text.find(' ', at), text.size());
    if (to - at > 3 && is_lower(decode(text, at).code_point)) return false;
    at = to + 1;
  }
  return words > 0 && words < 6;
}

}  // namespace vitae::wild_text
