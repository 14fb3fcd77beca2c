// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/lines.hpp>

/// A whole entry in one line: "**Programming** (expert): C++, Python", "German (native)",
/// "**Best Paper Award** · 2020 · Issuer: Example Society".
namespace vitae::markdown_text {

namespace entry_lines {

/// Skills and languages: a name with a level in parentheses, and keywords after a colon.
inline bool is_brief(const type_info& record) {
  return record.appearance == look::keyword || record.appearance == look::language;
}
inline const member_info* level_of(const type_info& record) {
  if (!is_brief(record)) return nullptr;
  for (const member_info& m : record.members)
    if (is_text(m) && place_of(record, m) == place_in_entry::labelled) return &m;
  return nullptr;
}
inline const member_info* keywords_of(const type_info& record) {
  for (const member_info& m : record.members)
    if (m.appearance() == look::keyword && !m.note.markdown && is_list(*m.type) && is_leaf(item_of(*m.type)) &&
        place_of(record, m) == place_in_entry::labelled)
      return &m;
  return nullptr;
}

/// Takes " (level)" off the beginning.
inline bool read_level(const type_info& record, std::string_view& source, node& to, origin_of where) {
  const member_info* level = level_of(record);
  if (!level || !source.starts_with(" (")) return false;
  const std::size_t end = find_unescaped(source, ")");
  if (end == std::string_view::npos) return false;
  const std::string_view inside = source.substr(2, end - 2);
  phrases::add(to, *level, read_plain(inside), where(inside));
  source.remove_prefix(end + 1);
  return true;
}

/// "**heads**, *organisation* (level): keywords", the colon within the bold where nothing stands between.
inline bool read_bold(const type_info& record, std::string_view source, node& to, origin_of where) {
  const std::size_t end = find_unescaped(source, "**", 2);
  if (end == std::string_view::npos || end == 2) return false;
  std::string_view names = source.substr(2, end - 2), rest = source.substr(end + 2);
  const member_info* keywords = keywords_of(record);
  const bool colon = keywords && names.ends_with(':') && !names.ends_with("\\:");
  if (colon) names.remove_suffix(1);
  heads::read_names(record, names, to, where);
  if (!colon) {
    heads::read_organizations(record, rest, to, where);
    read_level(record, rest, to, where);
    if (rest.empty()) return true;
    if (!keywords || !rest.starts_with(": ")) return false;
    rest.remove_prefix(1);
  }
  return pieces::read_into(to, *keywords, without_ends(rest), false, where);
}

/// "German (native)", or a heading's line.
inline bool read_light(const type_info& record, std::string_view source, node& to, origin_of where) {
  if (is_brief(record) && source.ends_with(')') && !source.ends_with("\\)")) {
    const std::size_t begin = find_last_unescaped(source, " (");
    std::string_view level = begin == std::string_view::npos ? std::string_view{} : source.substr(begin);
    node found;
    if (begin != 0 && read_level(record, level, found, where) && level.empty()) {
      source = source.substr(0, begin);
      to = std::move(found);
    }
  }
  return read_headline(record, source, to, where);
}

/// What to write in the line.
struct style {
  bool bold = true;
  bool bare = true;      ///< pieces without labels
  bool labelled = true;  ///< members that take a label
  bool heads = true;     ///< heads at the beginning; otherwise with labels, as any other member
};

inline written_line write(const type_info& record, const some_parts& parts, style as) {
  some_parts rest = parts;
  heads::written w;
  const acting where = (as.bold ? colons : line_start | colons | parentheses) | dots;
  if (as.heads) w = heads::write(record, rest, heads::extent_of::all, where);
  take(rest, w.taken);
  written_line line;
  line.taken = std::move(w.taken);
  std::string keywords, level;
  const node* listed = part_of(rest, keywords_of(record));
  const node* graded = part_of(rest, level_of(record));
  if (!w.names.empty() && as.labelled) {
    if (listed && as.bold && write_value(keywords, *listed, *keywords_of(record)->type, look::keyword, 0))
      take(rest, {listed}), line.taken.push_back(listed);
    else
      keywords.clear();
    if (graded && !graded->null && !graded->text.empty()) {
      write_plain(level += " (", graded->text, dots | parentheses);
      level += ')';
      take(rest, {graded}), line.taken.push_back(graded);
    }
  }
  const bool inner = !keywords.empty() && w.organizations.empty() && level.empty();
  const std::string_view bold = as.bold && !w.names.empty() ? "**" : "";
  line.source.append(bold).append(w.names).append(inner ? ":" : "").append(bold);
  if (!line.source.empty() && !w.organizations.empty()) line.source += ", ";
  line.source.append(w.organizations).append(level);
  if (!keywords.empty()) line.source.append(inner ? " " : ": ").append(keywords);

  if (!as.labelled) {
    some_parts unlabelled;
    for (const node* part : rest)
      if (place_of(record, record.members[part->member]) == place_in_entry::aside) unlabelled.push_back(part);
    rest = std::move(unlabelled);
  }
  some_parts below;  // heads that the line could not hold have labels, but not in the line
  for (const node* part : rest)
    if (!as.heads || !heads::is_head(record, record.members[part->member])) below.push_back(part);
  written_line tail = write_pieces(record, below, {}, as.bare);
  if (!tail.source.empty()) line.source.append(line.source.empty() ? "" : dot).append(tail.source);
  for (const node* part : tail.taken) line.taken.push_back(part);
  in_declared_order(line.taken);
  return line;
}

/// Beyond so many bytes a line is no longer read at a glance: labelled members go below.
inline constexpr std::size_t longest = 180;

}  // namespace entry_lines

/// Reads an entry's line.
inline bool read_entry_line(const type_info& record, std::string_view source, node& to, origin_of where) {
  bool first = true;
  return each_piece(source, dot, [&](std::string_view piece) {
    if (std::exchange(first, false) && first_at(record, place_in_entry::heading)) {
      if (piece.starts_with("**")) return entry_lines::read_bold(record, piece, to, where);
      node alone;
      if (read_piece(record, piece, alone, {}, where)) {
        to = std::move(alone);
        return true;
      }
      return entry_lines::read_light(record, piece, to, where);
    }
    return read_piece(record, piece, to, {}, where);
  });
}

/// The entry's line that reads back to what it holds, or an empty one.
inline written_line reversible_entry_line(const type_info& record, const some_parts& rest) {
  using entry_lines::style;
  constexpr style light{false, true, true, true};
  constexpr style styles[] = {{true, true, true, true},
                              {true, false, true, true},
                              {true, true, false, true},
                              {true, false, false, true},
                              {true, true, true, false}};
  const auto reversible = [&](const written_line& line) {
    node read;
    return !line.taken.empty() && read_entry_line(record, line.source, read, {line.source.data()}) &&
           agrees(read, line.taken);
  };
  if (entry_lines::is_brief(record)) {
    written_line line = entry_lines::write(record, rest, light);
    if (line.taken.size() == rest.size() && line.source.find(dot) == std::string::npos && reversible(line)) return line;
  }
  for (const style as : styles) {
    written_line line = entry_lines::write(record, rest, as);
    if (as.labelled && line.source.size() > entry_lines::longest && line.taken.size() > 2) continue;
    if (reversible(line)) return line;
  }
  return {};
}

}  // namespace vitae::markdown_text
