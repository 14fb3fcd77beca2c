// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of education.
inline constexpr std::string_view degrees =
    "abschlüsse|academic background|academic credentials|academic degrees|academic details|academic education|"
    "academic formation|academic history|academic qualifications|academic record|academic studies|academic training|"
    "akademische ausbildung|akademischer werdegang|antecedentes académicos|aus- und fortbildung|"
    "aus- und fortbildungen|aus- und weiterbildung|aus- und weiterbildungen|ausbildung|ausbildung und studium|"
    "ausbildung und weiterbildung|ausbildungen|berufliche ausbildung|berufsausbildung|berufsausbildungen|bildung|"
    "bildung und weiterbildung|bildungsgang|bildungsweg|cursos universitarios|cursus|cursus universitaire|degrees|"
    "degrees and certificates|degrees and education|diplômes|diplômes et formations|educació|educación|"
    "educación superior|educación y formación|educatie|education and academics|education and credentials|"
    "education and qualifications|education and training|education background|education details|education history|"
    "education qualification|educational background|educational details|educational qualifications|educazione|"
    "educação|educație|educație și formare|edukace|edukacja|escolaridade|estudios|estudios realizados|"
    "estudios universitarios|examina|eğitim|eğitim bilgileri|eğitim durumu|eğitim geçmişi|formació|"
    "formació acadèmica|formación|formación académica|formación universitaria|formare|formation|formation académique|"
    "formation universitaire|formations|formazione|formazione accademica|formazione universitaria|formação|"
    "formação acadêmica|formação superior|giáo dục|graduate education|graduate studies|graduação|habilitações|"
    "habilitações académicas|habilitações literárias|higher education|historial académico|histórico acadêmico|"
    "hochschulausbildung|hochschulbildung|hochschulstudium|học vấn|i studied|iskolai végzettség|istruzione|"
    "istruzione e formazione|izobrazba|izobraževanje|koulutus|koulutus ja tutkinnot|képzettség|medical education|"
    "medical training|obrazovanje|obrazovanje i osposobljavanje|oktatás|onderwijs|opinnot|opleiding|opleidingen|"
    "parcours académique|parcours scolaire|parcours universitaire|pendidikan|postgraduate training|promotion|"
    "promotionsstudium|qualifications|quá trình học tập|riwayat pendidikan|scholastic record|school|schooling|"
    "schul- und berufsausbildung|schulabschluss|schulabschlüsse|schulausbildung|schulbildung|schule und ausbildung|"
    "schule und studium|schulische ausbildung|schulischer bildungsweg|schulischer werdegang|scolarité|skolor|studia|"
    "studie|studien|studienverlauf|studies|studii|studium|studium und ausbildung|tanulmányok|titoli accademici|"
    "titoli di studio|titres universitaires|titulaciones|titulación|titulación universitaria|titulação|training|"
    "trajetória acadêmica|trình độ học vấn|tutkinnot|títulos|títulos académicos|uddannelse|undergraduate education|"
    "undergraduate studies|university degrees|university education|university studies|universitäre ausbildung|"
    "utbildning|utbildning och kurser|utbildningar|utdanning|vzdělání|vzdělání a kvalifikace|végzettség|"
    "where i studied|wissenschaftlicher abschluss|wykształcenie|études|études et diplômes|öğrenim|öğrenim durumu|"
    "školovanje|εκπαίδευση|μόρφωση|σπουδές|высшее образование|навчання|научная степень|образование|"
    "образование и квалификация|образование и курсы|обучение|освіта|учеба|учёба|学习经历|学位|学历|学历背景|学歴|"
    "學歷|教育|教育情况|教育經歷|教育经历|教育背景|교육|최종학력|학력|학력사항";

}  // namespace vitae::titles_of
