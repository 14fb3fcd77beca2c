// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/source/ascii.hpp>

/// The parts of a location and the line that says them: "12 Mill Lane, Springfield, Ohio, 45501, US".
namespace vitae::jsonresume {

namespace locations {

/// The parts by name, for a line that would not be parted rightly by its looks.
inline constexpr std::pair<std::string_view, std::string Location::*> labelled_parts[] = {
    {"Address: ", &Location::address},
    {"Postal code: ", &Location::postalCode},
    {"City: ", &Location::city},
    {"Country: ", &Location::countryCode},
    {"Region: ", &Location::region}};

inline bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return ascii::is_digit(c); });
}
inline bool has_small_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return ascii::lower(c) == c && ascii::is_alpha(c); });
}
inline bool is_code_of_country(std::string_view text) {
  return text.size() == 2 && ascii::is_alpha(text[0]) && ascii::is_alpha(text[1]) && !has_small_letter(text);
}
/// "45501", "CA 94115", "SW1A 1AA".
inline bool is_postal_code(std::string_view text) {
  return text.size() <= 10 && has_digit(text) && !has_small_letter(text);
}

inline std::vector<std::string> parted_at_commas(std::string_view line) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= line.size();) {
    const std::size_t to = std::min(line.find(", ", from), line.size());
    parts.emplace_back(line.substr(from, to - from));
    from = to + (to == line.size() ? 1 : 2);
  }
  return parts;
}

inline std::string joined(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) line.append(line.empty() || part.empty() ? "" : ", ").append(part);
  return line;
}

/// The last part, taken off.
inline std::string taken_off(std::vector<std::string>& parts) {
  std::string last = std::move(parts.back());
  parts.pop_back();
  return last;
}

/// The label that a text begins with.
inline const std::pair<std::string_view, std::string Location::*>* label_of(std::string_view text) {
  for (const auto& known : labelled_parts)
    if (text.starts_with(known.first)) return &known;
  return nullptr;
}

inline Location read_labelled(std::string_view line) {
  Location made;
  while (const auto* const part = label_of(line)) {
    line.remove_prefix(part->first.size());
    std::size_t end = line.find("; ");
    while (end != line.npos && !label_of(line.substr(end + 2))) end = line.find("; ", end + 2);
    made.*part->second = line.substr(0, end);
    line.remove_prefix(end == line.npos ? line.size() : end + 2);
  }
  return made;
}

inline std::string write_labelled(const Location& where) {
  std::string line;
  for (const auto& [label, member] : labelled_parts)
    if (!(where.*member).empty()) line.append(line.empty() ? "" : "; ").append(label).append(where.*member);
  return line;
}

/// The code of a country in brackets at the end of a line, taken off.
inline std::string code_in_brackets(std::string_view& line) {
  const std::size_t open = line.rfind(" (");
  if (open == line.npos || !line.ends_with(')')) return {};
  const std::string_view code = line.substr(open + 2, line.size() - open - 3);
  if (!is_code_of_country(code)) return {};
  line = line.substr(0, open);
  return std::string(code);
}

/// "10000 Berlin" in the middle of an address: where the city begins; 0 of any other part.
inline std::size_t city_behind_code(std::string_view part) {
  const std::size_t space = part.find(' ');
  if (space == part.npos || space < 4 || space + 1 == part.size() || has_digit(part.substr(space))) return 0;
  return is_postal_code(part.substr(0, space)) ? space + 1 : 0;
}

/// Takes what has numbers, and stands before all that has none, off the parts: an address, perhaps the city behind its
/// code.
inline void read_address(std::vector<std::string>& parts, Location& to) {
  const auto last_number = std::find_if(parts.rbegin(), parts.rend(), [](const auto& part) { return has_digit(part); });
  auto end = last_number.base();
  const std::size_t city = end - parts.begin() > 1 && to.postalCode.empty() ? city_behind_code(*(end - 1)) : 0;
  if (city > 0) {
    --end;
    to.postalCode = end->substr(0, city - 1);
    end->erase(0, city);
  }
  to.address = joined({parts.begin(), end});
  parts.erase(parts.begin(), end);
}

}  // namespace locations

/// The parts of a line, by their looks: the last is the code of a country ("US") if a region or a postal code stands
/// before it, or if it is in brackets ("Berlin (DE)"); numbers are in addresses and postal codes.
inline Location parts_of(std::string_view line) {
  using namespace locations;
  if (line.empty()) return {};
  if (label_of(line)) return read_labelled(line);
  Location made;
  made.countryCode = code_in_brackets(line);
  std::vector<std::string> parts = parted_at_commas(line);
  std::string code;
  if (parts.size() > 1 && is_code_of_country(parts.back())) code = taken_off(parts);
  if (parts.size() > 1 && is_postal_code(parts.back())) made.postalCode = taken_off(parts);
  read_address(parts, made);
  const bool of_country = parts.size() > 1 || !made.postalCode.empty();
  if (of_country && made.countryCode.empty())
    made.countryCode = code;
  else if (!code.empty())
    parts.push_back(code);
  if (parts.empty()) return made;
  made.city = parts.front();
  made.region = joined({parts.begin() + 1, parts.end()});
  return made;
}

/// The line that says all parts of a location, so that they can be told apart again.
inline std::string line_of(const Location& where) {
  std::string line = locations::joined({where.address, where.city, where.region, where.postalCode, where.countryCode});
  if (parts_of(line) == where) return line;
  line =
      locations::joined({where.address, where.city, where.region, where.postalCode}) + " (" + where.countryCode + ")";
  return parts_of(line) == where ? line : locations::write_labelled(where);
}

}  // namespace vitae::jsonresume
