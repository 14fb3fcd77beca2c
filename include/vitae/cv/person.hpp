// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/certificate.hpp>
#include <vitae/cv/contact.hpp>
#include <vitae/cv/course.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/language.hpp>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>
#include <vitae/cv/rules.hpp>
#include <vitae/cv/section.hpp>
#include <vitae/cv/skill.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// A CV.
struct Person {
  std::string name{};
  std::string headline{};
  std::string summary{};
  Contact contact{};
  std::vector<Degree> degrees{};
  std::vector<Position> positions{};
  std::vector<Paper> papers{};
  std::vector<Project> projects{};
  std::vector<Award> awards{};
  std::vector<Skill> skills{};
  std::vector<Language> languages{};
  std::vector<Certificate> certificates{};
  std::vector<Course> courses{};
  std::vector<Section> sections{};

  bool operator==(const Person&) const = default;
};

template <>
struct schema<Person> {
  using rules = rules_of::cv;
  static constexpr std::array remarks{
      on<&Person::name>()
          .heading()
          .also("full name|author|nom|nombre|nom complet|nombre completo")
          .looks(look::person)
          .required(),
      on<&Person::headline>().aside().looks(look::role),
      on<&Person::summary>()
          .prose()
          .looks(look::prose)
          .also(
              "who i am|executive summary|career profile|professional profile|personal profile|personal statement|"
              "overview|summary of qualifications|qualifications summary|highlights of qualifications|"
              "about the author|presentation|présentation|sobre mim|profilo|over mij|zusammenfassung|自我评价|个人简介|"
              "summary|profile|about|about me|biography|bio|short bio|objective|career objective|professional summary|"
              "introduction|profil|à propos|über mich|kurzprofil|perfil|resumen|sobre mí|à propos de moi|"
              "profil professionnel|perfil profesional|acerca de mí|presentación|chi sono|resumo"),
      on<&Person::contact>().label("Contact").also(
          "identity|personal|basics|contacts|contact info|get in touch|find me|links|social|socials|online|"
          "profiles|personal info|personal particulars|personalia|联系方式|kontaktdaten|contatti|contato|"
          "dati personali|contact information|contact details|contact me|personal information|personal details|"
          "personal data|kontakt|persönliche daten|coordonnées|contacto|datos personales|me contacter|"
          "contactez-moi|informations personnelles|angaben zur person|personalien|persönliche angaben|"
          "persönliche informationen|información personal|información de contacto|datos de contacto|"
          "informazioni personali|dados pessoais|contactos"),
      on<&Person::degrees>()
          .section()
          .label("Education")
          .also("university studies|university degrees|where i studied|postgraduate training|medical education|"
                "medical training|scholastic record|education and academics|i studied|degrees and certificates|"
                "degrees and education|academic degrees|academic studies|academic education|academic training|"
                "academic record|academic credentials|education background|education history|education details|"
                "educational details|education qualification|academic details|graduate education|"
                "undergraduate education|higher education|university education|educational qualifications|"
                "education and qualifications|education and credentials|training|istruzione|istruzione e formazione|"
                "educação|formação|formação acadêmica|opleiding|opleidingen|utbildning|wykształcenie|scolarité|cursus|"
                "教育背景|教育经历|学歴|학력|образование|bildungsgang|akademische "
                "ausbildung|schulbildung|school|schooling|"
                "academic background|academic qualifications|educational background|education and training|studies|"
                "qualifications|academic history|degrees|formation|études|ausbildung|bildung|studium|bildungsweg|"
                "educación|formación|formación académica|estudios|diplômes|diplômes et formations|formations|"
                "formation académique|formation universitaire|parcours universitaire|parcours scolaire|"
                "parcours académique|titres universitaires|abschlüsse|akademischer werdegang|schulischer werdegang|"
                "schule und studium|ausbildung und studium|educación y formación|formación universitaria|titulaciones|"
                "títulos académicos|titulación|titulación universitaria|historial académico|formazione|"
                "formazione accademica|titoli di studio|escolaridade|habilitações académicas|onderwijs"),
      on<&Person::positions>()
          .section()
          .label("Experience")
          .also(
              "where i've worked|where i worked|places i've worked|career path|career timeline|professional path|"
              "werdegang|field experience|student teaching|undergraduate research|residency|volunteering experience|"
              "parcours|forschungserfahrung|arbeitserfahrungen|praxiserfahrung|wissenschaftliche erfahrung|"
              "akademische erfahrung|prior experience|work background|scientific experience|engineering experience|"
              "software development experience|military experience|management experience|freelance experience|"
              "entrepreneurial experience|entrepreneurship|startup experience|volunteer and community|"
              "employment details|job experience|employment experience|early career|earlier experience|"
              "postdoctoral experience|volunteer activities|professional background|career summary|"
              "employment background|professional history|professional activities|professional career|positions held|"
              "career experience|academic employment|academic experience|academic career|research appointments|"
              "industry positions|professional positions|hospital appointments|faculty appointments|faculty positions|"
              "visiting positions|traineeships|placements|work placements|co-op experience|apprenticeships|consulting|"
              "consulting experience|freelance|freelance work|ventures|military|startups|esperienza|"
              "esperienze lavorative|esperienza lavorativa|esperienza professionale|experiência|"
              "experiência profissional|werkervaring|arbeitserfahrung|arbetslivserfarenhet|doświadczenie|"
              "doświadczenie zawodowe|工作经历|实习经历|工作经验|職歴|경력|опыт работы|work experience|working "
              "experience|"
              "professional experience|employment|employment history|work history|career|career history|positions|"
              "appointments|academic appointments|academic positions|professional appointments|research experience|"
              "industry experience|internships|internship experience|internship|research and internship experience|"
              "industrial experience|relevant experience|work|jobs|posts|posts held|teaching posts|roles|industry|"
              "research|engagements|volunteer experience|volunteer|volunteer work|research positions|"
              "research and professional experience|military service|clinical experience|employment record|"
              "fellowships and positions|voluntary work|leadership experience|volunteering|expérience professionnelle|"
              "expériences|expérience|parcours professionnel|stages|berufserfahrung|beruflicher werdegang|praktika|"
              "praktische erfahrung|experiencia|experiencia profesional|experiencia laboral|prácticas|past experience|"
              "previous experience|current position|current role|job history|expériences professionnelles|"
              "expérience de travail|emplois|postes occupés|postes actuels|titres actuels|bénévolat|berufspraxis|"
              "berufliche erfahrung|berufliche stationen|berufliche laufbahn|berufliche tätigkeit|nebentätigkeiten|"
              "ehrenamtliche tätigkeit|trayectoria profesional|trayectoria laboral|historial laboral|empleos|"
              "experiencias|experiencia investigadora|voluntariado|esperienze|esperienze professionali|carriera|"
              "experiências|experiência laboral|situación profesional|situación laboral|actividad profesional|"
              "actividades profesionales|actividades anteriores|cargos desempeñados|"
              "cargos y actividades desempeñados con anterioridad|vida laboral|percurso profissional|volontariato"),
      on<&Person::papers>()
          .section()
          .label("Publications")
          .also(
              "published works|published work|under submission|in prep|edited books|patent applications|"
              "refereed journal articles|conference proceedings|proceedings|list of publications|"
              "scholarly publications|scientific publications|research publications|research output|manuscripts|"
              "manuscripts under review|under review|submitted|in preparation|in press|submitted papers|"
              "submitted manuscripts|works in progress|work in progress|technical reports|bibliography|selected works|"
              "research articles|workshop papers|edited volumes|monographs|patents and publications|writing|essays|"
              "theses|pubblicazioni|publicações|publicaties|publikacje|论文|发表论文|论文发表|論文|논문|selected "
              "publications|"
              "papers|research papers|journal articles|journal papers|journal publications|conference papers|"
              "conference publications|refereed publications|peer-reviewed publications|preprints|articles|books|"
              "book chapters|publications and preprints|publication|journal|conference|working papers|patents|"
              "publikationen|veröffentlichungen|publications scientifiques|publicaciones|articles scientifiques|"
              "schriftenverzeichnis|publikationsliste|aufsätze|artículos|artículos científicos|"
              "publicaciones científicas|documentos científicos|trabajos publicados|produção científica|articoli"),
      on<&Person::projects>()
          .section()
          .label("Projects")
          .also("scientific software|research software|software packages|open-source software|capstone project|"
                "capstone projects|project experience|technical projects|selected work|portfolio|works|hackathons|"
                "projects and research|research and projects|progetti|projetos|项目经历|项目经验|プロジェクト|프로젝트|"
                "proyectos destacados|selected projects|personal projects|side projects|featured projects|"
                "academic projects|course projects|relevant course projects|research projects|open source|"
                "open source projects|open-source contributions|key projects|software|projets|projekte|proyectos|"
                "projets personnels|projets académiques|réalisations|eigene projekte|private projekte|projekterfahrung|"
                "proyectos personales|proyectos de investigación|progetti personali|projetos pessoais"),
      on<&Person::awards>().section().label("Awards").also(
          "grants awarded|awards received|honors received|honours received|prizes awarded|research grants|"
          "travel grants|travel awards|academic awards|academic achievements|accomplishments|key achievements|"
          "awards and prizes|competitions|contests|recognitions|medals|scholarships and fellowships|"
          "honors and "
          "scholarships|premi|prêmios|prijzen|nagrody|获奖情况|奖项|荣誉奖项|受賞|수상|ehrungen|bourses|récompenses|"
          "recognition|honors-awards|awards and recognition|honors and fellowships|fellowships and awards|"
          "grants and fellowships|grants and awards|academic honors|honors|honours|awards and honors|"
          "honors and awards|selected awards|scholarships|scholarships and awards|fellowships|grants|prizes|"
          "distinctions|achievements|awards and achievements|prix|distinctions et prix|auszeichnungen|stipendien|"
          "preise|premios|becas|prix et bourses|bourses et prix|preise und auszeichnungen|"
          "auszeichnungen und stipendien|premios y reconocimientos|reconocimientos|distinciones|becas y premios|"
          "premios y becas|riconoscimenti|premi e riconoscimenti|borse di studio|bolsas"),
      on<&Person::skills>().section().label("Skills").also(
          "programming experience|computer experience|computing experience|computational experience|"
          "computational fluency|technical fluency|tech arsenal|knowledge areas|areas of knowledge|"
          "computer languages|langages informatiques|languages and tools|tech skills|technical strengths|"
          "technical proficiency|technical abilities|technical background|tech|technology|technology stack|"
          "software proficiency|computer proficiency|computing skills|skills and technologies|toolkit|abilities|"
          "technical expertise|technical competencies|technical knowledge|technical summary|skills summary|"
          "skills and competencies|skills and abilities|skills and expertise|computer literacy|software and tools|"
          "programming|programming and software|tools and technologies|technologies and tools|"
          "languages and frameworks|languages and technologies|frameworks|strengths|specialties|proficiencies|"
          "hard skills|soft skills|professional skills|personal skills|laboratory skills|lab skills|techniques|"
          "competenze|competências|vaardigheden|umiejętności|技能|专业技能|スキル|기술|навыки|conocimientos "
          "informáticos|"
          "fachkenntnisse|kompetenzen|toolbox|know-how|top skills|tech stack|skill set|skillset|it skills|"
          "software skills|digital skills|informatique|competencias informáticas|savoir-faire|technical skills|"
          "programming skills|programming languages|computer skills|core skills|key skills|core competencies|"
          "competencies|expertise|technologies|tools|skills and tools|technical proficiencies|areas of expertise|"
          "compétences|compétences techniques|kenntnisse|fähigkeiten|it-kenntnisse|edv-kenntnisse|habilidades|"
          "competencias|conocimientos|aptitudes|compétences clés|compétences informatiques|connaissances|"
          "connaissances informatiques|niveaux de connaissance|outils|langages|it-skills|technische kenntnisse|"
          "technische fähigkeiten|fachkompetenzen|programmiersprachen|kenntnisse und fähigkeiten|"
          "habilidades técnicas|conocimientos técnicos|competencias técnicas|tecnologías|herramientas|"
          "lenguajes de programación|competenze tecniche|competenze informatiche|competências técnicas"),
      on<&Person::languages>()
          .section()
          .label("Languages")
          .also(
              "langues vivantes|idiomes|language proficiency|multilingual|i speak|languages i speak|working languages|"
              "language knowledge|language competence|language competencies|languages known|linguistic skills|lingue|"
              "línguas|talen|języki|语言|语言能力|語学|언어|mother tongue|muttersprache|langue maternelle|lengua "
              "materna|"
              "other languages|fremdsprachen|langues étrangères|spoken|human languages|languages spoken|"
              "language skills|spoken languages|foreign languages|language|langues|sprachen|sprachkenntnisse|idiomas|"
              "langues parlées|compétences linguistiques|fremdsprachenkenntnisse|conocimiento de idiomas|"
              "lingue straniere|competenze linguistiche"),
      on<&Person::certificates>()
          .section()
          .label("Certificates")
          .also("certified courses|certifications and courses|courses and certifications|workshops and certifications|"
                "certificates of completion|professional qualifications|industry certifications|badges|"
                "courses and certificates|certificates and courses|training and certifications|"
                "certifications and training|professional development|continuing education|trainings|"
                "licenses and certificates|credentials|professional certificates|online courses|professional licenses|"
                "certificazioni|certificações|certifications|certification|licenses|licences|"
                "licenses and certifications|professional certifications|certifications and licenses|zertifikate|"
                "certificats|certificaciones|certificados|zertifizierungen|qualifikationen|weiterbildung|"
                "weiterbildungen|fortbildungen|fort- und weiterbildung|formation continue|formations complémentaires|"
                "formación complementaria|cursos|cursos y certificados|corsi"),
      on<&Person::courses>()
          .section()
          .label("Teaching")
          .also(
              "classes taught|courses given|university teaching|college teaching|teaching and outreach|"
              "teaching and mentoring|teaching and supervision|lectures taught|teaching activities|docencia impartida|"
              "teaching experience|courses taught|teaching assistantships|teaching assistant|lehre|lehrerfahrung|"
              "enseignement|docencia|enseignements|lehrtätigkeit|lehrveranstaltungen|actividad docente|"
              "experiencia docente|didattica"),
      on<&Person::sections>().section().also(
          "driving licence|driving license|führerschein|permis de conduire|carnet de conducir|funding proposals|"
          "grant proposals|research advising|creative works|seminars|colloquia|panels|webinars|podcasts|mentoring|"
          "mentorship|students mentored|committees|speaking|speaking engagements|public speaking|"
          "oral presentations|poster presentations|invited presentations|learning communities|reviews|"
          "book reviews|blog posts|editorial work|public engagement|mitgliedschaften|gremienarbeit|news|talks|"
          "conferences and presentations|conferences and talks|presentations and talks|talks and presentations|"
          "presentations and posters|posters and presentations|conferences attended|workshops attended|"
          "workshops and conferences|invited talks and presentations|guest lectures|posters|invited talks|"
          "invited lectures|lectures|presentations|conference presentations|service|professional service|"
          "academic service|community service|interests|hobbies|research interests|references|referees|"
          "memberships|professional memberships|affiliations|professional affiliations|activities|"
          "editorial boards|board memberships|student supervision|advising|workshops|seminars and workshops|"
          "conferences and workshops|press coverage|extracurriculars|co-curricular activities|"
          "community involvement|extracurricular activities|leadership|additional information|additional|"
          "miscellaneous|misc|supervision|students|reviewing|media|outreach|funding|centres d'intérêt|loisirs|"
          "interessen|ehrenamt|hobbys|intereses|referencias|referenzen|références|coursework|relevant coursework|"
          "editorial service|press|bar admission|bar admissions|licensure|professional registration|divers|"
          "sonstiges|vorträge|ehrenamtliches engagement|interessen und hobbys|aficiones|intereses personales|"
          "congresos|trabajos presentados en congresos|ponencias|conferencias|interessi")};
};

}  // namespace vitae
