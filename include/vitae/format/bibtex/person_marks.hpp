// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::bibtex_text {

/// What is said of an author: the name with the given names first, whether it stands out or is annotated as the
/// owner's, and what marks say; or, in its place, that the list goes on ("and others").
struct person {
  std::string name;
  bool self = false, equal = false, corresponding = false, others = false;
};

/// Marks that people put behind the names of those who contributed equally.
inline constexpr std::string_view equal_marks[] = {"*",      "∗",        "†",          "‡",           "$^*$",
                                                   "$^{*}$", "$^\\ast$", "$^{\\ast}$", "$^\\dagger$", "$^{\\dagger}$"};

/// Takes marks off the end of a name; whether there were any.
inline bool take_marks(std::string& name) {
  bool any = false;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view mark : equal_marks)
      if (name.size() > mark.size() && name.ends_with(mark)) {
        name.resize(name.size() - mark.size());
        more = any = true;
      }
    while (any && name.ends_with(' ')) name.pop_back();
  }
  return any;
}

/// "Wei Wang 0001": the number by which DBLP tells namesakes apart, with the space before it; its length, or 0.
inline std::size_t namesake_number(std::string_view name) {
  if (name.size() < 6 || name.substr(name.size() - 5, 3) != " 00") return 0;
  return ascii::all_digits(name.substr(name.size() - 4)) ? 5 : 0;
}

/// Applies biblatex's data annotations (manual, section 3.7), `author+an = {1=self; 2=equal, corresponding}`: what an
/// item of the list is. `highlight` and `me` are other names for the owner.
template <class People>
void annotate(People& people, std::string_view annotations) {
  std::size_t item = 0;
  std::string_view rest = annotations;
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("=,;");
    std::string_view word = rest.substr(0, end);
    while (!word.empty() && ascii::is_blank(word.front())) word.remove_prefix(1);
    while (!word.empty() && (ascii::is_blank(word.back()) || word.back() == '"')) word.remove_suffix(1);
    while (!word.empty() && word.front() == '"') word.remove_prefix(1);
    if (end != std::string_view::npos && rest[end] == '=') {
      item = 0;
      for (const char c : word)
        if (ascii::is_digit(c) && item < 100'000) item = item * 10 + static_cast<std::size_t>(c - '0');
    } else if (item > 0 && item <= people.size()) {
      person& who = people[item - 1];
      const auto is = [&](std::string_view name) { return ascii::equal(word, name); };
      who.self = who.self || is("self") || is("me") || is("myself") || is("highlight") || is("bold") || is("owner");
      who.equal = who.equal || ascii::begins(word, "equal") || is("cofirst") || is("shared");
      who.corresponding = who.corresponding || ascii::begins(word, "corresp");
    }
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
}

/// The annotations of a list of authors, none if nothing is to be said.
template <class People>
std::string annotations(const People& people) {
  std::string out;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const person& who = people[i];
    if (!who.self && !who.equal && !who.corresponding) continue;
    if (!out.empty()) out += "; ";
    out += std::to_string(i + 1);
    std::string_view before = "=";
    if (who.self) out.append(before).append("self"), before = ", ";
    if (who.equal) out.append(before).append("equal"), before = ", ";
    if (who.corresponding) out.append(before).append("corresponding");
  }
  return out;
}

}  // namespace vitae::bibtex_text
