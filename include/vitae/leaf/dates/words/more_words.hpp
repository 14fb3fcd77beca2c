// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/leaf/dates/words.hpp>

namespace vitae::dates {

/// The words of dates in further languages of CVs, as those in `date_words`, which come first where both have one:
/// Catalan, Romanian, Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian, Polish, Czech, Slovak,
/// Slovene, Croatian, Serbian, Hungarian, Turkish, Indonesian, Vietnamese, Galician, Basque, Albanian, Greek, Bulgarian,
/// Macedonian, Russian, Ukrainian, Hebrew, Arabic. Months stand in the cases that dates have them in. Short forms that
/// are English words or names ("Ian", "Pro") are left out, and "listopad" is November, as in Poland and Ukraine, not
/// October, as in Croatia.
// clang-format off
inline constexpr spellings more_date_words[] = {
    {sense::month, 1,
     "gener gen ianuarie tammikuu tammikuun jaanuar janvaris sausis sausio styczen stycznia sty leden ledna "
     "sijecanj sijecnja ocak oca ιανουαριοσ ιανουαριου ιαν януари яну январь января январе янв січень січня січні "
     "січ јануар xaneiro urtarrila јануари ינואר يناير"},
    {sense::month, 2,
     "febrer februarie helmikuu helmikuun veebruar februaris vasaris vasario luty lutego lut unor unora veljaca "
     "veljace subat φεβρουαριοσ φεβρουαριου φεβ февруари февраль февраля феврале фев февр лютий лютого лютому лют "
     "фебруар febreiro otsaila shkurt фебруари פברואר فبراير"},
    {sense::month, 3,
     "martie marts maaliskuu maaliskuun maa kovas kovo marzec marca marec brezen brezna bre ozujak ozujka marcius "
     "mart maret μαρτιοσ μαρτιου μαρ март марта марте мар березень березня березні бер martxoa מרץ מרס مارس"},
    {sense::month, 4,
     "aprilie huhtikuu huhtikuun aprill aprilis balandis balandzio kwiecien kwietnia kwi duben dubna travanj "
     "travnja nisan nis απριλιοσ απριλιου απρ април апрель апреля апреле апр квітень квітня квітні квіт кві apirila prill אפריל أبريل ابريل"},
    {sense::month, 5,
     "maig mag maj maja toukokuu toukokuun maijs geguze geguzes kveten kvetna kve svibanj svibnja majus mayis "
     "μαιοσ μαιου μαι май мая мае мај травень травня травні трав maiatza מאי مايو"},
    {sense::month, 6,
     "juny iunie iun kesakuu kesakuun juuni junijs birzelis birzelio czerwiec czerwca cze cerven cervna junij "
     "lipanj lipnja junius haziran haz ιουνιοσ ιουνιου ιουν юни июнь июня июне июн червень червня червні черв чер "
     "јун xuno ekaina qershor јуни יוני يونيو"},
    {sense::month, 7,
     "juliol iulie iul heinakuu heinakuun juuli julijs liepa liepos lipiec lipca lip cervenec cervence julij "
     "srpanj srpnja julius temmuz ιουλιοσ ιουλιου ιουλ юли июль июля июле июл липень липня липні лип јул xullo uztaila korrik јули יולי يوليو"},
    {sense::month, 8,
     "agost augusti elokuu elokuun augusts rugpjutis rugpjucio sierpien sierpnia sie srpen srpna srp avgust avg "
     "kolovoz kolovoza augusztus agustos agustus agu αυγουστοσ αυγουστου αυγ август августа августе авг серпень "
     "серпня серпні серп сер abuztua gusht אוגוסט أغسطس اغسطس"},
    {sense::month, 9,
     "setembre septembrie syyskuu syyskuun septembris rugsejis rugsejo wrzesien wrzesnia wrz zari septembar rujan "
     "rujna szeptember szept eylul eyl σεπτεμβριοσ σεπτεμβριου σεπ σεπτ септември септ сентябрь сентября сентябре "
     "сен сент вересень вересня вересні вер септембар iraila shtator ספטמבר سبتمبر"},
    {sense::month, 10,
     "octombrie lokakuu lokakuun oktoober oktobris spalis spalio pazdziernik pazdziernika paz rijen rijna rij "
     "oktobar ekim eki οκτωβριοσ οκτωβριου οκτ октомври октябрь октября октябре окт жовтень жовтня жовтні жовт "
     "жов октобар urria tetor אוקטובר أكتوبر اكتوبر"},
    {sense::month, 11,
     "noiembrie marraskuu marraskuun novembris lapkritis lapkricio listopad listopada listopadu lis novembar "
     "studeni studenog kasim kas νοεμβριοσ νοεμβριου νοε ноември ное ноябрь ноября ноябре ноя нояб листопад "
     "листопада листопаді лис новембар azaroa nentor נובמבר نوفمبر"},
    {sense::month, 12,
     "desembre decembrie desember joulukuu joulukuun detsember decembris gruodis gruodzio grudzien grudnia gru "
     "prosinec prosince decembar prosinac prosinca aralik δεκεμβριοσ δεκεμβριου δεκ декември декабрь декабря "
     "декабре дек грудень грудня грудні груд децембар abendua dhjetor דצמבר ديسمبر"},
    {sense::season, 21, "varen forar kevat wiosna wiosne весна весной весны"},
    {sense::season, 22, "sommar sommaren kesa latem лето летом літо влітку"},
    {sense::season, 23, "hosten efterar syksy jesien осень осенью осінь"},
    {sense::season, 24, "vinter vintern talvi zima зима зимой"},
    {sense::present, 1,
     "actualitat avui prezent azi tuttora aktualnie dodnes doposud doposial doteraz trva jatkuu bugun devam тепер днес nuvarande nuvarende navarende pagaende idag nykyinen nykyaan edelleen praegu tagad "
     "dabar obecnie teraz dzis nadal soucasnost soucasne dosud nyni dnes sucasnost danes sedaj danas sada "
     "jelenleg jelen napjainkig halen gunumuz sekarang kini σημερα παρον сега понастоящем настоящее настоящего настоящий наст "
     "нв сейчас сегодня зараз теперішній теперішнього дотепер сьогодні донині нині данас actualment nykyhetki toistaiseksi paslaik aktualisht"},
    {sense::present, 2, "время времени час часу chwili dag dnia момент"},
    {sense::to, 0, "til по den إلى الى حتى"},
    {sense::to, 1, "pana μεχρι εωσ hingga sampai до"},
    {sense::since, 0, "sedan siden sejak vanaf alates od с со з від от από منذ"},
    {sense::from, 0, "din fran fra απο من"},
    {sense::join, 0, "och og ja ve και и та і"},
    {sense::expected, 0, "forventet forvantad planowane ожидается планируется очікується"},
    {sense::numbered, 0, "thang"},
    {sense::year, 0, "год года году г гг рік року році р година roku rok nam gada gads"},
};
// clang-format on

}  // namespace vitae::dates
