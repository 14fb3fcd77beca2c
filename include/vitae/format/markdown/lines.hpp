// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/pieces.hpp>

/// The heading of an entry: "Ph.D. in Computer Science, *University of Example*"; and a whole entry in one line:
/// "**Programming** (expert): C++, Python", "**Best Paper Award** · 2020 · Issuer: Example Society".
namespace vitae::markdown_text {

namespace heads {

inline bool is_head(const type_info& record, const member_info& m) {
  return place_of(record, m) == place_in_entry::heading;
}
inline bool is_organization(const member_info& m) { return m.appearance() == look::organization; }

/// Organisations stand behind the other heads, emphasised, where a record has both.
inline bool has_both(const type_info& record) {
  bool some = false, others = false;
  for (const member_info& m : record.members) {
    if (!is_head(record, m)) continue;
    (is_organization(m) ? some : others) = true;
  }
  return some && others;
}

/// Which of the heads to write.
enum class extent_of : unsigned char { all, first_and_organizations, organizations };

/// Splits "A — B" over the heads that are no organisations, in declared order; the last takes what is left over.
inline void read_names(const type_info& record, std::string_view source, node& to, origin_of where) {
  const bool both = has_both(record);
  const member_info* last = nullptr;
  for (const member_info& m : record.members)
    if (is_head(record, m) && !(both && is_organization(m))) last = &m;
  for (const member_info& m : record.members) {
    if (!is_head(record, m) || (both && is_organization(m))) continue;
    const std::size_t end = &m == last ? std::string_view::npos : find_unescaped(source, em_dash);
    const std::string_view piece = without_ends(source.substr(0, end));
    if (!piece.empty()) phrases::add(to, m, read_plain(piece), where(piece));
    if (end == std::string_view::npos) return;
    source.remove_prefix(end + em_dash.size());
  }
}

/// Takes ", *A*, *B*" off the beginning.
inline void read_organizations(const type_info& record, std::string_view& source, node& to, origin_of where) {
  if (!has_both(record)) return;
  for (const member_info& m : record.members) {
    if (!is_head(record, m) || !is_organization(m)) continue;
    std::string_view left = source;
    if (left.starts_with(", ")) left.remove_prefix(2);
    if (!left.starts_with('*') || left.starts_with("**")) return;
    const std::size_t end = find_unescaped(left, "*", 1);
    if (end == std::string_view::npos || end == 1) return;
    phrases::add(to, m, read_plain(left.substr(1, end - 1)), where(left.substr(1, end - 1)));
    source = left.substr(end + 1);
  }
}

/// The heads, names and organisations apart.
struct written {
  std::string names{}, organizations{};
  some_parts taken{};
};

inline written write(const type_info& record, const some_parts& rest, extent_of which, acting where) {
  written out;
  const bool both = has_both(record);
  bool first = true;
  for (const node* part : rest) {
    const member_info& m = record.members[part->member];
    if (!is_head(record, m) || part->text.empty() || part->null) continue;
    const bool organization = both && is_organization(m);
    if (organization) {
      write_plain(out.organizations += out.organizations.empty() ? "*" : ", *", part->text, where);
      out.organizations += '*';
    } else {
      if (which == extent_of::organizations || (which != extent_of::all && !first)) continue;
      if (!out.names.empty()) out.names += em_dash;
      write_plain(out.names, part->text, where | dashes);
      first = false;
    }
    out.taken.push_back(part);
  }
  return out;
}

}  // namespace heads

/// Reads a heading's line.
inline bool read_headline(const type_info& record, std::string_view source, node& to, origin_of where) {
  if (!first_at(record, place_in_entry::heading)) return false;
  std::string_view names = source;
  if (heads::has_both(record)) {
    const std::size_t star = find_emphasis(source);
    if (star != std::string_view::npos) {
      std::string_view rest = source.substr(star);
      node organizations;
      heads::read_organizations(record, rest, organizations, where);
      if (rest.empty()) {
        names = without_ends(source.substr(0, star));
        if (names.ends_with(',')) names.remove_suffix(1);
        for (node& n : organizations.parts) to.parts.push_back(std::move(n));
      }
    }
  }
  heads::read_names(record, names, to, where);
  return true;
}

/// The heading's line that reads back to what it holds, or an empty one.
inline written_line reversible_headline(const type_info& record, const some_parts& rest) {
  using heads::extent_of;
  for (const extent_of which : {extent_of::all, extent_of::first_and_organizations, extent_of::organizations}) {
    heads::written w = heads::write(record, rest, which, heading_end);
    written_line line{std::move(w.names), std::move(w.taken)};
    if (!line.source.empty() && !w.organizations.empty()) line.source += ", ";
    line.source += w.organizations;
    node read;
    if (!line.taken.empty() && read_headline(record, line.source, read, {line.source.data()}) &&
        agrees(read, line.taken))
      return line;
  }
  return {};
}

}  // namespace vitae::markdown_text
