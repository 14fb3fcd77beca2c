// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/literal.hpp>
#include <vitae/wild/evidence/person.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off

/// What a CV is called as a document, in the form in which titles compare.
inline constexpr std::string_view document_titles[] = {
    "ansioluettelo", "bio data", "biodata", "biografija", "brief bio data", "brief biodata", "curricula vitae",
    "curriculo", "curriculo profissional", "curriculum", "curriculum profesional", "curriculum vita",
    "curriculum vitae", "curriculum vitae et studiorum", "curriculum vitae europass",
    "curriculum vitae formato europeo", "cv", "cv resume", "daftar riwayat hidup", "dzive gajum", "elulookirjeldu",
    "europaischer lebenslauf", "europass", "europass curriculum vitae", "europass cv", "europass lebenslauf",
    "ferilskra", "formato europeo per il curriculum vitae", "gyvenimo aprasyma", "historial profesional",
    "ho so ca nhan", "ho so xin viec", "hoja de vida", "il mio cv", "jeteshkrimi", "kisisel ozgecmi", "lebenslauf",
    "levensloop", "levnedslob", "ly lich", "ly lich khoa hoc", "mein lebenslauf", "meritforteckning", "mi cv",
    "mon cv", "oneletrajz", "ozgecmi", "personal detail", "personal resume", "profesijny zivotopi",
    "profesni zivotopi", "profesyonel ozgecmi", "resume", "resume cv", "riwayat hidup", "so yeu ly lich",
    "strukturovany zivotopi", "szakmai oneletrajz", "tabellarischer lebenslauf", "vita", "zivljenjepi", "zivotopi",
    "zyciory", "βιογραφικο", "βιογραφικο σημειωμα", "συντομο βιογραφικο σημειωμα", "автобиография", "автобіографія",
    "життєпис", "резюме", "קורות חיים", "السيرة الذاتية", "سيرة ذاتية", "スキルシート", "个人履历", "个人简历", "個人履歷", "個人簡歷",
    "履历", "履历表", "履歴書", "履歷", "履歷表", "業務履歴書", "業務経歴書", "求职", "求职简历", "简历", "简历表", "簡歷", "経歴書", "職務履歴書", "職務経歴書",
    "職歴書", "경력 기술서", "경력기술서", "이력서", "자기소개서"};

// clang-format on

/// The codes of languages under which a page has a translation.
inline constexpr std::string_view language_codes[] = {"ar", "cn", "cs", "cz", "da", "de", "el", "en", "es", "fi", "fr",
                                                      "he", "hu", "id", "it", "ja", "jp", "ko", "kr", "nl", "no", "pl",
                                                      "pt", "ro", "ru", "sv", "tr", "tw", "ua", "uk", "vi", "zh"};

/// "Curriculum Vitae", which is no one's name.
inline bool is_document_title(std::string_view text) {
  const std::string key = title_key(text);
  return words::lists<document_titles>(key);
}

/// "Home", "About me", "CV as PDF": what pages are called.
inline bool is_page_title(std::string_view text) {
  const std::string key = title_key(text);
  const std::string_view first = std::string_view(key).substr(0, key.find(' '));
  for (const std::string_view word :
       {"home",      "about",      "welcome", "cv",         "vita",        "resume",      "page",          "menu",
        "contact",   "homepage",   "index",   "hello",      "hi",          "download",    "publication",   "pdf",
        "table",     "screenshot", "photo",   "navigation", "toggle",      "skip",        "search",        "language",
        "highlight", "google",     "github",  "linkedin",   "orcid",       "scholar",     "new",           "website",
        "blog",      "portfolio",  "view",    "baixar",     "descarca",    "descargar",   "herunterladen", "indir",
        "ladda",     "pobierz",    "scarica", "stahnout",   "telecharger", "завантажити", "скачать"})
    if (first == word) return true;
  if (key.size() == 2 && words::lists<language_codes>(key)) return true;
  for (const std::string_view whole :
       {"bio", "short bio", "brief bio", "my bio", "short biography", "e mail", "email", "mail"})
    if (key == whole) return true;
  return false;
}

/// "quill-portrait.jpg": a file, not who is on it.
inline bool is_file_name(std::string_view text) {
  const std::size_t dot = text.rfind('.'), letters = text.size() - std::min(dot, text.size());
  return dot != text.npos && dot > 0 && letters > 3 && letters < 6 && text.find(' ') == text.npos &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dot) + 1, text.end(), ascii::is_lower);
}

