// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/evidence/organization_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/joints.hpp>

/// What of the text between two separators belongs to an atom.
namespace vitae::wild_text::atom_text {

/// "@Example Ltd.", "Engineer @", "/ Engineer", "Engineer at": without what joins to nothing.
inline span without_hanging_joint(const plain_text& plain, span s) {
  const auto hangs = [&](std::size_t sign, std::size_t blank) {
    return plain.text[sign] == '@' || (plain.text[sign] == '/' && plain.text[blank] == ' ');
  };
  while (s.size() > 2 && hangs(s.begin, s.begin + 1)) s = trim(plain, {s.begin + 1, s.end});
  while (s.size() > 2 && plain.text[s.end - 2] == ' ' && hangs(s.end - 1, s.end - 2))
    s = trim(plain, {s.begin, s.end - 1});
  s.end -= words::before_joint(plain.of(s.begin, s.end), words::employing);
  return s;
}

/// What only joins a job to its employer, which is set in another way: an article, "Engineer at the *Example Ltd.*",
/// and where the job is `apart`, set in its own way too, any word between the two: "**Engineer** with *Example Ltd.*".
inline bool only_joins(std::string_view text, bool apart) {
  return among(words::articles, text) || (apart && among(words::styled_joints, text));
}

/// How many bytes of "9 years as Engineer" stand before the job.
inline std::size_t after_duration(std::string_view text) {
  if (text.empty() || !ascii::is_digit(text[0])) return 0;
  const std::size_t as = text.substr(0, 32).find(" as ");
  return as != text.npos && as + 4 < text.size() && is_duration(text.substr(0, as)) ? as + 4 : 0;
}

/// "ministère de l'Exemple": a name that begins in small letters.
inline bool names_employer(std::string_view text) {
  const word_run run(text.substr(0, 80));
  return run.size() > 1 && organization_evidence::begins_small_name(run);
}

/// How many bytes join a name to what is set otherwise before it: "**Ingénieur** à la Société Exemple".
inline std::size_t after_joint(std::string_view text) {
  const std::size_t next = words::after_joint(text, words::styled_joints);
  return next > 0 && (is_upper(decode(text, next).code_point) || names_employer(text.substr(next))) ? next : 0;
}

/// Letters or digits, and not only what an icon's font has in the place of a letter: "Ł 2019 – 2021".
inline bool has_word(const plain_text& plain, span s) {
  std::size_t letters = 0;
  for (std::size_t at = s.begin; at < s.end;) {
    const decoded c = decode(plain.text, at);
    at += c.length;
    if (is_digit(c.code_point) || (c.code_point < 0x80 && is_letter(c.code_point)) || is_cjk(c.code_point)) return true;
    if (is_letter(c.code_point) && ++letters > 1) return true;
  }
  return false;
}

/// Two letters or more, and no currency before them: "3", "€ 5k" and "$20k" are no names.
constexpr bool has_letters(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size() && letters < 2; ++i)
    letters += ascii::is_alpha(text[i]) || ascii::is_beyond(text[i]) ? 1U : 0U;
  return letters > 1 && !text.starts_with("\xE2\x82\xAC") && !text.starts_with("\xC2\xA3") && text[0] != '$';
}

}  // namespace vitae::wild_text::atom_text
