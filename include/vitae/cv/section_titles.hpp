// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/cv/career_titles.hpp>

/// Titles that people give to the sections of a CV, beside the labels that we give them ourselves: small letters, a bar
/// between them; accents, numbers, "&" and the plural need not be told apart.
namespace vitae::titles_of {

/// Of a text about oneself.
inline constexpr std::string_view summary =
    "about|about me|about the author|acerca de mí|bio|biography|career objective|career profile|chi sono|"
    "executive summary|hakkımda|highlights of qualifications|introduction|kurzprofil|o mnie|objective|om meg|om mig|"
    "osobní profil|over mij|overview|perfil|perfil profesional|perfil professional|personal profile|"
    "personal statement|podsumowanie|presentación|presentation|professional profile|professional summary|profil|"
    "profil professionnel|profil zawodowy|profile|profilo|présentation|qualifications summary|quem sou|resumen|"
    "resumo|resumo profissional|résumé professionnel|short bio|sobre|sobre mi|sobre mim|sobre mí|summary|"
    "summary of qualifications|tentang saya|who i am|zusammenfassung|à propos|à propos de moi|özet|über mich|о себе|"
    "обо мне|про мене|个人简介|個人簡介|关于我|简介|自己紹介|自我介绍|自我评价|關於我|자기소개";

/// Of where one is reached.
inline constexpr std::string_view contact =
    "angaben zur person|basics|contact details|contact info|contact information|contact me|contactez-moi|"
    "contactgegevens|contacto|contactos|contacts|contato|contatti|coordonnées|dades personals|dados pessoais|"
    "dane kontaktowe|dane osobowe|dati personali|datos de contacto|datos personales|find me|general information|"
    "get in touch|identity|iletişim|información de contacto|información personal|informations personnelles|"
    "informazioni personali|informações de contato|informações pessoais|kontak|kontakt|kontaktdaten|kontaktní údaje|"
    "kontaktuppgifter|liens|links|me contacter|online|personal|personal data|personal details|personal info|"
    "personal information|personal particulars|personalia|personalien|persoonsgegevens|persönliche angaben|"
    "persönliche daten|persönliche informationen|profiles|redes sociais|redes sociales|réseaux sociaux|social|"
    "socials|контакти|контактная информация|контакты|личные данные|个人信息|個人信息|基本信息|基本情報|联系信息|"
    "联系我|联系方式|聯絡方式|連絡先|연락처";

/// Of publications.
inline constexpr std::string_view papers =
    "articles|articles scientifiques|articoli|artigos|artigos publicados|artículos|artículos científicos|"
    "artículos publicados|aufsätze|ausgewählte publikationen|ausgewählte veröffentlichungen|bibliography|"
    "book chapters|books|communications scientifiques|conference|conference papers|conference proceedings|"
    "conference publications|documentos científicos|edited books|edited volumes|essays|in prep|in preparation|"
    "in press|journal|journal articles|journal papers|journal publications|list of publications|manuscripts|"
    "manuscripts under review|monographs|ouvrages|papers|papers in preparation|papers under review|"
    "patent applications|patents|patents and publications|peer-reviewed publications|preprints|proceedings|"
    "produção científica|pubblicazioni|pubblicazioni scientifiche|pubblicazioni selezionate|publicaciones|"
    "publicaciones científicas|publicaciones seleccionadas|publicacions|publicaties|publication|"
    "publications and preprints|publications scientifiques|publications sélectionnées|publicações|"
    "publicações científicas|publicações selecionadas|publikace|publikacje|publikasi|publikasjoner|publikationen|"
    "publikationer|publikationsliste|published abstracts|published work|published works|refereed journal articles|"
    "refereed publications|research articles|research output|research papers|research publications|revues|"
    "scholarly publications|schriftenverzeichnis|scientific contributions|scientific publications|"
    "selected publications|selected works|submitted|submitted manuscripts|submitted papers|technical reports|theses|"
    "trabajos publicados|trabalhos publicados|under review|under submission|veröffentlichungen|work in progress|"
    "working papers|works in progress|workshop papers|writing|yayınlar|научные публикации|публикации|публікації|"
    "статьи|代表作|代表性论文|出版物|发表|发表文章|发表论文|学术成果|学术论文|学術論文|業績|発表論文|研究成果|"
    "研究業績|科研成果|著作|著書|論文|論文リスト|论文|论文发表|논문|논문 및 저서";

/// Of projects.
inline constexpr std::string_view projects =
    "academic projects|capstone project|capstone projects|course projects|eigene projekte|featured projects|"
    "forschungsprojekte|hackathons|key projects|open source|open source projects|open-source contributions|"
    "open-source software|personal projects|pet projects|portfolio|private projekte|progetti|progetti di ricerca|"
    "progetti personali|project experience|projecten|projectes|projects and research|projekte|projekter|"
    "projekterfahrung|projekty|projeler|projetos|projetos de pesquisa|projetos pessoais|projets|projets académiques|"
    "projets de recherche|projets personnels|prosjekter|proyectos|proyectos de investigación|proyectos destacados|"
    "proyectos personales|proyek|relevant course projects|research and projects|research projects|research software|"
    "réalisations|scientific software|selected projects|selected work|side projects|software|software packages|"
    "technical projects|works|пет-проекты|проекты|проєкти|プロジェクト|个人项目|個人開発|制作物|开源项目|研究經歷|"
    "研究经历|研究项目|科研经历|科研项目|開発|項目|項目經歷|项目|项目经历|项目经验|프로젝트";

/// Of what one was given.
inline constexpr std::string_view awards =
    "academic achievements|academic awards|academic honors|accomplishments|achievements|auszeichnungen|"
    "auszeichnungen und stipendien|awards and achievements|awards and honors|awards and prizes|"
    "awards and recognition|awards received|becas|becas y premios|bolsas|borse di studio|bourses|bourses et prix|"
    "competitions|contests|distinciones|distinctions|distinctions et prix|ehrungen|fellowships|"
    "fellowships and awards|grants|grants and awards|grants and fellowships|grants awarded|honors|honors and awards|"
    "honors and fellowships|honors and scholarships|honors received|honors-awards|honours|honours received|"
    "key achievements|medals|nagrody|nagrody i wyróżnienia|ocenění|onderscheidingen|penghargaan|preise|"
    "preise und auszeichnungen|premi|premi e borse di studio|premi e riconoscimenti|premios|premios y becas|"
    "premios y reconocimientos|premis|prijzen|prijzen en onderscheidingen|priser|prix|prix et bourses|prizes|"
    "prizes and scholarships|prizes awarded|prêmios|prêmios e distinções|recognition|recognitions|reconocimientos|"
    "research grants|riconoscimenti|récompenses|scholarships|scholarships and awards|scholarships and fellowships|"
    "selected awards|stipendien|stypendia|travel awards|travel grants|utmerkelser|ödüller|гранты|достижения|нагороди|"
    "награды|награды и достижения|премии|受賞|受賞・表彰|受賞歴|奖励|奖学金|奖项|所获奖项|所获荣誉|獎項|獲獎|荣誉|"
    "荣誉与奖励|荣誉奖励|荣誉奖项|获奖|获奖情况|获奖经历|获奖荣誉|表彰|賞|수상|수상경력|수상내역";

/// Of what one can do.
inline constexpr std::string_view skills =
    "abilities|aptitudes|areas of expertise|areas of knowledge|beceriler|code proficiency|coding|coding experience|"
    "coding proficiency|coding skills|competencias|competencias informáticas|competencias técnicas|competencies|"
    "competenze|competenze informatiche|competenze tecniche|competències|competências|competências técnicas|"
    "computational experience|computational fluency|computer experience|computer languages|computer literacy|"
    "computer proficiency|computer skills|computing experience|computing proficiency|computing skills|compétences|"
    "compétences clés|compétences informatiques|compétences techniques|conhecimentos|conhecimentos técnicos|"
    "connaissances|connaissances informatiques|conocimientos|conocimientos informáticos|conocimientos técnicos|"
    "core competencies|core skills|digital skills|domain knowledge|dovednosti|edv-anwendungen|edv-kenntnisse|"
    "entwicklungswerkzeuge|expertise|fachkenntnisse|fachkompetenzen|ferdigheter|ferramentas|frameworks|fähigkeiten|"
    "habilidades|habilidades e competências|habilidades técnicas|habilitats|hard skills|herramientas|informatique|"
    "it skills|it-kenntnisse|it-skills|keahlian|kemampuan|kenntnisse|kenntnisse und fähigkeiten|"
    "kenntnisse und kompetenzen|key skills|know-how|knowledge areas|kompetencer|kompetenser|kompetenzen|lab skills|"
    "laboratory skills|langages|langages informatiques|languages and frameworks|languages and technologies|"
    "languages and tools|lenguajes de programación|niveaux de connaissance|outils|personal skills|primary skills|"
    "professional skills|proficiencies|programmiersprachen|programming|programming and software|"
    "programming experience|programming languages|programming proficiency|programming skills|savoir-faire|skill set|"
    "skills and abilities|skills and competencies|skills and expertise|skills and technologies|skills and tools|"
    "skills matrix|skills summary|skillset|soft skills|software and programming|software and tools|"
    "software proficiency|software skills|specialties|strengths|strong suits|tech|tech arsenal|tech skills|"
    "tech stack|technical abilities|technical background|technical competencies|technical expertise|"
    "technical fluency|technical knowledge|technical proficiencies|technical proficiency|technical skills|"
    "technical strengths|technical summary|technical/software|techniques|technische fähigkeiten|"
    "technische kenntnisse|technische kompetenzen|technologie|technologies|technologies and tools|technology|"
    "technology stack|tecnologias|tecnologie|tecnologías|toolbox|toolkit|tools|tools and technologies|top skills|"
    "umiejętności|umiejętności techniczne|vaardigheden|werkzeuge|yetenekler|znalosti|ключевые навыки|навички|навыки|"
    "навыки и технологии|профессиональные навыки|стек технологий|технические навыки|технологии|умения|スキル|"
    "スキルセット|专业技能|专业能力|个人技能|使用技術|技术栈|技术能力|技能|技能特长|技術|技術スキル|技術スタック|"
    "掌握技能|기술|기술 스택|기술스택|보유 기술|보유기술";

/// Of languages that one speaks.
inline constexpr std::string_view languages =
    "bahasa|competenze linguistiche|compétences linguistiques|conocimiento de idiomas|diller|foreign languages|"
    "fremdsprachen|fremdsprachenkenntnisse|human languages|i speak|idiomas|idiomas estrangeiros|idiomes|"
    "jazykové znalosti|jazyky|języki|języki obce|language|language competence|language competencies|"
    "language knowledge|language proficiency|language skills|languages i speak|languages known|languages spoken|"
    "langue maternelle|langues|langues parlées|langues vivantes|langues étrangères|lengua materna|lingue|"
    "lingue straniere|linguistic skills|llengües|línguas|mother tongue|multilingual|muttersprache|other languages|"
    "spoken|spoken languages|sprachen|sprachkenntnisse|sprog|språk|språkkunskaper|talen|talenkennis|"
    "working languages|yabancı dil|владение языками|знание языков|иностранные языки|мови|языки|外国語|外語|外语|"
    "外语水平|外语能力|言語|語学|語学力|語言能力|语言|语言能力|언어|외국어";

/// Of certificates and courses taken.
inline constexpr std::string_view certificates =
    "badges|certificaciones|certificados|certificados e cursos|certificates and courses|certificates of completion|"
    "certification|certifications|certifications and courses|certifications and licenses|certifications and training|"
    "certifications et formations|certificats|certificazioni|certificações|certified courses|certyfikaty|"
    "continuing education|corsi|courses and certificates|courses and certifications|credentials|cursos|"
    "cursos complementares|cursos de formación|cursos e certificações|cursos y certificados|formación complementaria|"
    "formation continue|formations complémentaires|formação complementar|fort- und weiterbildung|fortbildungen|"
    "industry certifications|kurser|kursy|kursy i szkolenia|licences|licenses|licenses and certificates|"
    "licenses and certifications|online courses|professional certificates|professional certifications|"
    "professional development|professional licenses|professional qualifications|qualifikationen|sertifikalar|"
    "sertifikasi|sertifikat|sertifiseringer|training and certifications|trainings|weiterbildung|weiterbildungen|"
    "workshops and certifications|zertifikate|zertifizierungen|дополнительное образование|курсы|курсы и сертификаты|"
    "повышение квалификации|сертификаты|сертифікати|保有資格|免許・資格|证书|資格|資格・免許|资格证书|자격증";

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