namespace page_titles {

// clang-format off
/// What documents put in front of a name, and behind it.
inline constexpr literal leads[] = {
    "curriculum vitae of ", "curriculum vitae for ", "curriculum vitae de ", "curriculum vitae di ",
    "curriculum vitae von ", "currículum vitae de ", "currículo de ", "currículum de ", "curriculum de ", "cv de ",
    "cv di ", "cv von ", "cv d'", "cv d’", "lebenslauf von ", "cv of ", "resume of ", "résumé of ", "resumé of ",
    "il curriculum vitae di ", "home page of ", "homepage of ", "website of ", "of ", "about ", "name: ", "hi ",
    "hello ", "i'm ", "i’m ", "i am ", "portrait of ", "photo of ", "picture of ", "my name is ", "mgr inż. ",
    "dr inż. ", "inż. ", "mgr "};
// clang-format on
inline constexpr std::string_view tails[] = {
    "'s cv", "’s cv", "'s resume", "’s resume", " cv", " resume", "'s curriculum vitae", "个人简历", "的简历", "简历"};

/// What of one's own a page is called: "Personal Resume", "Homepage".
inline bool ends_as_page(std::string_view text) {
  const std::string key = title_key(text);
  const std::string_view last = std::string_view(key).substr(key.rfind(' ') + 1);
  for (const std::string_view word :
       {"cv", "resume", "vitae", "vita", "page", "homepage", "website", "site", "portfolio"})
    if (last == word) return true;
  return false;
}

}  // namespace page_titles

/// "Ada Quill" of "Lebenslauf Ada Quill" and "Curriculum vitae: Ada Quill": the person behind what a document is
/// called; all of another text.
inline std::string_view behind_document_title(std::string_view text) {
  const std::size_t first = std::min(text.find(' '), text.size()),
                    second = std::min(text.find(' ', first + 1), text.size());
  for (const std::size_t end : {second, first}) {
    if (end == text.size() || end > 40 || !is_document_title(text.substr(0, end))) continue;
    const std::string_view rest = trimmed(text.substr(end));
    return rest.find(' ') != rest.npos && looks_like_person(rest) >= 0.5F ? rest : text;
  }
  return text;
}

/// A name without what documents put around it: "Curriculum Vitae of X", "X's CV", "Hi, I'm X".
inline std::string_view bare_name(std::string_view text) {
  using namespace page_titles;
  if (is_document_title(text)) return text;
  for (const std::string_view lead : leads)
    if (ascii::begins(text, lead)) text.remove_prefix(lead.size());
  text = behind_document_title(text);
  for (const std::string_view own : {"'s ", "’s "})
    if (const std::size_t at = text.find(own); at != text.npos && ends_as_page(text.substr(at + own.size())))
      text = text.substr(0, at);
  for (const std::string_view tail : tails)
    if (text.size() > tail.size() && ascii::equal(text.substr(text.size() - tail.size()), tail))
      text.remove_suffix(tail.size());
  return trimmed(text);
}

/// Whose a CV is by its title, "Résumé of Ada Quill"; empty where the title says something else.
inline std::string_view owner_in_title(std::string_view title) {
  const std::string_view name = bare_name(title);
  const std::string_view lead = trimmed(title.substr(0, std::min(title.find(name), title.size())));
  const bool called = is_document_title(lead.substr(0, lead.rfind(' ')));
  return called && title.ends_with(name) ? name : std::string_view{};
}

/// What in the title of a page may be the owner's name: of "Vita | Ada Quill", "Ada Quill's Homepage" and "Ada Quill
/// (Kelp Lab)" the name; all of it where nothing says that it is more than a name.
inline std::string_view name_in_title(std::string_view title) {
  const std::size_t begin = std::min(title.find_first_not_of("*_ "), title.size());
  title = trimmed(title.substr(begin, std::min(title.find_first_of("*_\\<(", begin), title.size()) - begin));
  for (const std::string_view bar : {" | ", " - ", " – ", " — ", " · ", ": "}) {
    const std::size_t at = title.find(bar);
    if (at == title.npos) continue;
    const std::string_view left = trimmed(title.substr(0, at)), right = trimmed(title.substr(at + bar.size()));
    const bool named = is_page_title(left) || is_document_title(left);
    return named ? name_in_title(right.substr(0, right.find(", "))) : bare_name(left);
  }
  const std::string_view name = bare_name(title);
  return name.size() == title.size() ? name : name.substr(0, name.find(", "));
}

/// The text of a page's "<title>", which stands near its beginning; empty where there is none.
inline std::string_view html_title_of(std::string_view document) {
  constexpr std::string_view open = "<title>";
  const std::string_view head = document.substr(0, 4000);
  const std::size_t at = head.find(open);
  if (at == head.npos) return {};
  const std::size_t begin = at + open.size(), end = head.find('<', begin);
  return end == head.npos ? std::string_view{} : trimmed(head.substr(begin, end - begin));
}

}  // namespace vitae::wild_text
