// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Small questions about a type's description.
namespace kinds {

constexpr bool is_list(const type_info& t) {
  return t.shape == shape::list || (t.shape == shape::maybe && is_list(*t.inside));
}
constexpr bool is_record(const type_info& t) { return t.core().shape == shape::record; }

/// A leaf whose text is free: no date, no address, none of a few words, no number.
constexpr bool is_text(const type_info& t) {
  const type_info& core = t.core();
  return core.shape == shape::leaf && core.words.empty() && core.notation == token::text &&
         core.appearance == look::none;
}

/// A record of two dates, the first of which begins.
constexpr bool is_period(const type_info& t) {
  const type_info& core = t.core();
  if (core.shape != shape::record || core.members.size() != 2) return false;
  for (const member_info& m : core.members)
    if (m.type->core().appearance != look::date || is_list(*m.type)) return false;
  return true;
}

/// A record with an address in it and at most a name for it.
constexpr const member_info* address_of(const type_info& t) {
  const type_info& core = t.core();
  if (core.shape != shape::record || core.members.size() > 3) return nullptr;
  for (const member_info& m : core.members)
    if (m.type->core().shape == shape::leaf && m.type->core().appearance == look::url) return &m;
  return nullptr;
}

/// A record that holds a text and a list of its like: a bullet with bullets below.
constexpr bool is_item(const type_info& t) {
  const type_info& core = t.core();
  if (core.shape != shape::record) return false;
  bool text = false, nested = false;
  for (const member_info& m : core.members) {
    if (is_text(*m.type) && !is_list(*m.type)) text = true;
    if (is_list(*m.type) && &m.type->core() == &core) nested = true;
  }
  return text && nested;
}

}  // namespace kinds

/// What an entry of a record type is made of, by the looks and the shapes of its members. A pointer is null where the
/// record has no such member.
struct entry_plan {
  const type_info* type = nullptr;
  std::vector<const member_info*> slots;  ///< free text with a look that can be weighed, in declared order
  std::vector<const member_info*> dates;  ///< single dates, in declared order
  const member_info* period = nullptr;
  const member_info* date_list = nullptr;
  const member_info* grade = nullptr;
  const member_info* links = nullptr;    ///< a list of links
  const member_info* url = nullptr;      ///< one address
  const member_info* prose = nullptr;    ///< a paragraph
  const member_info* bullets = nullptr;  ///< a list of items
  const member_info* keywords = nullptr;
  const member_info* inner = nullptr;   ///< entries within the entry
  const member_info* choice = nullptr;  ///< one of some words, which no other member tells
  name_index names;

  explicit entry_plan(const type_info& record) : type(&record.core()), names(record.core()) {
    for (const member_info& m : type->members) place(m);
  }

  /// Does it have a job's title among its members?
  bool employs() const { return has(look::role); }
  /// Does it have a degree among its members?
  bool teaches() const { return has(look::degree); }
  bool dated() const { return period || date_list || !dates.empty(); }

 private:
  bool has(look as) const {
    for (const member_info* m : slots)
      if (m->appearance() == as) return true;
    return false;
  }

  void place(const member_info& m) {
    const type_info& core = m.type->core();
    const bool many = kinds::is_list(*m.type);
    const look as = m.appearance();
    if (kinds::is_period(core)) {
      if (!many && !period) period = &m;
    } else if (core.shape == shape::record) {
      if (kinds::is_item(core))
        bullets = bullets ? bullets : &m;
      else if (kinds::address_of(core))
        links = links ? links : &m;
      else if (as == look::grade)
        grade = grade ? grade : &m;
      else if (many && !inner)
        inner = &m;
    } else if (!core.words.empty()) {
      if (!many && !m.note.reading) choice = choice ? choice : &m;
    } else if (as == look::date) {
      if (many)
        date_list = date_list ? date_list : &m;
      else
        dates.push_back(&m);
    } else if (as == look::url) {
      if (!many) url = url ? url : &m;
    } else if (as == look::grade) {
      grade = grade ? grade : &m;
    } else if (kinds::is_text(core)) {
      if (as == look::prose && !many)
        prose = prose ? prose : &m;
      else if (as == look::prose || (many && as == look::none && !bullets))
        bullets = bullets ? bullets : &m;
      else if (as == look::keyword && many)
        keywords = keywords ? keywords : &m;
      else if (!many && as != look::none && as != look::prose)
        slots.push_back(&m);
    }
  }
};

/// Do the sections of a member hold entries that have their time, as jobs and degrees have?
inline bool holds_dated_entries(const member_info& m) {
  const auto& parts = m.type->core().members;
  return any_of(parts, [](const member_info& part) { return kinds::is_period(*part.type); });
}

}  // namespace vitae::wild_text
