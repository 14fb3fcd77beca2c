// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// A person's name in the four parts that BibTeX and CSL know: "Ludwig van Beethoven Jr." is given "Ludwig", particle
/// "van", family "Beethoven", suffix "Jr.". Views into the name. A name of one word, of Chinese characters, or of an
/// organisation has a family part alone.
struct name_parts {
  std::string_view given, particle, family, suffix;
};

namespace naming_parts {

/// What follows a family name.
constexpr bool is_suffix(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  for (const std::string_view known : {"jr", "sr", "ii", "iii", "iv"})
    if (ascii::equal(word, known)) return true;
  return false;
}

/// Words of which organisations' names are made; a space before and after each.
inline constexpr std::string_view organisations =
    " collaboration consortium team group university institute association foundation society committee project "
    "initiative laboratory council agency organization organisation network inc ltd gmbh corporation working ";

/// Whether a name is an organisation's: "Example Consortium".
constexpr bool is_organisation(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  std::string last(1, ' ');
  last += ascii::lowered(name.substr(space == std::string_view::npos ? 0 : space + 1));
  while (last.size() > 1 && (last.back() == '.' || last.back() == ')')) last.pop_back();
  return space != std::string_view::npos && last.size() > 3 && organisations.find(last + " ") != std::string_view::npos;
}

/// Does the word begin with a small letter, as particles do?
constexpr bool is_small(std::string_view word) { return is_lower(decode(word, 0).code_point); }

}  // namespace naming_parts

/// "et al.", "and others": the list goes on.
constexpr bool is_and_others(std::string_view name) {
  return ascii::equal(name, "et al.") || ascii::equal(name, "et al") || ascii::equal(name, "others");
}

/// The parts of a name in natural order (btxdoc, section 4): words with a small first letter before the last word are
/// the particle, what stands before them is given, what comes after them is the family name.
constexpr name_parts split_name(std::string_view name) {
  using namespace naming_parts;
  name_parts parts;
  name = trimmed(name);
  if (is_organisation(name) || is_and_others(name)) return {{}, {}, name, {}};
  std::size_t last = name.rfind(' ');
  if (last != std::string_view::npos && is_suffix(name.substr(last + 1))) {
    parts.suffix = name.substr(last + 1);
    name = trimmed(name.substr(0, last));
    if (name.ends_with(',')) name = trimmed(name.substr(0, name.size() - 1));
    last = name.rfind(' ');
  }
  if (last == std::string_view::npos) {
    parts.family = name;
    return parts;
  }
  std::size_t particle = last + 1, family = last + 1;
  for (std::size_t at = 0; at < last;) {  // the particle is the longest run from the first small word on
    const std::size_t end = name.find(' ', at);
    if (is_small(name.substr(at, end - at)) && (at > 0 || particle != last + 1)) {
      if (particle == last + 1) particle = at;
      family = end + 1;
    }
    at = end + 1;
  }
  parts.given = trimmed(name.substr(0, particle));
  if (particle < family) parts.particle = trimmed(name.substr(particle, family - particle));
  parts.family = name.substr(family);
  return parts;
}

}  // namespace vitae
