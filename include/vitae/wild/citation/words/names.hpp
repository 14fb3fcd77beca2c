// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/words/lexicon.hpp>

namespace vitae::wild_text {

namespace naming {

/// The word that starts at `at`, up to a space.
inline std::string_view word_at(std::string_view text, std::size_t at) {
  const std::size_t end = text.find(' ', at);
  return text.substr(at, end == std::string_view::npos ? end : end - at);
}

inline std::string_view without_period(std::string_view word) {
  return !word.empty() && word.back() == '.' ? word.substr(0, word.size() - 1) : word;
}

/// "Jr.", "III": what stays behind the family name.
inline bool is_suffix(std::string_view word) {
  if (word == "JR" || word == "SR") return false;  // initials
  return word.size() > 1 && (citing::classes_of(without_period(word)) & citing::suffix_word) != 0;
}

/// "J.", "J.-P.", "K.H.", "JL": initials that a family name precedes in Vancouver style.
inline bool is_initials(std::string_view word) {
  std::size_t letters = 0;
  bool dotted = false;
  for (std::size_t at = 0; at < word.size();) {
    const decoded code = decode(word, at);
    at += code.length;
    if (code.code_point == '.') {
      dotted = true;
    } else if (code.code_point != '-') {
      if (!is_upper(code.code_point)) return false;
      ++letters;
    }
  }
  return letters >= 1 && letters <= (dotted ? 5U : 3U);
}

/// Is the first word initials too: "J. R", "JR AB"? "LI L" is a short family name in capitals.
inline bool is_initials_before(std::string_view first, std::string_view last) {
  const bool family = first.size() > 1 && (last.size() == 1 || last.find('.') != std::string_view::npos) &&
                      first.find_first_of(".-") == std::string_view::npos;
  return is_initials(first) && !family;
}

inline void append(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += word;
}

}  // namespace naming

/// A person's name with the given names first: "Lin, R." and "Lin R" give "R. Lin" and "R Lin", "van der Berg, Jan,
/// Jr." gives "Jan van der Berg Jr.", "Smith Jr., A. B." gives "A. B. Smith Jr."; what is in that order already, and
/// names in Chinese characters, stay as they are.
inline std::string natural_order(std::string_view printed) {
  using namespace naming;
  printed = trimmed(printed);
  const std::size_t comma = printed.find(',');
  if (comma == std::string_view::npos) {
    const std::size_t space = printed.rfind(' ');
    if (space == std::string_view::npos) return std::string(printed);
    const std::string_view last = printed.substr(space + 1), name = trimmed(printed.substr(0, space));
    if (is_suffix(last) && !is_initials(word_at(name, 0)) && is_initials(word_at(name, name.rfind(' ') + 1)))
      return natural_order(name).append(" ").append(last);  // "Lin RA Jr."
    if (!is_initials(last) || is_suffix(last) || is_initials_before(word_at(printed, 0), last))
      return std::string(printed);
    std::size_t first = space;  // "Zhao Y. L.": all trailing initials
    while (true) {
      const std::size_t before = printed.substr(0, first).rfind(' ');
      if (before == std::string_view::npos || !is_initials(word_at(printed, before + 1))) break;
      first = before;
    }
    return std::string(printed.substr(first + 1)) + ' ' + std::string(printed.substr(0, first));
  }
  std::string_view family = trimmed(printed.substr(0, comma));
  std::string_view rest = trimmed(printed.substr(comma + 1));
  std::string suffix;
  const std::size_t second = rest.find(',');
  if (second != std::string_view::npos) {  // "Berg, Jan, Jr." or "Berg, Jr., Jan"
    const std::string_view tail = trimmed(rest.substr(second + 1)), head = trimmed(rest.substr(0, second));
    suffix = is_suffix(head) ? head : tail;
    rest = is_suffix(head) ? tail : head;
  }
  const std::size_t family_space = family.rfind(' ');
  if (family_space != std::string_view::npos && is_suffix(family.substr(family_space + 1))) {
    suffix = family.substr(family_space + 1);
    family = trimmed(family.substr(0, family_space));
  }
  const std::size_t rest_space = rest.rfind(' ');
  const std::string_view ending = rest_space == std::string_view::npos ? rest : rest.substr(rest_space + 1);
  if (is_suffix(ending)) {
    suffix = ending;
    rest = rest_space == std::string_view::npos ? std::string_view{} : trimmed(rest.substr(0, rest_space));
  }
  std::string out;
  append(out, rest);
  append(out, family);
  append(out, suffix);
  return out;
}

}  // namespace vitae::wild_text
