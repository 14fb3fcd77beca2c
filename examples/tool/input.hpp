// SPDX-License-Identifier: BSL-1.0
// Files as text, or one sentence on why they are none.
#pragma once
#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vitae/source/line_index.hpp>
#include <vitae/source/utf8.hpp>

#include "begins.hpp"

namespace tool {

/// A document that was read, or in `complaint` why it cannot be used.
struct document {
  std::string name{}, text{}, complaint{};
  std::size_t first_line = 1;  // of the file that it is in
};

/// No CV is longer: what is, is refused before it fills the memory.
inline constexpr std::size_t most_bytes = std::size_t{64} << 20;
inline constexpr std::size_t most_bytes_of_prose = std::size_t{16} << 20;

namespace reading_input {

/// Is a text binary? If more than one byte in a hundred is NUL, as in UTF-16; fewer are glyphs that nobody could name
/// in text turned out of PDFs. The data of images and archives is no UTF-8 either.
inline bool is_binary(std::string_view text) {
  const auto nuls = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\0'));
  return nuls > text.size() / 100;
}

/// Is a text UTF-16? It says so itself, by a byte order mark in one of two orders.
inline bool is_utf16(std::string_view text) { return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"); }

/// A format that a CV may come in and that holds no text as it is; told by its first bytes.
struct foreign_format {
  std::string_view begins, what;
};
inline constexpr foreign_format foreign_formats[] = {
    {"%PDF-", "is a PDF: take its text out, for example with pdftotext -layout"},
    {"{\\rtf", "is RTF: save it as text, or convert it, for example with pandoc -f rtf -t markdown"},
    {"PK\x03\x04",
     "is a word processor's file or another ZIP archive: save it as text, or convert it, for example with "
     "pandoc -t markdown"},
    {"\xD0\xCF\x11\xE0", "is a file of an old word processor: save it as text"},
    {"\x89PNG", "is a picture, which has no text"},
    {"\xFF\xD8\xFF", "is a picture, which has no text"}};

inline std::string unusable(std::string_view text) {
  for (const foreign_format& format : foreign_formats)
    if (text.starts_with(format.begins)) return std::string(format.what);
  if (text.size() > most_bytes) return "is larger than 64 MiB, more than any CV";
  if (text.empty()) return "is empty";
  if (is_utf16(text)) return "is UTF-16, not UTF-8: convert it, for example with iconv -f utf-16 -t utf-8";
  if (is_binary(text)) return "is binary, not text in UTF-8: more than one byte in a hundred is NUL";
  if (without_mark(text).empty()) return "holds nothing but white space";
  const std::size_t bad = vitae::first_invalid_utf8(text);
  if (bad == std::string_view::npos) return {};
  const vitae::place at = vitae::place_of(text, bad);
  return "is not UTF-8: look at line " + std::to_string(at.line) + ", column " + std::to_string(at.column) +
         ", or convert it, for example with iconv -f latin1 -t utf8";
}

}  // namespace reading_input

/// Reads a file, or standard input where the name is "-".
inline document read_document(const std::string& name) {
  document read;
  read.name = name == "-" ? "<stdin>" : name;
  std::FILE* const file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (!file) {
    read.complaint = read.name + ": cannot be opened: " + std::strerror(errno);
    return read;
  }
  char piece[1 << 14];  // which most CVs fit in
  std::size_t got = 0;
  do {
    got = std::fread(piece, 1, sizeof piece, file);
    read.text.append(piece, got);
  } while (got == sizeof piece && read.text.size() <= most_bytes);
  if (std::ferror(file))
    read.complaint = read.name + ": cannot be read: " + std::strerror(errno);
  else if (const std::string why = reading_input::unusable(read.text); !why.empty())
    read.complaint = read.name + ": " + why;
  if (file != stdin) std::fclose(file);
  return read;
}

}  // namespace tool
