// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/scan/finding.hpp>
#include <vitae/leaf/top_level_domains.hpp>
#include <vitae/source/byte_set.hpp>

namespace vitae {

namespace scanning {

/// Is this byte in the words of addresses as CVs print them: ASCII, or a letter that is not Chinese?
constexpr bool in_local(char32_t point) {
  return joins(point) || point == '.' || point == '_' || point == '-' || point == '+' || point == '%';
}
constexpr bool in_domain(char32_t point) { return joins(point) || point == '.' || point == '-'; }

/// Where the run of accepted characters that ends at `at` begins, not before `floor` and not more than 64 bytes back.
template <class Accepts>
constexpr std::size_t run_before(std::string_view text, std::size_t at, std::size_t floor, Accepts accepts) {
  const std::size_t limit = at > floor + 65 ? at - 65 : floor;
  while (at > limit) {
    const decoded last = decode_before(text, at);
    if (!accepts(last.code_point) || last.length > at - limit) break;
    at -= last.length;
  }
  return at;
}

/// Where the run of accepted characters that begins at `at` ends, at most 254 bytes on.
template <class Accepts>
constexpr std::size_t run_after(std::string_view text, std::size_t at, Accepts accepts) {
  const std::size_t limit = text.size() - at > 254 ? at + 254 : text.size();
  while (at < limit) {
    const decoded next = decode(text, at);
    if (!accepts(next.code_point)) break;
    at += next.length;
  }
  return at;
}

/// A sign spelled out at `at`: "[dot]", " at " and the like. `end` is past it; 0 when there is none.
struct spelled {
  std::size_t begin = 0, end = 0;
  bool bracketed = false;
};

constexpr std::size_t skip_blanks(std::string_view text, std::size_t at) {
  for (int i = 0; i < 3 && at < text.size() && (text[at] == ' ' || text[at] == '\t'); ++i) ++at;
  return at;
}

constexpr spelled spelled_sign(std::string_view text, std::size_t at, std::string_view word) {
  std::size_t i = skip_blanks(text, at);
  const bool opened = i < text.size() && std::string_view("([{<").find(text[i]) != std::string_view::npos;
  const bool blank = i > at;
  if (opened) i = skip_blanks(text, i + 1);
  if (!ascii::begins(text.substr(i), word)) return {};
  const std::size_t after = i + word.size();
  i = skip_blanks(text, after);
  const bool closed = i < text.size() && std::string_view(")]}>").find(text[i]) != std::string_view::npos;
  if (opened ? !closed : !(blank && i > after)) return {};
  return {at, closed && opened ? skip_blanks(text, i + 1) : i, opened};
}

/// The address hidden around a spelled-out "at" that begins at `at`; empty when the words around it are none.
inline finding hidden_email(std::string_view text, std::size_t at, std::size_t floor) {
  const spelled sign = spelled_sign(text, at, ascii::begins(text.substr(skip_blanks(text, at)), "[@") ? "@" : "at");
  if (sign.end == 0) return {};
  std::size_t begin = run_before(text, at, floor, in_local);
  for (const std::string_view dot : {"[dot]", "(dot)", "{dot}", " dot ", "[.]"}) {
    const std::size_t size = dot.size() + (begin > 0 && dot.front() != ' ' && text[begin - 1] == ' ' ? 1 : 0);
    if (begin < floor + size || !ascii::begins(text.substr(begin - size), dot)) continue;
    std::size_t earlier = begin - size;
    if (earlier > floor && text[earlier - 1] == ' ' && dot.front() != ' ') --earlier;
    begin = run_before(text, earlier, floor, in_local);
    break;
  }
  std::size_t end = run_after(text, sign.end, in_domain);
  bool dots = false;
  for (int i = 0; i < 6 && end > sign.end; ++i) {
    spelled dot = spelled_sign(text, end, "dot");
    if (dot.end == 0) dot = spelled_sign(text, end, ".");
    if (dot.end == 0) break;
    const std::size_t next = run_after(text, dot.end, in_domain);
    if (next == dot.end) break;
    dots = true;
    end = next;
  }
  while (end > sign.end && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  if (begin == at || end == sign.end || !(sign.bracketed || dots)) return {};
  const std::string_view all = text.substr(begin, end - begin);
  const auto plain = deobfuscated(all);
  if (!plain || !is_top_level_domain(plain->domain().substr(plain->domain().rfind('.') + 1))) return {};
  return {begin, end - begin, plain->text()};
}

}  // namespace scanning

/// The e-mail addresses in running text, also those spelled out ("ada [at] example dot org", given as
/// "ada@example.org"); neither handles ("@ada@example.social") nor repositories ("git@example.org:ada/cv").
inline std::vector<finding> find_emails(std::string_view text) {
  using namespace scanning;
  std::vector<finding> out;
  std::size_t floor = 0;  // the end of the last address
  const auto add = [&](finding&& found) {
    floor = found.end();
    out.push_back(std::move(found));
  };
  static constexpr byte_set marks("@[({< ");
  for (std::size_t i = 0; (i = marks.next_in(text, i)) < text.size(); ++i) {
    const char c = text[i];
    if (i < floor) continue;
    if (c == '@') {
      std::size_t begin = run_before(text, i, floor, in_local);
      while (begin < i && (text[begin] == '.' || text[begin] == '-' || text[begin] == '+')) ++begin;
      std::size_t end = run_after(text, i + 1, in_domain);
      while (end > i + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
      const std::string_view address = text.substr(begin, end - begin);
      const bool repository = at(text, end) == ':' && ascii::begins(address, "git@");
      const bool user_of_page = at(text, end) == '/' && at(text, begin == 0 ? text.size() : begin - 1) == '/';
      const bool handle = begin > 0 && (text[begin - 1] == '@' || (text[begin - 1] == '/' && user_of_page));
      if (begin < i && !repository && !handle && !email_syntax::wrong(address)) {
        add({begin, end - begin, std::string(address)});
      }
    } else {
      // Only here may a spelled-out "at" begin; most blanks and brackets are told from one by the next letter.
      const char next = at(text, skip_blanks(text, i + (c == ' ' ? 0 : 1)));
      if (next != 'a' && next != 'A' && next != '@' && next != '[' && next != '(' && next != '{' && next != '<')
        continue;
      if (i > 0 && text[i - 1] == ' ') continue;
      if (finding hidden = hidden_email(text, i, floor); hidden.length > 0) add(std::move(hidden));
    }
  }
  return out;
}

}  // namespace vitae
