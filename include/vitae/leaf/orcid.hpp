// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/leaf/printed.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// What an ORCID iD is made of: sixteen characters (ISO 27729), the last a check digit.
namespace orcid_syntax {

/// The check digit of fifteen digits, '0' to '9' or 'X' (ISO/IEC 7064, MOD 11-2).
constexpr char check_digit(std::string_view digits) {
  unsigned total = 0;
  for (const char c : digits.substr(0, 15)) total = (total + static_cast<unsigned>(c - '0')) * 2 % 11;
  const unsigned result = (12 - total) % 11;
  return result == 10 ? 'X' : static_cast<char>('0' + result);
}

/// The sixteen characters without hyphens and spaces, a last 'x' made big; other characters are kept.
constexpr std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != '-' && c != ' ') out += c;
  }
  if (!out.empty() && out.back() == 'x') out.back() = 'X';
  return out;
}

/// What is wrong with an iD, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"orcid.empty", "write an ORCID iD, or leave the field out"};
  const std::string all = compact(text);
  if (all.size() != 16) return fault{"orcid.length", "write sixteen digits in four groups, as in 0000-0002-1825-0097"};
  if (!ascii::all_digits(std::string_view(all).substr(0, 15)) || (!ascii::is_digit(all[15]) && all[15] != 'X')) {
    return fault{"orcid.character", "write digits alone; only the last may be an X"};
  }
  if (check_digit(all) != all[15]) {
    return fault{"orcid.check-digit",
                 "compare it with your ORCID page: the check digit does not fit, so one is mistyped"};
  }
  return std::nullopt;
}

}  // namespace orcid_syntax

/// An ORCID iD: `orcid{"0000-0002-1825-0097"}`.
class orcid : public printed<orcid> {
 public:
  using printed::printed;

  /// In four groups joined by hyphens, when it is well-formed; else the text.
  constexpr std::string normal() const {
    if (!valid()) return text();
    const std::string all = orcid_syntax::compact(text());
    return all.substr(0, 4) + '-' + all.substr(4, 4) + '-' + all.substr(8, 4) + '-' + all.substr(12);
  }

  /// The address of its page.
  constexpr std::string href() const { return "https://orcid.org/" + normal(); }

  /// Is it well-formed, and does the check digit fit?
  constexpr bool valid() const { return !orcid_syntax::wrong(text()); }
};

/// Reads an iD: bare, after "ORCID:", or as an address of orcid.org.
template <>
struct codec<orcid> {
  static constexpr std::string_view expects = "an ORCID iD such as 0000-0002-1825-0097";
  static constexpr look appearance = look::none;

  static constexpr reading<orcid> read(std::string_view text) {
    text = trimmed(text);
    for (const std::string_view prefix : {"https://", "http://", "www.", "orcid.org/", "orcid", "id", ":"}) {
      if (ascii::begins(text, prefix)) text = trimmed(text.substr(prefix.size()));
    }
    if (!text.empty() && text.back() == '/') text.remove_suffix(1);
    if (auto why = orcid_syntax::wrong(text)) return *std::move(why);
    return orcid{text};
  }

  static constexpr void write(std::string& out, const orcid& value) { out += value.text(); }
};

}  // namespace vitae
