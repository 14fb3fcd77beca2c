// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/words/role_heads.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Words beside a sign that say whether it separates.
namespace vitae::wild_text {

/// "Example, Inc.": behind a comma too the form belongs to the name.
inline bool is_legal_form(std::string_view text) {
  static constexpr std::string_view forms[] = {"Inc",  "LLC", "L.L.C", "Ltd",   "LLP", "L.P",   "Corp", "PLC",  "Plc",
                                               "GmbH", "S.A", "S.L",   "S.p.A", "B.V", "Pty",   "Co.",  "PLLC", "P.C",
                                               "PBC",  "Şti", "A.Ş",   "Lda",   "Srl", "S.r.l", "SRL",  "mbH",  "s.r.o",
                                               "Ltda", "a.s", "Kft",   "d.o.o", "Zrt", "e.V",   "EURL", "SARL"};
  text = text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
  if (text.empty()) return false;
  for (const std::string_view form : forms)
    if (text[0] == form[0] && text.starts_with(form) &&
        (text.size() == form.size() || !ascii::is_alnum(text[form.size()])))
      return true;
  return false;
}

/// Half of a country's flag: "Example Inc. 🇨🇦 Toronto".
constexpr bool is_flag(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// "Smith / Wheelwright — Example Ltd.": does a bar or a dash before words, no date, part the line near a slash? That
/// stands between names of a kind then.
inline bool parted_by_sign(std::string_view line, std::size_t slash) {
  constexpr std::size_t far = 160, word = 9;
  line = line.substr(slash - std::min(slash, far), 2 * far);
  for (const std::string_view sign : {" \xE2\x80\x94 ", " \xE2\x80\x93 ", " - ", " | ", "\t"})
    for (std::size_t at = line.find(sign); at != line.npos; at = line.find(sign, at + 1)) {
      const std::string_view next = trimmed(line.substr(at + sign.size(), word));
      if (!next.empty() && none_of(next, ascii::is_digit)) return true;
    }
  return false;
}

/// "见本大学-数学-硕士": does a mark touch a Chinese sign on either side?
inline bool touches_chinese(std::string_view text, std::size_t at) {
  const auto chinese = [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; };
  const std::size_t next = at + decode(text, at).length;
  return at > 0 && next < text.size() && chinese(decode_before(text, at).code_point) &&
         chinese(decode(text, next).code_point);
}

/// "Dipl.-Ing. (FH)": how many bytes tell in brackets at which kind of school a German diploma was taken; `before`
/// stands before them.
inline std::size_t kind_of_diploma(std::string_view text, std::string_view before) {
  if (!text.starts_with('(')) return 0;
  before = trimmed(before);
  const std::string_view last = before.substr(before.find_last_of(" ,") + 1);
  if (!last.starts_with("Dipl") && !last.starts_with("Mag.")) return 0;
  for (const std::string_view kind : {"(FH)", "(BA)", "(DH)", "(TH)", "(TU)", "(ETH)", "(Univ.)", "(Uni)", "(HTL)"})
    if (text.starts_with(kind)) return kind.size();
  return 0;
}

/// "PhD. Pure Mathematics": the dot of a line's first word ends no sentence where that is a degree.
inline bool is_degree_code(std::string_view text) {
  static constexpr std::string_view codes[] = {"BA",   "BEng",  "BSc", "BTech", "DPhil", "MBA",
                                               "MEng", "MPhil", "MSc", "MTech", "PhD",   "Phd"};
  return text.size() < 6 && among(codes, trimmed(text));
}

/// "Assistant Professor", "Clerk": up to three capitalised words, the last of which says what one is.
inline bool begins_with_job(std::string_view text) {
  for (int count = 0; count < 3; ++count) {
    if (text.empty() || !ascii::is_upper(text[0])) return false;
    const std::size_t end = std::min(text.find_first_of(" ,;.(\n"), text.size());
    if (words::lists<words::role_heads>(ascii::small_letters(text.substr(0, std::min<std::size_t>(end, 40)))))
      return true;
    if (end >= text.size() || text[end] != ' ') return false;
    text.remove_prefix(end + 1);
  }
  return false;
}

/// May a text end in the name of whom one works for "as Clerk": two words or more, the last in capitals, and not
/// "Better Known as Clerk"?
inline bool may_employ(std::string_view text) {
  text = trimmed(text);
  text = text.substr(text.find_last_of(",;|") + 1);
  const std::string_view name = trimmed(text), last = name.substr(name.rfind(' ') + 1);
  return last.size() < name.size() && ascii::is_upper(last[0]) && !ascii::equal(last, "known");
}

}  // namespace vitae::wild_text
