// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/markdown/places.hpp>
#include <vitae/format/markdown/separators.hpp>
#include <vitae/format/markdown/unescape.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// What a page calls a member, and which member a page's label means.
namespace vitae::markdown_text {

/// A declared name as one says it: "start_date" and "startDate" are "Start date".
inline std::string spoken(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool hump = i > 0 && ascii::is_upper(name[i]) && ascii::is_lower(name[i - 1]);
    if (hump) out += ' ';
    if (name[i] == '_')
      out += i > 0 && i + 1 < name.size() ? ' ' : '_';
    else
      out += hump ? ascii::lower(name[i]) : name[i];
  }
  if (!out.empty() && ascii::is_lower(out[0])) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

namespace labelling {

/// Beyond so many bytes nothing is a label.
inline constexpr std::size_t longest = 500;

/// The label that the schema wants, whoever else has it.
inline std::string wanted(const member_info& m) {
  const std::string_view said = m.note.label_text;
  const bool usable =
      !said.empty() && said.size() <= longest && trimmed(said) == said && said.find_first_of("\r\n\t") == said.npos;
  return usable ? std::string(said) : spoken(m.name);
}

}  // namespace labelling

/// The label of a member, unique in its record: the schema's, else the spoken form of its name, else the name itself.
inline std::string label_of(const type_info& record, const member_info& m) {
  std::string label = labelling::wanted(m);
  for (const member_info& other : record.members) {
    if (other.index == m.index) continue;
    if (equal_folded(other.name, label) || equal_folded(labelling::wanted(other), label)) return std::string(m.name);
  }
  return label;
}

/// The member that a label in a document means, in any case: by its label, its remarked label, one of its other names,
/// its declared name; null if there is none.
inline const member_info* find_label(const type_info& record, std::string_view label) {
  label = trimmed(label);
  if (label.empty() || label.size() > labelling::longest) return nullptr;
  const member_info* found = nullptr;
  for (const member_info& m : record.members) {
    const bool close = equal_folded(m.note.label_text, label) || equal_folded(m.name, label) ||
                       (equal_folded(m.name.substr(0, 1), label.substr(0, 1)) && equal_folded(spoken(m.name), label));
    if (!close) continue;
    const std::string own = label_of(record, m);
    if (own == label) return &m;
    if (!found && equal_folded(own, label)) found = &m;
  }
  if (found) return found;
  for (const member_info& m : record.members)
    if (equal_folded(m.note.label_text, label)) return &m;
  for (const member_info& m : record.members)
    for (std::string_view names = m.note.other_names; !names.empty();) {
      const std::size_t end = names.find('|');
      if (equal_folded(names.substr(0, end), label)) return &m;
      names = end == names.npos ? std::string_view{} : names.substr(end + 1);
    }
  for (const member_info& m : record.members)
    if (equal_folded(m.name, label)) return &m;
  return nullptr;
}

/// The member whose section a heading begins; null for the title of a section of its own. Other names of the member
/// that holds such sections are titles: "Interests" is a section, not the list of them.
inline const member_info* find_section(const type_info& record, std::string_view title) {
  const member_info* found = find_label(record, title);
  if (!found || found != open_sections(record)) return found;
  return equal_folded(label_of(record, *found), trimmed(title)) ? found : nullptr;
}

/// A label and what follows it.
struct labelled_text {
  const member_info* member = nullptr;
  std::string_view rest{};
};

/// Splits "Label: value". Only a label of `record` counts.
inline labelled_text read_label(const type_info& record, std::string_view source) {
  const std::size_t colon = find_unescaped(source.substr(0, 4 * labelling::longest), ": ");
  if (colon == std::string_view::npos) return {};
  const member_info* found = find_label(record, read_plain(source.substr(0, colon)));
  return found ? labelled_text{found, without_ends(source.substr(colon + 1))} : labelled_text{};
}

/// Splits "**Label:** value", also with the colon outside, with underscores, and without a value.
inline labelled_text read_bold_label(const type_info& record, std::string_view source) {
  if (!source.starts_with("**") && !source.starts_with("__")) return {};
  const std::size_t end = find_unescaped(source.substr(0, 4 * labelling::longest), source.substr(0, 2), 2);
  if (end == std::string_view::npos) return {};
  std::string_view label = source.substr(2, end - 2), rest = source.substr(end + 2);
  if (label.ends_with(':') && !label.ends_with("\\:"))
    label.remove_suffix(1);
  else if (rest.starts_with(':'))
    rest.remove_prefix(1);
  else
    return {};
  const member_info* found = find_label(record, read_plain(label));
  return found ? labelled_text{found, without_ends(rest)} : labelled_text{};
}

/// Appends "**Label:**".
inline void write_bold_label(std::string& out, const type_info& record, const member_info& m) {
  out += "**";
  write_plain(out, label_of(record, m));
  out += ":**";
}

}  // namespace vitae::markdown_text
