// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/leaf/url_syntax.hpp>
#include <vitae/source/byte_set.hpp>

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

/// Looks through a text for web addresses.
class url_search {
 public:
  explicit url_search(std::string_view text) : text_(text) {}

  std::vector<finding> read() {
    static constexpr byte_set marks("[]=:.");
    for (std::size_t i = 0; (i = marks.next_in(text_, i)) < text_.size();) i = step(i);
    return std::move(found_);
  }

 private:
  /// Looks at a byte; where to look on.
  std::size_t step(std::size_t i) {
    switch (text_[i]) {
      case '[':
        images_.push_back(i > 0 && text_[i - 1] == '!');
        return i + 1;
      case ']':
        return behind_label(i);
      case '=':
        return i >= 4 && ascii::equal(text_.substr(i - 4, 4), "href") ? attribute(i) : i + 1;
      case ':':
        return text_.substr(i, 3) == "://" ? with_scheme(i) : i + 1;
      case '.':
        return i > floor_ ? bare(i) : i + 1;
      default:
        return i + 1;
    }
  }

  /// "[label](target)": an image's target is no page, and an address that is the label is left out.
  std::size_t behind_label(std::size_t i) {
    const bool image = !images_.empty() && images_.back();
    if (!images_.empty()) images_.pop_back();
    if (at(text_, i + 1) != '(') return i + 1;
    if (!found_.empty() && found_.back().end() == i) found_.pop_back();
    const bool angle = at(text_, i + 2) == '<';
    return take(target(text_, i + (angle ? 3 : 2), angle ? '>' : ')'), !image, i);
  }

  /// href="target"
  std::size_t attribute(std::size_t i) {
    const char quote = at(text_, i + 1);
    return quote == '"' || quote == '\'' ? take(target(text_, i + 2, quote), true, i) : i + 1;
  }

  /// Takes a link's target that was looked for behind byte `i`, if there is one.
  std::size_t take(finding link, bool wanted, std::size_t i) {
    if (link.length == 0) return i + 1;
    floor_ = link.end();
    if (wanted) found_.push_back(std::move(link));
    return floor_ + 1;
  }

  /// "https://example.org", also of schemes that are mistyped.
  std::size_t with_scheme(std::size_t i) {
    std::size_t begin = i;
    while (begin > floor_ && i - begin < 6 && ascii::is_alpha(text_[begin - 1])) --begin;
    const std::string_view scheme = text_.substr(begin, i - begin);
    const std::size_t end = url_end(text_, begin);
    if (end > i + 3 && domain_words::lists("http https ftp sftp htp htttp htps hhtp hhtps htpp", scheme))
      add(begin, end);
    return end > i + 2 ? end : i + 3;
  }

  /// "example.org/ada": a domain without a scheme around the dot at `i`. What is none is never looked at twice.
  std::size_t bare(std::size_t i) {
    std::size_t begin = host_begin(i), end = host_end(i);
    const std::size_t run = end;
    const auto is_mark = [&](std::size_t b) { return text_[b] == '_' || text_[b] == '.' || text_[b] == '-'; };
    while (begin < end && is_mark(begin)) ++begin;
    while (end > begin && is_mark(end - 1)) --end;
    const bare_domain found = domain(begin, end);
    if (found.labels < 2 || is_inside(begin, end) || !is_likely(found)) {
      floor_ = run - 1;
      return run;
    }
    add(begin, found.path ? url_end(text_, begin) : end);
    return std::max(floor_, run);
  }

  static constexpr bool in_host(char32_t point) { return joins(point) || point == '-' || point == '.' || point == '_'; }

  std::size_t host_begin(std::size_t i) const {
    std::size_t begin = i;
    for (std::size_t back = 0; begin > floor_ && back < 64; ++back) {
      const decoded last = decode_before(text_, begin);
      if (!in_host(last.code_point) || last.length > begin - floor_) break;
      begin -= last.length;
    }
    return begin;
  }

  std::size_t host_end(std::size_t i) const {
    std::size_t end = i;
    while (end < text_.size()) {
      const decoded next = decode(text_, end);
      if (!in_host(next.code_point)) break;
      end += next.length;
    }
    return end;
  }

  bare_domain domain(std::size_t begin, std::size_t end) const {
    bare_domain found{text_.substr(begin, end - begin)};
    found.labels = 1;
    for (const char c : found.host) found.labels += c == '.' ? 1 : 0;
    const char right = at(text_, end), mark = previous_mark(text_, begin);
    found.path = right == '/' || (right == '?' && !ascii::is_blank(at(text_, end + 1))) ||
                 (right == ':' && ascii::is_digit(at(text_, end + 1)));
    found.alone = !ascii::is_alnum(mark) && !ascii::is_beyond(mark) && mark != ',' && mark != ';' && mark != ')';
    return found;
  }

  /// Do the characters around it say that it is a part of something else?
  bool is_inside(std::size_t begin, std::size_t end) const {
    constexpr std::string_view before = "@/\\=%$", behind = "@(\\";
    return (begin > 0 && before.find(text_[begin - 1]) != before.npos) ||
           (end < text_.size() && behind.find(text_[end]) != behind.npos) || end - begin > 253;
  }

  /// Adds an address, unless it is the label of an HTML link.
  void add(std::size_t begin, std::size_t end) {
    const bool label = begin > 0 && text_[begin - 1] == '>' && ascii::begins(text_.substr(end), "</a");
    if (!label) found_.push_back({begin, end - begin, std::string(text_.substr(begin, end - begin))});
    floor_ = end;
  }

  std::string_view text_;
  std::vector<finding> found_;
  std::vector<bool> images_;  // for each open '[': does it belong to an image?
  std::size_t floor_ = 0;     // no address begins before it
};

}  // namespace scanning

/// The web addresses in running text: with a scheme, bare domains that look like one, and the targets of Markdown links
/// and of href="…" whatever they are (but "mailto:" and "tel:"). An address that is the label of such a link is left
/// out.
inline std::vector<finding> find_urls(std::string_view text) { return scanning::url_search(text).read(); }

}  // namespace vitae
