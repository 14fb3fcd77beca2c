// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/lists/leads.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/mend/word_breaks.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// A glyph of a rating, full or empty: "Python ★★★☆☆", "C++ ●●●○○", with what makes an emoji of it.
constexpr bool is_rating(char32_t c) {
  switch (c) {
    case 0x2605:  // stars
    case 0x2606:
    case 0x2729:
    case 0x272D:
    case 0x2B50:
    case 0x25CB:  // circles
    case 0x25C9:
    case 0x25EF:
    case 0x26AA:
    case 0x26AB:
    case 0x2B24:
    case 0x25A0:  // squares and bars
    case 0x25A1:
    case 0x25B0:
    case 0x25B1:
    case 0x2588:
    case 0x2591:
    case 0x2592:
    case 0x2593:
    case 0x2B1B:
    case 0x2B1C:
    case 0xFE0F:
      return true;
    default:
      return false;
  }
}

/// Do items stand in columns, as where the glyphs between them got lost: two spaces here and there, no other separator?
inline bool stands_in_columns(std::string_view text) {
  static constexpr byte_set separators(",;:|\t");
  int depth = 0;
  bool gap = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if (text[i] == ')' || text[i] == ']') depth -= depth > 0 ? 1 : 0;
    if (depth == 0 && separators(text[i])) return false;
    gap = gap || (text[i] == ' ' && i + 1 < text.size() && text[i + 1] == ' ');
  }
  return gap;
}

/// The items of an enumeration: between commas, semicolons, bars, dots, bullets, tabs and line ends outside of
/// parentheses; between signs that compare, "Git > Make = Vim"; between slashes where three or more words stand so; in
/// columns; at an "and" before the last.
class enumeration {
 public:
  explicit enumeration(const plain_text& plain) : plain_(plain) {}

