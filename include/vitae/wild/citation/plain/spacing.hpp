// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation/plain/plain_line.hpp>

/// White space around punctuation, as text that was lifted from printed pages has it: "Phys .Rev .Lett .116 ( 2016)".
namespace vitae::wild_text::citing {

namespace spacing {

inline bool closes(char c) { return std::string_view(",.;:)]").find(c) != std::string_view::npos; }

/// Is it a blank that belongs behind the stop or the bracket that follows it? An ellipsis and ".5" are no stops.
inline bool astray(std::string_view text, std::size_t i) {
  if (text[i] != ' ' || i == 0 || i + 1 >= text.size() || !closes(text[i + 1])) return false;
  const char before = text[i - 1], after = i + 2 < text.size() ? text[i + 2] : ' ';
  if (text[i + 1] == '.' && (after == '.' || before == '.')) return false;
  return !(text[i + 1] == '.' && ascii::is_digit(after) && before == ',');
}

/// How many commas and full stops stand behind a blank: in clean text none does.
inline std::size_t strays(std::string_view text) {
  std::size_t found = 0;
  for (std::size_t i = 1; i + 1 < text.size(); ++i)
    found += (text[i + 1] == ',' || text[i + 1] == '.') && astray(text, i) ? 1U : 0U;
  return found;
}

/// Do initials stand at `i` with a mark behind them: "MF.", "J,"?
inline bool initials_at(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (end < text.size() && end < i + 4 && ascii::is_upper(text[end])) ++end;
  return end > i && end < i + 4 && end < text.size() &&
         std::string_view(",.;").find(text[end]) != std::string_view::npos;
}

/// Do names stand before `end` that have their initials behind them: "Lin R, Holm BA,"? Two are enough.
inline bool lists_names(std::string_view text, std::size_t end) {
  std::size_t found = 0;
  for (std::size_t i = 2; i < end && found < 2; ++i)
    found += text[i - 1] == ' ' && !closes(text[i - 2]) && text[i - 2] != ' ' && initials_at(text, i) ? 1U : 0U;
  return found == 2;
}

/// Does a middle initial end at `last`: "Facundo A."?
inline bool middle_initial_at(std::string_view text, std::size_t last) {
  return last > 3 && text[last] == '.' && ascii::is_upper(text[last - 1]) && text[last - 2] == ' ' &&
         !closes(text[last - 3]) && text[last - 3] != ' ';
}

/// Does the initial of a name that begins there end at `last`: "M. Fiorill, J."?
inline bool first_initial_at(std::string_view text, std::size_t last) {
  return last > 3 && text[last] == '.' && ascii::is_upper(text[last - 1]) && text[last - 2] == ' ' &&
         text[last - 3] == ',';
}

/// Does one word stand at `i` with another name behind it: "Gómez, Brian", "Gómez and Brian"?
inline bool ends_a_name_at(std::string_view text, std::size_t i) {
  const std::size_t end = std::min(text.find_first_of(" ,\n", i), text.size());
  if (!is_upper(decode(text, i).code_point) || end - i < 2) return false;
  const std::string_view rest = text.substr(end);
  for (const std::string_view joint : {" and ", ", and ", " & ", ", & ", ", "})
    if (rest.starts_with(joint)) return joint[0] == ' ' || is_upper(decode(rest, joint.size()).code_point);
  return false;
}

/// Does the end of a line part a name that is written out, behind another one: "…, Ada Quill, Wren" and "Lamp, Bo Lin"?
inline bool parts_name(std::string_view text, std::size_t last, std::size_t next) {
  constexpr std::size_t longest = 40;
  const std::size_t comma = text.rfind(", ", last), before = comma < 4 ? comma : text.rfind(", ", comma - 1);
  if (comma < 4 || comma >= last) return false;
  const std::size_t begin = before == text.npos ? 0 : before + 2;
  const std::string_view name = text.substr(begin, comma - begin), part = text.substr(comma + 2, last - comma - 1);
  if (part.empty() || part.find(' ') != part.npos || !is_upper(decode(part, 0).code_point)) return false;
  if (name.size() > longest || name.find(' ') == name.npos || !is_upper(decode(name, 0).code_point)) return false;
  for (std::size_t at = name.find(' '); at != name.npos; at = name.find(' ', at + 1))
    if (at + 1 < name.size() && is_lower(decode(name, at + 1).code_point)) return false;
  return ends_a_name_at(text, next) || ends_a_name_at(text, std::min(text.find(' ', next), text.size() - 1) + 1);
}

}  // namespace spacing

/// In a list of such names a line that ends between a name and its initials ends nothing: "Lin R, Holm BA, Fox" and
/// "MF. On wings"; nor does one that ends behind a first or a middle initial, or within a name.
inline void join_names(plain_line& line) {
  std::erase_if(line.breaks, [&](std::uint32_t at) {
    const std::size_t next = line.text.find_first_not_of(' ', at);
    const std::size_t last = line.text.find_last_not_of(' ', at > 0 ? at - 1 : 0);
    const bool between = next != std::string::npos && last != std::string::npos;
    if (between && (spacing::middle_initial_at(line.text, last) || spacing::first_initial_at(line.text, last)) &&
        spacing::ends_a_name_at(line.text, next))
      return true;
    if (between && spacing::parts_name(line.text, last, next)) return true;
    if (next == std::string::npos || last == std::string::npos || spacing::closes(line.text[last])) return false;
    return spacing::initials_at(line.text, next) && spacing::lists_names(line.text, at);
  });
}

/// Puts the blanks of such a line behind its stops again: "Phys. Rev. Lett. 116 (2016)". Other lines stay as they are.
inline void settle_spacing(plain_line& line) {
  if (spacing::strays(line.text) < 2) return;
  const plain_line source = line;
  const std::string_view text = source.text;
  std::size_t size = 0;
  const auto keep = [&](std::size_t i) {
    line.text[size] = text[i];
    line.from[size] = source.from[i];
    line.until[size] = source.until[i];
    line.prints[size++] = source.prints[i];
  };
  std::vector<std::uint32_t> place(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    place[i] = static_cast<std::uint32_t>(size);
    if (spacing::astray(text, i)) {
      const bool glued = i + 2 < text.size() && !spacing::closes(text[i + 2]) && text[i + 2] != ' ' &&
                         text[i + 1] != ')' && text[i + 1] != ']';
      keep(i + 1);
      place[i + 1] = place[i];
      if (glued) keep(i);
      ++i;
      continue;
    }
    const bool opened = text[i] == ' ' && size > 0 && (line.text[size - 1] == '(' || line.text[size - 1] == '[');
    if (!opened) keep(i);
  }
  place.back() = static_cast<std::uint32_t>(size);
  line.text.resize(size);
  line.from.resize(size);
  line.until.resize(size);
  line.prints.resize(size);
  for (plain_line::anchor& a : line.anchors) a.first = place[a.first], a.last = place[a.last];
  for (std::uint32_t& b : line.breaks) b = b < place.size() ? place[b] : place.back();  // behind blanks at the end
}

}  // namespace vitae::wild_text::citing
