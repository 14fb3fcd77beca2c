// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/bibtex/braces.hpp>
#include <vitae/format/bibtex/latex_read.hpp>
#include <vitae/format/bibtex/latex_write.hpp>
#include <vitae/format/bibtex/name.hpp>
#include <vitae/format/bibtex/person_marks.hpp>
#include <vitae/source/ascii.hpp>

/// Lists of names as BibTeX writes them, and as people do.
namespace vitae::bibtex_text {

/// The names of a list, each as it is written: `A and B`; where somebody has used ';' or only commas, those.
inline std::vector<std::string_view> names_of(std::string_view list) {
  const auto blank = [&](std::size_t i) { return i >= list.size() || ascii::is_blank(list[i]) || list[i] == '~'; };
  auto names = latex::split(list, [&](std::size_t i) -> std::size_t {
    return ascii::is_blank(list[i]) && i + 4 <= list.size() && ascii::equal(list.substr(i + 1, 3), "and") &&
                   blank(i + 4)
               ? 4
               : 0;
  });
  if (names.size() == 1) {
    auto other = latex::split(list, ';');
    if (other.size() > 1) names = std::move(other);
  }
  std::vector<std::string_view> all;
  for (const std::string_view name : names) {
    auto parts = latex::split(name, ',');
    const auto suffix = [&](std::size_t i) { return naming_parts::is_suffix(latex::stripped(parts[i])); };
    const bool initial_first = parts.size() == 2 && [](std::string_view first) {  // "A. Lovelace, C. Babbage"
      first = latex::stripped(first);
      return first.size() > 3 && ascii::is_upper(first[0]) && first[1] == '.' &&
             first.find_last_of(" .~") + 2 < first.size();
    }(parts[0]);
    const bool is_one = parts.size() == 1 || (parts.size() == 2 && !initial_first) ||
                        (parts.size() == 3 && (suffix(1) || suffix(2) || names.size() > 1));
    if (is_one) parts = {name};
    for (const std::string_view part : parts)
      if (!latex::stripped(part).empty()) all.push_back(latex::stripped(part));
  }
  return all;
}

/// biblatex's extended format, `family=Berg, given=Jan, prefix=van`; empty if it isn't that.
inline std::string read_labelled_name(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string_view label : {"given=", "prefix=", "family=", "suffix="})
    for (const std::string& part : parts) {
      if (part.find('=') == std::string::npos) return {};
      if (part.starts_with(label)) out.append(out.empty() ? "" : " ").append(part, label.size(), std::string::npos);
    }
  return out;
}

/// What a macro that makes all of a name stand out is given, `\textbf{Last, First}`; empty for others.
inline std::string_view stressed_name(std::string_view written) {
  std::size_t end = 1;
  while (end < written.size() && (ascii::is_lower(written[end]) || ascii::is_upper(written[end]))) ++end;
  if (!written.starts_with('\\') || end >= written.size() || !latex::is_group(written.substr(end))) return {};
  latex::reader in(written, latex::mode::prose);
  in.text();
  return in.stressed() ? written.substr(end + 1, written.size() - end - 2) : std::string_view{};
}

inline person read_unstressed_person(std::string_view written) {
  using namespace latex;
  person made;
  if (is_group(written)) {
    reader in(written, mode::prose);
    made.name = in.text();
    made.self = in.stressed();
    return made;
  }
  if (ascii::equal(written, "others")) return {"et al.", false, false, false, true};
  std::vector<std::string> parts;
  for (const std::string_view piece : split(written, ',')) {
    reader in(piece, mode::prose);
    std::string text = in.text();
    made.equal = take_marks(text) || made.equal;
    made.self = made.self || in.stressed();
    if (!text.empty()) parts.push_back(std::move(text));
  }
  if (parts.empty()) return made;
  if (made.name = read_labelled_name(parts); !made.name.empty()) return made;
  const bool suffix_last = parts.size() == 3 && naming_parts::is_suffix(parts[2]) && !naming_parts::is_suffix(parts[1]);
  const std::size_t given = parts.size() < 3 || suffix_last ? 1 : 2;
  for (const std::size_t i : {given, std::size_t{0}, 3 - given})
    if (i < parts.size() && !parts[i].empty()) {
      if (!made.name.empty()) made.name += ' ';
      made.name += parts[i];
      parts[i].clear();
    }
  for (std::size_t i = 3; i < parts.size(); ++i) made.name.append(", ").append(parts[i]);
  made.name.resize(made.name.size() - namesake_number(made.name));
  if (const std::size_t gap = made.name.find(". -"); gap != std::string::npos) made.name.erase(gap + 1, 1);  // of ADS
  return made;
}

/// One author: "Last, First", "von Last, Jr, First" and "First Last" alike give the given names first; a name in
/// braces of its own is taken literally.
inline person read_person(std::string_view written) {
  const std::string_view inside = stressed_name(written);
  person made = read_unstressed_person(inside.empty() ? written : inside);
  made.self = made.self || !inside.empty();
  return made;
}

/// The authors of a field.
inline std::vector<person> read_people(std::string_view list) {
  std::vector<person> all;
  std::size_t stand_out = 0;
  for (const std::string_view name : names_of(list)) {
    all.push_back(read_person(name));
    stand_out += all.back().self ? 1 : 0;
  }
  if (stand_out > 1)  // a style of the whole list says nothing of anybody
    for (person& one : all) one.self = false;
  return all;
}

/// Whether a written name is read back as that name, alone and among others.
inline bool reads_back(const std::string& written, std::string_view name) {
  const std::string among = "A and " + written + " and B";  // a name may begin or end with "and"
  const auto names = names_of(among);
  if (names.size() != 3 || names[1] != written || names_of(written) != std::vector{std::string_view(written)})
    return false;
  const person back = read_person(written);
  return back.name == name && !back.equal;
}

/// "King, Jr., Martin Luther": the order that BibTeX wants for names with a suffix; empty for others.
inline std::string inverted(std::string_view name) {
  const name_parts parts = split_name(name);
  std::string out;
  if (parts.suffix.empty() || parts.given.empty()) return out;
  latex::write_text(out, parts.particle);
  if (!out.empty()) out += ' ';
  latex::write_text(out, parts.family);
  for (const std::string_view part : {parts.suffix, parts.given}) latex::write_text(out += ", ", part);
  return out;
}

/// Appends a name so that it reads back as it is: in natural order, "Last, Jr, First" where there is a suffix, in
/// braces where it is an organisation's or would be taken for something else.
inline void write_person(std::string& out, std::string_view name) {
  std::string plain;
  latex::write_text(plain, name);
  if (naming_parts::is_organisation(name))
    out.append("{").append(plain).append("}");
  else if (const std::string formal = inverted(name); !formal.empty() && reads_back(formal, name))
    out += formal;
  else if (reads_back(plain, name))
    out += plain;
  else
    out.append("{").append(plain).append("}");
}

/// The field that `read_people` reads back to the same names.
inline std::string write_people(const std::vector<person>& people) {
  std::string out;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (i > 0) out += " and ";
    people[i].others ? void(out += "others") : write_person(out, people[i].name);
  }
  return out;
}

}  // namespace vitae::bibtex_text
