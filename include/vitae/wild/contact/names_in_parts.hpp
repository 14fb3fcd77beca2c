// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>

namespace vitae::wild_text {

/// Names that commas and brackets part, as they part other things that a line says.
namespace names_in_parts {

/// All parts of a line as one.
inline atom whole_of(const std::vector<atom>& atoms) {
  atom whole = atoms[0];
  whole.text.end = whole.outer.end = atoms.back().text.end;
  return whole;
}

/// "QUILL, Ada Mary": is a surname in capitals followed by the other names, and by nothing else?
inline bool turns_name(const context& in, const std::vector<atom>& atoms) {
  if (atoms.size() != 2 || atoms[1].before != gap::comma) return false;
  const std::string_view surname = in.view(atoms[0].text), names = in.view(atoms[1].text);
  return lines::is_capital(surname) && surname.find(' ') == surname.npos && !lines::is_capital(names) &&
         all_capital(names);
}

/// "Adalina (Ada) Quill": does a line hold a name, and in brackets the one by which its owner is called?
inline bool holds_call_name(const context& in, const std::vector<atom>& atoms) {
  if (atoms.size() != 3 || atoms[1].before != gap::paren || atoms[2].before != gap::word || atoms[2].line > 0)
    return false;
  const std::string_view call = in.view(atoms[1].text);
  const auto capital = [&](const atom& a) {
    const std::string_view part = in.view(a.text);
    return all_capital(part) && is_upper(decode(part, 0).code_point) && !says_plain_word(part);
  };
  return call.size() > 2 && call.find(' ') == call.npos && !lines::is_capital(call) && all_of(atoms, capital) &&
         in.weigh(look::role, whole_of(atoms).text) < 0.5F;
}

}  // namespace names_in_parts

}  // namespace vitae::wild_text
