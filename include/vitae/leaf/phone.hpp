// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/leaf/phone_syntax.hpp>
#include <vitae/leaf/printed.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// A telephone number as it was printed: `phone{"+44 20 7946 0958"}`, `phone{"(+86) 188 0000 0000"}`.
class phone : public printed<phone> {
 public:
  using printed::printed;

  /// The digits of the number, without its extension; a national "(0)" after a country code is left out.
  constexpr std::string digits() const { return phone_syntax::digits(text()); }

  /// The digits after "ext." or "x", or nothing.
  constexpr std::string extension() const { return ascii::digits_of(phone_syntax::split(text()).extension); }

  /// Does it begin with a country code, as in "+44…" or "0044…"?
  constexpr bool international() const { return phone_syntax::is_international(phone_syntax::split(text()).number); }

  /// The number as in ITU-T E.164 ("+442079460958"), or nothing when the text has no country code.
  constexpr std::string e164() const {
    if (!international()) return {};
    std::string all = digits();
    if (all.substr(0, 2) == "00") all.erase(0, 2);
    return '+' + all;
  }

  /// The digits that are dialled, after a '+' if there is a country code, and the extension ("+442079460958;ext=12"),
  /// when it is well-formed; else the text.
  constexpr std::string normal() const { return valid() ? href().substr(4) : text(); }

  /// The address for a link, as in RFC 3966 ("tel:+442079460958;ext=12").
  constexpr std::string href() const {
    std::string out = "tel:";
    out += e164();
    if (!international()) out += digits();
    if (const std::string ext = extension(); !ext.empty()) out += ";ext=" + ext;
    return out;
  }

  /// Is it well-formed?
  constexpr bool valid() const { return !phone_syntax::wrong(text()); }
};

/// Reads a number: digits with spaces, dots, hyphens, slashes and parentheses, a '+' in front, an extension at the end;
/// "tel:" before it is dropped.
template <>
struct codec<phone> {
  static constexpr std::string_view expects = "a telephone number such as +44 20 7946 0958";
  static constexpr look appearance = look::phone;

  static constexpr reading<phone> read(std::string_view text) {
    text = trimmed(text);
    if (ascii::begins(text, "tel:")) text = trimmed(text.substr(4));
    if (auto why = phone_syntax::wrong(text)) return *std::move(why);
    if (auto doubt = phone_syntax::doubtful(text)) return {phone{text}, *std::move(doubt)};
    return phone{text};
  }

  static constexpr void write(std::string& out, const phone& value) { out += value.text(); }
};

}  // namespace vitae
