// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

/// What commands of LaTeX are for, by their names.
namespace vitae::wild_text {

// clang-format off
/// Commands of LaTeX that print nothing, whatever their arguments.
inline constexpr std::string_view tex_settings[] = {
    "addtolength", "bibliography", "bibliographystyle", "cite", "color", "definecolor", "fontfamily", "fontsize",
    "hskip", "hypersetup", "includegraphics", "input", "label", "newcommand", "newenvironment", "newlength",
    "pagestyle", "parskip", "providecommand", "ref", "renewcommand", "setcounter", "setlength", "setmainfont",
    "thispagestyle", "titleformat", "titlespacing", "usepackage", "vskip", "vspace"};
// clang-format on

/// Commands before a page's beginning that say who writes: of moderncv, awesome-cv and their kin.
inline constexpr std::string_view tex_owner_commands[] = {
    "address",  "author", "email", "extrainfo", "familyname", "firstname", "github", "gitlab",  "homepage", "lastname",
    "linkedin", "mobile", "name",  "orcid",     "phone",      "position",  "social", "tagline", "title",    "twitter"};

/// Commands that print their last argument, the others say how.
inline constexpr std::string_view tex_frames[] = {"colorbox", "hyperlink", "makebox",  "multicolumn",
                                                  "parbox",   "raisebox",  "scalebox", "textcolor"};

/// Commands that print their own name.
inline constexpr std::string_view tex_logos[] = {"BibTeX", "LaTeX", "TeX"};

/// Commands of a page's owner that need no label before what they say.
inline constexpr std::string_view tex_plain_facts[] = {"address", "author", "name", "title"};

/// The combining mark of a sign behind a backslash, "\'e"; 0 for a sign that is no accent.
constexpr char32_t tex_accent(char sign) {
  switch (sign) {
    case '\'':
      return 0x301;
    case '`':
      return 0x300;
    case '^':
      return 0x302;
    case '"':
      return 0x308;
    case '~':
      return 0x303;
    default:
      return 0;
  }
}

}  // namespace vitae::wild_text
