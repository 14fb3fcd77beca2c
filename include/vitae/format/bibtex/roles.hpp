// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/shape/describe.hpp>

/// How a schema holds what a bibliography says: a format knows no schema, only names and looks.
namespace vitae::bibtex_text {

/// What an entry says, in the words of its fields.
enum class role : unsigned char {
  key,
  title,
  authors,
  venue,
  kind,
  status,
  date,
  volume,
  issue,
  pages,
  publisher,
  doi,
  arxiv,
  links,
  notes,
  none
};

/// The names that a member in each role may have.
inline constexpr std::string_view role_names[] = {
    "|key|id|",           "|title|",     "|authors|author|", "|venue|", "|kind|entry_type|", "|status|pubstate|",
    "|date|year|issued|", "|volume|",    "|issue|number|",   "|pages|", "|publisher|",       "|doi|",
    "|arxiv|eprint|",     "|links|url|", "|notes|note|"};

constexpr bool names(role what, std::string_view member) {
  const std::string_view known = role_names[static_cast<std::size_t>(what)];
  for (std::size_t at = known.find(member); at != std::string_view::npos; at = known.find(member, at + 1))
    if (at > 0 && known[at - 1] == '|' && known.substr(at + member.size(), 1) == "|") return true;
  return false;
}

constexpr role role_of(std::string_view member) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(role::none); ++i)
    if (names(static_cast<role>(i), member)) return static_cast<role>(i);
  return role::none;
}

/// The member of a record in that role, or null.
constexpr const member_info* member_in(const type_info& record, role what) {
  for (const member_info& m : record.members)
    if (names(what, m.name)) return &m;
  return nullptr;
}

/// Whether a value's type is a record that looks like a publication.
constexpr bool is_entry(const type_info& type) {
  return type.shape == shape::record && type.appearance == look::citation;
}

/// Where entries go in a schema: the members on the way from the root to the first list of records that look like
/// publications, and the type of these. If there is none, the root itself is taken for one, or for a list of them.
struct place_of_entries {
  std::vector<const member_info*> way;
  const type_info* type = nullptr;
};

constexpr bool find_entries(const type_info& type, place_of_entries& place, int depth = 0) {
  const type_info& core = type.core();
  if (is_entry(core)) return place.type = &core, true;
  if (core.shape != shape::record || depth > 5) return false;
  for (const member_info& m : core.members)
    if (is_entry(m.type->core())) return place.way.push_back(&m), place.type = &m.type->core(), true;
  for (const member_info& m : core.members) {  // farther in, but not into lists
    bool many = false;
    for (const type_info* t = m.type; t; t = t->inside) many = many || t->shape == shape::list;
    if (many) continue;
    place.way.push_back(&m);
    if (find_entries(*m.type, place, depth + 1)) return true;
    place.way.pop_back();
  }
  return false;
}

constexpr place_of_entries place_of(const type_info& root) {
  place_of_entries place;
  if (!find_entries(root, place) && root.core().shape == shape::record) place.type = &root.core();
  return place;
}

}  // namespace vitae::bibtex_text
