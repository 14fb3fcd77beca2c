// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/language.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/words/technologies.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

// clang-format off

/// Words for how well one masters a tool, before its name or behind it.
inline constexpr std::string_view skill_levels[] = {
    "advanced", "alapfok", "alapszint", "alto", "anfanger", "ausgezeichnet", "avancada", "avancado", "avance",
    "avancerad", "avanceret", "avansat", "avansert", "avanzada", "avanzado", "avanzata", "avanzato", "baik",
    "bardzo dobra", "bardzo dobry", "bardzo dobrze", "base", "basic", "basica", "basico", "basis", "basiskennis",
    "basiskenntnisse", "baslangic", "baslangic seviyesi", "befriedigend", "beginner", "begynder", "biegle",
    "biegly", "bine", "bon niveau", "buona", "buona conoscenza", "buono", "co ban", "cok iyi", "confirme",
    "courant", "cukup", "dasar", "de baza", "debutant", "discreta", "discreto", "dobra", "dobre", "dobro", "dobry",
    "dobrze", "doskonale", "eccellente", "edistynyt", "ekspert", "elementair", "elementaire", "elementar",
    "elementare", "erfaren", "erinomainen", "erweiterte kenntnisse", "especialista", "esperto", "excelent",
    "excelente", "excellent", "expert", "experte", "expertenkenntnisse", "experto", "familiar",
    "felhasznaloi szint", "felsofok", "fluent", "foarte bine", "fortgeschritten", "fundierte kenntnisse",
    "gevorderd", "god", "goda kunskaper", "goed", "grundkenntnisse", "grundlaeggende", "grundlaggande",
    "grundlegend", "grundlegende kenntnisse", "grunnleggende", "gut", "gute kenntnisse", "halado", "hervorragend",
    "hyva", "ileri", "ileri seviye", "incepator", "intermedia", "intermediaire", "intermediaria", "intermediario",
    "intermediate", "intermedio", "iyi", "kezdo", "kha", "kiitettava", "kivalo", "kohtalainen", "kozepfok",
    "kozephalado", "kozepszint", "mahir", "maitrise", "medio", "mediu", "meget god", "menengah", "mirne pokrocily",
    "mukemmel", "mycket god", "mycket goda kunskaper", "nang cao", "napredni", "napredno", "nivel alto",
    "nivel avanzado", "nivel basico", "nivel intermedio", "nivel medio", "notions", "novice", "nyborjare",
    "odlicno", "orta", "orta seviye", "osnove", "osnovno", "ottima", "ottima conoscenza", "ottimo", "ovet",
    "pemula", "perfekt", "perusteet", "podstawowy", "podstawy", "pokrocila", "pokrocily", "profi", "proficient",
    "redelijk", "sangat baik", "sehr gut", "sehr gute", "sehr gute kenntnisse", "solide kenntnisse",
    "sredniozaawansowany", "srednje", "stredne pokrocily", "svaert god", "swietna", "swietnie", "temel",
    "thanh thao", "tot", "trung binh", "tyydyttava", "udmaerket", "uitmuntend", "uitstekend", "utmarkt",
    "uzivatelsky", "uzman", "velmi dobre", "vertiefte kenntnisse", "very good", "vrlo dobro", "vyborne", "vyborny",
    "vynikajici", "vynikajuci", "zaawansowany", "zacatecnik", "zaciatocnik", "zaklady", "zeer goed", "αριστα",
    "αριστη γνωση", "βασικα", "βασικεσ γνωσεισ", "καλα", "καλη γνωση", "πολυ καλα", "πολυ καλη γνωση",
    "προχωρημενο", "базовий", "базовый", "базовый уровень", "впевнений", "відмінно", "добре", "добро", "досконало",
    "експерт", "много добро", "напреднал", "начальный", "одлично", "опытный пользователь", "основи", "основно",
    "основы", "отлично", "початковий", "превосходно", "продвинутый", "продвинутый уровень", "просунутий",
    "середній", "средний", "средний уровень", "уверенное владение", "уверенный", "уверенный пользователь", "хорошо",
    "эксперт", "一般", "上", "上級", "下", "中", "中級", "中级", "了解", "入門", "入门", "入门级", "初心者", "初級", "初级", "実務経験あり", "掌握",
    "擅长", "業務経験あり", "熟悉", "熟練", "熟练", "精通", "良好", "高级", "고급", "기초", "능숙", "보통", "상", "상급", "중", "중급", "초급", "최상",
    "하"};

