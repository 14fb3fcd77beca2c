// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/role.hpp>

#include "table.hpp"

namespace role_test {

using vitae::wild_text::looks_like_role;

constexpr auto score = [](std::string_view piece) { return looks_like_role(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::role_evidence::title_joints));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::role_evidence::ranks));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::role_evidence::standings));

TEST_CASE("trades are jobs as much as offices are, in several languages") {
  for (const std::string_view trade : {"Pumpman",          "Floorman",
                                       "Roustabout",       "Hairdresser",
                                       "Plasterer",        "Cuisinier",
                                       "Gérante",          "Architecte logiciel",
                                       "Coordinadora",     "Instrutor de Informática",
                                       "Diretora",         "Redactor",
                                       "Trésorière",       "Opératrice",
                                       "Employee",         "Ausbilder",
                                       "Systemutvecklare", "Lehrling",
                                       "Postdoktorandin",  "Reponedor",
                                       "Mozo de almacén",  "Arquiteto de soluções",
                                       "Infermiera",       "Sviluppatore senior",
                                       "Bådebygger",       "Programátor"}) {
    CAPTURE(std::string(trade));
    CHECK(score(trade) >= 0.6F);
  }
}

TEST_CASE("jobs in Chinese, Japanese and Korean end in what they are") {
  for (const std::string_view job :
       {"副教授", "副教授 （长聘教轨）", "软件工程师", "システムエンジニア", "代表取締役/CEO", "博士后", "연구원",
        "2weeks インターンシップ", "数位行銷專員", "組長", "執行長", "看護師", "係長", "간호사", "개발 과장"}) {
    CAPTURE(std::string(job));
    CHECK(score(job) >= 0.6F);
  }
  for (const std::string_view other :
       {"北京大学", "理学博士", "数据结构",
        "彼は去年エンジニアと共に海へ行って、長い間そこで新しい船を作っていたと聞いた。"}) {
    CAPTURE(std::string(other));
    CHECK(score(other) < 0.5F);
  }
}

TEST_CASE("DevOps is a job behind a standing, and a product or a trade elsewhere") {
  CHECK(score("Middle DevOps") >= 0.6F);
  CHECK(score("Azure DevOps") < 0.5F);
  CHECK(score("DevOps") < 0.5F);
}

TEST_CASE("a short form in parentheses ends no title") {
  CHECK(score("Front End Development (FED) Instructor") >= 0.6F);
  CHECK(score("Network Operations (NOC)") < 0.5F);
  CHECK(score("Instructor (FED)") >= 0.6F);
}

TEST_CASE("a trade before what an organisation is called is its name, as one before another noun is not") {
  CHECK(score("Paramedic Services") < 0.6F);
  CHECK(score("Chef cuisinier") >= 0.6F);
}

