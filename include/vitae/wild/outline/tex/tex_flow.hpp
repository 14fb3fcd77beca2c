// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// What a LaTeX command does to the text.
enum class tex_effect : std::uint8_t { none, group, heading, link, item, apart, gone };

/// A LaTeX command that a conversion left in a document; `length` is 0 where there is none.
struct tex_command {
  tex_effect effect = tex_effect::none;
  unsigned value = 0;      ///< of a group its style, of a heading its level
  std::size_t length = 0;  ///< with what it takes for itself: its opening brace, an address
  extent address{};        ///< of a link
};

namespace tex {

struct known_command {
  std::string_view name;
  tex_effect effect;
  unsigned value;
};

// clang-format off
/// The commands that CVs in LaTeX are made of.
inline constexpr known_command known_commands[] = {
    {"textbf", tex_effect::group, style::bold}, {"textit", tex_effect::group, style::italic},
    {"emph", tex_effect::group, style::italic}, {"textsl", tex_effect::group, style::italic},
    {"texttt", tex_effect::group, style::code}, {"underline", tex_effect::group, style::underlined},
    {"textsc", tex_effect::group, 0}, {"textrm", tex_effect::group, 0}, {"textsf", tex_effect::group, 0},
    {"textsuperscript", tex_effect::group, 0}, {"textsubscript", tex_effect::group, 0},
    {"text", tex_effect::group, 0}, {"mbox", tex_effect::group, 0}, {"title", tex_effect::heading, 1},
    {"section", tex_effect::heading, 2}, {"subsection", tex_effect::heading, 3},
    {"subsubsection", tex_effect::heading, 4}, {"cvsection", tex_effect::heading, 2},
    {"cvsubsection", tex_effect::heading, 3}, {"href", tex_effect::link, 0}, {"item", tex_effect::item, 0},
    {"hfill", tex_effect::apart, 0}, {"hspace", tex_effect::apart, 0}, {"quad", tex_effect::apart, 0},
    {"qquad", tex_effect::apart, 0}, {"begin", tex_effect::gone, 0}, {"end", tex_effect::gone, 0},
    {"vspace", tex_effect::gone, 0}, {"noindent", tex_effect::gone, 0}, {"newpage", tex_effect::gone, 0},
    {"pagebreak", tex_effect::gone, 0}, {"medskip", tex_effect::gone, 0}, {"smallskip", tex_effect::gone, 0},
    {"bigskip", tex_effect::gone, 0}, {"centering", tex_effect::gone, 0}, {"raggedright", tex_effect::gone, 0},
    {"flushleft", tex_effect::gone, 0}, {"flushright", tex_effect::gone, 0}, {"maketitle", tex_effect::gone, 0},
    {"thispagestyle", tex_effect::gone, 0}, {"pagestyle", tex_effect::gone, 0}, {"clearpage", tex_effect::gone, 0},
    {"par", tex_effect::gone, 0}, {"hrule", tex_effect::gone, 0}, {"small", tex_effect::gone, 0},
    {"break", tex_effect::gone, 0}, {"linebreak", tex_effect::gone, 0},
    {"large", tex_effect::gone, 0}, {"Large", tex_effect::gone, 0}, {"LARGE", tex_effect::gone, 0}};
// clang-format on

/// Where an argument ends that opens at `at` within its line; `at` where none does.
constexpr std::size_t after_argument(std::string_view document, std::size_t at, char open, char close) {
  if (at >= document.size() || document[at] != open) return at;
  const std::size_t limit = std::min(document.size(), at + 400);
  for (std::size_t i = at + 1; i < limit && document[i] != '\n'; ++i)
    if (document[i] == close) return i + 1;
  return at;
}

/// Is what stands from a place on to another all of its line: "\\boxstart"?
constexpr bool is_line(std::string_view document, std::size_t at, std::size_t end) {
  return (at == 0 || document[at - 1] == '\n') && (end >= document.size() || document[end] == '\n');
}

}  // namespace tex

