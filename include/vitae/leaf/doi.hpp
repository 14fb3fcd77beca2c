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

/// What a DOI is made of (ISO 26324): "10.", a registrant's number, '/', and a suffix of any printable characters.
namespace doi_syntax {

/// The text without a resolver or "doi:" before the name, and decoded when it came with a resolver.
constexpr std::string bare(std::string_view text) {
  bool resolver = false;
  for (const std::string_view prefix : {"https://", "http://"}) {
    if (ascii::begins(text, prefix)) text.remove_prefix(prefix.size());
  }
  for (const std::string_view prefix : {"www.doi.org/", "dx.doi.org/", "doi.org/"}) {
    if (!ascii::begins(text, prefix)) continue;
    text.remove_prefix(prefix.size());
    resolver = true;
  }
  for (const std::string_view prefix : {"info:doi/", "doi:", "doi "}) {
    if (ascii::begins(text, prefix)) text = trimmed(text.substr(prefix.size()));
  }
  std::string out;
  const auto value = [](char c) { return ascii::is_digit(c) ? c - '0' : ascii::lower(c) - 'a' + 10; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        resolver && text[i] == '%' && i + 2 < text.size() && ascii::is_hex(text[i + 1]) && ascii::is_hex(text[i + 2]);
    if (escape) {
      out += static_cast<char>(value(text[i + 1]) * 16 + value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

/// What is wrong with a bare name, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"doi.empty", "write a DOI, or leave the field out"};
  if (text.substr(0, 3) != "10.") return fault{"doi.prefix", "begin the DOI with \"10.\", as in 10.1000/182"};
  const std::size_t slash = text.find('/');
  if (slash == text.npos || slash + 1 == text.size()) {
    return fault{"doi.suffix", "write a '/' and the publisher's part after the registrant's number"};
  }
  char last = '.';
  for (const char c : text.substr(3, slash - 3)) {
    if (!ascii::is_digit(c) && (c != '.' || last == '.')) last = 'x';
    if (last != 'x') last = c;
  }
  if (last == '.' || last == 'x' || slash < 7) {
    return fault{"doi.registrant", "check the number between \"10.\" and the '/': four digits or more"};
  }
  if (has_space(text)) return fault{"doi.space", "remove the white space: a DOI has none"};
  for (const char c : text.substr(slash)) {
    if (ascii::is_control(c)) return fault{"doi.character", "remove the control characters: a DOI has none"};
  }
  return std::nullopt;
}

}  // namespace doi_syntax

/// A digital object identifier, bare: `doi{"10.1000/182"}`.
class doi : public printed<doi> {
 public:
  using printed::printed;

  /// The name in small letters: two DOIs that differ in ASCII case alone are one (ISO 26324).
  constexpr std::string normal() const { return ascii::lowered(text()); }

  /// The address that resolves it, with what an address may not hold percent-encoded.
  constexpr std::string href() const {
    std::string out = "https://doi.org/";
    for (const char c : text()) {
      const bool plain = ascii::is_alnum(c) || std::string_view("-._~!$&'()*+,;=:@/").find(c) != std::string_view::npos;
      const unsigned byte = static_cast<unsigned char>(c);
      if (plain) {
        out += c;
      } else {
        out += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15U]};
      }
    }
    return out;
  }

  /// Is it well-formed?
  constexpr bool valid() const { return !doi_syntax::wrong(text()); }
};

/// Reads a DOI: bare, after "doi:", or as an address of doi.org. Punctuation that seems to be the sentence's is
/// doubted.
template <>
struct codec<doi> {
  static constexpr std::string_view expects = "a DOI such as 10.1000/182";
  static constexpr look appearance = look::none;

  static constexpr reading<doi> read(std::string_view text) {
    std::string bare = doi_syntax::bare(trimmed(text));
    if (auto why = doi_syntax::wrong(bare)) return *std::move(why);
    if (std::string_view(".,;:").find(bare.back()) == std::string_view::npos) return doi{std::move(bare)};
    std::string better = bare.substr(0, bare.size() - 1);
    return {doi{std::move(bare)}, fault{"doi.trailing-punctuation",
                                        "remove the last character unless it belongs to the DOI", std::move(better)}};
  }

  static constexpr void write(std::string& out, const doi& value) { out += value.text(); }
};

}  // namespace vitae
