// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/bibtex/strings.hpp>
#include <vitae/source/ascii.hpp>

/// Between BibTeX's `year` and `month` and the canonical spelling of dates, `2019-09`.
namespace vitae::bibtex_text {

inline constexpr std::string_view month_keys[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

constexpr std::string two_digits(std::size_t number) {
  return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

/// A month or a season as two digits, and a day if just one is said: "September", "sep.", "9", "sep 1", "1~Sep",
/// "Spring" (21, as EDTF has it). Of a span of months it is the first. Empty, if there is none.
constexpr std::string read_month(std::string_view text) {
  std::size_t month = 0, day = 0, numbers = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    if (ascii::is_digit(text[i])) {
      std::size_t value = 0;
      while (end < text.size() && ascii::is_digit(text[end]))
        value = value < 1000 ? value * 10 + static_cast<std::size_t>(text[end] - '0') : value, ++end;
      ++numbers;
      day = value;
    } else if (ascii::is_alpha(text[i])) {
      while (end < text.size() && ascii::is_alpha(text[end])) ++end;
      const std::string word = ascii::lowered(text.substr(i, end - i));
      constexpr std::string_view seasons[]{"spring", "summer", "autumn", "winter", "fall"};
      for (std::size_t m = 0; m < 12 && month == 0; ++m)
        if (word.starts_with(month_keys[m])) month = m + 1;
      for (std::size_t s = 0; s < 5 && month == 0; ++s)
        if (word == seasons[s]) month = s == 4 ? 23 : 21 + s;
    } else {
      ++end;
    }
    i = end;
  }
  if (month == 0) return numbers > 0 && day >= 1 && day <= 12 ? two_digits(day) : std::string();
  const bool has_day = month <= 12 && numbers == 1 && day >= 1 && day <= 31;
  return has_day ? two_digits(month) + "-" + two_digits(day) : two_digits(month);
}

/// The year in a `year`: four digits by themselves, of "2019a", "(2019)" or "c2019".
constexpr std::string_view read_year(std::string_view text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (!ascii::is_digit(text[i])) continue;
    std::size_t end = i;
    while (end < text.size() && ascii::is_digit(text[end])) ++end;
    if (end - i == 4) return text.substr(i, 4);
    i = end;
  }
  return {};
}

/// The canonical spelling of what `year`, `month` and `day` say; a year without four digits in a row stays as it is.
constexpr std::string join_date(std::string_view year, std::string_view month, std::string_view day) {
  if (year.size() >= 7 && year.size() <= 10 && year[4] == '-' && read_year(year) == year.substr(0, 4))
    return std::string(year);
  const std::string_view digits = read_year(year);
  if (digits.empty()) return std::string(year);
  std::string date(digits), rest = read_month(month);
  if (rest.size() == 2 && rest < "13" && !day.empty() && day.size() <= 2 && ascii::all_digits(day))
    rest.append(day.size() == 1 ? "-0" : "-").append(day);
  if (!rest.empty()) date.append("-").append(rest);
  const bool about = ascii::begins(year, "c. ") || ascii::begins(year, "ca. ") || ascii::begins(year, "circa ");
  return about ? date + "~" : date;
}

/// biblatex's `date` may be a span of time, `2019-09-01/2019-09-05`: its start.
constexpr std::string_view start_of_date(std::string_view date) {
  const bool span = date.size() > 4 && ascii::all_digits(date.substr(0, 4)) && date.find('/') != std::string_view::npos;
  return span ? date.substr(0, date.find('/')) : date;
}

/// What `year`, `month` and `date` hold of a date in its canonical spelling; `date` is only needed where the two
/// others cannot say it.
struct date_fields {
  std::string_view year, month, date;
};

constexpr date_fields split_date(std::string_view date) {
  date_fields made;
  if (date.size() < 4 || !ascii::all_digits(date.substr(0, 4))) {
    made.date = date;
    return made;
  }
  made.year = date.substr(0, 4);
  const std::string_view rest = date.substr(4);
  const bool month = rest.size() == 3 && rest[0] == '-' && ascii::all_digits(rest.substr(1));
  const std::size_t number =
      month ? static_cast<std::size_t>(rest[1] - '0') * 10 + static_cast<std::size_t>(rest[2] - '0') : 0;
  if (number >= 1 && number <= 12)
    made.month = month_keys[number - 1];
  else if (!rest.empty())
    made.date = date;
  return made;
}

}  // namespace vitae::bibtex_text