/// The command at a backslash. One that styles or links wants its brace.
constexpr tex_command tex_command_at(std::string_view document, std::size_t at) {
  std::size_t end = at + 1;
  while (end < document.size() && end < at + 20 && ascii::is_alpha(document[end])) ++end;
  const std::string_view name = document.substr(at + 1, end - at - 1);
  for (const tex::known_command& known : tex::known_commands) {
    if (known.name != name) continue;
    if (end < document.size() && document[end] == '*') ++end;
    const std::size_t options = tex::after_argument(document, end, '[', ']');
    const bool brace = options < document.size() && document[options] == '{';
    switch (known.effect) {
      case tex_effect::group:
      case tex_effect::heading:
        return brace ? tex_command{known.effect, known.value, options + 1 - at, {}} : tex_command{};
      case tex_effect::link: {
        const std::size_t label = tex::after_argument(document, options, '{', '}');
        if (label == options || label >= document.size() || document[label] != '{') return {};
        return {known.effect, 0, label + 1 - at, {options + 1, label - options - 2}};
      }
      default:
        std::size_t after = tex::after_argument(document, options, '{', '}');
        if (known.effect == tex_effect::gone) after = tex::after_argument(document, after, '[', ']');
        const bool space = after == end && after < document.size() && document[after] == ' ';
        return {known.effect, 0, after + (space ? 1U : 0U) - at, {}};
    }
  }
  const bool icon = name.size() > 3 && name.starts_with("fa") && ascii::is_upper(name[2]);  // "\\faGithub"
  if (icon) return {tex_effect::gone, 0, tex::after_argument(document, end, '{', '}') - at, {}};
  return name.size() > 3 && tex::is_line(document, at, end) ? tex_command{tex_effect::gone, 0, end - at, {}}
                                                            : tex_command{};
}

/// Spells LaTeX's structure as Markdown does, and keeps the style that open groups give.
class tex_flow {
 public:
  explicit tex_flow(plain_text& out) : out_(out) {}

  /// The style of text at this point.
  unsigned style() const { return style_; }

  /// Does what the command at a backslash says; its length, 0 where there is none.
  std::size_t command(std::size_t at) {
    const tex_command found = tex_command_at(out_.document, at);
    switch (found.effect) {
      case tex_effect::heading:
        line(at);
        insert(std::string(found.value, '#') + " ", at);
        [[fallthrough]];
      case tex_effect::group:
      case tex_effect::link:
        if (open_.size() < 64) open_.push_back({found, out_.text.size()});
        restyle();
        break;
      case tex_effect::item:
        line(at);
        insert("- ", at);
        break;
      case tex_effect::apart:
        insert("\t", at);
        break;
      default:
        break;
    }
    return found.length;
  }

  /// A brace within a group is one of its own.
  void open() {
    if (!open_.empty() && open_.size() < 64) open_.push_back({{}, out_.text.size()});
  }

  /// Whether the brace at `at` closes what a command opened, and is no text.
  bool close(std::size_t at) {
    if (open_.empty()) return false;
    const opened last = open_.back();
    open_.pop_back();
    restyle();
    if (last.by.effect == tex_effect::heading) insert("\n", at);
    if (last.by.effect == tex_effect::link)
      out_.links.push_back(
          {last.begin, out_.text.size(), std::string(last.by.address.of(out_.document)), last.by.address});
    return last.by.effect != tex_effect::none;
  }

 private:
  struct opened {
    tex_command by;
    std::size_t begin;
  };

  void insert(std::string_view text, std::size_t at) {
    for (const char c : text) out_.add(c, at, style::inserted);
  }
  void line(std::size_t at) {
    if (!out_.text.empty() && out_.text.back() != '\n') insert("\n", at);
  }
  void restyle() {
    style_ = 0;
    for (const opened& o : open_) style_ |= o.by.effect == tex_effect::group ? o.by.value : 0U;
  }

  plain_text& out_;
  std::vector<opened> open_;
  unsigned style_ = 0;
};

}  // namespace vitae::wild_text
