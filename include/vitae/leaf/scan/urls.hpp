// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/leaf/url_syntax.hpp>

namespace vitae {

namespace scanning {

/// Does HTML's spelling of a quote, an angle bracket or a space begin here?
constexpr bool ends_as_entity(std::string_view rest) {
  for (const std::string_view entity : {"&lt;", "&gt;", "&quot;", "&nbsp;", "&#39;"}) {
    if (ascii::begins(rest, entity)) return true;
  }
  return false;
}

/// Where an address that begins at `begin` ends in running text: before white space, quotes, brackets that were not
/// opened in it, Chinese text, and the punctuation of the sentence.
constexpr std::size_t url_end(std::string_view text, std::size_t begin) {
  std::size_t round = 0, square = 0, end = begin;
  while (end < text.size()) {
    const decoded next = decode(text, end);
    const char32_t c = next.code_point;
    if (c < 0x80 ? (c <= ' ' || c == 0x7F || std::string_view("<>\"`{}|\\^").find(text[end]) != std::string_view::npos)
                 : !joins(c)) {
      break;
    }
    if (c == '&' && ends_as_entity(text.substr(end))) break;
    if (c == '*' && at(text, end + 1) == '*') break;
    if ((c == ',' || c == ';') && ascii::begins(text.substr(end + 1), "http")) break;
    if (c == '(') ++round;
    if (c == '[') ++square;
    if (c == ')' && round-- == 0) break;
    if (c == ']' && square-- == 0) break;
    end += next.length;
  }
  while (end > begin && std::string_view(".,;:!?'*~([").find(text[end - 1]) != std::string_view::npos) --end;
  if (end > begin + 1 && text[end - 1] == '_' && begin > 0 && text[begin - 1] == '_') --end;
  return end;
}

/// A domain name without a scheme, with the path that follows it.
struct bare_domain {
  std::string_view host;
  std::size_t labels = 0;
  bool path = false;   // a path, a port or a query follows
  bool alone = false;  // nothing but punctuation before it on its line: no word of a sentence
};

/// Do people write a domain name like this, rather than a file name, a product, an abbreviation, or two sentences that
/// lack a space between them?
constexpr bool is_likely(const bare_domain& found) {
  const std::size_t dot = found.host.rfind('.');
  const std::string_view top = found.host.substr(dot + 1), rest = found.host.substr(0, dot);
  const std::string_view name = rest.substr(rest.rfind('.') + 1);
  const bool www = ascii::begins(found.host, "www.");
  if (!is_top_level_domain(top) || !url_syntax::is_host(found.host)) return false;
  if (www) return true;
  bool small = true, letter = false, shout = true;
  for (const char c : top) small = small && ascii::is_lower(c);
  for (const char c : rest) {
    letter = letter || ascii::is_alpha(c) || ascii::is_beyond(c);
    shout = shout && !ascii::is_lower(c);
  }
  if (!letter || (!small && !(shout && found.path))) return false;
  if (found.path) return !domain_words::lists("and or he she his her", name);
  if (domain_words::lists(domain_words::also_files, top) || name.size() < 2) return false;
  if (domain_words::lists("socket.io asp.net ado.net vb.net ml.net", found.host)) return false;
  if (found.labels > 2) return !shout;
  if (domain_words::lists(domain_words::also_words, top) && !found.alone) return false;
  return !ascii::is_upper(found.host.front());
}

/// A link target of Markdown, "(…)" after a label, or of HTML, between quotes: up to a blank or what closes it.
constexpr finding target(std::string_view text, std::size_t begin, char closing) {
  if (begin > text.size()) return {};
  // No address is longer than browsers take, or has so many brackets; the bounds keep hostile text linear.
  const std::size_t limit = text.size() - begin > 2048 ? begin + 2048 : text.size();
  std::size_t end = begin, open = 0;
  while (end < limit && open < 32 && !ascii::is_blank(text[end]) && text[end] != '<' && text[end] != '>') {
    if (text[end] == closing && open == 0) break;
    if (closing == ')' && text[end] == '(') ++open;
    if (closing == ')' && text[end] == ')') --open;
    ++end;
  }
  const std::string_view found = text.substr(begin, end - begin);
  if (end == limit || open >= 32 || found.empty() || found.front() == '#') return {};
  for (const std::string_view other : {"mailto:", "tel:", "javascript:", "vbscript:", "data:", "callto:", "skype:"}) {
    if (ascii::begins(found, other)) return {};
  }
  return {begin, end - begin, std::string(found)};
}

}  // namespace scanning

/// The web addresses in running text: with a scheme, bare domains that look like one, and the targets of Markdown links
/// and of href="…" whatever they are (but "mailto:" and "tel:"). An address that is the label of such a link is left
/// out.
inline std::vector<finding> find_urls(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  std::vector<bool> images;  // for each open '[': does it belong to an image?
  std::size_t floor = 0;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const bool label = begin > 0 && text[begin - 1] == '>' && ascii::begins(text.substr(end), "</a");
    if (!label) out.push_back({begin, end - begin, std::string(text.substr(begin, end - begin))});
    floor = end;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '[') images.push_back(i > 0 && text[i - 1] == '!');
    if (c == ']') {
      const bool image = !images.empty() && images.back();
      if (!images.empty()) images.pop_back();
      if (at(text, i + 1) != '(') continue;
      if (!out.empty() && out.back().end() == i) out.pop_back();
      const bool angle = at(text, i + 2) == '<';
      const finding link = target(text, i + (angle ? 3 : 2), angle ? '>' : ')');
      const std::size_t begin = i + (angle ? 3 : 2);
      if (!image && link.length > 0) out.push_back(link);
      if (link.length > 0) i = floor = begin + link.length;
    } else if (c == '=' && i >= 4 && ascii::equal(text.substr(i - 4, 4), "href")) {
      const char quote = at(text, i + 1);
      if (quote != '"' && quote != '\'') continue;
      const finding link = target(text, i + 2, quote);
      if (link.length > 0) out.push_back(link);
      if (link.length > 0) i = floor = i + 2 + link.length;
    } else if (c == ':' && text.substr(i, 3) == "://") {
      std::size_t begin = i;
      while (begin > floor && i - begin < 6 && ascii::is_alpha(text[begin - 1])) --begin;
      const std::string_view scheme = text.substr(begin, i - begin);
      const std::size_t end = url_end(text, begin);
      if (domain_words::lists("http https ftp sftp htp htttp htps hhtp hhtps htpp", scheme) && end > i + 3)
        add(begin, end);
      i = end > i + 2 ? end - 1 : i + 2;
    } else if (c == '.' && i > floor) {
      const auto in_host = [](char32_t point) { return joins(point) || point == '-' || point == '.' || point == '_'; };
      std::size_t begin = i;
      for (std::size_t back = 0; begin > floor && back < 64; ++back) {
        const decoded last = decode_before(text, begin);
        if (!in_host(last.code_point) || last.length > begin - floor) break;
        begin -= last.length;
      }
      std::size_t end = i;
      while (end < text.size()) {
        const decoded next = decode(text, end);
        if (!in_host(next.code_point)) break;
        end += next.length;
      }
      const std::size_t run = end;
      while (begin < end && (text[begin] == '_' || text[begin] == '.' || text[begin] == '-')) ++begin;
      while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-' || text[end - 1] == '_')) --end;
      bare_domain found{text.substr(begin, end - begin)};
      found.labels = 1;
      for (const char b : found.host) found.labels += b == '.' ? 1 : 0;
      const char left = begin == 0 ? '\0' : text[begin - 1], right = at(text, end);
      found.path = right == '/' || (right == '?' && !ascii::is_blank(at(text, end + 1))) ||
                   (right == ':' && ascii::is_digit(at(text, end + 1)));
      const char mark = previous_mark(text, begin);
      found.alone = !ascii::is_alnum(mark) && !ascii::is_beyond(mark) && mark != ',' && mark != ';' && mark != ')';
      const bool inside = left == '@' || left == '/' || left == '\\' || left == '=' || left == '%' || left == '$' ||
                          right == '@' || right == '(' || right == '\\' || found.host.size() > 253;
      if (found.labels > 1 && !inside && is_likely(found)) {
        const std::size_t last = found.path ? url_end(text, begin) : end;
        add(begin, last);
        i = last > run ? last - 1 : run - 1;
      } else {
        floor = i = run - 1;  // never looked at twice
      }
    }
  }
  return out;
}

}  // namespace vitae