// clang-format on

/// Does a text say how well, and nothing else?
inline bool is_skill_level(std::string_view text) {
  if (text.size() > 40) return false;
  const word_run run(text);
  return words::lists<skill_levels>(run.all());
}

/// Where an item's name ends, and what follows it behind a joint or in parentheses, whichever comes first.
struct division {
  std::size_t cut, next, end;
};
inline division divided(std::string_view text) {
  division found{text.npos, 0, text.size()};
  for (const std::string_view joint : {" - ", " – ", " — ", "– ", "— ", ": ", "："})
    if (const std::size_t at = text.find(joint); at > 0 && at < found.cut) found = {at, at + joint.size(), text.size()};
  const bracket level = bracket_in(text);
  if (level.open > 0 && level.open < found.cut &&
      (text[level.open - 1] == ' ' || !find_fluency(text.substr(level.begin)).empty()))
    found = {level.open, level.begin, level.end};
  return found;
}

/// An item's name, and how well one masters it, which may be empty.
struct levelled_item {
  span name, level;
};

/// How well one masters an item, where that stands beside its name: "HTML Intermediate", "native Spanish".
class item_levels {
 public:
  item_levels(const context& in, look as) : in_(in), as_(as) {}

  /// "English C1", "Italian mother tongue", "native Spanish": how well one speaks it, beside the language; or empty.
  span beside(span part) const {
    if (as_ != look::language) return {};
    const std::string_view text = in_.view(part), found = find_fluency(text);
    if (found.empty() || found.size() == text.size()) return {};
    const std::size_t at = part.begin + static_cast<std::size_t>(found.data() - text.data());
    const span level{at, at + found.size()}, before = trim(in_.plain(), {part.begin, level.begin}),
                                             after = trim(in_.plain(), {level.end, part.end});
    const span name = after.empty() ? before : after;
    const bool beside = before.empty() != after.empty() &&
                        in_.view(name).find_first_of("(:,") == std::string_view::npos && ends_in_letters(name);
    return beside && in_.weigh(look::language, name) >= 0.8F ? level : span{};
  }

  /// "HTML Intermediate", "Go sehr gut", "English C1": the words at an item's end that say how well; or empty.
  span behind(span item) const {
    if (const span level = beside(item); level.begin > item.begin) return level;
    const std::string_view text = in_.view(item);
    if (as_ == look::language || words::lists<words::technology_names>(ascii::small_letters(text)))
      return {};  // "Visual Basic"
    span level;
    std::size_t space = text.rfind(' ');
    for (int words = 0; words < 3 && space != text.npos && space > 0; ++words, space = text.rfind(' ', space - 1))
      if (const span last{item.begin + space + 1, item.end}; is_skill_level(in_.view(last))) level = last;
    return level;
  }

  /// "Advanced Python", "Linux - Basic", "Git (basic)", "MySQL sehr gut": a tool and its level, in front of it or
  /// behind it; the item as it is where it tells none.
  levelled_item told(span item) const {
    const std::string_view text = in_.view(item);
    const std::size_t space = text.find(' ');
    if (space != text.npos && is_skill_level(text.substr(0, space)))
      if (const span tool{item.begin + space + 1, item.end}; in_.weigh(look::keyword, tool) >= 0.6F)
        return {tool, {item.begin, item.begin + space}};
    const division parts = divided(text);
    if (parts.cut == text.npos) {
      const span last = behind(item);
      if (last.empty() || ascii::is_upper(in_.plain().text[last.begin])) return {item, {}};  // "ANSYS Fluent"
      const span tool = trim(in_.plain(), {item.begin, last.begin});
      return in_.weigh(look::keyword, tool) >= 0.6F ? levelled_item{tool, last} : levelled_item{item, {}};
    }
    const span level = trim(in_.plain(), {item.begin + parts.next, item.begin + parts.end});
    return is_skill_level(in_.view(level))
               ? levelled_item{trim(in_.plain(), {item.begin, item.begin + parts.cut}), level}
               : levelled_item{item, {}};
  }

 private:
  bool ends_in_letters(span s) const {
    const std::string& text = in_.plain().text;
    return is_letter(decode(text, s.begin).code_point) && is_letter(decode_before(text, s.end).code_point);
  }

  const context& in_;
  look as_;  // what the items are
};

}  // namespace vitae::wild_text
