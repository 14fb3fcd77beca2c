// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/literal.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off
/// What forms call the names that one was given, in small letters.
inline constexpr literal given_name_labels[] = {
    "first name", "first name(s)", "first names", "firstname", "forename", "forenames", "given name", "given names",
    "imię", "jméno", "meno", "nombre", "nombres", "nome", "prenume", "prénom", "prénoms", "voornaam", "vorname",
    "имя", "ім'я"};

/// What they call the name of one's family.
inline constexpr literal family_name_labels[] = {
    "achternaam", "apelido", "apelidos", "apellido", "apellidos", "cognome", "familienname", "family name",
    "last name", "last names", "lastname", "nachname", "name", "nazwisko", "nom", "nume", "priezvisko", "příjmení",
    "sobrenome", "surname", "surname(s)", "surnames", "прізвище", "фамилия"};
// clang-format on
static_assert(words::is_sorted(given_name_labels) && words::is_sorted(family_name_labels));

/// Joins the owner's name that a form has in two lines, "First name: Ada" over "Surname: Quill": "Name: Ada Quill".
class parted_names {
 public:
  explicit parted_names(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text join() {
    constexpr std::size_t front = 1500;  // bytes, in which a form tells whose it is
    field above;
    for (std::size_t at = 0; at < std::min(front, plain_.text.size());) {
      const std::size_t end = std::min(plain_.text.find('\n', at), plain_.text.size());
      const field here = field_in({at, end});
      if (above.kind * here.kind < 0) return joined(above, here);
      if (end > at) above = here;
      at = end + 1;
    }
    return std::move(plain_);
  }

 private:
  /// A label and its value: of the given names (1), of the family's (-1), or of anything else (0).
  struct field {
    int kind = 0;
    std::size_t label = 0;
    span value;
  };

  field field_in(span line) const {
    const std::string_view text = plain_.of(line.begin, line.end).substr(0, 100);
    const label_mark mark = label_mark_in(text, 30, colons);
    if (mark.at == text.size()) return {};
    std::size_t begin = 0;
    while (begin < mark.at && !is_letter(decode(text, begin).code_point)) ++begin;
    const std::string label = folded(trimmed(text.substr(begin, mark.at - begin)));
    const span value = trim(plain_, {line.begin + mark.end, line.end});
    if (value.empty() || value.size() > 40 || !is_name(plain_.of(value.begin, value.end))) return {};
    const int kind = words::lists<given_name_labels>(label) ? 1 : words::lists<family_name_labels>(label) ? -1 : 0;
    return {kind, line.begin + begin, value};
  }

  static bool is_name(std::string_view value) { return value.find_first_of("0123456789@:,[") == value.npos; }

  plain_text joined(const field& first, const field& second) {
    plain_edit edit(std::move(plain_));
    edit.keep_to(first.label), edit.skip_to(first.value.begin);
    for (const char c : std::string_view("Name: ")) edit.insert(c);
    edit.keep_to(first.value.end), edit.skip_to(second.value.begin), edit.insert(' ');
    return std::move(edit).done();
  }

  plain_text plain_;
};

}  // namespace vitae::wild_text
