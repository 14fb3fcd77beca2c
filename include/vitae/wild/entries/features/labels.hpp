// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/sections/goes_by.hpp>

/// What the lines of an entry are labelled with.
namespace vitae::wild_text {

/// The member that a label is of, which may say more than its name, or with dots: "Employer Name", "Name of school",
/// "G.P.A.".
inline const member_info* labelled_member(const entry_plan& plan, std::string_view label) {
  if (const member_info* m = plan.names.exactly(label)) return m;
  if (label.ends_with('.')) {
    std::string letters(label);
    letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
    return plan.names.exactly(letters);
  }
  for (const std::string_view more : {" name", " title"})
    if (label.size() > more.size() && ascii::equal(label.substr(label.size() - more.size()), more))
      return plan.names.exactly(label.substr(0, label.size() - more.size()));
  for (const std::string_view more : {"name of ", "name and address of "})
    if (ascii::begins(label, more)) return plan.names.exactly(label.substr(more.size()));
  return nullptr;
}

/// "Awarded by the Example Society in May 2019": who gave something, behind what that is called, where the record has a
/// member for it that heads no entry.
inline const member_info* giver_of(const context& in, const entry_plan& plan, span s, span& value) {
  const std::string_view text = in.view(s);
  const std::size_t by = text.find(' ');
  if (by > 16 || text.substr(by, 4) != " by ") return nullptr;
  const member_info* const m = plan.names.exactly(text.substr(0, by + 3));
  if (!m || m->appearance() != look::organization || m->note.place == place_in_entry::heading) return nullptr;
  value = {s.begin + by + 4, s.end};
  return m;
}

/// "Clients: Holm, Quill, Lin": does a label in the plural stand before several things? A member of one value is none
/// of them.
inline bool enumerates(std::string_view label, std::string_view value) {
  return (label.ends_with('s') || label.ends_with('S')) && std::count(value.begin(), value.end(), ',') > 1;
}

/// Whether text begins with a label that the entry's record knows, or is nothing but a label: "Advisor: …", and the
/// row of a table of labels "Title | Engineer".
inline const member_info* label_of(const context& in, const entry_plan& plan, span s, span& value) {
  // "| | Abschluss: Diplom": the first cells of a row may be empty.
  while (!s.empty() && std::string_view("| ").find(in.plain().text[s.begin]) != std::string_view::npos) ++s.begin;
  const std::string_view text = in.view(s);
  constexpr std::size_t longest = 84;
  label_mark mark = label_mark_in(text, longest, colons_and_bars);
  // A tab that stands for the end of the label's line.
  if (const std::size_t tab = text.substr(0, longest + 20).find('\t');
      tab < mark.at && (in.plain().styles[s.begin + tab] & style::inserted) != 0 && !ascii::is_digit(text[tab + 1]))
    mark = {tab, tab + 1};
  if (const std::size_t gap = find_three_blanks(text.substr(0, longest)); mark.at == text.size() && gap < longest) {
    // "Tipo di impiego      Praticante": a column of labels; "School    2014 - 2018" names no school.
    const member_info* const m = labelled_member(plan, trimmed(text.substr(0, gap)));
    value = trim(in.plain(), {s.begin + gap, s.end});
    const bool period = m && kinds::is_period(*m->type);
    return m && !ascii::is_digit(text[0]) && period == !in.dates.dating_in(value).empty() ? m : nullptr;
  }
  // "2016 to 2019: Engineer" is a date, whatever "to" may be the label of.
  if (mark.at == text.size()) return giver_of(in, plan, s, value);
  if (mark.at == 0 || ascii::is_digit(text[0])) return nullptr;
  value = behind_mark(in.plain(), s, mark);
  while (!value.empty() && in.plain().text[value.end - 1] == ';') --value.end;
  if (in.view(value).ends_with(").")) --value.end;
  if (text[mark.at] == '|') {
    while (!value.empty() && std::string_view("| ").find(in.plain().text[value.end - 1]) != std::string_view::npos)
      --value.end;
    const std::string_view said = in.view(value);
    if (said.find('|') != said.npos || plan.names.exactly(said)) return nullptr;  // a row, or the head of a table
  }
  const std::string_view label = trimmed(text.substr(0, mark.at));
  const member_info* const m = labelled_member(plan, label);
  return m && enumerates(label, in.view(value)) && !ends_in_name(*m, label) ? nullptr : m;
}

// clang-format off

/// What one worked with or heard, in front of a list of it within an entry: "Technologies: C++, Qt", "Coursework:
/// Optics".
inline constexpr std::string_view stack_labels[] = {
    "alati", "alkalmazott technologiak", "ambiente tecnico", "anvanda tekniker", "anvendte teknologier", "araclar",
    "brukte teknologier", "competences mobilisees", "cong cu", "cong cu su dung", "cong nghe",
    "cong nghe da su dung", "cong nghe su dung", "core courses", "core modules", "courses", "coursework", "eines",
    "eingesetzte technologien", "eingesetzte tools", "entorno tecnologico", "environment",
    "environnement technique", "eszkozok", "ferramentas", "ferramentas utilizadas", "gebruikte technologieen",
    "gebruikte tools", "genutzte technologien", "hasznalt technologiak", "herramientas", "herramientas utilizadas",
    "hulpmiddelen", "instrumente", "kaytetyt teknologiat", "key courses", "key modules", "key skills",
    "key technologies", "keywords", "koriscene tehnologije", "koristene tehnologije", "kornyezet",
    "kullanilan araclar", "kullanilan teknolojiler", "ky thuat", "ky thuat su dung", "langages et outils",
    "languages", "logiciels utilises", "main courses", "major courses", "modules", "moi truong", "mots-cles",
    "narzedzia", "nastroje", "nen tang", "notable coursework", "orodja", "ortam", "outils", "palabras clave",
    "palavras-chave", "parole chiave", "pouzite technologie", "principais tecnologias", "programming languages",
    "programsprak", "prostredi", "related coursework", "relevant courses", "relevant coursework",
    "relevant modules", "selected courses", "selected coursework", "skills", "skills used", "software",
    "srodowisko", "stack", "stack technique", "stack tecnico", "stack tecnologico", "stos technologiczny",
    "strumenti", "strumenti utilizzati", "tech", "tech stack", "technical environment", "technieken",
    "technische omgeving", "technische umgebung", "technologiak", "technologie", "technologie i narzedzia",
    "technologieen", "technologieen en tools", "technologien", "technologies", "technologies et outils",
    "technologies used", "technologies utilisees", "technologijos", "technology", "technology stack", "technos",
    "tecnologias", "tecnologias utilizadas", "tecnologie", "tecnologie utilizzate", "tecnologies", "tehnologii",
    "tehnologii folosite", "tehnologii utilizate", "tehnologijas", "tehnologije", "tehnoloogiad", "tekniikat",
    "tekniker", "teknisk miljo", "teknologi", "teknologi yang digunakan", "teknologiak", "teknologiat",
    "teknologier", "teknologier brukt", "teknoloji", "teknoloji yigini", "teknolojiler", "tools",
    "tools and technologies", "tools und technologien", "tools used", "tools yang digunakan", "tresnak", "tyokalut",
    "uporabljene tehnologije", "used technologies", "uzyte narzedzia", "uzyte technologie", "vaerktojer", "verktoy",
    "verktyg", "verwendete technologien", "werkzeuge", "wykorzystane technologie", "wykorzystywane technologie",
    "ymparisto", "εργαλεια", "περιβαλλον", "τεχνολογιες", "алати", "використані технології",
    "використовувані технології", "използвани технологии", "инструменти", "инструменты",
    "использованные технологии", "используемые технологии", "используемый стек", "ключевые слова", "середовище",
    "среда за разработка", "средства разработки", "стек", "стек проекта", "стек технологий", "стек технологій",
    "стэк", "технологии", "технологии и инструменти", "технологии и инструменты", "технологический стек",
    "технологије", "технології", "інструменти", "טכנולוגיות", "כלים", "סביבה", "סביבת פיתוח", "الأدوات",
    "الأدوات المستخدمة", "البيئة", "التقنيات", "التقنيات المستخدمة", "キーワード", "フレームワーク", "主な技術", "主要技术", "主要技術",
    "使用した技術", "使用スキル", "使用ツール", "使用工具", "使用技术", "使用技術", "使用環境", "使用言語", "关键技术", "关键词", "利用技術", "工具", "开发工具", "开发环境",
    "开发语言", "所用技术", "技术架构", "技术栈", "技术环境", "技术选型", "技術スタック", "技術棧", "技術環境", "技術要素", "核心技术", "框架", "涉及技术", "環境・言語",
    "相关技术", "硬件环境", "程式語言", "编程语言", "软件架构", "软件环境", "运行环境", "開発ツール", "開発手法", "開発環境", "開発言語", "開發工具", "開發環境", "開發語言",
    "關鍵字", "项目技术", "项目技术栈", "개발 언어", "개발 환경", "개발도구", "개발언어", "개발환경", "기술 스택", "기술셋", "기술스택", "도구", "사용 기술",
    "사용 스택", "사용 언어", "사용 툴", "사용기술", "사용기술 및 언어", "사용언어", "사용툴", "스택", "적용 기술", "적용기술", "주요 기술", "주요기술", "키워드",
    "프레임워크", "활용 기술", "활용기술"};

// clang-format on

/// Does a line list what one worked with, or the courses of a degree?
inline bool lists_stack(std::string_view text) {
  const label_mark mark = label_mark_in(text, 64);
  if (mark.end + 1 >= text.size() || text[mark.at] == '|') return false;
  const word_run label(trimmed(text.substr(0, mark.at)));
  return words::lists<stack_labels>(label.all());
}

/// Nothing but an address, with a label, a sign or nothing before it: "Link: https://example.com/prize".
inline bool is_address(std::string_view text) {
  const std::size_t at = text.substr(0, 28).find("http");
  if (at > 24) return false;
  const std::string_view before = trimmed(text.substr(0, at));
  if (!before.empty() && before.back() != ':' && any_of(before, ascii::is_alnum)) return false;
  return text.substr(at).find("://") < 6 && text.find(' ', at) == text.npos;
}

/// "Lamp Engineer (10/2021 - 6/2023)": a job with its time behind it, as one stands behind an employer and a colon.
inline bool is_dated_job(const context& in, span said) {
  const found_dates dates = in.dates.dating_in(said);
  if (dates.empty() || !dates.back()->what.is_range || dates.back()->text.end + 2 < said.end) return false;
  span job{said.begin, dates.back()->text.begin};
  while (!job.empty() && std::string_view(" (,|").find(in.plain().text[job.end - 1]) != std::string_view::npos)
    --job.end;
  return in.weigh(look::role, job) >= 0.6F;
}

/// "**Schwerpunkt:** Optik": a line that begins with a few words set apart, which a colon ends and which are none of
/// what heads an entry.
inline bool has_styled_label(const context& in, const entry_plan& plan, const block& b) {
  const plain_text& plain = in.plain();
  constexpr unsigned set = style::bold | style::italic | style::underlined;
  const std::size_t length = in.view(b).substr(0, 41).find(':'), colon = b.text.begin + length;
  if (b.kind == block_kind::heading || length == std::string_view::npos || length < 3 || colon + 2 >= b.text.end)
    return false;
  const span label{b.text.begin, colon};
  const unsigned how = common_style(plain, label) & set;
  if (how == 0 || (common_style(plain, {colon + 2, b.text.end}) & how) == how || !in.dates.dating_in(label).empty())
    return false;
  if (plan.employs() && b.kind == block_kind::bullet && is_dated_job(in, {colon + 2, b.text.end})) return false;
  return none_of(plan.slots, [&](const member_info* m) {
    return m->note.place == place_in_entry::heading && in.weigh(m->appearance(), label) >= 0.45F;
  });
}

/// Where the name of a person ends that a long text begins with: two to four words.
inline std::size_t person_end(const context& in, span s) {
  std::size_t best = s.end, words = 0;
  float most = 0.4F;
  for (std::size_t at = s.begin; at < s.end && words < 4; ++at) {
    if (at + 1 < s.end && in.plain().text[at + 1] != ' ') continue;
    ++words;
    const float weight = words < 2 ? 0 : in.weigh(look::person, {s.begin, at + 1});
    if (weight > most) most = weight, best = at + 1;
  }
  return best;
}

}  // namespace vitae::wild_text
