// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/letter_run.hpp>
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

/// Writes the key of a title word by word, to where there is room for four times the title: "a+b" gives "a and b".
class title_key_writer {
 public:
  explicit title_key_writer(char* to) : begin_(to), word_(to), end_(to) {}

  /// Takes the letters of ASCII that a text begins with, and tells how many they are.
  std::size_t take_letters(std::string_view text) {
    const std::size_t count = ascii::copy_letters(text, end_).count;
    end_ += count;
    letters_ = letters_ || count > 0;
    return count;
  }

  /// Takes a sign that is no letter of ASCII.
  void take(char32_t point) {
    if (point == '\'' || point == 0x2019) return;
    if (is_digit(point)) {
      *end_++ = static_cast<char>(point);
      digits_ = true;
    } else if (is_letter(point)) {
      end_ = encode(end_, base_letter(fold(point)));
      letters_ = true;
    } else {
      end_word();
      if (joins(point)) end_ = std::copy_n("and", 3, end_), end_word();
    }
  }

  void end_word() {
    if (end_ != word_ && !ends_in_word_of_title()) end_ = word_;
    if (end_ != word_) *end_++ = ' ';
    word_ = end_;
    digits_ = letters_ = false;
  }

  /// Where the key ends.
  char* finish() {
    end_word();
    return end_ == begin_ ? end_ : end_ - 1;
  }

 private:
  static constexpr bool joins(char32_t point) {
    return point == '&' || point == '+' || point == '/' || point == ',' || point == 0x3001 || point == 0x30FB ||
           point == 0xFF0F;  // 、・／
  }

  /// Brings the last word into the singular; is it more than a number, or than an "and" after another one ("Honors,
  /// Awards, and Grants")?
  bool ends_in_word_of_title() {
    if (end_ - word_ > 3 && end_[-1] == 's' && end_[-2] != 's') --end_;
    if (digits_ && !letters_) return false;
    if (end_ - word_ > 3) return true;
    const std::string_view said(word_, static_cast<std::size_t>(end_ - word_));
    if (word_ == begin_) return said != "i" && said != "v" && said != "ii" && said != "iii" && said != "iv";
    return said != "and" || !std::string_view(begin_, static_cast<std::size_t>(word_ - begin_)).ends_with("and ");
  }

  char *begin_, *word_, *end_;             // of the key, of its last word; where to go on
  bool digits_ = false, letters_ = false;  // of the last word
};

/// Writes the key of a title to where there is room for four times the title; where it ends.
inline char* write_title_key(std::string_view text, char* to) {
  title_key_writer key(to);
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t letters = depth == 0 ? key.take_letters(text.substr(at)) : 0; letters > 0) {
      at += letters;
      if (at == text.size()) break;
    }
    if (text[at] == ' ' && depth == 0) {
      key.end_word();
      ++at;
      continue;
    }
    if (const std::size_t icon = shortcode_at(text, at); icon > 0) {
      key.end_word();
      at += icon;
      continue;
    }
    const decoded c = decode(text, at);
    at += c.length;
    if (c.code_point == '(' || c.code_point == '[') ++depth;
    if (c.code_point == ')' || c.code_point == ']') depth -= depth > 0 ? 1 : 0;
    if (depth == 0) key.take(c.code_point);
  }
  return key.finish();
}

/// Appends the key of a title.
inline void append_title_key(std::string& out, std::string_view text) {
  char usual[256];
  std::string longer(text.size() <= sizeof usual / 4 ? 0 : text.size() * 4, ' ');
  char* const room = longer.empty() ? usual : longer.data();
  out.append(room, static_cast<std::size_t>(write_title_key(text, room) - room));
}

/// A title or a label in the form in which titles compare: small letters without accents, "and" for "&", words in the
/// singular, one space between them; numbering, icons and their short codes, punctuation, what is in parentheses and
/// numbers left out.
inline std::string title_key(std::string_view text) {
  std::string key;
  append_title_key(key, text);
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
