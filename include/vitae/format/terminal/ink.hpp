// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae {

/// What a terminal shows beside a value, and how: `render<terminal>(notes, screen{.document = text, .colour = true})`.
struct screen {
  std::string_view document{};  ///< the text that issues point into; its lines are shown
  std::string_view name{};      ///< what the document is called: "cv.md"
  bool colour = false;          ///< by ECMA-48 sequences
  std::size_t width = 100;      ///< in columns; longer lines are cut around what they are shown for
  const type_info* schema{};    ///< of what changed, for the names people give to its members: `&info_of<Person>`
};

namespace terminal_text {

/// The colours in use, each with one meaning.
enum class ink : std::uint8_t { plain, strong, faint, bad, doubtful, good, note, gutter, removed, added };

/// Appends a text that cannot steer the terminal: control characters and those that turn the direction of writing
/// become visible, a tab four spaces.
inline void append_visible(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    const char32_t point = next.code_point;
    const bool turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    if (point == '\t')
      out += "    ";
    else if (point < 0x20)
      encode(out, 0x2400 + point);
    else if (point == 0x7F)
      encode(out, 0x2421);
    else if ((point >= 0x80 && point < 0xA0) || turns)
      encode(out, utf8::replacement);
    else
      encode(out, point);
    at += next.length;
  }
}

/// That text on its own.
inline std::string visible(std::string_view text) {
  std::string out;
  append_visible(out, text);
  return out;
}

/// Writes text in colour, or without.
class painter {
 public:
  painter(std::string& out, bool colour) : out_(&out), colour_(colour) {}

  /// Appends a text of the document or the value, made visible.
  painter& operator()(ink as, std::string_view text) {
    if (text.empty()) return *this;
    begin(as);
    append_visible(*out_, text);
    end(as);
    return *this;
  }
  painter& operator()(std::string_view text) { return (*this)(ink::plain, text); }
  painter& line() {
    *out_ += '\n';
    return *this;
  }
  bool colour() const { return colour_; }

 private:
  static constexpr std::string_view code(ink as) {
    constexpr std::string_view codes[]{"", "1", "2", "1;31", "1;33", "1;32", "1;36", "1;34", "31", "32"};
    return codes[static_cast<std::size_t>(as)];
  }
  void begin(ink as) {
    if (colour_ && as != ink::plain) out_->append("\x1b[").append(code(as)).append("m");
  }
  void end(ink as) {
    if (colour_ && as != ink::plain) *out_ += "\x1b[0m";
  }

  std::string* out_;
  bool colour_;
};

}  // namespace terminal_text
}  // namespace vitae
