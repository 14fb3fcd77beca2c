// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/leaf/printed.hpp>
#include <vitae/leaf/url_syntax.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// The address of a page, as it was printed: `url{"https://example.org/ada"}`, `url{"ada.example.org"}`.
class url : public printed<url> {
 public:
  using printed::printed;

  /// The scheme in the text ("https"), or nothing.
  constexpr std::string_view scheme() const { return url_syntax::split(text()).scheme; }

  /// The host ("ada.example.org"), also of a bare domain; nothing for a relative reference.
  constexpr std::string_view host() const { return url_syntax::split(text()).host; }

  /// The absolute address for a link: a bare domain gets "https://"; a relative reference stays as it is.
  constexpr std::string href() const {
    const auto parts = url_syntax::split(text());
    if (!parts.scheme.empty() || parts.host.empty()) return text();
    return (std::string_view(text()).substr(0, 2) == "//" ? "https:" : "https://") + text();
  }

  /// The absolute address, its scheme and host in small letters and without a path that is only '/', which lead to the
  /// same page (RFC 3986, 6.2).
  constexpr std::string normal() const {
    std::string all = href();
    const auto parts = url_syntax::split(all);
    const std::size_t begin = static_cast<std::size_t>(parts.host.data() - all.data());
    if (parts.host.empty()) return all;
    if (parts.rest == "/") all.pop_back();
    for (std::size_t i = 0; i < begin + parts.host.size(); ++i)
      if (i < parts.scheme.size() || i >= begin) all[i] = ascii::lower(all[i]);
    return all;
  }

  /// The text as one prints it: without "https://", "mailto:", "www." and a last '/'.
  constexpr std::string_view shown() const {
    std::string_view rest = text();
    for (const std::string_view prefix : {"https://", "http://", "mailto:", "www."}) {
      if (ascii::begins(rest, prefix)) rest.remove_prefix(prefix.size());
    }
    if (rest.size() > 1 && rest.back() == '/') rest.remove_suffix(1);
    return rest;
  }

  /// Is it well-formed?
  constexpr bool valid() const { return !url_syntax::wrong(text()); }
};

/// Reads an address: absolute (RFC 3986), a bare domain with or without a path, or (with a doubt) a relative reference.
template <>
struct codec<url> {
  static constexpr std::string_view expects = "a web address such as https://example.org/ada";
  static constexpr look appearance = look::url;

  static constexpr reading<url> read(std::string_view text) {
    text = trimmed(text);
    if (text.size() > 2 && text.front() == '<' && text.back() == '>') text = text.substr(1, text.size() - 2);
    if (auto why = url_syntax::wrong(text)) return *std::move(why);
    if (auto doubt = url_syntax::doubtful(text)) return {url{text}, *std::move(doubt)};
    return url{text};
  }

  static constexpr void write(std::string& out, const url& value) { out += value.text(); }
};

}  // namespace vitae
