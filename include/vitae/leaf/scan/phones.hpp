// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/phone_syntax.hpp>
#include <vitae/leaf/scan/digit_groups.hpp>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/source/byte_set.hpp>

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
    "contact number", "contact no", "tel no", "telephone no", "telephone number", "mobile no", "mobile number", "mob no",
    "cell no", "cell number", "ph no", "phone #", "tel. no", "mob. no", "ph. no", "📞", "☎", "📱", "✆", "电话", "手机", "联系电话", "電話", "手機", "携帯", "전화", "телефон",
    "тел"};
// clang-format on
/// Words before a number that say it is something else.
inline constexpr std::string_view other_words[] = {"isbn", "isbn-10", "isbn-13", "issn",  "doi",  "orcid", "fax",
                                                   "id",   "no",      "pp",      "pages", "vol",  "arxiv", "patent",
                                                   "zip",  "pmid",    "iban",    "vat",   "传真", "qq"};

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

/// Looks through a text for telephone numbers.
class phone_search {
 public:
  explicit phone_search(std::string_view text) : text_(text) {}

  std::vector<finding> read() {
    static constexpr byte_set beginnings("(+0123456789");
    for (std::size_t i = 0; (i = beginnings.next_in(text_, i)) < text_.size();)
      i = may_begin(i) ? take_number(i) : i + 1;
    return std::move(found_);
  }

 private:
  bool may_begin(std::size_t i) const {
    const char c = text_[i], next = at(text_, i + 1);
    if (c == '(') return ascii::is_digit(next) || next == '+';
    if (c == '+') return ascii::is_digit(next) || next == '(' || stands_apart(text_, i);
    return ascii::is_digit(c);
  }

  /// Takes the number that begins at a byte, if there is one; where to look on.
  std::size_t take_number(std::size_t i) {
    digit_groups groups = groups_at(text_, i);
    const std::size_t run = groups.end;
    leave_next(groups);
    if (!is_number(i, run, groups)) return std::max(run, i + 1);
    const std::size_t end = after_extension(groups.end);
    const std::string_view number = text_.substr(i, end - i);
    if (phone_syntax::wrong(number)) return run;
    found_.push_back({i, number.size(), std::string(number)});
    return end;
  }

  /// A year, or a second number, that follows after a blank is not part of this one.
  void leave_next(digit_groups& groups) const {
    const std::size_t most = groups.plus && groups.count > 0 && text_[groups.first[0]] == '1' ? 11 : 15;
    while (groups.count > 1 && groups.total <= 90) {
      const std::size_t last = groups.count - 1;
      const bool year = groups.plus && is_year(text_, groups, last) && groups.total - 4 >= 10 &&
                        at(text_, groups.first[last] - 1) == ' ';
      if (groups.total <= most && !year) break;
      groups.total -= groups.size[last];
      groups.end = groups.first[last - 1] + groups.size[last - 1];
      --groups.count;
    }
  }

  /// Are the groups from `i` on, of a run of digits and marks that ends at `run`, a telephone number?
  bool is_number(std::size_t i, std::size_t run, const digit_groups& groups) const {
    if (groups.count == 0 || groups.total < 7 || groups.total > 15 || is_inside(i) || goes_on(run)) return false;
    const bool called = labelled(text_, i, phone_words);  // "Phone no.", which is no "no."
    if ((!called && labelled(text_, i, other_words)) || text_.substr(groups.first[0], 4) == "0000") return false;
    if (groups.plus)
      return groups.total >= 8 &&
             phone_syntax::country_code_length(phone_syntax::digits(text_.substr(i, groups.end - i))) > 0;
    const bool pairs = groups.count == 5 && groups.total == 10 && text_[groups.first[0]] == '0';
    if (!pairs && groups.count > 1 && are_dates(text_, groups)) return false;
    return is_national(text_, groups) || fills_line(i, run, groups) || called;
  }

  /// "5558675309" on a line of its own: ten digits as they are dialled in North America. "605 550 123" and "955 50 123"
  /// between bars or middle dots too, as they are in Central Europe, Spain and Norway.
  bool fills_line(std::size_t i, std::size_t run, const digit_groups& groups) const {
    if (groups.count == 3 && text_[i] >= '2' && (groups.shaped(0, 3, 3, 3) || groups.shaped(0, 3, 2, 3)))
      return ends_part(text_.substr(0, i)) && begins_part(text_.substr(run));
    const bool alone = (i == 0 || text_[i - 1] == '\n') && (run == text_.size() || text_[run] == '\n');
    return alone && groups.count == 1 && groups.total == 10 && text_[i] >= '2' && text_[i + 3] >= '2';
  }
  /// Does a part of a line end where a text does, and begin where another one does?
  static bool ends_part(std::string_view before) {
    return before.empty() || before.back() == '\n' || before.ends_with("| ") || before.ends_with("· ");
  }
  static bool begins_part(std::string_view behind) {
    return behind.empty() || behind.front() == '\n' || behind.starts_with(" |") || behind.starts_with(" ·");
  }

  /// Does the character before forbid that a number begins here? Behind a slash a second one may.
  bool is_inside(std::size_t i) const {
    if (i == 0) return false;
    const char left = text_[i - 1];
    if (left == '/' && text_[i] == '+' && i > 1 && ascii::is_digit(text_[i - 2])) return false;
    return ascii::is_alnum(left) || std::string_view("./-_=#@&%$€£+,~^\\").find(left) != std::string_view::npos;
  }

  /// Does the character behind forbid that a number ends there? An extension may follow.
  bool goes_on(std::size_t run) const {
    const char right = at(text_, run);
    if (right == '%' || right == '@' || right == '_') return true;
    if (ascii::is_alpha(right)) return right != 'x' && right != 'e';
    return (right == ',' || right == '.' || right == ':') && ascii::is_digit(at(text_, run + 1));
  }

  /// Where the extension ends that follows a number; the number's end where none does.
  std::size_t after_extension(std::size_t end) const {
    for (const std::string_view mark : {"ext.", "extension", "ext", "x", "#"}) {
      std::size_t from = end;
      while (at(text_, from) == ' ' && from < end + 2) ++from;
      if (!ascii::begins(text_.substr(from), mark)) continue;
      from += mark.size();
      if (at(text_, from) == ' ' || at(text_, from) == ':') ++from;
      std::size_t last = from;
      while (ascii::is_digit(at(text_, last))) ++last;
      return last > from && last - from < 7 && !ascii::is_alpha(at(text_, last)) ? last : end;
    }
    return end;
  }

  std::string_view text_;
  std::vector<finding> found_;
};

}  // namespace scanning

/// The telephone numbers in running text, as they are printed: with a '+', in a national form that nothing else has, or
/// after a label ("Tel:", "手机"). Never a date, a range of years or pages, a grade, a DOI, an ISBN or an ORCID iD.
inline std::vector<finding> find_phones(std::string_view text) { return scanning::phone_search(text).read(); }

}  // namespace vitae
