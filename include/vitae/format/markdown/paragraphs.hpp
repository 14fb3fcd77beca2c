// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/format/markdown/citations.hpp>
#include <vitae/format/markdown/entry_lines.hpp>
#include <vitae/format/markdown/inline_markdown.hpp>
#include <vitae/format/markdown/styled_lines.hpp>

/// What a paragraph or a line of a record says: the questions that reader and writer share.
namespace vitae::markdown_text {

/// What stands for an empty value, and for an absent one: a renderer shows neither.
inline constexpr std::string_view empty_mark = "<!-- empty -->";
inline constexpr std::string_view none_mark = "<!-- none -->";

inline bool is_none(std::string_view source) { return source == none_mark; }
inline bool is_comment(std::string_view source) {
  return source.starts_with("<!--") && source.find("-->") + 3 == source.size();
}

/// A paragraph among the items of a list that says nothing of its own: a comment, or what explains a mark.
inline bool is_silent(const type_info& item, std::string_view source) {
  return is_comment(source) || (source == equal_legend && cited_work(item));
}

/// The text of a leaf that has lines of its own.
inline std::string read_text(std::string_view source, bool marked, const type_info& leaf) {
  return marked ? read_marked(source) : read_leaf_phrase(source, leaf);
}

/// What a paragraph of a record is.
enum class paragraph_role : unsigned char { other, comment, denied, labelled, aside, contact };

struct paragraph_reading {
  paragraph_role role = paragraph_role::other;
  const member_info* member = nullptr;  ///< of a label or a denial, or the record of ways to reach somebody
  std::string_view rest{};              ///< after a label
  node read{};                          ///< of an aside or a contact, the parts
};

/// A label alone in a comment: the member is not there, although another one implies it.
inline const member_info* denied(const type_info& record, std::string_view comment) {
  const labelled_text found = read_bold_label(record, without_ends(comment.substr(4, comment.size() - 7)));
  return found.member && found.rest.empty() && found.member->note.reading ? found.member : nullptr;
}

inline paragraph_reading read_paragraph(const type_info& record, std::string_view source, origin_of where) {
  if (is_comment(source)) {
    const member_info* m = source.size() < 7 ? nullptr : denied(record, source);
    return {m ? paragraph_role::denied : paragraph_role::comment, m};
  }
  if (const labelled_text found = read_bold_label(record, source); found.member)
    return {paragraph_role::labelled, found.member, found.rest};
  if (source.find('\n') != std::string_view::npos || source.size() > 4096) return {};
  node read;
  if (first_at(record, place_in_entry::aside) && read_pieces(record, source, read, {.asides_only = true}, where))
    for (const node& n : read.parts)
      if (place_of(record, record.members[n.member]) == place_in_entry::aside)
        return {paragraph_role::aside, nullptr, {}, std::move(read)};
  const member_info* contact = contact_of(record);
  if (!contact) return {};
  read = {};
  bool reaches = false;
  const type_info& type = present(*contact->type);
  each_piece(source, dot, [&](std::string_view piece) {
    reaches = reaches || like_email(piece) || like_phone(piece) || like_address(piece) || read_link(piece).whole;
    return !reaches;
  });
  if (!reaches || !read_pieces(type, source, read, {.loose = true}, where)) return {};
  settle(read);
  return {paragraph_role::contact, contact, {}, std::move(read)};
}

/// A record after a label, in one line: a phrase, or labelled pieces.
inline bool read_record_phrase(const type_info& record, std::string_view source, node& to, origin_of where) {
  if (source.find('\n') != std::string_view::npos) return false;
  if (is_phrase(record) && !read_label(record, source).member) return values::read_single(source, record, to, where);
  if (!read_pieces(record, source, to, {.loose = true}, where)) return false;
  settle(to);
  return true;
}

/// A record that a line after a label can hold, and reads back; an empty line if there is none.
inline std::string reversible_record(const type_info& record, const node& n) {
  const auto reads_back = [&](const std::string& line) {
    node read;
    if (line.empty() || !read_record_phrase(record, line, read, {line.data()})) return false;
    settle(read);
    return read.parts == n.parts;
  };
  if (is_phrase(record)) {
    std::string line;
    if (values::write_single(line, n, record, look::none, dots | line_start) && reads_back(line)) return line;
  }
  some_parts parts = parts_of(n);
  for (const bool bare : {true, false}) {
    const written_line line = write_pieces(record, parts, {.loose = true}, bare);
    if (line.taken.size() == parts.size() && line.source.size() < entry_lines::longest && reads_back(line.source))
      return line.source;
  }
  return {};
}

/// The first line of an entry that is a list item: a publication, a phrase, or an entry's line.
inline bool read_lead(const type_info& record, std::string_view source, node& to, origin_of where) {
  if (is_phrase(record)) return read_record_phrase(record, source, to, where);
  if (cited_work(record)) {
    if (const styled_line line = split_styled(source); !line.said.empty()) source = line.said;
    if (read_citation(record, source, to, where)) return true;
  }
  to = {};
  return read_entry_line(record, source, to, where);
}

/// The first line of an entry, and what of it that line holds; empty if no line reads back.
inline written_line reversible_lead(const type_info& record, const node& n) {
  some_parts parts = parts_of(n);
  if (is_phrase(record)) {
    std::string line = reversible_record(record, n);
    return line.empty() ? written_line{} : written_line{std::move(line), std::move(parts)};
  }
  if (cited_work(record)) {
    written_line line = reversible_citation(record, parts);
    if (!line.taken.empty()) return line;
  }
  return reversible_entry_line(record, parts);
}

/// The first line of a publication in the words of a style, if it still reads back; else as it was.
inline written_line reversible_styled(const type_info& record, written_line lead, std::string_view shown) {
  if (shown.empty() || lead.taken.empty() || !cited_work(record)) return lead;
  written_line line{styled(shown, lead.source), lead.taken};
  node read;
  const bool reads = read_lead(record, line.source, read, {line.source.data()}) && agrees(read, line.taken);
  return reads ? line : lead;
}

}  // namespace vitae::markdown_text
