// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree_words.hpp>

namespace degree_words_test {

using vitae::wild_text::degree_level;
using vitae::wild_text::word_run;

constexpr degree_level at(std::string_view piece, std::size_t word = 0) {
  return vitae::wild_text::degree_level_at(word_run(piece), word);
}

static_assert(at("Ph.D. in Physics") == degree_level::doctorate && at("Doctor of Law") == degree_level::doctorate);
static_assert(at("Dr. phil.") == degree_level::doctorate);
static_assert(at("Master of Arts") == degree_level::master && at("M.Sc.") == degree_level::master);
static_assert(at("Bachelor's degree") == degree_level::bachelor &&
              at("Licenciatura en Física") == degree_level::bachelor);
static_assert(at("Associate of Arts") == degree_level::associate && at("Diplom") == degree_level::diploma);
static_assert(at("High school diploma") == degree_level::school && at("Baccalauréat") == degree_level::school);
static_assert(at("Certificate in Baking") == degree_level::certificate);
static_assert(at("B.E.P. Cuisine") == degree_level::certificate && at("T.S.S.R") == degree_level::certificate);
static_assert(at("Meisterbrief") == degree_level::certificate && at("DEUST") == degree_level::associate);
static_assert(at("Exchange student") == degree_level::other && at("Minor in Music") == degree_level::other);

// With blanks inside, and as languages write them in front of what they are in.
static_assert(at("B. Sc. Physics") == degree_level::bachelor && at("M. Eng.") == degree_level::master);
static_assert(at("Ph. D. student") == degree_level::doctorate && at("Doctora en Física") == degree_level::doctorate);
static_assert(at("B. Quill") == degree_level::none && at("m sc") == degree_level::none);
static_assert(at("Maîtrise de lettres") == degree_level::master &&
              at("Ingénieur en mécanique") == degree_level::master);
static_assert(at("Filosofie licentiat") == degree_level::master &&
              at("Lehre als Schreiner") == degree_level::certificate);
static_assert(at("Classes préparatoires") == degree_level::associate && at("Higher Secondary") == degree_level::school);
static_assert(at("Ingénieur système") == degree_level::none && at("Lehre und Forschung") == degree_level::none);
static_assert(at("Classes taught") == degree_level::none && at("Higher education") == degree_level::none);
static_assert(at("Undergraduate in Physics") == degree_level::bachelor && at("but") == degree_level::none);

static_assert(at("Tecnólogo em Redes") == degree_level::bachelor &&
              at("Bacharel em Direito") == degree_level::bachelor);
static_assert(at("Pós-Graduação em Redes") == degree_level::diploma && at("Mestre em Letras") == degree_level::master);
static_assert(at("Técnico em Informática") == degree_level::diploma && at("Técnico de redes") == degree_level::none);
static_assert(at("Curso Superior em Redes") == degree_level::diploma && at("Curso de Inglês") == degree_level::none);
static_assert(at("Graduado en Historia") == degree_level::bachelor &&
              at("Doutor em Letras") == degree_level::doctorate);
static_assert(at("Study of Old Machines") == degree_level::other && at("Study groups") == degree_level::none);
static_assert(at("Cycle ingénieur") == degree_level::master && at("Cycle lanes") == degree_level::none);
static_assert(at("Umschulung zum Tischler") == degree_level::certificate);
static_assert(at("M.E. in Optics") == degree_level::master && at("ME") == degree_level::none);
static_assert(at("Associate's in Optics") == degree_level::associate);

// In Chinese, Japanese and Korean the degree stands at the end of a word.
static_assert(at("理学博士") == degree_level::doctorate && at("药学硕士") == degree_level::master);
static_assert(at("本科") == degree_level::bachelor && at("情報処理学科修了") == degree_level::other);
static_assert(at("博士后") == degree_level::none && at("博士论文") == degree_level::none);

// Codes that are words or names count in capitals or with dots.
static_assert(at("MS Biology") == degree_level::master && at("M.S. Biology") == degree_level::master);
static_assert(at("Ms Biology") == degree_level::none && at("MS Word") == degree_level::none);
static_assert(at("BA") == degree_level::bachelor && at("ba") == degree_level::none);
static_assert(at("AS") == degree_level::associate && at("as") == degree_level::none);
static_assert(at("MD") == degree_level::doctorate && at("md") == degree_level::none);

// What is a job, or a word of prose.
static_assert(at("Scrum Master", 1) == degree_level::none && at("Master data") == degree_level::none);
static_assert(at("Doctor at the clinic") == degree_level::none && at("Associate") == degree_level::none);
static_assert(at("High school teacher") == degree_level::none && at("Exchange rates") == degree_level::none);
static_assert(at("Physics") == degree_level::none);

static_assert(at("") == degree_level::none && at("PhD", 1) == degree_level::none, "no word is there");

// A noun of training, with its subject behind it.
static_assert(at("Ausbildung Industriekauffrau") == degree_level::certificate);
static_assert(at("Studium Maschinenbau") == degree_level::other && at("Studium") == degree_level::other);
static_assert(at("Ausbildung") == degree_level::none && at("Ausbildung Example GmbH") == degree_level::none);
static_assert(at("Lehre und Forschung") == degree_level::none && at("CAS, Beijing") == degree_level::none);

// Compounds by their ends.
static_assert(at("Sjuksköterskeexamen") == degree_level::other &&
              at("Naturvetenskapsprogrammet") == degree_level::school);
static_assert(at("Læreruddannelsen") == degree_level::other && at("Lærerutdanning") == degree_level::other);
static_assert(at("Abschlussprüfung") == degree_level::certificate && at("Schulabschluss") == degree_level::school);
static_assert(at("Kvalificerad yrkesutbildning", 1) == degree_level::other && at("exam") == degree_level::none);

// Short forms of schools and trades.
static_assert(at("CAP Boulanger") == degree_level::certificate && at("cap") == degree_level::none);
static_assert(at("Kauffrau EFZ", 1) == degree_level::certificate && at("IHK Ulm") == degree_level::none);
static_assert(at("MBO Verpleegkundige") == degree_level::diploma && at("HBO Bedrijfskunde") == degree_level::bachelor);
static_assert(at("Bac+5 Finance") == degree_level::master && at("BUP y COU") == degree_level::school);
static_assert(at("HTL-Matura", 1) == degree_level::school && at("Cand.merc.") == degree_level::master);

// A firm's legal form is no degree.
static_assert(at("Example Bygg AB", 2) == degree_level::none && at("Example Bygg AS", 2) == degree_level::none);
static_assert(at("History, A.B.", 1) == degree_level::bachelor);

}  // namespace degree_words_test
