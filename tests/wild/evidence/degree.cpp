// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree.hpp>

#include "table.hpp"

namespace degree_test {

using vitae::wild_text::looks_like_degree;

constexpr auto score = [](std::string_view piece) { return looks_like_degree(piece); };

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::filler_words));

static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::told_articles));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::major_words));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::words_before_degrees));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::joints_of_subjects));
static_assert(vitae::wild_text::words::is_sorted(vitae::wild_text::degree_evidence::no_subjects));

TEST_CASE("degrees are recognised") {
  static constexpr std::string_view pieces[] = {"Doctor of Medicine",
                                                "Honours Degree in Law",
                                                "DUT Informatique",
                                                "Ph.D. in Computer Science",
                                                "PhD student in Physics",
                                                "Ph.D. Candidate",
                                                "Doctor of Philosophy",
                                                "Doctorate in Chemistry",
                                                "Dr. rer. nat.",
                                                "M.D.",
                                                "Master of Science in Statistics",
                                                "MSc Computing",
                                                "M.Sc.",
                                                "MS in Data Science",
                                                "M.S., Biology",
                                                "Master's degree in History",
                                                "MBA",
                                                "Master en informatique",
                                                "M.Eng. (Hons)",
                                                "Bachelor of Arts",
                                                "Bachelor's Degree in computer science",
                                                "B.Sc. (Hons) Mathematics",
                                                "BEng in Electronic Engineering",
                                                "BS in Biology",
                                                "B.A. English",
                                                "B.S.E in Computer Science",
                                                "Licence de mathématiques",
                                                "Licenciatura en Física",
                                                "Laurea in Fisica",
                                                "Diplom in Physik",
                                                "Dipl.-Ing. Maschinenbau",
                                                "Staatsexamen Medizin",
                                                "Associate of Arts",
                                                "Associate's Degree in Nursing",
                                                "Studium der Physik",
                                                "Studium",
                                                "Studies in Computer Science",
                                                "Doctoral studies under the supervision of Ada Quill",
                                                "High School Diploma",
                                                "Abitur",
                                                "Baccalauréat scientifique",
                                                "Matura",
                                                "A-Levels",
                                                "GCSE",
                                                "Exchange student",
                                                "Minor in Music",
                                                "Certificate in Project Management",
                                                "Dual degree in Law and Economics",
                                                "PGCE",
                                                "Undergraduate student",
                                                "Nanodegree"};
  evidence_tests::all_at_least(0.5F, pieces, score);
}

TEST_CASE("what else a CV holds is not taken for a degree") {
  static constexpr std::string_view pieces[] = {
      "Dr.-Ing. Klaus Weber",
      "",
      "Jane Doe",
      "Jane Doe, PhD",
      "Software Engineer",
      "Research Assistant",
      "University of Example",
      "Scrum Master",
      "Master Data Management",
      "Web Master",
      "MS Office",
      "MS Excel and Word",
      "Ms Jane Doe",
      "Associate Professor",
      "Associate Consultant",
      "Senior Associate",
      "Example Scholarship",
      "Best PhD Thesis Award",
      "PhD Fellowship",
      "Supervised two master students and a bachelor thesis in the group",
      "Paris, France",
      "ma cherie",
      "as a member",
      "to be or not to be",
      "Python",
      "Sep 2019",
      "GPA: 3.9",
      "Machine Learning",
      "Major improvements to the pipeline",
      "Minor bug fixes",
      "Doctor",
      "High performance computing",
      "Dean's List",
      "Education",
      "Developed curricula for bachelor programmes in the department of physics of the university",
      "Exchange rate model",
      "Docker and Kubernetes",
      "Certified by the board"};
  evidence_tests::all_below(0.5F, pieces, score);
}

TEST_CASE("a degree may stand behind its subject, and behind a name it is that person's") {
  CHECK(score("Sound and Film, B.A.") >= 0.6F);
  CHECK(score("Ada Quill, PhD") < 0.3F);
  CHECK(score("Salt Accounting, Diploma") >= 0.6F);
  CHECK(score("Salt Accounting & Ropes, Advanced Diploma") >= 0.6F);
}

TEST_CASE("a project for a degree is none") {
  CHECK(score("MSc Project 3 - Lamps") < 0.5F);
  CHECK(score("Master Project") < 0.5F);
  CHECK(score("MSc Project Management") >= 0.5F);
}

