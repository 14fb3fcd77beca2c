// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/phone_syntax.hpp>
#include <vitae/leaf/scan/finding.hpp>

namespace vitae {

namespace scanning {

// clang-format off
/// Words before a number that say it is one to call.
inline constexpr std::string_view phone_words[] = {
    "phone", "tel", "telephone", "mobile", "mobil", "cell", "cellphone", "cellular", "handy", "telefon",
    "téléphone", "tél", "teléfono", "tfno", "tlfno", "móvil", "telefono", "telefone", "telemóvel", "tlm", "telm",
    "contacto", "contato", "celular", "cellulare", "cel", "portable", "gsm-nummer", "telefoon", "mobiel", "mobiltelefon",
    "mobilnummer", "telefonnummer", "rufnummer", "whatsapp", "call", "t", "m",
    "p", "ph", "mob", "tlf", "gsm", "wechat/phone", "home", "work", "office", "phone no", "phone number",
    "contact number", "contact no", "📞", "☎", "📱", "✆", "电话", "手机", "联系电话", "電話", "手機", "携帯", "전화", "телефон",
    "тел"};
// clang-format on
/// Words before a number that say it is something else.
inline constexpr std::string_view other_words[] = {"isbn", "isbn-10", "isbn-13", "issn",  "doi",  "orcid", "fax",
                                                   "id",   "no",      "pp",      "pages", "vol",  "arxiv", "patent",
                                                   "zip",  "pmid",    "iban",    "vat",   "传真", "qq"};

/// Digits in groups, as they stand in a text: "(020) 7946-0958" has the groups of 3, 4 and 4.
struct digit_groups {
  static constexpr std::size_t most = 12;
  std::uint8_t size[most]{};  // the digits of each group
  std::size_t first[most]{};  // where each group begins
  std::size_t count = 0;
  std::size_t total = 0;
  std::size_t end = 0;  // past the last digit, or past the parenthesis that closes on it
  bool plus = false, parenthesis = false, slash = false, blank = false, mark = false;

