// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vitae/format/bibtex/name.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/unaccented.hpp>

namespace vitae {

/// Citation keys that depend on the paper alone and not on its neighbours: the first author's family name, the year,
/// and the first telling word of the title, in small ASCII letters: `lovelace2019engines`. A key that is taken gets
/// a, b, c … at its end.
class citation_keys {
 public:
  std::string next(std::string_view first_author, std::string_view year, std::string_view title) {
    std::string key = letters_of(split_name(first_author).family, 40);
    key += year;
    key += telling_word(title);
    if (key.empty()) key = "paper";
    std::string free = key;
    std::size_t& count = taken_[key];  // references into an unordered_map stay valid
    while (count++ > 0) {
      free = key + suffix(count - 1);
      if (taken_.emplace(free, 1).second) break;
    }
    return free;
  }

 private:
  static constexpr std::string_view small_words =
      " a an the on in of for to and or with from by at as is are towards toward via how what why when do does can ";

  static std::string letters_of(std::string_view text, std::size_t most) {
    std::string out;
    for (const char c : unaccented(text.substr(0, 4 * most)))
      if (ascii::is_alnum(c) && out.size() < most) out += ascii::lower(c);
    return out;
  }
  static std::string telling_word(std::string_view title) {
    for (std::size_t at = 0; at < title.size();) {
      std::size_t end = at;
      while (end < title.size() && (ascii::is_alnum(title[end]) || ascii::is_beyond(title[end]))) ++end;
      const std::string word = letters_of(title.substr(at, end - at), 24);
      if (!word.empty() && small_words.find(" " + word + " ") == std::string_view::npos) return word;
      at = end + 1;
    }
    return {};
  }
  /// a, b, …, z, aa, ab, …
  static std::string suffix(std::size_t number) {
    std::string out;
    for (; number > 0; number = (number - 1) / 26) out.insert(out.begin(), static_cast<char>('a' + (number - 1) % 26));
    return out;
  }

  std::unordered_map<std::string, std::size_t> taken_;
};

}  // namespace vitae