TEST_CASE("degrees in the plural head others") {
  CHECK(score("Master's Degrees") < 0.3F);
  CHECK(score("Master's Degree") >= 0.6F);
}

TEST_CASE("degrees are known in many languages") {
  for (const std::string_view text :
       {"Masterexamen i datavetenskap", "Kandidatgrad i fysik", "Bachelorgrad", "Filosofian maisteri", "Yüksek Lisans",
        "Lisans, Elektrik Mühendisliği", "Studia magisterskie", "Magisterské studium", "Πτυχίο Πληροφορικής",
        "Магистратура", "Бакалаврат", "Магистър", "Sarjana Teknik", "Licență în Fizică", "Ensino Médio",
        "Mittlere Reife"}) {
    CAPTURE(std::string(text));
    CHECK(score(text) >= 0.6F);
  }
  for (const std::string_view text : {"Studia Instrumentorum", "Lise Example", "Mittlere Datentechnik"}) {
    CAPTURE(std::string(text));
    CHECK(score(text) < 0.6F);
  }
}

TEST_CASE("what one has learnt is a degree, in the words of its country") {
  static constexpr std::string_view pieces[] = {"Bac+5 Management de projet",
                                                "CAP Boulanger",
                                                "Bac Pro Cuisine",
                                                "Diplôme d'État d'infirmier",
                                                "Diplôme d'ingénieur en génie civil",
                                                "Titre professionnel Soudeur",
                                                "CFC de menuisier",
                                                "Maturité gymnasiale",
                                                "Ausbildung als Koch",
                                                "Ausbildung Industriekaufmann",
                                                "Staatlich anerkannte Erzieherin",
                                                "Diplom-Kauffrau",
                                                "Fachinformatiker für Systemintegration (IHK)",
                                                "Kauffrau EFZ",
                                                "Berufsmaturität",
                                                "Meisterprüfung",
                                                "Duales Studium Informatik",
                                                "Grado Superior en Turismo",
                                                "FP II Electrónica",
                                                "Diplomatura en Enfermería",
                                                "Ingeniería Técnica Agrícola",
                                                "Doctor en Química",
                                                "Educación Secundaria Obligatoria",
                                                "Graduado Escolar",
                                                "Doutoramento em Biologia",
                                                "Ensino Fundamental",
                                                "12.º ano",
                                                "Curso Técnico em Mecânica",
                                                "Tecnologia em Logística",
                                                "Engenharia Mecânica",

                                                "Perito industriale",
                                                "Licenza media",
                                                "Qualifica di operatore elettrico",
                                                "Corso di laurea in Biologia",
                                                "HBO Bedrijfskunde",
                                                "MBO niveau 4 Verpleegkundige",
                                                "VMBO-T",
                                                "Propedeuse Rechten",
                                                "Opleiding tot verpleegkundige",
                                                "Ekonomie kandidatexamen",
                                                "Sjuksköterskeexamen",
                                                "Naturvetenskapsprogrammet",
                                                "Civilekonom",
                                                "Cand.merc. i finansiering",
                                                "HD i regnskab",
                                                "Svendebrev som tømrer",
                                                "Tømrer, svendebrev",
                                                "Studentereksamen",
                                                "Læreruddannelsen",
                                                "Fagbrev som elektriker",
                                                "Generell studiekompetanse",
                                                "Siviløkonom",
                                                "Bacalaureat",
                                                "Diplomă de inginer",
                                                "Studii postuniversitare"};
  evidence_tests::all_at_least(0.6F, pieces, score);
}

TEST_CASE("a profession is a degree where nothing says more of it") {
  static constexpr std::string_view pieces[] = {"Ingeniero Industrial", "Ingénieur agronome", "Técnico Electricista",
                                                "Inginer diplomat", "Førskolelærer"};
  evidence_tests::all_at_least(0.5F, pieces, score);
  evidence_tests::all_below(0.6F, pieces, score);
}

TEST_CASE("any bytes have a score as a degree") { evidence_tests::takes_anything(score); }