  constexpr bool shaped(std::size_t from, std::uint8_t a, std::uint8_t b, std::uint8_t c) const {
    return count == from + 3 && size[from] == a && size[from + 1] == b && size[from + 2] == c;
  }
};

/// "(215) 555-0142 / (215) 555-0188": does another number begin behind the slash at `slash`?
constexpr bool parts_numbers(std::string_view text, std::size_t slash) {
  const std::size_t next = text[slash] == '/' ? text.find_first_not_of(' ', slash + 1) : text.npos;
  if (next == text.npos) return false;
  const bool apart = slash > 0 && text[slash - 1] == ' ' && next > slash + 1;
  return text[next] == '(' || text[next] == '+' || (apart && ascii::is_digit(text[next]));
}

/// The groups that begin at `begin` with a '+', a '(' or a digit: joined by at most three blanks, dots, hyphens,
/// slashes and parentheses on one line.
constexpr digit_groups groups_at(std::string_view text, std::size_t begin) {
  digit_groups out;
  std::size_t i = begin, end_of_group = begin;
  bool open = false;
  while (i < text.size()) {
    std::size_t signs = 0, blanks = 0;
    if (i < text.size() && out.total >= 9 && parts_numbers(text, text[i] == ' ' && i + 1 < text.size() ? i + 1 : i))
      break;
    while (i < text.size() && signs < 5) {
      const decoded next = decode(text, i);
      const char32_t c = next.code_point;
      const bool blank = c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F;
      const bool mark = c == '-' || c == '.' || c == '/' || (c >= 0x2010 && c <= 0x2015);
      if (c == '+' && out.count == 0 && !out.plus) {
        out.plus = true;
      } else if (c == '(' && !open) {
        open = out.parenthesis = true;
      } else if (c == ')' && open) {
        open = false;
        if (out.count > 0) end_of_group = i + 1;
      } else if (!blank && !mark) {
        break;
      }
      if (blank && ++blanks > (out.count == 0 ? 0U : 1U) && !mark) {
        // Two blanks together are a gap between columns; blanks on both sides of a mark are not.
        if (at(text, i - 1) == ' ' || blanks > 2) break;
      }
      out.slash = out.slash || c == '/';
      i += next.length;
      ++signs;
    }
    const bool digit = i < text.size() && ascii::is_digit(text[i]);
    if (!digit || (out.count > 0 && signs > 4) || out.count == digit_groups::most) break;
    out.blank = out.blank || blanks > 0;
    std::size_t digits = 0;
    while (i + digits < text.size() && ascii::is_digit(text[i + digits])) ++digits;
    if (digits > 20) return out.total = 99, out.end = i + digits, out;
    out.first[out.count] = i;
    out.size[out.count++] = static_cast<std::uint8_t>(digits);
    out.total += digits;
    i += digits;
    end_of_group = i;
    if (signs == 0 && out.count > 1) break;
  }
  out.end = end_of_group;
  return out;
}

constexpr unsigned number_at(std::string_view text, const digit_groups& groups, std::size_t group) {
  unsigned value = 0;
  for (std::size_t i = 0; i < groups.size[group] && i < 8; ++i) {
    value = value * 10 + static_cast<unsigned>(text[groups.first[group] + i] - '0');
  }
  return value;
}

constexpr bool is_year(std::string_view text, const digit_groups& groups, std::size_t group) {
  const unsigned value = number_at(text, groups, group);
  return groups.size[group] == 4 && value >= 1900 && value < 2100;
}

/// Nothing but years, months and days?
constexpr bool are_dates(std::string_view text, const digit_groups& groups) {
  bool year = false;
  for (std::size_t i = 0; i < groups.count; ++i) {
    if (is_year(text, groups, i)) {
      year = true;
    } else if (groups.size[i] > 2 && !(groups.size[i] == 6 && number_at(text, groups, i) / 100 - 1900 < 200)) {
      return false;
    }
  }
  return year || groups.count < 4;
}

/// Do the groups look like a number for calls within a country?
constexpr bool is_national(std::string_view text, const digit_groups& groups) {
  const char first = text[groups.first[0]];
  const std::size_t one = groups.size[0] == 1 && first == '1' ? 1 : 0;  // "1-555-…"
  if (groups.shaped(one, 3, 3, 4)) {
    const char area = text[groups.first[one]], exchange = text[groups.first[one + 1]];
    return (area >= '2' && exchange >= '2' && !groups.slash) || groups.parenthesis ||
           (area == '0' && groups.total >= 9);
  }
  if (groups.count == 1 && first == '0')
    return (groups.total == 10 || groups.total == 11) && text[groups.first[0] + 1] >= '1';
  if (groups.count == 1) return groups.total == 11 && first == '1' && text[groups.first[0] + 1] >= '3';
  if (groups.shaped(0, 3, 4, 4) && first == '1') return text[groups.first[0] + 1] >= '3';
  if (groups.parenthesis && groups.total >= 9 && groups.total <= 12) return groups.size[0] >= 2;
  if (first != '0' || groups.size[0] < 2 || groups.total < 9 || groups.total > 12) return false;
  return text[groups.first[0] + 1] != '0' || groups.total > 10;
}

/// "+ 44": does a sign apart from its digits begin a line or a column, so that it adds nothing to anything?
constexpr bool stands_apart(std::string_view text, std::size_t sign) {
  const std::size_t last = text.substr(0, sign).find_last_not_of(" \t");
  return at(text, sign + 1) == ' ' && ascii::is_digit(at(text, sign + 2)) &&
         (last == text.npos || sign - last > 2 || !ascii::is_alnum(text[last]));
}

}  // namespace scanning

/// The telephone numbers in running text, as they are printed: with a '+', in a national form that nothing else has, or
/// after a label ("Tel:", "手机"). Never a date, a range of years or pages, a grade, a DOI, an ISBN or an ORCID iD.
inline std::vector<finding> find_phones(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '+' && c != '(' && !ascii::is_digit(c)) continue;
    if (c == '(' && !ascii::is_digit(at(text, i + 1)) && at(text, i + 1) != '+') continue;
    if (c == '+' && !ascii::is_digit(at(text, i + 1)) && at(text, i + 1) != '(' && !stands_apart(text, i)) continue;
    digit_groups groups = groups_at(text, i);
    const std::size_t run = groups.end;
    const char left = i == 0 ? '\0' : text[i - 1];
    const bool second = left == '/' && c == '+' && i > 1 && ascii::is_digit(text[i - 2]);
    const bool inside = !second && (ascii::is_alnum(left) ||
                                    std::string_view("./-_=#@&%$€£+,~^\\").find(left) != std::string_view::npos);
    // A year, or a second number, that follows after a blank is not part of this one.
    const std::size_t most = groups.plus && groups.count > 0 && text[groups.first[0]] == '1' ? 11 : 15;
    while (groups.count > 1 && groups.total <= 90) {
      const std::size_t last = groups.count - 1;
      const bool year = groups.plus && is_year(text, groups, last) && groups.total - 4 >= 10 &&
                        at(text, groups.first[last] - 1) == ' ';
      if (groups.total <= most && !year) break;
      groups.total -= groups.size[last];
      groups.end = groups.first[last - 1] + groups.size[last - 1];
      --groups.count;
    }
    bool good = !inside && groups.count > 0 && groups.total >= 7 && groups.total <= 15;
    const char right = at(text, run);
    if (right == '%' || right == '@' || ascii::is_alpha(right) || right == '_')
      good = good && (right == 'x' || right == 'e');
    if ((right == ',' || right == '.' || right == ':') && ascii::is_digit(at(text, run + 1))) good = false;
    if (good && (labelled(text, i, other_words) || text.substr(groups.first[0], 4) == "0000")) good = false;
    if (good && !groups.plus) {
      const bool pairs = groups.count == 5 && groups.total == 10 && text[groups.first[0]] == '0';
      const bool dates = !pairs && groups.count > 1 && are_dates(text, groups);
      good = !dates && (is_national(text, groups) || labelled(text, i, phone_words));
    } else if (good) {
      good = groups.total >= 8 &&
             phone_syntax::country_code_length(phone_syntax::digits(text.substr(i, groups.end - i))) > 0;
    }
    if (!good) {
      i = run > i ? run - 1 : i;
      continue;
    }
    std::size_t end = groups.end;
    for (const std::string_view mark : {"ext.", "extension", "ext", "x", "#"}) {
      std::size_t from = end;
      while (at(text, from) == ' ' && from < end + 2) ++from;
      if (!ascii::begins(text.substr(from), mark)) continue;
      from += mark.size();
      if (at(text, from) == ' ' || at(text, from) == ':') ++from;
      std::size_t last = from;
      while (ascii::is_digit(at(text, last))) ++last;
      if (last > from && last - from < 7 && !ascii::is_alpha(at(text, last))) end = last;
      break;
    }
    std::string_view number = text.substr(i, end - i);
    if (phone_syntax::wrong(number)) {
      i = run - 1;
      continue;
    }
    out.push_back({i, number.size(), std::string(number)});
    i = end - 1;
  }
  return out;
}

}  // namespace vitae
