// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// "Curriculum Vitae", which is no one's name.
inline bool is_document_title(std::string_view text) {
  const std::string key = title_key(text);
  for (const std::string_view title :
       {"curriculum vitae", "cv", "resume", "lebenslauf", "europass", "vita", "curriculum", "curriculum vita",
        "curricula vitae", "hoja de vida", "biodata", "bio data", "curriculo", "curriculum vitae et studiorum",
        "personal resume", "personal detail"})
    if (key == title) return true;
  return false;
}

/// "Home", "About me", "CV as PDF": what pages are called.
inline bool is_page_title(std::string_view text) {
  const std::string key = title_key(text);
  const std::string_view first = std::string_view(key).substr(0, key.find(' '));
  for (const std::string_view word :
       {"home",     "about",      "welcome", "cv",   "vita",     "resume",      "page",      "menu",   "contact",
        "homepage", "index",      "hello",   "hi",   "download", "publication", "pdf",       "table",  "screenshot",
        "photo",    "navigation", "toggle",  "skip", "search",   "language",    "highlight", "google", "github",
        "linkedin", "orcid",      "scholar", "new",  "website",  "blog",        "portfolio"})
    if (first == word) return true;
  return false;
}

}  // namespace vitae::wild_text
