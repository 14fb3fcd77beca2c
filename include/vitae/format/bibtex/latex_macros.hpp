// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::latex {

/// What a control word with an argument does to it.
enum class macro_role : unsigned char {
  unknown,
  styles,      ///< changes how its argument looks; the argument stays
  stresses,    ///< makes its argument stand out (bold, underlined); the argument stays
  drops_one,   ///< its first argument is not printed
  drops_link,  ///< its first argument is an address, the second is printed
  literal,     ///< its argument is an address, printed as it is
  quotes,      ///< puts its argument into quotation marks
  math         ///< its argument is mathematics
};

/// Font switches, boxes, and the macros of url, hyperref, csquotes and biblatex that occur in bibliographies; a space
/// before and after each word.
struct macro_words {
  macro_role role;
  std::string_view words;
};
inline constexpr macro_words macros[] = {
    {macro_role::styles,
     " allowbreak bibfnamefont bibnamefont boldmath em emph fbox footnotesize hbox ignorespaces it "
     "itshape large leavevmode mathrm mbox mdseries mkbibemph mkbibitalic mkbibparens "
     "mkbibsuperscript nobreak nolinebreak normalfont normalsize null protect relax rm rmfamily sc "
     "scshape selectfont sf sffamily sl slshape small sout text textit textmd textnormal textrm "
     "textsc textsf textsl textsubscript textsuperscript texttt textup tt ttfamily unboldmath upshape "},
    {macro_role::stresses, " bf bfseries mkbibbold textbf ul uline underline "},
    {macro_role::drops_one,
     " SortNoop bibinfo color fontsize foreignlanguage hspace hyphenation label natexlab noopsort "
     "selectlanguage texorpdfstring textcolor vspace "},
    {macro_role::drops_link, " href "},
    {macro_role::literal, " doi nolinkurl path url "},
    {macro_role::quotes, " enquote mkbibquote textquote "},
    {macro_role::math, " ensuremath "}};

/// Whether the list, in which a space stands before and after each word, has that one.
constexpr bool lists(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1))
    if (words[at - 1] == ' ' && words.substr(at + word.size(), 1) == " ") return true;
  return false;
}

constexpr macro_role role_of(std::string_view macro) {
  if (!macro.empty() && macro.size() < 24)
    for (const auto& [role, words] : macros)
      if (lists(words, macro)) return role;
  return macro_role::unknown;
}

/// The combining mark of an accent macro (`\"`, `\'`, `\c`, `\v` …), or 0.
constexpr char32_t accent_of(std::string_view name) {
  if (name.size() != 1) return 0;
  constexpr std::string_view names = "`'^~=u.\"hrHvdckbGtU";
  constexpr char32_t marks[]{0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A,
                             0x30B, 0x30C, 0x323, 0x327, 0x328, 0x331, 0x30F, 0x361, 0x30E};
  const std::size_t at = names.find(name[0]);
  return at == std::string_view::npos ? 0 : marks[at];
}

/// What an accent prints over nothing, as in `\~{}`: the sign by itself.
constexpr char32_t alone(char32_t mark) {
  switch (mark) {
    case 0x300:
      return '`';
    case 0x301:
      return 0xB4;
    case 0x302:
      return '^';
    case 0x303:
      return '~';
    case 0x304:
      return 0xAF;
    case 0x308:
      return 0xA8;
    case 0x327:
      return 0xB8;
    default:
      return 0;
  }
}

}  // namespace vitae::latex
