// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/pieces.hpp>

/// A publication in one line: "**A. Example**\*, B. Foo. *Title*. Venue, 2020 (article) · Pages: 1–9 · [pdf](…)".
namespace vitae::markdown_text {

namespace citing {

/// The members that have a place of their own in the line; null where a schema has none.
struct roles {
  const member_info* persons = nullptr;
  const member_info* work = nullptr;
  const member_info* venue = nullptr;
  const member_info* date = nullptr;

  explicit roles(const type_info& record) : work(cited_work(record)) {
    for (const member_info& m : record.members) {
      const type_info& one = single(*m.type);
      const look as = m.appearance();
      if (m.note.markdown || &m == work) continue;
      if (!persons && as == look::person && is_list(*m.type) && (one.shape == shape::leaf || is_person(one)))
        persons = &m;
      if (!venue && as == look::venue && is_text(m)) venue = &m;
      if (!date && is_date(m)) date = &m;
    }
  }
};

using pieces::is_word;

/// Reads "(article, published)" at the end: words of members that are one of a few.
inline void read_words(const type_info& record, std::string_view& source, node& to, origin_of where) {
  const std::size_t begin = source.ends_with(')') ? find_last_unescaped(source, "(") : std::string_view::npos;
  if (begin == std::string_view::npos) return;
  node found;
  const bool all = each_piece(source.substr(begin + 1, source.size() - begin - 2), ", ", [&](std::string_view piece) {
    for (const member_info& m : record.members) {
      if (!is_word(m) || found.find(m.index)) continue;
      for (const std::string_view word : present(*m.type).words)
        if (word == piece) return phrases::add(found, m, std::string(piece), where(piece)), true;
    }
    return false;
  });
  if (!all) return;
  for (node& n : found.parts) to.parts.push_back(std::move(n));
  source = without_ends(source.substr(0, begin));
}

/// Reads "Venue, 2020 (article)".
inline void read_venue(const type_info& record, const roles& who, std::string_view source, node& to, origin_of where) {
  read_words(record, source, to, where);
  const std::size_t comma = find_last_unescaped(source, ", ");
  const std::string_view last = comma == std::string_view::npos ? source : source.substr(comma + 2);
  if (who.date && like_date(last)) {
    phrases::add(to, *who.date, read_plain(last), where(last));
    source = source.substr(0, comma == std::string_view::npos ? 0 : comma);
  }
  if (who.venue && !source.empty()) phrases::add(to, *who.venue, read_plain(source), where(source));
}

/// Which parts get a place of their own, as far as the line is written.
enum class style : unsigned char { full, labelled_venue, work_only };

inline written_line write(const type_info& record, const some_parts& parts, style as) {
  const roles who(record);
  some_parts rest = parts;
  written_line line;
  const auto here = [&](const member_info* m) {
    const node* part = part_of(rest, m);
    return part && !part->null ? part : nullptr;
  };
  const auto done = [&](const node* part) { take(rest, {part}), line.taken.push_back(part); };
  const node* work = here(who.work);
  if (!work || work->text.empty()) return {};
  const node* persons = here(who.persons);
  if (std::string list;
      persons && as != style::work_only && write_value(list, *persons, *who.persons->type, look::person, line_start)) {
    line.source.append(list).append(". ");
    done(persons);
  }
  write_plain(line.source += '*', work->text, dots);
  line.source += '*';
  done(work);
  std::string venue;
  if (as == style::full) {
    for (const node* part : {here(who.venue), here(who.date)})
      if (part && !part->text.empty()) {
        write_plain(venue += venue.empty() ? "" : ", ", part->text,
                    dots | parentheses | (who.date && part->member == who.date->index ? commas : 0U));
        done(part);
      }
  }
  if (as != style::work_only) {
    std::string words;
    for (const node* part : some_parts(rest)) {
      if (!is_word(record.members[part->member]) || part->null || part->text.empty()) continue;
      write_plain(words += words.empty() ? "(" : ", ", part->text, dots | commas);
      done(part);
    }
    if (!words.empty()) venue.append(venue.empty() ? "" : " ").append(words).append(")");
  }
  if (!venue.empty()) {
    const char last = work->text.back();
    line.source.append(last == '.' || last == '?' || last == '!' ? " " : ". ").append(venue);
  }
  const written_line tail = write_pieces(record, rest, {}, as != style::work_only);
  if (!tail.source.empty()) line.source.append(dot).append(tail.source);
  line.taken.insert(line.taken.end(), tail.taken.begin(), tail.taken.end());
  in_declared_order(line.taken);
  return line;
}

}  // namespace citing

/// What explains the asterisk behind a name, once below a list of publications.
inline constexpr std::string_view equal_legend = "\\* Equal contribution.";

/// Whether an author of one of the publications of a list has that asterisk.
inline bool has_equal_authors(const type_info& list, const node& publications) {
  if (!is_list(list) || !cited_work(item_of(list))) return false;
  const member_info* persons = citing::roles(item_of(list)).persons;
  const member_info* equal = persons ? single(*persons->type).find("equal") : nullptr;
  if (!equal || equal->index != 2) return false;
  for (const node& one : publications.parts)
    if (const node* names = one.find(persons->index))
      for (const node& name : names->parts)
        if (name.find(equal->index)) return true;
  return false;
}

/// Reads a publication's line. False if it has no emphasised title, or pieces that are nobody's.
inline bool read_citation(const type_info& record, std::string_view source, node& to, origin_of where) {
  const citing::roles who(record);
  const std::size_t begin = find_emphasis(source);
  if (begin == std::string_view::npos) return false;
  const std::size_t end = find_unescaped(source, "*", begin + 1);
  if (end == std::string_view::npos || end == begin + 1) return false;
  std::string_view persons = without_ends(source.substr(0, begin));
  if (persons.ends_with('.')) persons.remove_suffix(1);
  if (!persons.empty() && (!who.persons || !pieces::read_into(to, *who.persons, persons, false, where))) return false;
  const std::string_view title = source.substr(begin + 1, end - begin - 1);
  phrases::add(to, *who.work, read_plain(title), where(title));
  std::string_view rest = source.substr(end + 1);
  if (!rest.starts_with(dot) && !rest.empty()) {
    const std::size_t next = find_unescaped(rest, dot);
    std::string_view venue = rest.substr(0, next);
    rest = next == std::string_view::npos ? std::string_view{} : rest.substr(next);
    if (venue.starts_with('.')) venue.remove_prefix(1);
    citing::read_venue(record, who, without_ends(venue), to, where);
  }
  if (rest.empty()) return true;
  return read_pieces(record, rest.substr(dot.size()), to, {}, where);
}

/// The publication's line that reads back to what it holds, or an empty one.
inline written_line reversible_citation(const type_info& record, const some_parts& rest) {
  using citing::style;
  for (const style as : {style::full, style::labelled_venue, style::work_only}) {
    written_line line = citing::write(record, rest, as);
    node read;
    if (list_number_end(line.source) != std::string::npos) continue;  // an author called "1"
    if (!line.taken.empty() && read_citation(record, line.source, read, {line.source.data()}) &&
        agrees(read, line.taken))
      return line;
  }
  return {};
}

}  // namespace vitae::markdown_text
