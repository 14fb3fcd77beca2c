// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

namespace vitae::titles_of {

/// Of languages that one speaks.
inline constexpr literal languages =
    "abilità linguistiche|altre lingue|aptidões linguísticas|aptitudes linguistiques|bahasa|bahasa asing|"
    "bahasa yang dikuasai|bildiği diller|capacità linguistiche|cizí jazyky|competencia lingüística|"
    "competencias lingüísticas|competenza linguistica|competenze lingua straniera|competenze linguistiche|"
    "competenţe lingvistice|competențe lingvistice|competências linguísticas|compétences linguistiques|"
    "coneixement d'idiomes|coneixements d'idiomes|conhecimento de línguas|conhecimentos linguísticos|"
    "connaissances linguistiques|conocimiento de idiomas|conocimientos de idiomas|conoscenza delle lingue|"
    "conoscenza lingue|conoscenza lingue straniere|conoscenze linguistiche|cudzie jazyky|cunoștințe lingvistice|dil|"
    "dil becerileri|dil bilgileri|dil bilgim|dil bilgisi|dil bilikləri|dil yeterlilikleri|diller|dominio de idiomas|"
    "domínio de idiomas|foreign languages|fremdsprachen|fremdsprachenkenntnisse|gjuhë të huaja|gjuhët|"
    "habilidades lingüísticas|hizkuntzak|human languages|i speak|idegen nyelv|idegen nyelvek|idegen nyelvi ismeretek|"
    "idegennyelv-ismeret|idioma|idiomas|idiomas e proficiência|idiomas estrangeiros|idiomes|idiomes estrangers|"
    "jazyková vybavenost|jazykové dovednosti|jazykové kompetence|jazykové schopnosti|jazykové vzdelanie|"
    "jazykové znalosti|jazykové zručnosti|jazyky|jezici|jeziki|jezikovna znanja|jezičke veštine|jezične vještine|"
    "język obcy|języki|języki i poziom|języki obce|kalbos|kalbų mokėjimas|kalbų žinios|kecakapan bahasa|keeled|"
    "keeleoskus|keelteoskus|kemampuan bahasa|kemampuan berbahasa|kennis van talen|keterampilan bahasa|"
    "khả năng ngoại ngữ|khả năng ngôn ngữ|kielet|kieliosaaminen|kielitaidot|kielitaito|kommunikationssprachen|"
    "kompetencje językowe|konuşulan diller|kỹ năng ngoại ngữ|kỹ năng ngôn ngữ|language|language competence|"
    "language competencies|language knowledge|language proficiency|language skills|languages i speak|languages known|"
    "languages spoken|langue|langue maternelle|langues|langues et niveaux|langues parlées|langues vivantes|"
    "langues étrangères|lengua materna|lenguas|lenguas extranjeras|limba|limbi|limbi cunoscute|limbi straine|"
    "limbi străine|limbi străine cunoscute|limbi vorbite|limbi și nivel|lingua straniera|linguas|lingue|"
    "lingue conosciute|lingue parlate|lingue straniere|linguistic skills|llengües|língua materna|línguas|"
    "línguas estrangeiras|madrelingua|manejo de idiomas|maîtrise des langues|mother tongue|multilingual|muttersprache|"
    "ngoại ngữ|ngoại ngữ khác|ngôn ngữ|nivel de idiomas|nyelv|nyelvek|nyelvi készségek|nyelvismeret|nyelvtudás|"
    "nyelvvizsga|nyelvvizsgák|other languages|ovládanie jazykov|penguasaan bahasa|poznavanje jezika|"
    "poznavanje stranih jezika|pratique des langues|prima lingua|primeira língua|spoken|spoken languages|sprachen|"
    "sprachen und sprachkenntnisse|sprachkenntnisse|sprachkompetenz|sprachkompetenzen|sprachliche fähigkeiten|"
    "sprachliche kenntnisse|sprog|sprogfærdigheder|sprogkompetencer|sprogkundskaber|sproglige færdigheder|"
    "sproglige kompetencer|språk|språkferdigheter|språkfärdigheter|språkkompetanse|språkkompetens|språkkunnskaper|"
    "språkkunskaper|strani jezici|strani jezik|taalkennis|taalkundige vaardigheden|taalvaardigheden|taalvaardigheid|"
    "talen|talenkennis|tillar|tiếng|trình độ ngoại ngữ|tuji jezik|tuji jeziki|tungumál|tungumálakunnátta|"
    "umiejętności językowe|užsienio kalbos|valodas|valodu prasmes|valodu zināšanas|working languages|yabancı dil|"
    "yabancı dil becerileri|yabancı dil bilgileri|yabancı dil bilgisi|yabancı dil seviyesi|yabancı diller|"
    "znajomość języka|znajomość języków|znajomość języków obcych|znalost jazyků|znalosti jazyků|znanje jezika|"
    "znanje jezikov|znanje tujih jezikov|γλωσσικές δεξιότητες|γλωσσομάθεια|γλώσσα|γλώσσες|γνώσεις ξένων γλωσσών|"
    "γνώση ξένων γλωσσών|μητρική γλώσσα|ξένες γλώσσες|владеене на езици|владеене на чужди езици|"
    "владение иностранными языками|владение языками|володіння мовами|володіння мовами та рівень|езикови компетенции|"
    "езикови познания|езикови умения|езици|знание иностранных языков|знание языка|знание языков|знання мов|знання мови|"
    "знання іноземних мов|иностранные языки|иностранный язык|мова|мови|мовні навички|мовы|рівень мов|страни језици|"
    "странски јазици|тілдер|уровень владения языками|уровень языка|чужд език|чужди езици|язык|языки|языковые навыки|"
    "іноземні мови|јазици|језици|ידיעת שפות|ידע בשפות|שפה|שפות|إتقان اللغات|اللغات|اللغات المتقنة|اللغة|"
    "المهارات اللغوية|زبان|زبان ها|زبان‌ها|مهارات اللغة|भाषाएँ|ভাষা|ความสามารถทางภาษา|ทักษะด้านภาษา|ทักษะภาษา|ภาษา|"
    "ენები|使用可能言語（自然言語）|外国語|外国語スキル|外国語能力|外語|外語能力|外语|外语技能|外语掌握|外语水平|外语能力|外语语言|対応言語|掌握语言|言語|言語スキル|言語能力|語学|語学スキル|語学力|語学能力|"
    "語文|語文能力|語言|語言技能|語言程度|語言能力|语种|语言|语言技能|语言掌握|语言水平|语言能力|구사 언어|구사언어|사용 언어(외국어)|어학|어학 능력|어학 사항|어학 성적|어학능력|어학사항|어학성적|"
    "어학점수|언어|언어 능력|언어능력|외국어|외국어 능력|외국어 역량|외국어능력";

}  // namespace vitae::titles_of
