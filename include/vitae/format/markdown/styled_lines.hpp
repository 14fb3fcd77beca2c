// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vitae/format/markdown/blocks.hpp>
#include <vitae/format/markdown/separators.hpp>

/// A line in the words of a style, and behind it what it says in a comment, which no page shows:
/// "A. Lovelace, “Wings,” 1843. <!-- cited 5d0c33b1: Ada Lovelace. *Wings*. 1843 -->". A style may shorten names and
/// leave out what it likes: the comment is what is read. Its number is made of the line, so that one sees when somebody
/// changed the line and not the comment.
namespace vitae::markdown_text {

struct styled_line {
  std::string_view shown{};  ///< in the words of the style
  std::string_view said{};   ///< the line that is read; empty if this is no styled line
  bool changed = false;      ///< the shown line is not the one that was written
};

namespace styling {

inline constexpr std::string_view opening = " <!-- cited ", closing = " -->";
inline constexpr std::size_t digits = 8;

/// Eight hexadecimal digits made of a text (FNV-1a).
inline std::string number_of(std::string_view text) {
  std::uint32_t sum = 2166136261U;
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 16777619U;
  std::string out;
  for (unsigned shift = 32; shift > 0; shift -= 4) out += "0123456789abcdef"[(sum >> (shift - 4)) & 15U];
  return out;
}

/// Within a comment two hyphens may not meet: one is escaped.
inline std::string without_double_hyphens(std::string_view source) {
  std::string out;
  for (const char c : source) out.append(c == '-' && out.ends_with('-') ? "\\" : "") += c;
  return out;
}

inline bool is_paragraph(std::string_view source) {
  const auto blocks = read_blocks(source);
  return blocks.size() == 1 && blocks[0].kind == block_kind::paragraph && blocks[0].begin == 0 &&
         blocks[0].end == source.size() && source.find('\n') == source.npos;
}

}  // namespace styling

/// Takes a styled line apart.
inline styled_line split_styled(std::string_view source) {
  using namespace styling;
  if (!source.ends_with(closing)) return {};
  const std::size_t begin = find_unescaped(source, opening), said = begin + opening.size() + digits + 2;
  if (begin == std::string_view::npos || said + closing.size() > source.size()) return {};
  if (source.substr(said - 2, 2) != ": ") return {};
  const std::string_view shown = source.substr(0, begin);
  return {shown, source.substr(said, source.size() - closing.size() - said),
          source.substr(said - 2 - digits, digits) != number_of(shown)};
}

/// The line `said` in the words of a style; as it is where no page could hold both.
inline std::string styled(std::string_view shown, const std::string& said) {
  if (shown.empty() || said.empty()) return said;
  const std::string kept = styling::without_double_hyphens(said);
  std::string line(shown);
  line.append(styling::opening).append(styling::number_of(shown)).append(": ").append(kept).append(styling::closing);
  const styled_line back = split_styled(line);
  return styling::is_paragraph(line) && back.shown == shown && back.said == kept ? line : said;
}

}  // namespace vitae::markdown_text