  /// With `any_and` at that of every item, which then may have as many blanks as `blanks` says.
  std::vector<span> read(span s, bool any_and = false, std::ptrdiff_t blanks = 4) {
    parts_.clear();
    const std::string_view text = plain_.of(s.begin, s.end);
    columns_ = stands_in_columns(text);
    int depth = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size();) {
      if (ascii::is_alnum(text[i]) && !code_edge(s.begin + i, s.begin + from)) {  // as most are
        ++i;
        continue;
      }
      const decoded c = decode(text, i);
      if (opens_bracket(c.code_point)) ++depth;
      if (closes_bracket(c.code_point)) depth -= depth > 0 ? 1 : 0;
      if (depth == 0 && code_edge(s.begin + i, s.begin + from)) add(s.begin + from, s.begin + i), from = i;
      if (depth == 0 && separates(text, i, c.code_point)) add(s.begin + from, s.begin + i), from = i + c.length;
      i += c.length;
      while (c.code_point == '\n' && i < text.size() && text[i] == ' ') ++i;  // what a line is set in by parts nothing
    }
    add(s.begin + from, s.end);
    split_last(any_and, blanks);
    return std::move(parts_);
  }

 private:
  bool separates(std::string_view text, std::size_t i, char32_t c) const {
    switch (c) {
      case ',':
        return !(i > 0 && i + 1 < text.size() && ascii::is_digit(text[i - 1]) && ascii::is_digit(text[i + 1]));
      case ';':
      case '|':
      case '\t':
      case 0x2022:
      case 0xB7:
      case 0x2219:
      case 0xFF0C:
      case 0x3001:
      case 0xFF1B:
      case 0x30FB:
      case 0x25CF:
      case 0x25AA:
      case 0x2003:
      case 0x2502:
      case 0x2016:
      case 0x2223:
      case 0xFF5C:
        return true;
      case '\n':
        return !wraps(text, i);
      case ' ':
        return parts_at_blank(text.substr(i));
      case '/':
        return i > 0 && text[i - 1] == ' ' && i + 1 < text.size() && text[i + 1] == ' ';
      default:
        return is_rating(c) || (c >= 0x1F1E6 && c <= 0x1F1FF);  // a flag before each language
    }
  }
  /// "Git / Make", "Git   Make", "Git #make": does the blank that a text begins with part items?
  bool parts_at_blank(std::string_view text) const {
    const char sign = text.size() > 1 ? text[1] : '.', behind = text.size() > 2 ? text[2] : '.';
    if (sign == ' ') return columns_ || behind == ' ';
    return ((sign == '/' || sign == '>' || sign == '=') && behind == ' ') || is_tag(text.substr(1));
  }
  /// A line of several items that ends within one: "Git, event-driven" and "architecture, Make"; "Sales, Lead" and
  /// "Qualification, Pitching"; but not "Make, networks" and "Docker, Git". So does one whose next is set in.
  static bool wraps(std::string_view text, std::size_t end) {
    const std::string_view line = text.substr(0, end).substr(text.substr(0, end).rfind('\n') + 1);
    const std::size_t next = text.find_first_not_of(" \t", end + 1);
    if (next == text.npos || line.empty() || std::string_view(",;.:|").find(line.back()) != std::string_view::npos)
      return false;
    if (ascii::is_lower(text[next]) && begins_phrase(line)) return true;
    if (word_break_at(text, end).broken || lines::ends_open(line) || text.substr(next).starts_with("& ")) return true;
    const bool lists = line.find_first_of(",;|") != line.npos || line.find(" \xC2\xB7 ") != line.npos;
    if (next < end + 3 && (line.size() <= 40 || !lists)) return false;
    if (line.ends_with("\xC2\xB7")) return false;
    const std::size_t last = line.find_last_of(' ') + 1;  // word of the line
    return ascii::is_lower(text[next]) || last == line.size() || !ascii::is_lower(line[last]);
  }

  /// "Strong analytical and problem-solving": a capital and two words in small letters or more, and no list.
  static bool begins_phrase(std::string_view line) {
    constexpr std::size_t shortest = 24;
    if (line.size() < shortest || !ascii::is_upper(line[0]) || line.find_first_of(",;:|/.") != line.npos) return false;
    std::size_t small = 0;
    for (std::size_t at = line.find(' '); at < line.size() - 1; at = line.find(' ', at + 1))
      small += ascii::is_lower(line[at + 1]) ? 1U : 0U;
    return small > 1;
  }

  /// Code spans beside one another: "`Swift` `Metal`".
  bool code_edge(std::size_t at, std::size_t from) const {
    return at > from && ((plain_.styles[at] ^ plain_.styles[at - 1]) & style::code) != 0;
  }

  /// "#docker", as one finds the posts of others by.
  static bool is_tag(std::string_view text) { return text.size() > 2 && text[0] == '#' && ascii::is_alpha(text[1]); }

  void add(std::size_t begin, std::size_t end) {
    span s = trim(plain_, {begin, end});
    if (is_tag(plain_.of(s.begin, s.end))) ++s.begin;
    while (!s.empty() && (plain_.text[s.end - 1] == '.' || plain_.text[s.end - 1] == ':') &&
           !(s.size() > 2 && plain_.text[s.end - 2] == '.'))
      --s.end;
    while (plain_.of(s.begin, s.end).ends_with("。")) s.end -= std::string_view("。").size();
    for (const std::string_view joint : leading_joints)
      if (!s.empty() && plain_.text[s.begin] == joint[0] && plain_.of(s.begin, s.end).starts_with(joint))
        s.begin += joint.size();
    s = without_rest(plain_, without_lead(plain_, trim(plain_, s)));
    if (s.empty() || plain_.of(s.begin, s.end).starts_with("http")) return;  // an address is no item
    std::vector<std::size_t> slashes;
    int depth = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      if (plain_.text[i] == '(') ++depth;
      if (plain_.text[i] == ')') --depth;
      if (plain_.text[i] == '/' && depth == 0) slashes.push_back(i);
    }
    const bool numbers =
        !slashes.empty() && none_of(plain_.of(slashes[0], s.end), ascii::is_alpha);  // "Windows 7/8/10"
    if (slashes.size() >= 2 && !numbers) {
      std::size_t from = s.begin;
      slashes.push_back(s.end);
      for (const std::size_t at : slashes) {
        if (at > from) parts_.push_back(trim(plain_, {from, at}));
        from = at + 1;
      }
      return;
    }
    bool word = false;
    for (std::size_t i = s.begin; i < s.end; ++i)
      word = word || ascii::is_alnum(plain_.text[i]) || ascii::is_beyond(plain_.text[i]);
    if (word) parts_.push_back(s);
  }

  /// How many gaps between words, each a blank or several, a text has.
  static std::ptrdiff_t gaps(std::string_view text) {
    std::ptrdiff_t found = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
      found += text[i] == ' ' && text[i - 1] != ' ' && text[i - 1] != '\n' ? 1 : 0;
    return found;
  }

  /// "Python, R and SQL", but "Testing, Vectorization and Code Optimization" ends in one item.
  void split_last(bool any_and, std::ptrdiff_t blanks) {
    if (parts_.empty() || columns_ || (parts_.size() < 2 && !any_and)) return;
    for (std::size_t k = any_and ? 0 : parts_.size() - 1; k < parts_.size(); ++k) {
      const span last = parts_[k];
      const std::string_view text = plain_.of(last.begin, last.end), names = text.substr(0, find_sign(text, " ("));
      for (const std::string_view joint : inner_joints) {
        const std::size_t at = names.find(joint);
        if (at == text.npos || gaps(names) > (any_and ? blanks : 2)) continue;
        const std::size_t right = text.size() - at - joint.size();
        if (right > 24 && !any_and) continue;
        parts_[k].end = last.begin + at;
        parts_.insert(parts_.begin() + static_cast<std::ptrdiff_t>(k + 1), {last.begin + at + joint.size(), last.end});
        break;
      }
    }
  }

  static constexpr std::string_view leading_joints[] = {"and ", "& ", "or ", "y ", "et ", "und ", "> ", "= "},
                                    inner_joints[] = {" and ", " & ", " und ", " et ", " y ", " e "};

  const plain_text& plain_;
  std::vector<span> parts_;
  bool columns_ = false;
};

}  // namespace vitae::wild_text
