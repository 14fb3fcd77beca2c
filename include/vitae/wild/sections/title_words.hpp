// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae::wild_text {

// clang-format off

/// Words that narrow a section's title without changing what it holds: "Selected Publications", "Other Experience".
/// In the form that `title_key` gives them, in some twenty languages.
inline constexpr std::string_view title_qualifiers[] = {
    "1st", "2nd", "a", "aanvullende", "academic", "accepted", "acknowledgment", "actual", "actuale", "actuel", "actuelle",
    "additional", "adicional", "aiemmat", "aiempi", "aikaisemmat", "aikaisempi", "aktuelle", "all", "alte", "altra",
    "altre", "altri", "anden", "andere", "andet", "andra", "andre", "annan", "annat", "annet", "anterioara",
    "anterioare", "anterior", "anteriore", "attuale", "ausgewahlte", "author", "authored", "autre", "avec",
    "baslica", "belangrijkste", "besondere", "bisherige", "breakdown", "brief", "chinh", "choisie", "co", "coauthored", "comite",
    "complementaire", "complementare", "complementaria", "complete", "core", "current", "dalsi", "dalsie", "date",
    "de", "destacada", "destacado", "detailed", "diger", "diver", "dodatkowa", "dodatkowe", "dodatna", "dodatne",
    "druge", "drugo", "eerdere", "egyeb", "einschlagige", "erganzende", "first", "fontosabb", "formal", "fruhere",
    "fruheren", "full", "further", "general", "glance", "geselecteerde", "highlight", "highlighted", "hlavni", "huidige", "important", "ine",
    "inne", "inventory", "izbrane", "jelenlegi", "keskeinen", "keskeiset", "key", "khac", "klicove", "klucove", "kluczowe",
    "korabbi", "lab", "lain", "lainnya", "lead", "lecture", "legfontosabb", "list", "mai", "main", "major", "mas", "matrix",
    "meine", "mevcut", "mijn", "mina", "muu", "muut", "my", "najwazniejsze", "navaerende", "notable",
    "nuvaerende", "nuvarande", "nykyinen", "obecna", "obecne", "odabrane", "odabrani", "of", "olennainen", "onceki",
    "onemli", "ostala", "ostale", "ostalo", "ostatni", "other", "otra", "otro", "outra", "outro", "overige",
    "overview", "ovrig", "ovriga", "ovrige", "past", "peer", "personal", "poprzednia", "poprzednie", "precedente",
    "precedenti", "predchadzajuce", "predchozi", "predesle", "predosle", "prejsnje", "prethodno", "previa",
    "previou", "principai", "principal", "principale", "principali", "principaux", "professional", "published",
    "recent", "recente", "recenti", "reciente", "refereed", "related", "relevant", "relevanta", "relevante",
    "relevanten", "representative", "reviewed", "rilevanti", "sebelumnya", "secilmi", "second", "section",
    "seleccionada", "seleccionade", "seleccionado", "selecionada", "selecionado", "selectate", "selected",
    "selection", "selezionate", "senaste", "significant", "significative", "snapshot", "some", "sonstige", "soucasne",
    "spezielle", "summary", "technical", "temel", "the", "tidigare", "tidligere", "timeline", "to", "tovabbi", "udvalgte", "university", "up",
    "utama", "utvalda", "utvalgte", "valikoidut", "valogatott", "vorherige", "vorige", "vybrane", "weitere",
    "wesentliche", "wichtige", "wybrane", "zusatzliche", "αλλα", "αλλεσ", "επιλεγμενεσ", "κυριεσ", "λοιπα",
    "λοιπεσ", "προηγουμενεσ", "προηγουμενη", "вибрані", "додаткова", "додаткові", "дополнительная", "дополнительно",
    "дополнительные", "допълнителни", "други", "другие", "другое", "другои", "избрани", "избранные", "ключевые",
    "ключові", "основни", "основнои", "основные", "основні", "попередня", "попередні", "попередніи", "последние",
    "предишен", "предишни", "предыдущее", "предыдущие", "предыдущии", "прочее", "прочие", "прошлые", "прошлыи",
    "інша", "інші"};

// clang-format on

/// What joins two titles in other languages than English: "Ausbildung und Qualifikationen".
inline constexpr std::string_view title_conjunctions[] = {
    " und ", " et ", " y ",  " e ",  " och ", " og ", " i ", " a ",   " ja ",  " si ", " ve ",
    " dan ", " va ", " es ", " en ", " и ",   " та ", " і ", " και ", " eta ", " u ",  " oraz "};

/// The same in East Asian titles, whose words touch: "技能与证书".
inline constexpr std::string_view east_asian_conjunctions[] = {"与", "和", "及", "與", " 및 "};

/// What narrows an East Asian title without changing what it holds: "主要工作经历", "その他の経歴".
inline constexpr std::string_view east_asian_qualifiers[] = {
    "主要", "相关",   "相關", "其他",     "其它", "个人", "個人", "专业",  "過去の", "以往",  "过往", "部分",
    "主な", "その他", "の",   "これまで", "保有", "近期", "重要", "기타 ", "주요 ",  "보유 ", "관련 "};

/// What ends an East Asian title without changing what it holds: "資格等", "学历情况", "경력 사항".
inline constexpr std::string_view east_asian_endings[] = {"等",   "など", "情况",  "情況",  "一覧",
                                                          "一览", "一覽", "詳細",  "详情",  "内訳",
                                                          "사항", "내역", " 사항", " 내역", " 상세"};

/// Takes such an ending off a key; whether one stood there.
constexpr bool drop_east_asian_ending(std::string_view& key) {
  for (const std::string_view word : east_asian_endings)
    if (key.size() > word.size() && key.ends_with(word)) {
      key.remove_suffix(word.size());
      return true;
    }
  return false;
}

/// Takes such a word off the beginning of a key; whether one stood there.
constexpr bool drop_east_asian_qualifier(std::string_view& key) {
  for (const std::string_view word : east_asian_qualifiers)
    if (key.starts_with(word)) {
      key.remove_prefix(word.size());
      return true;
    }
  return false;
}

/// What joins to a title what narrows it: "Research in Optics".
inline constexpr std::string_view title_joints[] = {" in ", " of ", " at ", " for ", " with ", " by ", " since "};

/// What joins to a title as whom one did what it says, "Experience as Lecturer": English, German, Italian, Portuguese
/// and Spanish, French.
inline constexpr std::string_view role_joints[] = {" as ", " als ", " come ", " como ", " comme ", " en tant que "};

/// What a title ends in that speaks of tidings, whatever they are of: "Research Updates".
inline constexpr std::string_view tidings[] = {"announcement", "blog", "changelog", "new", "newsletter", "update"};

/// Parts of titles that speak of what one does beside one's work: "Volunteering", "Community Involvement".
inline constexpr std::string_view service_words[] = {"activit", "involve", "leadership", "service", "volont", "volunt"};

/// Does a title, in small letters, speak of what one does beside one's work?
constexpr bool tells_of_service(std::string_view title) {
  for (const std::string_view word : service_words)
    if (title.find(word) != title.npos) return true;
  return false;
}

/// Does a title, in small letters, speak of what one judged for others: "technical reviewer journals"?
constexpr bool tells_of_judging(std::string_view title) {
  for (const std::string_view word : {"referee", "reviewer", "reviewing"}) {
    const std::size_t at = title.find(word);
    if (at != title.npos && title.substr(at + word.size(), 1) != "d") return true;  // but not "refereed papers"
  }
  return false;
}

}  // namespace vitae::wild_text
