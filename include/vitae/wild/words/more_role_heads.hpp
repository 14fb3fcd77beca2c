// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text::words {

// clang-format off

/// Further nouns that name a job, as those in `role_heads`: Czech, Slovak, Polish, the languages of former Yugoslavia,
/// Hungarian, Romanian, Turkish, Indonesian, the languages of the North, Italian, Dutch, Greek, Russian, Ukrainian,
/// Bulgarian.
inline constexpr literal more_role_heads[] = {
    "administratorka", "afdelingschef", "analityczka", "analyticka", "anggota", "apolo", "applicatiebeheerder",
    "arendaja", "arkivarie", "arkkitehti", "arsitek", "asci", "asentaja", "asistenta", "autista", "avdelingsingenior",
    "avdelningschef", "barman", "bedrijfsleidster", "beleidsmedewerker", "bestuurslid", "bestyrelsesmedlem",
    "bibliotekarie", "boekhoudster", "bucatar", "butikksjef", "butiksbitrade", "butiksleder", "capo", "caporeparto",
    "capoturno", "casier", "casiera", "cercetatoare", "chauffor", "chefkonsulent", "cisnice", "consigliere",
    "contabila", "coordonatoare", "csoportvezeto", "delnice", "delnik", "dezvoltatoare", "directiesecretaresse",
    "direktorica", "dirigente", "disegnatore", "doktor", "editoru", "ekonomiassistent", "elektrikar", "elettricista",
    "enhetschef", "fabrieksarbeider", "fejlesztomernok", "fizjoterapeuta", "formand", "forskollarare", "frezar",
    "frivillig", "garson", "geometra", "gepkezelo", "grafik", "grafikus", "gruppchef", "gymnasielaerer", "hegeszto",
    "hitsaaja", "hjelpepleier", "hospodyne", "idraulico", "informator", "ingenjorer", "inginera", "inkopare",
    "insener", "insinyur", "inspektor", "interprete", "jarjestelmaasiantuntija", "juhataja", "kaantaja", "karyawan",
    "kasir", "kasiyer", "kasserer", "keukenhulp", "kirjastonhoitaja", "knjigovoda", "koerier", "koki", "kokk", "kokki",
    "komercijalist", "kommunikationsmedarbejder", "kommunikator", "konobar", "konobarica", "konstrukter",
    "konstrukterka", "konsultan", "konsultchef", "kontorassistent", "kontrolor", "kontrolorka", "kuchar", "kucharka",
    "kuljettaja", "kundebehandler", "laakari", "laererinne", "lahihoitaja", "lakare", "lakatos", "lakyrnik", "lasser",
    "lekar", "lekarka", "lijecnik", "luokanopettaja", "magazynierka", "magazziniera", "marknadschef",
    "marknadsdirektor", "marknadsforingsdirektor", "mjukvaruutvecklare", "montaznik", "muuja", "myyntiedustaja",
    "myyntipaallikko", "naestformand", "nestleder", "obrabec", "ohjelmistoinsinoori", "ohjelmistosuunnittelija",
    "onderzoeksmedewerker", "ontwikkelaarster", "opatrovatelka", "operatoare", "operatorka", "opetaja", "ortak",
    "orvos", "ospatar", "osztalyvezeto", "oversattare", "pelayan", "pemrogram", "penerjemah", "pengawas",
    "penningmeester", "penulis", "penzugyes", "perancang", "perito", "pincer", "platschef", "postdoktor", "pravnica",
    "pravnik", "prodajalec", "prodajalka", "profesoara", "profesorica", "programerka", "programmatrice",
    "programmeerija", "projektijuht", "promovenda", "racunovodja", "rahastonhoitaja", "raktaros", "razvijalka",
    "receptioner", "redattore", "redattrice", "redovisningsekonom", "rehabilitant", "rehtori", "rektor",
    "rendszermernok", "representant", "ridic", "sahkoasentaja", "saksbehandler", "saldatore", "saradnica", "saradnik",
    "schrijver", "secretara", "secretaresse", "secretaris", "sekretaer", "sekreterare", "seksjonsleder",
    "seniorradgiver", "seridic", "sihteeri", "sivilingenior", "sjafor", "skladnice", "snekker", "sofer", "sofor",
    "soforu", "softwareudvikler", "sopir", "soustruznik", "specialistka", "specialkonsulent", "spedytor",
    "spetsialist", "studentermedarbejder", "styrelseordforande", "svarec", "svetsare", "systemutvikler",
    "szoftvermernok", "tanarno", "tarjoilija", "tarkvaraarendaja", "teadur", "technicka", "technik", "teknisi",
    "teknisyeni", "tekstschrijver", "temsilci", "testaaja", "testare", "testerka", "testledare", "tiiminvetaja",
    "titkarno", "titolare", "tjener", "tohtorikoulutettava", "tordelo", "trgovac", "tutkijatohtori", "uitzendkracht",
    "uklizecka", "universitetsadjunkt", "universitetsbibliotekar", "vanzatoare", "varastotyontekija", "vertaler",
    "vezetofejleszto", "vicepresidente", "villanyszerelo", "voluntara", "voorzitter", "vozac", "vrijwilligster",
    "vychovatel", "vychovatelka", "vyskumnik", "vyvojarka", "wakil", "wartawan", "zednik", "αρχιτεκτονασ", "εθελοντησ",
    "εθελοντρια", "εκπαιδευτησ", "εκπαιδευτρια", "μεταφραστησ", "μεταφραστρια", "προισταμενη", "σερβιτορα",
    "σερβιτοροσ", "συνεργατισσα", "σχεδιαστρια", "φωτογραφοσ", "агроном", "адвокат", "администраторша", "актер",
    "аналітикиня", "аниматор", "археолог", "архитект", "асистентка", "аспірантка", "аудитор", "биолог", "бухгалтерка",
    "бэкендер", "верстальщица", "ветеринар", "вихователь", "водитељ", "водій", "геймдизайнер", "геодезист", "геолог",
    "гид", "готвач", "девелопер", "дизайнерка", "директорка", "диспетчер", "зварювальник", "звукорежиссер",
    "иллюстратор", "инженеры", "инжењер", "историк", "касир", "кладовщик", "композитор", "комірник", "конструктор",
    "консултант", "контролер", "корреспондент", "косметолог", "курьер", "кухар", "лекарка", "лингвист", "логист",
    "логіст", "математик", "менаџер", "мерчендайзер", "методистка", "модератор", "музыкант", "науковець", "нотариус",
    "няня", "официантка", "оформитель", "офіціант", "охоронець", "охранник", "оценщик", "парикмахер", "певец",
    "педагогиня", "педиатр", "переводчики", "перекладачка", "перукар", "повар", "политолог", "портной", "преводач",
    "провизор", "програмер", "програмист", "програмістка", "продавач", "продавець", "проектант", "проектировщик",
    "промоутер", "професор", "редакторка", "риелтор", "розробниця", "санитар", "сарадник", "сварщик", "секретар",
    "сервитьор", "следователь", "слесарь", "слюсар", "социолог", "счетоводителка", "терапевт", "тестувальниця",
    "технолог", "теххлид", "тимлидер", "токар", "токарь", "учителка", "фармацевт", "фельдшер", "физик", "фрезеровщик",
    "фронтендер", "фулстек", "химик", "хирург", "шофьор", "экскурсовод", "юристка"};

/// Jobs that are named in several syllables, as in Vietnamese, with which their titles begin.
inline constexpr literal role_phrases[] = {
    "bac si", "bien tap vien", "chuyen vien", "cong tac vien", "dieu duong", "giam doc", "giang vien", "giao vien",
    "ke toan", "kien truc su", "ky su", "ky thuat vien", "lap trinh vien", "nghien cuu sinh", "nghien cuu vien",
    "nha phat trien", "nha thiet ke", "nhan vien", "phien dich vien", "pho giam doc", "pho phong",
    "pho truong phong", "phong vien", "quan ly", "thu ky", "thuc tap sinh", "tiep vien", "tinh nguyen vien",
    "tro ly", "truong bo phan", "truong du an", "truong nhom", "truong phong", "tu van vien"};

// clang-format on

}  // namespace vitae::wild_text::words
