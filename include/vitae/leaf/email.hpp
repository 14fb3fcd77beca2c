// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/email_domains.hpp>
#include <vitae/leaf/printed.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// An e-mail address: `email{"ada@example.org"}`.
class email : public printed<email> {
 public:
  using printed::printed;

  /// What stands before the last '@' ("ada"), and after it ("example.org"); empty without an '@'.
  constexpr std::string_view local() const {
    const std::string_view all = text();
    const std::size_t at = all.rfind('@');
    return at == all.npos ? std::string_view{} : all.substr(0, at);
  }
  constexpr std::string_view domain() const {
    const std::string_view all = text();
    const std::size_t at = all.rfind('@');
    return at == all.npos ? std::string_view{} : all.substr(at + 1);
  }

  /// The address with its domain in small letters: the domain is case-insensitive, the local part is not (RFC
  /// 5321, 2.4).
  constexpr std::string normal() const {
    if (domain().empty()) return text();
    return std::string(local()) + '@' + ascii::lowered(domain());
  }

  /// Is it well-formed?
  constexpr bool valid() const;
};

/// What an address is made of: the practical subset of RFC 5321 (4.1.2) and RFC 5322 (3.4.1), with letters of any
/// script (RFC 6531) and without comments.
namespace email_syntax {

/// A character of an atom (RFC 5322, `atext`; RFC 6531 adds all that is not ASCII).
constexpr bool is_atext(char c) {
  return ascii::is_alnum(c) || ascii::is_beyond(c) ||
         std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

constexpr bool is_quoted(std::string_view local) {
  if (local.size() < 2 || local.front() != '"' || local.back() != '"') return false;
  for (std::size_t i = 1; i + 1 < local.size(); ++i) {
    if (local[i] == '"' || ascii::is_control(local[i])) return false;
    if (local[i] == '\\' && ++i + 1 >= local.size()) return false;
  }
  return true;
}

constexpr bool is_dotted(std::string_view local) {
  char last = '.';
  for (const char c : local) {
    if (c == '.' ? last == '.' : !is_atext(c)) return false;
    last = c;
  }
  return last != '.';
}

/// Letters, digits and inner hyphens, at most 63 of them (RFC 1035, 2.3.1).
constexpr bool is_label(std::string_view label) {
  if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
  return ascii::all(label, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c) || c == '-'; });
}

/// At least two labels, the last of them no number.
constexpr bool is_host(std::string_view domain) {
  const std::size_t last = domain.rfind('.');
  if (last == domain.npos || domain.size() > 253) return false;
  for (std::size_t from = 0; from <= domain.size();) {
    std::size_t to = domain.find('.', from);
    if (to == domain.npos) to = domain.size();
    if (!is_label(domain.substr(from, to - from))) return false;
    from = to + 1;
  }
  const std::string_view top = domain.substr(last + 1);
  return top.size() >= 2 && !ascii::all_digits(top);
}

/// What is wrong with an address, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"email.empty", "write an e-mail address, or leave the field out"};
  if (has_space(text) && text.find('"') == text.npos) {
    return fault{"email.space", "remove the spaces: an e-mail address has none"};
  }
  const std::size_t at = text.rfind('@');
  if (at == text.npos) return fault{"email.no-at", "write the address with an '@', as in name@example.org"};
  const std::string_view local = text.substr(0, at), domain = text.substr(at + 1);
  if (local.empty()) return fault{"email.no-local-part", "write a name before the '@'"};
  if (domain.empty()) return fault{"email.no-domain", "write a domain after the '@', such as example.org"};
  if (local.size() > 64 || text.size() > 254) {
    return fault{"email.too-long", "shorten it: at most 64 bytes before the '@' and 254 in all (RFC 5321)"};
  }
  if (!is_quoted(local) && !is_dotted(local)) {
    return fault{"email.local-part",
                 "check the part before the '@': letters, digits, signs, and single dots between them"};
  }
  if (domain.front() == '[' && domain.back() == ']' && domain.size() > 4) {
    const bool literal = ascii::all(domain.substr(1, domain.size() - 2),
                                    [](char c) { return ascii::is_alnum(c) || c == '.' || c == ':'; });
    if (literal) return std::nullopt;
  }
  if (domain.find('.') == domain.npos) {
    return fault{"email.domain-dot", "complete the domain after the '@': it lacks a dot, as in example.org"};
  }
  if (!is_host(domain)) {
    return fault{"email.domain",
                 "check the domain after the '@': labels of letters, digits and inner hyphens, and dots"};
  }
  return std::nullopt;
}

/// `text` with each of a few spelled-out signs, in round, square, curly or angle brackets or between spaces, replaced:
/// "ada [at] example dot org" gives "ada@example.org".
constexpr std::string spelled_in(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t from = i;
    while (from < text.size() && ascii::is_blank(text[from])) ++from;
    const bool opened = from < text.size() && std::string_view("([{<").find(text[from]) != std::string_view::npos;
    std::size_t word = from + (opened ? 1 : 0);
    while (opened && word < text.size() && ascii::is_blank(text[word])) ++word;
    const std::string_view rest = text.substr(word < text.size() ? word : text.size());
    const std::size_t length = ascii::begins(rest, "at") ? 2 : ascii::begins(rest, "dot") ? 3 : 1;
    const bool sign = length > 1 || ascii::begins(rest, "@") || ascii::begins(rest, ".");
    std::size_t end = word + length;
    while (end < text.size() && ascii::is_blank(text[end])) ++end;
    const bool closed = end < text.size() && std::string_view(")]}>").find(text[end]) != std::string_view::npos;
    const bool spaced = from > i && end > word + length;
    if (sign && (opened ? closed : spaced)) {
      out += length == 2 || ascii::begins(rest, "@") ? '@' : '.';
      i = end + (closed ? 1 : 0);
      while (i < text.size() && ascii::is_blank(text[i])) ++i;
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace email_syntax

constexpr bool email::valid() const { return !email_syntax::wrong(text()); }

/// The address behind a spelling that hides it from machines, such as "ada [at] example dot org" or "ada at
/// example.org"; nothing when that gives no well-formed address, or when there is nothing hidden.
constexpr std::optional<email> deobfuscated(std::string_view text) {
  email plain{email_syntax::spelled_in(trimmed(text))};
  if (plain.text() == trimmed(text) || !plain.valid()) return std::nullopt;
  return plain;
}

/// Reads an address; "mailto:" before it is dropped. A domain one slip away from a great provider's is doubted.
template <>
struct codec<email> {
  static constexpr std::string_view expects = "an e-mail address such as ada@example.org";
  static constexpr look appearance = look::email;

  static constexpr reading<email> read(std::string_view text) {
    text = trimmed(text);
    if (ascii::begins(text, "mailto:")) text.remove_prefix(7);
    if (auto why = email_syntax::wrong(text)) {
      if (auto plain = deobfuscated(text)) why->suggestion = plain->text();
      return *std::move(why);
    }
    email address{text};
    const std::string meant = email_domains::meant(address.domain());
    if (meant.empty()) return address;
    fault doubt{"email.misspelt-domain", "correct the domain behind the '@' if " + meant + " is meant",
                std::string(address.local()) + '@' + meant};
    return {std::move(address), std::move(doubt)};
  }

  static constexpr void write(std::string& out, const email& value) { out += value.text(); }
};

}  // namespace vitae