TEST_CASE("a degree has a level and a subject") {
  struct sample {
    std::string_view piece, level, area;
  };
  for (const auto& [piece, level, area] : {
           sample{"Ph.D. in Computer Science", "doctorate", "Computer Science"},
           sample{"PhD student in Physics", "doctorate", "Physics"},
           sample{"PhD, Computer Science", "doctorate", "Computer Science"},
           sample{"Doctor of Philosophy", "doctorate", ""},
           sample{"Doctor of Philosophy in Marine Biology", "doctorate", "Marine Biology"},
           sample{"Dr. rer. nat.", "doctorate", ""},
           sample{"Master of Science in Statistics", "master", "Statistics"},
           sample{"Master of Science (M.Sc.) in Statistics", "master", "Statistics"},
           sample{"Master of Business Administration", "master", "Business Administration"},
           sample{"Master in Computer Science", "master", "Computer Science"},
           sample{"Master's degree in History", "master", "History"},
           sample{"Master en informatique", "master", "informatique"},
           sample{"MSc Computing", "master", "Computing"},
           sample{"MSc (Computing)", "master", "Computing"},
           sample{"M.S., Biology", "master", "Biology"},
           sample{"MS, Example University", "master", ""},
           sample{"B.Sc. (Hons) Mathematics", "bachelor", "Mathematics"},
           sample{"BSc Mathematics, First Class Honours", "bachelor", "Mathematics"},
           sample{"Bachelor of Arts", "bachelor", ""},
           sample{"Bachelor of Arts in English Literature", "bachelor", "English Literature"},
           sample{"Bachelor of Engineering", "bachelor", "Engineering"},
           sample{"bachelor's Degree in computer science", "bachelor", "computer science"},
           sample{"B.S.E in Electronic and Computer Engineering (ECE)", "bachelor",
                  "Electronic and Computer Engineering"},
           sample{"B.S. in the School of Mathematics and Statistics (Major: Statistics)", "bachelor", "Statistics"},
           sample{"Ph.D. in the Dept. of Electrical Engineering", "doctorate", "Electrical Engineering"},
           sample{"B.A. in Economics with a minor in Music", "bachelor", "Economics"},
           sample{"BEng in Electronics at Example University", "bachelor", "Electronics"},
           sample{"Licence de mathématiques", "bachelor", "mathématiques"},
           sample{"Licenciatura en Física", "bachelor", "Física"},
           sample{"Bacharelado em Física", "bachelor", "Física"},
           sample{"M2 Mathématiques", "master", "Mathématiques"},
           sample{"L3 Physique", "bachelor", "Physique"},
           sample{"Diplom in Physik", "diploma", "Physik"},
           sample{"Dipl.-Ing. Maschinenbau", "diploma", "Maschinenbau"},
           sample{"Associate of Arts", "associate", ""},
           sample{"High School Diploma", "school", ""},
           sample{"Abitur", "school", ""},
           sample{"Certificate in Project Management", "certificate", "Project Management"},
           sample{"Minor in Music", "other", "Music"},
           sample{"Exchange student", "other", ""},
           sample{"Exchange student in Physics", "other", "Physics"},
           sample{"Software Engineer", "", ""},
           sample{"", "", ""},
       }) {
    CAPTURE(std::string(piece));
    const auto found = vitae::wild_text::read_degree(piece);
    CHECK(found.level == level);
    CHECK(found.area == area);
  }
}

TEST_CASE("a degree's name is what is left of a sentence that tells of it, and of who guided it") {
  static constexpr std::string_view told[][2] = {
      {"I earned a BSc in Optics", "BSc in Optics"},
      {"During my master's degree in Optics", "master's degree in Optics"},
      {"estudio el Grado de Óptica", "Grado de Óptica"},
      {"PhD in Optics, under the supervision of Ada Quill", "PhD in Optics"},
      {"PhD in Optics advised by Ada Quill", "PhD in Optics"},
      {"Doctorat d'optique sous la direction d'Ada Quill", "Doctorat d'optique"},
      {"Joint Honours BSc", "Joint Honours BSc"},
      {"BSc in the Law of the Sea", "BSc in the Law of the Sea"},
      {"MSc Supervised Learning", "MSc Supervised Learning"},
      {"Optics", "Optics"},
      {"", ""}};
  for (const auto& [text, name] : told) {
    CAPTURE(std::string(text));
    CHECK(vitae::wild_text::degree_name(text) == name);
  }
}

}  // namespace degree_test