TEST_CASE("job titles are recognised") {
  static constexpr std::string_view pieces[] = {"Engineering Co-op",
                                                "Postdoctoral Scholar",
                                                "Visiting Scholar",
                                                "Adjunct Faculty of English",
                                                "Augenoptikerin",
                                                "Applied Scientist I (Intern)",
                                                "Embedded Control Systems Design Engineer",
                                                "Sales Development Rep",
                                                "Rechtsreferendar",
                                                "Flight Attendant",
                                                "Camp Counselor",
                                                "Sviluppatore",
                                                "Hydrologist",
                                                "SDE II",
                                                "Technologist",
                                                "Kassiererin",
                                                "Auxiliar administrativo",
                                                "Post-doc",
                                                "Tech Lead",
                                                "Chef de projet",
                                                "Software Engineer",
                                                "Senior Software Engineer",
                                                "Software Engineer II",
                                                "Research Assistant",
                                                "Graduate Research Assistant",
                                                "Teaching Assistant, Algorithms",
                                                "Postdoctoral Fellow",
                                                "Postdoctoral Researcher",
                                                "Assistant Professor of Law",
                                                "Visiting Professor",
                                                "Lecturer",
                                                "Research Intern",
                                                "Intern",
                                                "Summer Intern",
                                                "Software Engineering Internship",
                                                "Data Analyst",
                                                "Product Manager",
                                                "Managing Director",
                                                "Head of Engineering",
                                                "VP of Sales",
                                                "CTO & Co-founder",
                                                "Chief Executive Officer",
                                                "Registered Nurse",
                                                "Primary School Teacher",
                                                "Consultant",
                                                "Werkstudent",
                                                "Wissenschaftlicher Mitarbeiter",
                                                "Softwareentwicklerin",
                                                "Projektleiter",
                                                "Ingénieur d'études",
                                                "Développeuse web",
                                                "Stagiaire",
                                                "Chargée de projet, responsable qualité",
                                                "Ingeniero de software",
                                                "Profesora de matemáticas",
                                                "Becario de investigación",
                                                "Solicitor",
                                                "Barista",
                                                "Volunteer",
                                                "Member of Technical Staff",
                                                "PhD Student",
                                                "Software developer",
                                                "Vertriebsleiterin",
                                                "Frontend Developer (React)",
                                                "Electrician"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for a job title") {
  static constexpr std::string_view pieces[] = {"Advisor: Prof. Jane Doe",
                                                "Prix Jeune Chercheur",
                                                "221B Example Street, London",
                                                "Jean Baker",
                                                "Doctor of Medicine",
                                                "",
                                                "Jane Doe",
                                                "University of Example",
                                                "Example GmbH",
                                                "Bachelor of Engineering",
                                                "M.Sc. in Physics",
                                                "Paris, France",
                                                "Best Student Paper Award",
                                                "Research Fellowship",
                                                "Machine Learning",
                                                "Deep Learning",
                                                "Developed a tool for engineers and managers",
                                                "Designed the data model of the shop",
                                                "Led the migration to a new cluster",
                                                "Sep 2019 - Present",
                                                "2019",
                                                "GPA: 3.9/4.0",
                                                "C++, Python, SQL",
                                                "English (native)",
                                                "Department of Physics",
                                                "A fast compiler for small languages",
                                                "I worked with the manager and the director of the lab on a plan",
                                                "Education",
                                                "Computer Science",
                                                "Publications",
                                                "Example Scholarship",
                                                "Dean's List",
                                                "Google",
                                                "New York",
                                                "Distributed Systems",
                                                "https://example.org",
                                                "Statistics",
                                                "Web Development",
                                                "Introduction to Databases",
                                                "the main results",
                                                "Proceedings of the Example Workshop",
                                                "High School Diploma"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("a scholar or a faculty is a post behind few words") {
  CHECK(score("Example Scholar") < 0.5F);
  CHECK(score("Faculty of Physics") < 0.5F);
}

TEST_CASE("everyday work has its names in every language") {
  static constexpr std::string_view pieces[] = {"Plombier chauffagiste",
                                                "Cariste",
                                                "Esthéticienne",
                                                "Commis de cuisine",
                                                "Verwaltungsfachangestellte",
                                                "Rettungssanitäter",
                                                "Pflegefachkraft",
                                                "Berufskraftfahrer",
                                                "Hebamme",
                                                "Carnicero",
                                                "Vigilante de seguridad",
                                                "Peluquera",
                                                "Trabajadora social",
                                                "Motorista",
                                                "Cuidadora de idosos",
                                                "Ajudante de cozinha",
                                                "Saldatore",
                                                "Parrucchiera",
                                                "Capo reparto",
                                                "Badante",
                                                "Loodgieter",
                                                "Huisarts",
                                                "Vrachtwagenchauffeur",
                                                "Läkare",
                                                "Rörmokare",
                                                "Lastbilschaufför",
                                                "Sagsbehandler",
                                                "Jordemoder",
                                                "Murersvend",
                                                "Saksbehandler",
                                                "Rørlegger",
                                                "Miljøterapeut",
                                                "Ospătar",
                                                "Șofer profesionist",
                                                "Muncitor calificat"};
  evidence_tests::all_at_least(0.6F, pieces, score);
}

TEST_CASE("a compound may share its end with the one before") {
  CHECK(score("Gesundheits- und Krankenpfleger") >= 0.6F);
  CHECK(score("Barne- og ungdomsarbeider") >= 0.6F);
}

TEST_CASE("any bytes have a score as a job title") { evidence_tests::takes_anything(score); }

}  // namespace role_test
