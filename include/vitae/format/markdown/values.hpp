// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/markdown/phrases.hpp>
#include <vitae/source/sort_by.hpp>

/// Values of any type within a line, as far as one line can hold them.
namespace vitae::markdown_text {

/// Parts of a record that are written, or still to be written.
using some_parts = std::vector<const node*>;

/// Widens the bytes of a node to these.
inline void cover(node& n, extent bytes) {
  if (n.where.length == 0) {
    n.where = bytes;
    return;
  }
  const std::size_t end = n.where.end() > bytes.end() ? n.where.end() : bytes.end();
  if (bytes.offset < n.where.offset) n.where.offset = bytes.offset;
  n.where.length = end - n.where.offset;
}

/// All parts of a record.
inline some_parts parts_of(const node& record) {
  some_parts all;
  for (const node& part : record.parts) all.push_back(&part);
  return all;
}

/// The part of that member among these, or null.
inline const node* part_of(const some_parts& parts, const member_info* m) {
  if (m)
    for (const node* part : parts)
      if (part->member == m->index) return part;
  return nullptr;
}

/// The members of a record in declared order, as every reader leaves them.
inline void settle(node& record) {
  sort_by(record.parts, [](const node& part) { return part.member; });
}

inline void in_declared_order(some_parts& parts) {
  sort_by(parts, [](const node* part) { return part->member; });
}

/// Did a reader find just these parts?
inline bool agrees(node& read, const some_parts& written) {
  settle(read);
  if (read.parts.size() != written.size()) return false;
  for (std::size_t i = 0; i < written.size(); ++i)
    if (!(read.parts[i] == *written[i])) return false;
  return true;
}

/// Takes from `rest` what is written now.
inline void take(some_parts& rest, const some_parts& written) {
  std::size_t kept = 0, next = 0;
  for (const node* part : rest) {
    if (next < written.size() && part == written[next])
      ++next;
    else
      rest[kept++] = part;
  }
  rest.resize(kept);
}

namespace values {

inline bool write_single(std::string& out, const node& n, const type_info& type, look as, acting where) {
  if (n.null) return false;
  if (type.shape == shape::leaf) return write_leaf_phrase(out, n, type, as, where);
  if (type.shape != shape::record) return false;
  if (is_period(type)) return write_period(out, n, type);
  if (is_link(type)) return write_link(out, n, type);
  if (is_grade(type)) return write_grade(out, n, where);
  return is_person(type) && write_person(out, n, where);
}

inline bool read_single(std::string_view source, const type_info& type, node& n, origin_of where) {
  n.where = where(source);
  if (type.shape == shape::leaf) {
    n.text = read_leaf_phrase(source, type);
    return true;
  }
  if (type.shape != shape::record) return false;
  if (is_period(type)) return read_period(source, type, n, where);
  if (is_link(type)) return read_link(source, type, n, where);
  if (is_grade(type)) return read_grade(source, type, n, where);
  return is_person(type) && read_person(source, type, n, where);
}

}  // namespace values

/// A leaf, a phrase, or a list of them with commas. False where a line cannot hold the value.
inline bool write_value(std::string& out, const node& n, const type_info& declared, look as, acting where) {
  const type_info& type = present(declared);
  where |= dots;
  if (type.shape != shape::list) return values::write_single(out, n, type, as, where);
  if (n.null || n.parts.empty()) return false;
  for (const node& item : n.parts) {
    if (&item != n.parts.data()) out += ", ";
    if (!values::write_single(out, item, item_of(type), as, where | commas)) return false;
  }
  return true;
}

/// Reads a value of a line; items go to the end of a list.
inline bool read_value(std::string_view source, const type_info& declared, node& n, origin_of where) {
  const type_info& type = present(declared);
  if (type.shape != shape::list) return values::read_single(source, type, n, where);
  cover(n, where(source));
  return each_piece(source, ", ", [&](std::string_view piece) {
    return !piece.empty() && values::read_single(piece, item_of(type), n.parts.emplace_back(), where);
  });
}

}  // namespace vitae::markdown_text
