// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/format/markdown/places.hpp>
#include <vitae/format/markdown/values.hpp>
#include <vitae/source/node.hpp>

/// What a page need not say, since another of the entry's members says it: "M.Sc. in Physics" is a master's degree in
/// physics (`remark::read_out_of`). A member that is not there although its source implies it stands as an empty one.
namespace vitae::markdown_text {

namespace implying {

/// A member as another one implies it; without text if nothing does.
inline node implied(const member_info& m, const node& record, const type_info& type) {
  node made{.member = m.index};
  if (!m.note.reading || !is_leaf(*m.type)) return made;
  const member_info* from = type.find(m.note.source);
  const node* source = from && is_leaf(*from->type) ? record.find(from->index) : nullptr;
  if (!source) return made;
  made.text = m.note.reading(source->text);
  made.where = source->where;
  made.confidence = source->confidence;
  return made;
}

/// Calls `f(record, type)` for each record in a value, the outermost last.
template <class F>
void each_record(node& n, const type_info& declared, const F& f) {
  const type_info& type = present(declared);
  if (type.shape == shape::list)
    for (node& item : n.parts) each_record(item, item_of(type), f);
  if (type.shape != shape::record || n.null) return;
  for (node& part : n.parts) each_record(part, *type.members[part.member].type, f);
  f(n, type);
}

/// Calls `f(record, implied, own)` for each member that another implies; `own` is what the record has of it, or null.
template <class F>
void each_implied(node& value, const type_info& declared, const F& f) {
  each_record(value, declared, [&f](node& record, const type_info& type) {
    for (const member_info& m : type.members)
      if (node made = implied(m, record, type); !made.text.empty()) f(record, std::move(made), record.find(m.index));
    settle(record);
  });
}

inline void remove(node& record, std::size_t member) {
  std::erase_if(record.parts, [member](const node& part) { return part.member == member; });
}

}  // namespace implying

/// Leaves out what is implied, and marks as empty what is implied and not so.
inline void leave_out_implied(node& value, const type_info& type) {
  implying::each_implied(value, type, [](node& record, const node& implied, const node* own) {
    if (!own)
      record.parts.push_back({.member = implied.member});
    else if (own->text == implied.text)
      implying::remove(record, implied.member);
  });
}

/// Adds what is implied and not said, and takes out what is marked as empty: undoes `leave_out_implied`.
inline void add_implied(node& value, const type_info& type) {
  implying::each_implied(value, type, [](node& record, node implied, const node* own) {
    if (!own)
      record.parts.push_back(std::move(implied));
    else if (own->text.empty())
      implying::remove(record, implied.member);
  });
}

}  // namespace vitae::markdown_text
