// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of languages that one speaks.
inline constexpr std::string_view languages =
    "bahasa|competenze linguistiche|compétences linguistiques|conocimiento de idiomas|conoscenze linguistiche|"
    "dil bilgisi|diller|foreign languages|fremdsprachen|fremdsprachenkenntnisse|human languages|i speak|idiomas|"
    "idiomas estrangeiros|idiomes|jazykové dovednosti|jazykové znalosti|jazyky|jezici|jeziki|języki|języki obce|"
    "kielet|kielitaito|language|language competence|language competencies|language knowledge|language proficiency|"
    "language skills|languages i speak|languages known|languages spoken|langue maternelle|langues|langues parlées|"
    "langues vivantes|langues étrangères|lengua materna|lenguas|limbi|limbi straine|limbi străine|limbi vorbite|"
    "lingue|lingue straniere|linguistic skills|llengües|línguas|mother tongue|multilingual|muttersprache|ngoại ngữ|"
    "ngôn ngữ|nyelvek|nyelvismeret|nyelvtudás|other languages|spoken|spoken languages|sprachen|sprachkenntnisse|"
    "sprog|sprogkundskaber|språk|språkferdigheter|språkkunskaper|strani jezici|talen|talenkennis|working languages|"
    "yabancı dil|yabancı dil bilgisi|znajomość języków|znajomość języków obcych|znanje jezikov|γλώσσες|ξένες γλώσσες|"
    "владение языками|володіння мовами|езици|знание языков|знання мов|иностранные языки|мови|чужди езици|языки|外国語|"
    "外語|外语|外语水平|外语能力|言語|語学|語学力|語言能力|语言|语言能力|어학|어학 능력|언어|외국어";

}  // namespace vitae::titles_of
