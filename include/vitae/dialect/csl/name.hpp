// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/dialect/csl/scalar.hpp>
#include <vitae/format/bibtex/name.hpp>

namespace vitae::csl {

/// A name variable: the parts of a person's name, or the `literal` name of an organisation.
struct Name {
  std::string family;
  std::string given;
  std::string dropping_particle;
  std::string non_dropping_particle;
  std::string suffix;
  scalar comma_suffix;
  scalar static_ordering;
  std::string literal;
  scalar parse_names;

  bool operator==(const Name&) const = default;
};

/// The name in natural order: "Ludwig van Beethoven Jr.".
inline std::string spelled(const Name& name) {
  if (!name.literal.empty()) return name.literal;
  std::string out;
  const bool family_first = name.static_ordering.text == "true" || name.static_ordering.text == "1";
  for (const std::string* part : {family_first ? &name.family : &name.given, &name.dropping_particle,
                                  &name.non_dropping_particle, family_first ? &name.given : &name.family}) {
    if (!part->empty() && !out.empty()) out += ' ';
    out += *part;
  }
  if (name.suffix.empty()) return out;
  const bool comma = !name.comma_suffix.text.empty() && name.comma_suffix.text != "false";
  return out.append(comma ? ", " : " ").append(name.suffix);
}

/// A name by its parts, if they spell it again exactly; else literally.
inline Name to_csl(std::string_view name) {
  const name_parts parts = split_name(name);
  Name made;
  made.family = parts.family;
  made.given = parts.given;
  made.non_dropping_particle = parts.particle;
  made.suffix = parts.suffix;
  if (!parts.suffix.empty() && name.find(',') != std::string_view::npos) made.comma_suffix = {"true", false};
  if (!parts.given.empty() && spelled(made) == name) return made;
  Name literal;
  literal.literal = name;
  return literal;
}

}  // namespace vitae::csl
