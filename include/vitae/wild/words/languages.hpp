// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// Human languages and how well one speaks them (in lower case, without accents).
namespace vitae::wild_text::words {

// clang-format off

/// Languages by their names in English, French, German and Spanish, and some in their own.
inline constexpr std::string_view language_names[] = {
    "afrikaans", "akkadian", "albanian", "aleman", "alemao", "allemand", "almanca", "american sign language",
    "amharic", "ancient greek", "angielski", "anglais", "angles", "anglicky", "anglictina", "angol", "arabe",
    "arabic", "arabisch", "arabiska", "arabo", "aramaic", "arapca", "armenian", "asl", "assamese", "avestan",
    "aymara", "azerbaijani", "bahasa", "bahasa indonesia", "bahasa melayu", "baluchi", "bangla", "basque",
    "belarusian", "bengali", "bhojpuri", "bosnian", "brazilian portuguese", "breton", "british sign language",
    "bsl", "bulgarian", "burmese", "cantonese", "castella", "castellano", "catala", "catalan", "cebuano",
    "cestina", "cherokee", "chichewa", "chinees", "chines", "chinese", "chinesisch", "chino", "chinois", "chinski",
    "cince", "coptic", "coreano", "coreen", "corsican", "croatian", "czech", "czeski", "danisch", "danish",
    "danois", "dansk", "danska", "dari", "deutsch", "duits", "dutch", "engels", "engelsk", "engelska", "englanti",
    "engleski", "engleza", "englisch", "english", "espagnol", "espanhol", "espanja", "espanol", "esperanto",
    "estonian", "euskera", "faroese", "farsi", "fijian", "filipino", "finnish", "finsk", "finska", "flemish",
    "francais", "frances", "francese", "franceza", "francia", "francouzstina", "francuski", "frans", "fransizca",
    "fransk", "franska", "franzosisch", "french", "frisian", "fula", "fulani", "gaelic", "galician", "gallego",
    "georgian", "german", "germana", "grec", "greco", "greek", "greenlandic", "griechisch", "griego", "guarani",
    "gujarati", "haitian creole", "hakka", "hausa", "hawaiian", "hebraico", "hebraisch", "hebreo", "hebreu",
    "hebrew", "hiligaynon", "hindi", "hiszpanski", "hittite", "hmong", "hokkien", "hollandska", "hrvatski",
    "hungarian", "icelandic", "igbo", "ilocano", "indonesian", "inggris", "ingilizce", "ingles", "inglese",
    "irish", "ispanyolca", "italiaans", "italian", "italiana", "italiano", "italien", "italienisch", "italiensk",
    "italienska", "italijanski", "italstina", "italyanca", "japanese", "japanisch", "japanska", "japonais",
    "japonca", "japones", "japonski", "javanese", "jawa", "jepang", "jerman", "kannada", "kashmiri", "kazakh",
    "khmer", "kinai", "kinesisk", "kinesiska", "kinyarwanda", "kiswahili", "konkani", "korean", "koreanisch",
    "krio", "kroatisch", "kurdish", "kyrgyz", "lao", "latein", "latim", "latin", "latvian", "lingala",
    "lithuanian", "luganda", "luxembourgish", "macedonian", "maghiara", "magyar", "malagasy", "malay", "malayalam",
    "maltese", "mandarin", "mandarin chinese", "maori", "marathi", "middle egyptian", "modern greek", "mongolian",
    "nahuatl", "navajo", "nederlands", "neerlandais", "neerlandes", "nemacki", "nemcina", "nemecky", "nemet",
    "nepali", "niederlandisch", "niemiecki", "njemacki", "norsk", "norska", "norvegien", "norwegian", "norwegisch",
    "occitan", "odia", "olasz", "old norse", "oriya", "oromo", "orosz", "pashto", "persian", "persisch", "polaco",
    "polish", "polnisch", "polonais", "polska", "polski", "polstina", "pools", "portugais", "portugees",
    "portugiesisch", "portugisiska", "portugues", "portuguese", "prancis", "punjabi", "quechua", "ranska",
    "romana", "romanian", "rosyjski", "roumain", "rumanisch", "rumano", "ruotsi", "rusca", "ruski", "ruso",
    "russe", "russian", "russisch", "russisk", "russo", "rustina", "ryska", "saksa", "sami", "samoan", "sanskrit",
    "sardinian", "schwedisch", "scots", "serbian", "serbo croatian", "sesotho", "setswana", "shanghainese",
    "shona", "sign language", "sindhi", "sinhala", "sinhalese", "slovak", "slovencina", "slovene", "slovenian",
    "slovenski", "slovenstina", "somali", "spaans", "spagnolo", "spanelstina", "spaniola", "spanisch", "spanish",
    "spanjolski", "spansk", "spanska", "spanyol", "srpski", "suedois", "sumerian", "sunda", "sundanese", "suomi",
    "svensk", "svenska", "swahili", "swedish", "swiss german", "syriac", "szwedzki", "tagalog", "taiwanese",
    "tajik", "talijanski", "tamil", "tatar", "tedesco", "telugu", "thai", "tibetan", "tieng viet", "tigrinya",
    "tongan", "tschechisch", "tulu", "turc", "turco", "turkce", "turkisch", "turkish", "turkmen", "turks", "twi",
    "tysk", "tyska", "ugaritic", "uighur", "ukrainian", "ukrainisch", "ukrainski", "ungarisch", "urdu", "uyghur",
    "uzbek", "valenciano", "vietnamese", "vietnamien", "vlaams", "welsh", "wloski", "wolof", "wu", "xhosa",
    "yiddish", "yoruba", "zulu", "zweeds", "αγγλικα", "γαλλικα", "γερμανικα", "ελληνικα", "ισπανικα", "ιταλικα",
    "ρωσικα", "английскии", "английский", "англійська", "арабский", "испанский", "итальянский", "китайский",
    "китайська", "корейский", "немецкий", "німецька", "польский", "польська", "португальский", "російська",
    "русский", "турецкий", "украинский", "українська", "финский", "французский", "французька", "чешский",
    "шведский", "японский", "іспанська", "італійська", "עברית", "العربية", "हिन्दी", "ไทย", "中文", "国语", "國語",
    "广东话", "德语", "日本語", "日语", "普通話", "普通话", "汉语", "法语", "漢語", "粤语", "粵語", "英文", "英语", "西班牙语", "韩语", "한국어"};

/// Words and phrases for how well one speaks a language, and the levels of the CEFR and the JLPT.
inline constexpr std::string_view fluency_words[] = {
    "a1", "a2", "advanced", "advanced level", "anfanger", "avancado", "avance", "avanzado", "b1", "b2", "basic",
    "basic knowledge", "basic level", "basico", "basics", "beginner", "bilingual", "bilingue", "bilinguismo",
    "bon niveau", "buono", "business fluent", "business level", "business proficiency", "c1", "c2", "competent",
    "conversacao basica", "conversational", "conversational level", "courant", "daily conversation", "debutant",
    "elementary", "elementary proficiency", "excellent", "excellent command", "fair", "first language", "fliessend",
    "fluencia", "fluent", "fluent in speaking and writing", "fluent speaker", "fluente", "fluido", "flytande",
    "fortgeschritten", "full professional", "full professional proficiency", "full proficiency",
    "full working proficiency", "goed", "good", "good command", "good knowledge", "good working knowledge",
    "grundkenntnisse", "gut", "gute kenntnisse", "highly proficient", "idioma materno", "in wort und schrift",
    "intermediaire", "intermediario", "intermediate", "intermediate level", "intermedio",
    "kompetente sprachverwendung", "konversationssicher", "langue maternelle", "lengua materna", "limited",
    "limited proficiency", "limited working", "limited working proficiency", "lingua madre", "lingua materna",
    "livello base", "lower intermediate", "lu ecrit parle", "madrelingua", "materna", "maternelle", "mittel",
    "moderate", "modersmal", "moedertaal", "mother language", "mother tongue", "mothertongue", "muttersprache",
    "muttersprachler", "n1", "n2", "n3", "n4", "n5", "natal", "nativa", "native", "native level",
    "native or bilingual", "native or bilingual proficiency", "native speaker", "native tongue", "nativo",
    "near native", "negotiation level", "niveau debutant", "niveau intermediaire", "niveau professionnel",
    "niveau scolaire", "nivel alto", "nivel avanzado", "nivel basico", "nivel bilingue", "nivel intermedio",
    "nivel medio", "nivel nativo", "notions", "ottimo", "perfekt", "pre intermediate", "professional",
    "professional proficiency", "professional working", "professional working proficiency", "professionally fluent",
    "professionnel", "proficiency", "proficient", "reading", "reading knowledge", "reading only", "scolaire",
    "scolastico", "sehr gut", "sehr gute kenntnisse", "spoken", "spoken and written", "strong command",
    "upper advanced", "upper intermediate", "verhandlungssicher", "very good", "very good knowledge", "vloeiend",
    "working knowledge", "working proficiency", "written", "written and spoken", "zweitsprache", "母语", "流利", "熟练", "精通"};

/// Tests of a language.
inline constexpr std::string_view language_tests[] = {
    "cae", "cambridge", "cet", "cet4", "cet6", "cpe", "dalf", "dele", "delf", "dsh", "fce", "goethe", "gre", "hsk",
    "ielts", "jlpt", "sat", "tcf", "tef", "telc", "testdaf", "toefl", "toeic", "topik"};

// clang-format on

}  // namespace vitae::wild_text::words
