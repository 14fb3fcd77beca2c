// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstdint>
#include <vitae/source/literal.hpp>

namespace vitae::dates {

/// What a word can do in a date.
enum class sense : std::uint8_t {
  none,
  month,     ///< value: 1 to 12
  numbered,  ///< before the number of a month: "tháng 3"
  era,       ///< before the years of a Japanese era, or of the Republic of China
  season,    ///< value: 21 to 24
  quarter,   ///< "quarter", "Q"
  half,      ///< "half", "H": half a year
  ordinal,   ///< "first" to "fourth"; value: 1 to 4
  term,      ///< what may follow a season: "semester"
  present,   ///< value 1: alone; 2: only after a word that leads to it ("to date", "ce jour"); 3: after a date
             ///< ("onwards")
  to,        ///< between two ends; value 1: may also stand before a lone end ("until 2015")
  since,     ///< before a lone start
  from,      ///< before the start of a range
  between,   ///< before a range joined by "and"
  join,      ///< joins a list
  expected,  ///< marks what lies ahead
  purpose,   ///< what may stand between "expected" and its date: "graduation", "date", "in"
  about,     ///< value 1: before an approximate date; 2: only with "of" ("end of 2019")
  of,        ///< between a day, a month and a year
  article,
  academic,  ///< "AY", "academic"; 1 where "year" must follow
  year,      ///< the word "year"
  unknown,   ///< an end nobody knows
};

/// One sense and value, and its spellings: without accents, in lower case, in the languages CVs come in (English,
/// French, German, Spanish, Italian, Portuguese, Dutch), with the usual abbreviations and slips of the pen.
struct spellings {
  sense what;
  std::uint8_t value;
  literal words;
};

inline constexpr spellings date_words[] = {
    {sense::month, 1,
     "january jan janvier janv januar janner jaenner enero ene gennaio janeiro januari janurary januray"},
    {sense::month, 2,
     "february feb fevrier fevr fev februar feber febrero febbraio fevereiro februari febr febuary feburary"},
    {sense::month, 3, "march mar mars marz maerz mrz marzo marco maart mrt"},
    {sense::month, 4, "april apr avril avr abril abr aprile"},
    {sense::month, 5, "may mai mayo maggio maio mei"},
    {sense::month, 6, "june jun juin juni junio giugno giu junho"},
    {sense::month, 7, "july jul juillet juil juill juli julio luglio lug julho"},
    {sense::month, 8, "august aug aout agosto ago augustus agust"},
    {sense::month, 9, "september sept sep septembre septiembre setiembre settembre setembro set septmber septemeber"},
    {sense::month, 10, "october oct octobre oktober okt octubre ottobre ott outubro out"},
    {sense::month, 11, "november nov novembre noviembre novembro novemeber"},
    {sense::month, 12, "december dec decembre dezember dez diciembre dic dicembre dezembro decemeber"},

    {sense::season, 21,
     "spring springs spr printemps fruhling fruehling fruhjahr fruehjahr primavera lente lent hilary"},
    {sense::season, 22, "summer summers sommer ete verano estate verao zomer trinity ss sose sommersemester"},
    {sense::season, 23, "fall falls autumn autumns aut automne herbst otono autunno outono herfst michaelmas"},
    {sense::season, 24, "winter winters hiver invierno inverno ws wise wintersemester"},
    {sense::quarter, 0, "quarter q qtr t quartal trimestre kwartaal"},
    {sense::half, 0, "h half halbjahr"},
    {sense::ordinal, 1, "first erstes premier primer primero primo"},
    {sense::ordinal, 2, "second zweites deuxieme segundo secondo"},
    {sense::ordinal, 3, "third drittes troisieme tercer tercero terzo"},
    {sense::ordinal, 4, "fourth viertes quatrieme cuarto quarto"},
    {sense::term, 0, "semester term session semestre trimester sem"},

    {sense::present, 1,
     "present presently pres now nowadays current currently ongoing today continuing tilldate todate tillnow heute "
     "heutige offen fortlaufend "
     "aktuell "
     "gegenwart gegenwartig jetzt laufend andauernd derzeit momentan unbefristet vigente tegenwoordig actuel actuelle "
     "actuellement aujourd maintenant actualidad actualidade actual "
     "actualmente "
     "presente hoy ahora oggi attuale attualmente corrente hoje atual atualmente agora heden nu huidig"},
    {sense::present, 2, "date day time moment momento jour jours fecha dato progress cours curso data"},
    {sense::present, 3, "onwards onward"},
    {sense::to, 0, "to a ad au aux al tot"},
    {sense::to, 1, "until untill till til through thru upto bis hasta jusqu jusque fino sino ate up"},
    {sense::since, 0, "since seit depuis desde starting commencing ab sinds"},
    {sense::from, 0, "from von vom"},
    {sense::between, 0, "between zwischen entre"},
    {sense::join, 0, "and und et y e en ed"},

    {sense::expected, 0,
     "expected expecting anticipated anticipating projected planned prospective tentative tentatively estimated est "
     "exp "
     "graduating scheduled intended due voraussichtlich vorauss erwartet geplant prevu prevue attendu attendue "
     "previsto "
     "prevista esperado esperada estimado estimada verwacht"},
    {sense::purpose, 0,
     "graduation graduate grad completion complete completed completing conferral degree defense defence finish ending "
     "start in on by for be is abschluss obtention diplome graduacion"},
    {sense::about, 1,
     "circa ca approximately approx about around roughly early mid late ungefahr etwa environ vers hacia anfang mitte "
     "ende debut fin mi mediados principios finales inicio meados inizio meta begin eind"},
    {sense::about, 2, "end beginning middle"},
    {sense::of, 0, "of de del d du des di do da dal dell van"},
    {sense::article, 0, "the nos la le el l il o der dem ce this"},
    {sense::academic, 0, "ay acad academic fy fiscal annee anno studienjahr schuljahr akademisches promotion promo"},
    {sense::academic, 1, "school"},
    {sense::year, 0, "year yr academique scolaire academico accademico escolar"},
    {sense::unknown, 0, "unknown unbekannt inconnu desconocido"},
};

}  // namespace vitae::dates
