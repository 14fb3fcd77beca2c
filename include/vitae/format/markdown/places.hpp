// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/shape/describe.hpp>

/// Where the members of a record stand on a page: as the schema remarks, as far as their types allow it.
namespace vitae::markdown_text {

/// The type without its `maybe`s.
inline const type_info& present(const type_info& type) {
  return type.shape == shape::maybe ? present(*type.inside) : type;
}

inline bool is_leaf(const type_info& type) { return present(type).shape == shape::leaf; }
inline bool is_list(const type_info& type) { return present(type).shape == shape::list; }
inline bool is_record(const type_info& type) { return present(type).shape == shape::record; }
/// What a list holds, without `maybe`s.
inline const type_info& item_of(const type_info& type) { return present(*present(type).inside); }
/// The type, or what it lists.
inline const type_info& single(const type_info& type) { return is_list(type) ? item_of(type) : present(type); }

inline bool is_text(const member_info& m) {
  return is_leaf(*m.type) && present(*m.type).notation == token::text && !m.note.markdown;
}
inline bool is_boolean(const member_info& m) { return is_leaf(*m.type) && present(*m.type).notation == token::boolean; }
inline bool is_date(const member_info& m) { return is_leaf(*m.type) && m.appearance() == look::date; }

/// A record of two dates is a period, whatever its members are called.
inline bool is_period(const type_info& type) {
  const auto members = present(type).members;
  return members.size() == 2 && is_date(members[0]) && is_date(members[1]);
}

/// A record of a text and an address is a link.
inline bool is_link(const type_info& type) {
  const auto members = present(type).members;
  if (members.size() != 2 || !is_text(members[0]) || !is_text(members[1])) return false;
  return (members[0].appearance() == look::url) != (members[1].appearance() == look::url);
}

/// A grade: a text, with the numbers that stand in it.
inline bool is_grade(const type_info& type) {
  const auto& it = present(type);
  if (it.appearance != look::grade || it.members.empty() || !is_text(it.members[0])) return false;
  for (const member_info& m : it.members.subspan(1))
    if (!is_leaf(*m.type) || present(*m.type).notation != token::number) return false;
  return true;
}

/// A person: a name, with marks that are true or false.
inline bool is_person(const type_info& type) {
  const auto& it = present(type);
  if (it.appearance != look::person || it.members.empty() || !is_text(it.members[0])) return false;
  for (const member_info& m : it.members.subspan(1))
    if (!is_boolean(m)) return false;
  return true;
}

/// A record that is one phrase within a line.
inline bool is_phrase(const type_info& type) {
  return is_period(type) || is_link(type) || is_grade(type) || is_person(type);
}

namespace placing {

inline bool remarked_heading(const member_info& m) {
  return m.note.place == place_in_entry::heading && is_leaf(*m.type) && !m.note.markdown;
}

/// A record without remarked headings is headed by its first plain text.
inline bool heads_unasked(const type_info& record, const member_info& m) {
  for (const member_info& other : record.members) {
    if (remarked_heading(other)) return false;
  }
  for (const member_info& other : record.members) {
    const look as = other.appearance();
    const bool plain = is_text(other) && other.note.place == place_in_entry::labelled &&
                       present(*other.type).words.empty() && as != look::email && as != look::phone &&
                       as != look::url && as != look::place && as != look::date;
    if (plain) return other.index == m.index;
  }
  return false;
}

}  // namespace placing

/// Where a member stands. What a place cannot hold (a list in a heading, a record among bullets) is labelled.
inline place_in_entry place_of(const type_info& record, const member_info& m) {
  const type_info& type = present(*m.type);
  const place_in_entry asked = m.note.place;
  const bool dates = is_period(type) || (is_list(type) && is_leaf(item_of(type)) && m.appearance() == look::date);
  switch (asked) {
    case place_in_entry::heading:
      if (placing::remarked_heading(m)) return asked;
      break;
    case place_in_entry::aside:
      if ((is_leaf(type) && !m.note.markdown) || dates) return asked;
      break;
    case place_in_entry::prose:
      if (is_leaf(type)) return asked;
      break;
    case place_in_entry::bullets:
      if (is_list(type)) return asked;
      break;
    case place_in_entry::section:
      return asked;
    case place_in_entry::labelled:
      if (placing::heads_unasked(record, m)) return place_in_entry::heading;
      break;
  }
  return place_in_entry::labelled;
}

/// The first member of that place, or null: the one that stands there without a label.
inline const member_info* first_at(const type_info& record, place_in_entry place) {
  for (const member_info& m : record.members)
    if (place_of(record, m) == place) return &m;
  return nullptr;
}

/// A publication: a work by persons.
inline const member_info* cited_work(const type_info& record) {
  if (record.appearance != look::citation) return nullptr;
  for (const member_info& m : record.members)
    if (m.appearance() == look::work && is_text(m)) return &m;
  return nullptr;
}

/// A bullet of a record without a heading begins with its prose.
inline bool begins_with_prose(const type_info& record) {
  return !cited_work(record) && !first_at(record, place_in_entry::heading) && first_at(record, place_in_entry::prose);
}

/// A record within a record on a line of its own without a label: ways to reach somebody.
inline bool is_contact(const type_info& type) {
  const type_info& it = present(type);
  if (it.shape != shape::record || is_phrase(it)) return false;
  for (const member_info& m : it.members) {
    const look as = m.appearance();
    if ((as == look::email || as == look::phone) && is_leaf(single(*m.type))) return true;
  }
  return false;
}
inline const member_info* contact_of(const type_info& record) {
  for (const member_info& m : record.members)
    if (is_contact(*m.type) && place_of(record, m) == place_in_entry::labelled) return &m;
  return nullptr;
}

/// Has each entry a heading of its own? Where bullets or further entries may stand below it.
inline bool is_headed(const type_info& type) {
  const type_info& it = present(type);
  if (it.shape != shape::record || is_phrase(it) || cited_work(it)) return false;
  if (!first_at(it, place_in_entry::heading)) return false;
  for (const member_info& m : it.members) {
    const place_in_entry place = place_of(it, m);
    if (place == place_in_entry::bullets || place == place_in_entry::section) return true;
    if (is_list(*m.type) && item_of(*m.type).shape == shape::record && !is_phrase(item_of(*m.type))) return true;
  }
  return false;
}

/// Entries that are nothing but a title and what stands below it, in a section without a label, are sections
/// themselves.
inline bool is_open(const type_info& record, const member_info& m) {
  if (place_of(record, m) != place_in_entry::section || !m.note.label_text.empty() || !is_list(*m.type)) return false;
  const type_info& entry = item_of(*m.type);
  std::size_t heads = 0;
  for (const member_info& part : entry.members) {
    const place_in_entry place = place_of(entry, part);
    if (place == place_in_entry::labelled || place == place_in_entry::aside) return false;
    heads += place == place_in_entry::heading ? 1U : 0U;
  }
  return heads == 1 && is_headed(entry);
}
inline const member_info* open_sections(const type_info& record) {
  for (const member_info& m : record.members)
    if (is_open(record, m)) return &m;
  return nullptr;
}

}  // namespace vitae::markdown_text
