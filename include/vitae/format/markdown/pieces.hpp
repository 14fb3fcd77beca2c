// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/labels.hpp>
#include <vitae/format/markdown/looks.hpp>
#include <vitae/format/markdown/values.hpp>

/// Members of a record side by side in one line: "*Berlin* · Sep 2019 – Present", "<ada@example.org> · Code: CS 101".
/// A piece is labelled, or its looks say whose it is.
namespace vitae::markdown_text {

/// Which members a line may hold, and which of them without labels.
struct piece_rules {
  bool asides_only = false;  ///< the line below a heading
  bool loose = false;        ///< one member may be any text
};

namespace pieces {

enum class bare : unsigned char { never, email, phone, address, link, emphasis, date, word, loose };

/// Is it one of a few words, which say themselves what they are?
inline bool is_word(const member_info& m) { return is_leaf(*m.type) && !present(*m.type).words.empty(); }

/// How a member stands without its label.
inline bare kind_of(const type_info& record, const member_info& m, piece_rules rules) {
  const place_in_entry place = place_of(record, m);
  const type_info& one = single(*m.type);
  const look as = m.appearance();
  if (place == place_in_entry::aside) {
    if (is_period(one) || (one.shape == shape::leaf && as == look::date)) return bare::date;
    return bare::emphasis;
  }
  if (m.note.markdown) return bare::never;
  if (place == place_in_entry::labelled && is_word(m)) return bare::word;
  if (place == place_in_entry::labelled && is_link(one)) return bare::link;
  if (rules.asides_only) return bare::never;
  if (rules.loose && is_leaf(*m.type) && (as == look::place || placing::remarked_heading(m))) return bare::loose;
  if (place != place_in_entry::labelled) return bare::never;
  if (one.shape != shape::leaf) return bare::never;
  if (as == look::email) return bare::email;
  if (as == look::phone) return bare::phone;
  return as == look::url ? bare::address : bare::never;
}

inline bool fits(bare kind, const member_info& m, std::string_view source) {
  switch (kind) {
    case bare::word:
      for (const std::string_view word : present(*m.type).words)
        if (word == source) return true;
      return false;
    case bare::email:
      return like_email(source);
    case bare::phone:
      return like_phone(source);
    case bare::address:
      return like_address(source);
    case bare::link:
      return like_address(source) || read_link(source).whole;
    case bare::emphasis:
      return !inside_emphasis(source).empty();
    case bare::date:
      return like_date(source);
    case bare::loose:
      return true;
    case bare::never:
      break;
  }
  return false;
}

/// May a line hold the member, with its label?
inline bool holds(const type_info& record, const member_info& m, piece_rules rules) {
  const place_in_entry place = place_of(record, m);
  if (rules.asides_only) return place == place_in_entry::aside;
  if (m.note.markdown) return false;
  return place == place_in_entry::aside || place == place_in_entry::labelled || place == place_in_entry::heading;
}

/// Reads a value into the member, or into a new item of it. False if it is there already, or cannot be read.
inline bool read_into(node& to, const member_info& m, std::string_view source, bool one_item, origin_of where) {
  const bool many = is_list(*m.type);
  if (!many && to.find(m.index)) return false;
  node& n = to.at(m);
  if (!many || !one_item) return read_value(source, *m.type, n, where);
  cover(n, where(source));
  return read_value(source, item_of(*m.type), n.parts.emplace_back(), where);
}

inline bool write_bare(std::string& out, const node& n, const member_info& m, bare kind) {
  if (n.null) return false;
  if (kind == bare::date) return write_value(out, n, *m.type, look::date, line_start) && fits(kind, m, out);
  if (is_list(*m.type)) {
    for (const node& item : n.parts) {
      if (&item != n.parts.data()) out += dot;
      std::string piece;
      if (!values::write_single(piece, item, item_of(*m.type), m.appearance(), dots | colons | line_start))
        return false;
      if (!fits(kind, m, piece)) return false;
      out += piece;
    }
    return !n.parts.empty();
  }
  if (kind == bare::emphasis) out += '*';
  if (!values::write_single(out, n, present(*m.type), m.appearance(), dots | colons | line_start)) return false;
  if (kind == bare::emphasis) out += '*';
  return fits(kind, m, out);
}

}  // namespace pieces

/// Reads one piece into the member whose label it has, else into the first that it looks like and that has room.
inline bool read_piece(const type_info& record, std::string_view source, node& to, piece_rules rules, origin_of where) {
  if (const labelled_text labelled = read_label(record, source); labelled.member) {
    if (!pieces::holds(record, *labelled.member, rules)) return false;
    return pieces::read_into(to, *labelled.member, labelled.rest, false, where);
  }
  for (const bool loose : {false, true})
    for (const member_info& m : record.members) {
      const pieces::bare kind = pieces::kind_of(record, m, rules);
      if ((kind == pieces::bare::loose) != loose || !pieces::fits(kind, m, source)) continue;
      if (!is_list(*m.type) && to.find(m.index)) continue;
      const std::string_view inner = kind == pieces::bare::emphasis ? inside_emphasis(source) : source;
      return pieces::read_into(to, m, inner, kind != pieces::bare::date, where);
    }
  return false;
}

/// Reads a line of pieces; all of them must be somebody's.
inline bool read_pieces(const type_info& record, std::string_view source, node& to, piece_rules rules,
                        origin_of where) {
  return each_piece(source, dot, [&](std::string_view piece) { return read_piece(record, piece, to, rules, where); });
}

/// A line, and the parts of the record that it holds.
struct written_line {
  std::string source{};
  some_parts taken{};

  void add(std::string_view piece, const node& part) {
    if (!source.empty()) source += dot;
    source += piece;
    taken.push_back(&part);
  }
};

/// The pieces of a record that a line can hold: without labels where they may stand so, and where `bare` wants it.
inline written_line write_pieces(const type_info& record, const some_parts& rest, piece_rules rules, bool bare) {
  written_line line;
  for (const std::size_t rank : {0U, 1U, 2U})  // asides, words, and what may have a label
    for (const node* part : rest) {
      const member_info& m = record.members[part->member];
      const pieces::bare kind = bare ? pieces::kind_of(record, m, rules) : pieces::bare::never;
      const std::size_t own = kind == pieces::bare::word ? 1 : place_of(record, m) == place_in_entry::aside ? 0 : 2;
      if (own != rank) continue;
      std::string piece;
      if (kind != pieces::bare::never && pieces::write_bare(piece, *part, m, kind)) {
        line.add(piece, *part);
      } else if (pieces::holds(record, m, rules)) {
        piece.clear();
        write_plain(piece, label_of(record, m), dots | colons | line_start);
        piece += ": ";
        if (write_value(piece, *part, *m.type, m.appearance(), 0)) line.add(piece, *part);
      }
    }
  in_declared_order(line.taken);
  return line;
}

/// The line of pieces that reads back to what it holds, or an empty one.
inline written_line reversible_pieces(const type_info& record, const some_parts& rest, piece_rules rules) {
  for (const bool bare : {true, false}) {
    written_line line = write_pieces(record, rest, rules, bare);
    node read;
    if (!line.taken.empty() && read_pieces(record, line.source, read, rules, {line.source.data()}) &&
        agrees(read, line.taken))
      return line;
  }
  return {};
}

}  // namespace vitae::markdown_text
