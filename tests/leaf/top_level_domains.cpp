// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/top_level_domains.hpp>

namespace top_level_domains_test {

namespace words = vitae::domain_words;

static_assert(words::lists("ab cd e", "ab") && words::lists("ab cd e", "CD") && words::lists("ab cd e", "e"));
static_assert(!words::lists("ab cd e", "") && !words::lists("ab cd e", "b") && !words::lists("ab cd e", "ab cd"));
static_assert(!words::lists("", "a"));

static_assert(vitae::is_top_level_domain("org") && vitae::is_top_level_domain("EDU"));
static_assert(vitae::is_top_level_domain("io") && vitae::is_top_level_domain("museum"));
static_assert(!vitae::is_top_level_domain("cpp") && !vitae::is_top_level_domain("xx"));
static_assert(!vitae::is_top_level_domain("") && !vitae::is_top_level_domain("or") &&
              !vitae::is_top_level_domain(".org"));

static_assert(vitae::is_file_ending("pdf") && vitae::is_file_ending("PDF") && vitae::is_file_ending("c"));
static_assert(!vitae::is_file_ending("org") && !vitae::is_file_ending("py"), "Paraguay has .py");

static_assert(vitae::is_ambiguous_domain("py") && vitae::is_ambiguous_domain("today"));
static_assert(!vitae::is_ambiguous_domain("org") && !vitae::is_ambiguous_domain("ch"));

/// Single spaces, small letters and digits; the domains of countries have two letters.
constexpr bool tidy(std::string_view list, std::size_t shortest, std::size_t longest) {
  for (std::size_t from = 0; from <= list.size();) {
    std::size_t to = list.find(' ', from);
    if (to == list.npos) to = list.size();
    const std::string_view word = list.substr(from, to - from);
    if (word.size() < shortest || word.size() > longest) return false;
    for (const char c : word) {
      if (!vitae::ascii::is_lower(c) && !vitae::ascii::is_digit(c)) return false;
    }
    from = to + 1;
  }
  return true;
}
static_assert(tidy(words::countries, 2, 2));
static_assert(tidy(words::generic, 2, 63));
static_assert(tidy(words::also_files, 1, 63) && tidy(words::files, 1, 63) && tidy(words::also_words, 2, 63));

/// Does every word of `list` pass?
template <class Passes>
constexpr bool every(std::string_view list, Passes passes) {
  for (std::size_t from = 0; from < list.size();) {
    std::size_t to = list.find(' ', from);
    if (to == list.npos) to = list.size();
    if (!passes(list.substr(from, to - from))) return false;
    from = to + 1;
  }
  return true;
}
static_assert(every(words::also_words, vitae::is_top_level_domain));

}  // namespace top_level_domains_test
