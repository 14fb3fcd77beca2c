// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of what one can do.
inline constexpr std::string_view skills =
    "abilities|abilità|abilități|abilități tehnice|aptitudes|aptitudini|areas of expertise|areas of knowledge|"
    "beceriler|bilgisayar becerileri|bilgisayar bilgisi|capacità|code proficiency|coding|coding experience|"
    "coding proficiency|coding skills|competencias|competencias informáticas|competencias técnicas|competencies|"
    "competenze|competenze digitali|competenze informatiche|competenze tecniche|competențe tehnice|competències|"
    "competências|competências técnicas|computational experience|computational fluency|computer experience|"
    "computer languages|computer literacy|computer proficiency|computer skills|computervaardigheden|"
    "computing experience|computing proficiency|computing skills|compétences|compétences clés|"
    "compétences informatiques|compétences techniques|coneixements|conhecimentos|conhecimentos técnicos|"
    "connaissances|connaissances informatiques|conocimientos|conocimientos informáticos|conocimientos técnicos|"
    "conoscenze|conoscenze informatiche|core competencies|core skills|datakunskaper|digital skills|domain knowledge|"
    "dovednosti|edv-anwendungen|edv-kenntnisse|entwicklungswerkzeuge|expertise|fachkenntnisse|fachkompetenzen|"
    "ferdigheter|ferramentas|frameworks|fähigkeiten|færdigheder|habilidades|habilidades e competências|"
    "habilidades técnicas|habilitats|hard skills|herramientas|informatique|ismeretek|it skills|it-kenntnisse|"
    "it-kundskaber|it-skills|it-taidot|keahlian|kemampuan|kemampuan teknis|kennis|kenntnisse|"
    "kenntnisse und fähigkeiten|kenntnisse und kompetenzen|keterampilan|key skills|know-how|knowledge areas|"
    "kompetanse|kompetencer|kompetencije|kompetenciák|kompetencje|kompetens|kompetenser|kompetenzen|kunnskaper|"
    "kunskaper|képességek|készségek|kỹ năng|kỹ năng chuyên môn|lab skills|laboratory skills|langages|"
    "langages informatiques|languages and frameworks|languages and technologies|languages and tools|"
    "lenguajes de programación|methoden|niveaux de connaissance|nøkkelkompetanse|osaaminen|outils|personal skills|"
    "primary skills|professional skills|proficiencies|programmiersprachen|programming|programming and software|"
    "programming experience|programming languages|programming proficiency|programming skills|programspråk|"
    "savoir-faire|schopnosti|skill set|skills and abilities|skills and competencies|skills and expertise|"
    "skills and technologies|skills and tools|skills matrix|skills summary|skillset|soft skills|"
    "software and programming|software and tools|software proficiency|software skills|specialties|strengths|"
    "strong suits|szakmai ismeretek|számítógépes ismeretek|taidot|tech|tech arsenal|tech skills|tech stack|"
    "technical abilities|technical background|technical competencies|technical expertise|technical fluency|"
    "technical knowledge|technical proficiencies|technical proficiency|technical skills|technical strengths|"
    "technical summary|technical/software|techniques|technische fähigkeiten|technische kenntnisse|"
    "technische kompetenzen|technologie|technologies|technologies and tools|technology|technology stack|technológiák|"
    "tecnologias|tecnologie|tecnologías|tehničke vještine|tekninen osaaminen|tekniset taidot|tekniska färdigheter|"
    "tekniske færdigheder|toolbox|toolkit|tools|tools and technologies|top skills|umiejętności|"
    "umiejętności techniczne|vaardigheden|veštine|veščine|vještine|werkzeuge|ydinosaaminen|yetenekler|yetkinlikler|"
    "znajomość programów|znalosti|znanja|znanja i vještine|znanja in spretnosti|zručnosti|γνώσεις|δεξιότητες|"
    "ικανότητες|τεχνικές δεξιότητες|знания|инструменты|ключевые навыки|компетенции|навички|навыки|"
    "навыки и технологии|профессиональные навыки|стек|стек технологий|технические навыки|технический стек|технологии|"
    "технології|умения|できること|スキル|スキルセット|テクニカルスキル|プログラミング言語|专业技能|专业能力|个人技能|"
    "使用可能な技術|使用技術|保有スキル|專業技能|得意分野|技术栈|技术特长|技术能力|"
    "技能|技能清单|技能特长|技術|技術スキル|技術スタック|掌握技能|相关技能|開発環境|기술|기술 스택|기술스택|보유 "
    "기술|보유기술|스킬|역량|핵심 역량";

}  // namespace vitae::titles_of
