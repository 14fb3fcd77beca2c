// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/top_level_domains.hpp>
#include <vitae/shape/reading.hpp>
#include <vitae/source/ascii.hpp>

/// What a web address is made of: RFC 3986 with letters of any script (RFC 3987), and bare domains as people print
/// them.
namespace vitae::url_syntax {

struct parts {
  std::string_view scheme, host, port, rest;
  bool has_authority = false;
};

/// The length of a scheme and its colon at the start of a text (RFC 3986, 3.1), or 0. "example.org:8080" has none.
constexpr std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !ascii::is_alpha(text.front())) return 0;
  std::size_t end = 1;
  while (end < text.size() &&
         (ascii::is_alnum(text[end]) || text[end] == '+' || text[end] == '-' || text[end] == '.')) {
    ++end;
  }
  if (end >= text.size() || text[end] != ':') return 0;
  const bool port =
      end + 1 < text.size() && ascii::is_digit(text[end + 1]) && text.substr(0, end).find('.') != text.npos;
  return port ? 0 : end + 1;
}

/// A text cut into its parts; `host` is empty for a relative reference and for schemes without one.
constexpr parts split(std::string_view text) {
  parts out;
  if (const std::size_t length = scheme_length(text); length > 0) {
    out.scheme = text.substr(0, length - 1);
    text.remove_prefix(length);
  }
  out.has_authority = text.substr(0, 2) == "//";
  if (out.has_authority) text.remove_prefix(2);
  const std::size_t end = text.find_first_of("/?#");
  std::string_view authority = text.substr(0, end);
  if (!out.has_authority &&
      (!out.scheme.empty() || authority.find('.') == authority.npos || authority.front() == '.')) {
    out.rest = text;
    return out;
  }
  out.rest = text.substr(authority.size());
  if (const std::size_t at = authority.rfind('@'); at != authority.npos) authority.remove_prefix(at + 1);
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.find(':', bracket == authority.npos ? 0 : bracket);
  out.host = authority.substr(0, colon);
  if (colon != authority.npos) out.port = authority.substr(colon + 1);
  if (!out.has_authority && is_file_ending(out.host.substr(out.host.rfind('.') + 1))) out = {{}, {}, {}, text, false};
  return out;
}

/// Labels of letters, digits, inner hyphens and underscores between single dots; an IP address; or one in brackets.
constexpr bool is_host(std::string_view host) {
  if (host.size() > 253) return false;
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
    return ascii::all(host.substr(1, host.size() - 2), [](char c) { return ascii::is_hex(c) || c == ':' || c == '.'; });
  }
  if (!host.empty() && host.back() == '.') host.remove_suffix(1);
  char last = '.';
  for (const char c : host) {
    if (c == '.' ? last == '.' : !(ascii::is_alnum(c) || ascii::is_beyond(c) || c == '-' || c == '_')) return false;
    if (c == '-' && last == '.') return false;
    last = c;
  }
  return last != '.';
}

/// What is wrong with an address, if anything.
constexpr std::optional<fault> wrong(std::string_view text) {
  if (text.empty()) return fault{"url.empty", "write a web address, or leave the field out"};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (ascii::is_blank(c)) {
      std::string better;
      for (const char& b : text) better += b == ' ' ? std::string_view("%20") : std::string_view(&b, 1);
      return fault{"url.space", "remove the space, or write it as %20", std::move(better)};
    }
    if (ascii::is_control(c) || std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos) {
      return fault{"url.character", "remove or percent-encode a character that no address may hold (RFC 3986, 2)"};
    }
    if (c == '%' && !(i + 2 < text.size() && ascii::is_hex(text[i + 1]) && ascii::is_hex(text[i + 2]))) {
      return fault{"url.percent", "write two hexadecimal digits after each '%', and a '%' itself as %25"};
    }
  }
  const parts all = split(text);
  for (const std::string_view script : {"javascript", "vbscript", "data"}) {
    if (ascii::equal(all.scheme, script)) return fault{"url.script", "link to a page: a script is no address of one"};
  }
  const bool web = ascii::equal(all.scheme, "http") || ascii::equal(all.scheme, "https");
  if (web && !all.has_authority) {
    std::string_view rest = all.rest;
    while (!rest.empty() && rest.front() == '/') rest.remove_prefix(1);
    return fault{"url.slashes", "write two slashes after the scheme",
                 std::string(all.scheme) + "://" + std::string(rest)};
  }
  if (web && all.host.empty()) return fault{"url.no-host", "write a host after the slashes, such as example.org"};
  if (!all.host.empty() && !is_host(all.host)) {
    return fault{"url.host", "check the host: labels of letters, digits and hyphens, with single dots between them"};
  }
  if (!all.port.empty() && (!ascii::all_digits(all.port) || all.port.size() > 5)) {
    return fault{"url.port", "write a number up to 65535 after the colon, or leave the colon out"};
  }
  if (!all.scheme.empty() && all.rest.empty() && all.host.empty()) {
    return fault{"url.no-host", "write the address after the scheme"};
  }
  if (all.scheme.empty() && all.host.empty() && text.find_first_of("/?#.") == text.npos) {
    return fault{"url.no-host", "write the whole address, such as https://example.org/" + std::string(text)};
  }
  return std::nullopt;
}

/// What one should look at in a well-formed address, if anything.
constexpr std::optional<fault> doubtful(std::string_view text) {
  const parts all = split(text);
  for (const std::string_view typo :
       {"htp", "htttp", "htpp", "hhtp", "hhtps", "htps", "htpps", "htttps", "ttp", "ttps", "http.", "https."}) {
    if (!ascii::equal(all.scheme, typo)) continue;
    std::string better = all.scheme.find('s') != all.scheme.npos ? "https:" : "http:";
    better += text.substr(all.scheme.size() + 1);
    return fault{"url.misspelt-scheme", "correct the scheme of the address", better};
  }
  if (all.scheme.empty() && all.host.empty()) {
    return fault{"url.relative", "write the whole address: a reader of the CV elsewhere can't follow a relative one"};
  }
  const std::string_view top = all.host.substr(all.host.rfind('.') + 1);
  if (all.scheme.empty() && !is_top_level_domain(top) && !ascii::is_beyond(top.empty() ? 'a' : top.front())) {
    return fault{"url.unknown-domain", "check the end of the host: no common domain ends in ." + std::string(top)};
  }
  return std::nullopt;
}

}  // namespace vitae::url_syntax
