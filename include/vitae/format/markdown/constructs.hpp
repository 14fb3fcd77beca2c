// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/markdown/paragraphs.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/node.hpp>

/// What of a record can stand on a page without its label: each answer is what the reader makes of the text itself.
namespace vitae::markdown_text {

/// Headings go down to this level; below it, all is nested bullets.
inline constexpr std::size_t deepest_heading = 6;

/// The text of a leaf, whose lines and paragraphs are those of the page.
inline void write_text(std::string& out, const node& n, const type_info& leaf, look as, bool marked, std::size_t indent,
                       acting first) {
  const std::string_view all = n.text;
  if (!marked && (leaf.notation == token::raw || all.find('\n') == all.npos)) {
    write_leaf_phrase(out, n, leaf, as, first);
    return;
  }
  for (std::size_t from = 0, at = 0;;) {
    const std::size_t found = all.find('\n', at);
    std::size_t end = found;
    while (end < all.size() && all[end] == '\n') ++end;
    const bool last = found == all.npos;
    if (!last && (found == 0 || end == all.size() || end - found > 2)) {
      at = end;
      continue;
    }
    const std::string_view line = all.substr(from, last ? found : found - from);
    if (marked)
      write_marked(out, line, (first & line_start) != 0);
    else
      write_plain(out, line, first);
    if (last) return;
    out += end - found == 2 ? "\n\n" : marked ? "\n" : "\\\n";
    out.append(indent, ' ');
    first |= line_start;
    from = at = end;
  }
}

/// The line below a heading, taken from `rest`; empty if no line reads back.
inline written_line take_aside(const type_info& type, some_parts& rest) {
  constexpr piece_rules rules{.asides_only = true};
  written_line line = reversible_pieces(type, rest, rules);
  const auto role = read_paragraph(type, line.source, {line.source.data()}).role;
  if (line.taken.empty() || role != paragraph_role::aside) return {};
  take(rest, line.taken);
  return line;
}

/// The ways to reach somebody in a line, taken from `rest`.
inline std::string take_contact(const type_info& type, some_parts& rest) {
  const member_info* m = contact_of(type);
  const node* part = part_of(rest, m);
  if (!part) return {};
  some_parts inside = parts_of(*part);
  written_line line = write_pieces(present(*m->type), inside, {.loose = true}, true);
  const paragraph_reading read = read_paragraph(type, line.source, {line.source.data()});
  if (read.role != paragraph_role::contact || read.read.parts != part->parts) return {};
  take(rest, {part});
  return std::move(line.source);
}

/// A line that nobody sees for a member that is not there although another one implies it, taken from `rest`.
inline std::string take_denied(const type_info& type, some_parts& rest) {
  for (const node* part : rest) {
    const member_info& m = type.members[part->member];
    if (!m.note.reading || part->null || !part->text.empty() || !part->parts.empty()) continue;
    std::string line = "<!-- ";
    write_bold_label(line, type, m);
    line += " -->";
    if (read_paragraph(type, line, {line.data()}).member != &m) continue;
    take(rest, {part});
    return line;
  }
  return {};
}

/// The prose of a record, taken from `rest` if none of its paragraphs reads as anything else.
inline std::string take_prose(const type_info& type, some_parts& rest, std::size_t indent) {
  const member_info* m = first_at(type, place_in_entry::prose);
  const node* part = part_of(rest, m);
  if (!part || part->null || part->text.empty()) return {};
  std::string out;
  write_text(out, *part, present(*m->type), m->appearance(), m->note.markdown, indent, line_start);
  for (std::string_view left = out; !left.empty();) {
    const std::size_t end = left.find("\n\n");
    const std::string_view paragraph = without_ends(left.substr(0, end));
    if (read_paragraph(type, paragraph, {out.data()}).role != paragraph_role::other) return {};
    left = end == left.npos ? std::string_view{} : left.substr(end + 2);
  }
  take(rest, {part});
  return out;
}

/// The list that stands without its label, if none of its items reads as a labelled member.
inline const node* bulleted(const type_info& type, const some_parts& rest) {
  const member_info* m = first_at(type, place_in_entry::bullets);
  const node* part = part_of(rest, m);
  if (!part || part->null || part->parts.empty()) return nullptr;
  const type_info& one = item_of(*m->type);
  for (const node& n : part->parts) {
    std::string lead;
    if (one.shape == shape::leaf && m->note.markdown) {
      write_text(lead, n, one, look::none, true, 0, line_start);
    } else if (one.shape == shape::record && begins_with_prose(one)) {
      const member_info* prose = first_at(one, place_in_entry::prose);
      if (const node* p = n.find(prose->index))
        write_text(lead, *p, present(*prose->type), look::none, prose->note.markdown, 0, line_start);
    } else if (one.shape == shape::record) {
      lead = reversible_lead(one, n).source;
    }
    if (read_bold_label(type, lead).member) return nullptr;
  }
  return part;
}

/// Has the member a heading of its own? As remarked; on a page without remarks, lists of entries have.
inline bool has_section(const type_info& type, const node& n, std::size_t level) {
  if (level >= deepest_heading) return false;
  const member_info& m = type.members[n.member];
  const place_in_entry where = place_of(type, m);
  if (where == place_in_entry::section) return true;
  if (where != place_in_entry::labelled || level != 1 || n.null || n.parts.empty()) return false;
  if (is_list(*m.type)) return item_of(*m.type).shape == shape::record && !is_phrase(item_of(*m.type));
  return is_record(*m.type) && reversible_record(present(*m.type), n).empty();
}

/// Does a title say the label of a member's section among other words: "Other Skills"?
inline bool says_label(const type_info& type, std::string_view title) {
  const auto spaced = [](std::string_view words) { return ascii::lowered(std::string(" ").append(words) + ' '); };
  const std::string words = spaced(title);
  for (const member_info& m : type.members)
    if (place_of(type, m) == place_in_entry::section && words.find(spaced(label_of(type, m))) != words.npos)
      return true;
  return false;
}

/// May the entry stand as a section of its own: does its title say nobody's label?
inline bool opens(const type_info& type, const type_info& entry, const node& n) {
  some_parts parts = parts_of(n);
  const written_line title = reversible_headline(entry, parts);
  if (n.null || title.taken.empty()) return false;
  const std::string said = read_plain(title.source);
  return !find_section(type, said) && !says_label(type, said);
}

/// The items of a list in one line, if it is short and reads back.
inline std::string side_by_side(const node& n, const type_info& type, const member_info& m) {
  const type_info& one = item_of(type);
  std::string line;
  if (one.shape == shape::leaf ? m.note.markdown : !is_phrase(one)) return {};
  for (const node& item : n.parts)
    if (item.text.size() > 80 || item.text.find('\n') != std::string::npos) return {};
  node read;
  if (!write_value(line, n, type, m.appearance(), line_start) || line.size() > 600) return {};
  return read_value(line, type, read, {line.data()}) && read.parts == n.parts ? line : std::string{};
}

}  // namespace vitae::markdown_text
