// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>

namespace vitae::titles_of {

/// Of projects.
inline constexpr std::string_view projects =
    "academic projects|capstone project|capstone projects|course projects|dự án|eigene projekte|featured projects|"
    "forschungsprojekte|hackathons|hankkeet|key projects|open source|open source projects|open-source contributions|"
    "open-source software|personal projects|pet projects|portfolio|private projekte|progetti|progetti di ricerca|"
    "progetti personali|proiecte|project experience|projecten|projectes|projects and research|projekte|projekter|"
    "projekterfahrung|projektit|projekty|projeler|projetos|projetos de pesquisa|projetos pessoais|projets|"
    "projets académiques|projets de recherche|projets personnels|prosjekter|proyectos|proyectos de investigación|"
    "proyectos destacados|proyectos personales|proyek|relevant course projects|research and projects|"
    "research projects|research software|réalisations|scientific software|selected projects|selected work|"
    "side projects|software|software packages|technical "
    "projects|works|пет-проекты|проекты|проєкти|プロジェクト|个人项目|"
    "主なプロジェクト|個人開発|制作物|开源项目|研究經歷|研究经历|研究项目|科研经历|科研项目|開発|項目|項目經歷|项目|"
    "项目經歷|项目经历|项目经验|프로젝트|프로젝트 경험";

/// Of what one taught.
inline constexpr std::string_view courses =
    "actividad docente|activités d'enseignement|atividades de ensino|attività didattica|classes taught|"
    "college teaching|courses given|courses taught|didattica|docencia|docencia impartida|docència|docência|"
    "enseignement|enseignements|ensino|experiencia docente|expérience d'enseignement|expériences d'enseignement|"
    "insegnamento|lectures taught|lehre|lehrerfahrung|lehrtätigkeit|lehrveranstaltungen|nauczanie|onderwijservaring|"
    "short courses taught|teaching activities|teaching and mentoring|teaching and outreach|teaching and supervision|"
    "teaching assistant|teaching assistantships|teaching experience|undervisning|undervisningserfarenhet|"
    "undervisningserfaring|university courses taught|university teaching|výuka|преподавание|"
    "преподавательская деятельность|担当科目|教学|教学工作|教学经历";

/// Of what has no member of its own and is kept as it is.
inline constexpr std::string_view sections =
    "academic service|activities|additional|additional information|advising|affiliations|aficiones|bar admission|"
    "bar admissions|blog posts|board memberships|book reviews|carnet de conducir|centres d'intérêt|"
    "co-curricular activities|colloquia|committees|community involvement|community outreach|community service|"
    "conference presentations|conference talks|conferences and presentations|conferences and talks|"
    "conferences and workshops|conferences attended|conferencias|conferências|conférences|congresos|coursework|"
    "creative works|dissemination|divers|driving licence|driving license|editorial boards|editorial responsibilities|"
    "editorial service|editorial work|ehrenamt|ehrenamtliches engagement|et cetera|extracurricular activities|"
    "extracurriculars|fahrerlaubnis|funding|funding proposals|führerschein|grant proposals|gremienarbeit|"
    "guest lectures|hobbies|hobby|hobbys|intereses|intereses personales|interessen|interessen und hobbys|interesses|"
    "interesses pessoais|interessi|interests|invited lectures|invited presentations|invited talks|"
    "invited talks and presentations|konferencje|konferenzen|leadership|learning communities|lectures|licensure|"
    "loisirs|media|memberships|mentoring|mentorship|misc|miscellanea|miscellaneous|mitgliedschaften|news|"
    "oral presentations|other info|other information|outreach|panels|permis de conduire|podcasts|ponencias|"
    "poster presentations|posters|posters and presentations|presentations|presentations and posters|"
    "presentations and talks|press|press coverage|professional activities|professional affiliations|"
    "professional associations|professional memberships|professional registration|professional service|"
    "program committees|présentations orales|public engagement|public humanities|public speaking|referees|references|"
    "referencias|referenzen|relevant coursework|research advising|research interests|reviewing|reviews|références|"
    "scientific associations|scientific communications|seminars|seminars and workshops|service|societies|sonstiges|"
    "speaking|speaking engagements|standards bodies|stay abroad|student supervision|students|students mentored|"
    "supervision|tagungen|talks|talks and presentations|thesis committees|trabajos presentados en congresos|"
    "university service|vorträge|webinars|workshops|workshops and conferences|workshops attended|zainteresowania|"
    "интересы|конференции|увлечения|хобби|兴趣爱好|学会|学术服务|所属学会|社会服务|趣味";

}  // namespace vitae::titles_of
