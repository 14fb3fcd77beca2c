// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/markdown/inline_markdown.hpp>
#include <vitae/format/markdown/looks.hpp>
#include <vitae/format/markdown/places.hpp>
#include <vitae/format/markdown/separators.hpp>
#include <vitae/format/markdown/unescape.hpp>
#include <vitae/source/node.hpp>

/// Values that are one phrase within a line: texts, addresses, links, periods, grades, persons, and lists of them.
///
/// Each `write_…` appends a phrase or returns false, having perhaps appended something; each `read_…` fills a node or
/// returns false. What is written need not read back (a period may be spelled with a dash of its own): whoever builds a
/// line reads it, and compares.
namespace vitae::markdown_text {

/// Turns views of a document into extents.
struct origin_of {
  const char* document = nullptr;
  extent operator()(std::string_view piece) const {
    return {static_cast<std::size_t>(piece.data() - document), piece.size()};
  }
};

namespace phrases {

/// Is it an address that `<…>` makes a link of, as it stands?
inline bool linkable(std::string_view text) {
  if (text.size() < 3 || text.size() > 300) return false;
  for (const char c : text)
    if (ascii::is_control(c) || c == ' ' || c == '<' || c == '>' || c == '\\' || ascii::is_beyond(c)) return false;
  return marked::is_autolink(std::string("<").append(text).append(">"), 0);
}

/// A decimal number in the shortest spelling: "4.00" is "4", ".50" is "0.5", "1,30" is "1.3".
inline std::string shortest(std::string_view number) {
  std::string out(number);
  if (const std::size_t comma = out.find(','); comma != std::string::npos) out[comma] = '.';
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  std::size_t zeros = 0;
  while (zeros + 1 < out.size() && out[zeros] == '0' && out[zeros + 1] != '.') ++zeros;
  return out.substr(zeros);
}

/// Does a decimal comma stand there: that of "1,3" and "2,75", but not the one of "1,000"?
inline bool is_decimal_comma(std::string_view text, std::size_t at) {
  std::size_t digits = 0;
  while (at + 1 + digits < text.size() && ascii::is_digit(text[at + 1 + digits])) ++digits;
  return text[at] == ',' && (digits == 1 || digits == 2);
}

/// The next number in a text ("3.9" in "3.9 / 4.0"), taken off its beginning; empty if there is none.
inline std::string_view next_number(std::string_view& text) {
  std::size_t begin = 0;
  while (begin < text.size() && !ascii::is_digit(text[begin])) ++begin;
  std::size_t end = begin;
  bool point = false;
  for (; end < text.size(); ++end) {
    const bool dot = text[end] == '.' && end + 1 < text.size() && ascii::is_digit(text[end + 1]);
    const bool fraction = !point && (dot || is_decimal_comma(text, end));
    if (!ascii::is_digit(text[end]) && !fraction) break;
    point = point || fraction;
  }
  const std::string_view number = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return number;
}

inline node& add(node& to, const member_info& m, std::string text, extent where) {
  return to.parts.emplace_back(node{.member = m.index, .text = std::move(text), .where = where});
}

}  // namespace phrases

/// A leaf: an address as a link, raw text as code, any other text as it is.
inline bool write_leaf_phrase(std::string& out, const node& n, const type_info& leaf, look as, acting where) {
  if (n.text.empty()) return false;
  if (leaf.notation == token::raw && n.text.find_first_of("`\r\n") == std::string::npos && trimmed(n.text) == n.text) {
    out.append("`").append(n.text).append("`");
  } else if ((as == look::url || as == look::email) && phrases::linkable(n.text)) {
    out.append("<").append(n.text).append(">");
  } else {
    write_plain(out, n.text, where);
  }
  return true;
}

inline std::string read_leaf_phrase(std::string_view source, const type_info& leaf) {
  const bool code = leaf.notation == token::raw && source.size() > 2 && source.front() == '`' && source.back() == '`' &&
                    source.find('`', 1) == source.size() - 1;
  return code ? std::string(source.substr(1, source.size() - 2)) : read_plain(source);
}

/// "start – end"; one date, if both are the same.
inline bool write_period(std::string& out, const node& n, const type_info& type) {
  const node* start = n.find(0);
  const node* end = n.find(1);
  if ((!start && !end) || (start && start->null) || (end && end->null)) return false;
  if (start) write_plain(out, start->text, dots | dashes | commas | line_start);
  if (start && end && start->text == end->text) return true;
  out += start ? " \u2013" : "\u2013";
  if (end) write_plain(out += ' ', end->text, dots | dashes | commas);
  return type.members.size() == 2;
}

inline bool read_period(std::string_view source, const type_info& type, node& n, origin_of where) {
  std::size_t dash = find_unescaped(source, "\u2013"), length = 3;
  if (dash == std::string_view::npos) dash = find_unescaped(source, "\u2014");
  if (dash == std::string_view::npos) dash = find_unescaped(source, " - "), length = 3;
  if (dash == std::string_view::npos) dash = find_unescaped(source, " to "), length = 4;
  const std::string_view start = without_ends(source.substr(0, dash));
  const std::string_view end = dash == std::string_view::npos ? start : without_ends(source.substr(dash + length));
  if (!start.empty()) phrases::add(n, type.members[0], read_plain(start), where(start));
  if (!end.empty()) phrases::add(n, type.members[1], read_plain(end), where(end));
  return !n.parts.empty();
}

/// "[label](address)", or "<address>" or "example.org" if there is no label.
inline bool write_link(std::string& out, const node& n, const type_info& type) {
  const std::size_t at = type.members[0].appearance() == look::url ? 0U : 1U;
  const node* address = n.find(at);
  const node* label = n.find(1 - at);
  if (!address || address->text.empty()) return false;
  if (!label) {
    const bool linkable = phrases::linkable(address->text);
    out.append(linkable ? "<" : "").append(address->text).append(linkable ? ">" : "");
    return linkable || like_domain(address->text);
  }
  if (label->text.empty()) return false;
  write_plain(out += '[', label->text, dots | commas);
  out += "](";
  for (std::size_t i = 0; i < address->text.size(); ++i) {
    const char c = address->text[i];
    if (c == ' ' || ascii::is_control(c)) {
      append_reference(out, static_cast<unsigned char>(c));
      continue;
    }
    if (c == '(' || c == ')' || c == '<' || c == '>' || c == '\\' || c == '*') out += '\\';
    if (c == '&' && begins_reference(address->text, i)) out += '\\';
    out += c;
  }
  out += ')';
  return true;
}

inline bool read_link(std::string_view source, const type_info& type, node& n, origin_of where) {
  const std::size_t at = type.members[0].appearance() == look::url ? 0U : 1U;
  if (const link_source link = read_link(source); link.whole) {
    phrases::add(n, type.members[1 - at], read_plain(link.label), where(link.label));
    phrases::add(n, type.members[at], read_plain(link.address), where(link.address));
    return true;
  }
  if (!like_address(source)) return false;
  const std::string_view inside = inside_angles(source), address = inside.empty() ? source : inside;
  phrases::add(n, type.members[at], std::string(address), where(address));
  return true;
}

/// A grade's text; its numbers are read out of it.
inline bool write_grade(std::string& out, const node& n, acting where) {
  const node* text = n.find(0);
  if (!text || text->text.empty()) return false;
  write_plain(out, text->text, where);
  return true;
}

inline bool read_grade(std::string_view source, const type_info& type, node& n, origin_of where) {
  const std::string& text = phrases::add(n, type.members[0], read_plain(source), where(source)).text;
  std::string numbers = text;
  std::string_view left = numbers;
  for (const member_info& m : type.members.subspan(1)) {
    const std::string_view number = phrases::next_number(left);
    if (number.empty() || number.size() > 15) break;
    phrases::add(n, m, phrases::shortest(number), where(source));
  }
  return true;
}

/// A name; the first mark is bold, the second an asterisk after it, the third a dagger.
inline bool write_person(std::string& out, const node& n, acting where) {
  const node* name = n.find(0);
  if (!name || name->text.empty()) return false;
  if (n.find(1)) out += "**";
  write_plain(out, name->text, where | author_marks);
  if (n.find(1)) out += "**";
  if (n.find(2)) out += "\\*";
  if (n.find(3)) out += "\u2020";
  return true;
}

inline bool read_person(std::string_view source, const type_info& type, node& n, origin_of where) {
  bool marks[4]{};
  constexpr std::string_view signs[] = {"", "", "\\*", "\u2020"};
  std::string_view name = source;
  for (std::size_t i = 3; i >= 2; --i)
    if (name.size() > signs[i].size() && name.ends_with(signs[i])) {
      marks[i] = true;
      name.remove_suffix(signs[i].size());
    }
  if (name.size() > 4 && name.starts_with("**") && name.ends_with("**")) {
    marks[1] = true;
    name = name.substr(2, name.size() - 4);
  }
  phrases::add(n, type.members[0], read_plain(name), where(name));
  for (const member_info& m : type.members.subspan(1))
    if (m.index < 4 && marks[m.index]) phrases::add(n, m, "true", where(source));
  return !name.empty();
}

}  // namespace vitae::markdown_text
