// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::wild_text {

/// How long the short code of an icon is at a place, ":speaking_head:", ":fontawesome-brands-github:"; 0 where there is
/// none.
inline std::size_t shortcode_at(std::string_view text, std::size_t at) {
  if (text[at] != ':') return 0;
  std::size_t end = at + 1;
  while (end < text.size() && end < at + 50 && (ascii::is_lower(text[end]) || text[end] == '_' || text[end] == '-'))
    ++end;
  return end > at + 2 && end < text.size() && text[end] == ':' ? end + 1 - at : 0;
}

/// A title or a label in the form in which titles compare: small letters without accents, "and" for "&", words in the
/// singular, one space between them; numbering, icons and their short codes, punctuation, what is in parentheses and
/// numbers left out.
inline std::string title_key(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  std::size_t word = 0;  // where in the key the last word begins
  int depth = 0;
  bool digits = false, letters = false;  // of the last word
  const auto end_word = [&] {
    if (key.size() == word) return void(digits = letters = false);
    std::string_view said = std::string_view(key).substr(word);
    if (said.size() > 3 && said.back() == 's' && said[said.size() - 2] != 's') said.remove_suffix(1);
    if (said.size() == 3 && said == "and" && std::string_view(key).substr(0, word).ends_with("and "))
      said = {};  // "Honors, Awards, and Grants"
    const bool numbering =
        word == 0 && said.size() < 4 && (said == "i" || said == "v" || said == "ii" || said == "iii" || said == "iv");
    key.resize((digits && !letters) || numbering ? word : word + said.size());
    if (key.size() > word) key += ' ';
    word = key.size();
    digits = letters = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (depth == 0 && end < text.size() && ascii::is_alpha(text[end])) ++end;
    if (end > at) {
      const std::size_t from = key.size();
      key.append(text, at, end - at);
      for (std::size_t i = from; i < key.size(); ++i) key[i] = ascii::lower(key[i]);
      at = end;
      letters = true;
      continue;
    }
    if (text[at] == ' ' && depth == 0) {
      end_word();
      ++at;
      continue;
    }
    if (const std::size_t icon = shortcode_at(text, at); icon > 0) {
      end_word();
      at += icon;
      continue;
    }
    const decoded c = decode(text, at);
    at += c.length;
    if (c.code_point == '(' || c.code_point == '[') ++depth;
    if (c.code_point == ')' || c.code_point == ']') depth -= depth > 0 ? 1 : 0;
    if (depth > 0) continue;
    if (c.code_point == '\'' || c.code_point == 0x2019) continue;
    if (is_letter(c.code_point)) {
      encode(key, base_letter(fold(c.code_point)));
      letters = true;
    } else if (is_digit(c.code_point)) {
      key += static_cast<char>(c.code_point);
      digits = true;
    } else {
      end_word();
      const bool east_asian = c.code_point == 0x3001 || c.code_point == 0x30FB || c.code_point == 0xFF0F;  // 、・／
      if (east_asian || c.code_point == '&' || c.code_point == '+' || c.code_point == '/' || c.code_point == ',')
        key += "and", end_word();
    }
  }
  end_word();
  if (!key.empty()) key.pop_back();
  return key;
}

/// "e d u c a t i o n": letters of a key that are set apart are one word.
inline std::string joined_letters(std::string key) {
  if (key.size() < 7) return key;
  for (std::size_t i = 1; i < key.size(); i += 2)
    if (key[i] != ' ') return key;
  std::string word;
  for (std::size_t i = 0; i < key.size(); i += 2) word += key[i];
  if (word.back() == 's') word.pop_back();
  return word;
}

/// Are the letters in which two words differ from `at` on two that have changed places?
inline bool swapped(std::string_view a, std::string_view b, std::size_t at, std::size_t differing) {
  return differing == 2 && a[at] == b[at + 1] && a[at + 1] == b[at];
}

}  // namespace vitae::wild_text
