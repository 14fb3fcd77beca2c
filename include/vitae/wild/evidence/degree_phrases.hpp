// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_level.hpp>
#include <vitae/wild/evidence/word_run.hpp>

namespace vitae::wild_text {

namespace phrases_of_degrees {

/// What a degree is called in several words, each of which says something else alone: "Ingénieur en mécanique",
/// "Ensino Médio", "Lehre als Schreiner".
struct degree_phrase {
  std::string_view text;
  degree_level level;
};

inline constexpr degree_level doctorate = degree_level::doctorate, master = degree_level::master,
                              bachelor = degree_level::bachelor, associate = degree_level::associate,
                              diploma = degree_level::diploma, school = degree_level::school,
                              certificate = degree_level::certificate, other = degree_level::other;

// clang-format off

/// In French, German, Spanish, Portuguese, Italian, Dutch, the Scandinavian languages, Romanian, Polish, Turkish and
/// English; sorted, in lower case and without accents.
inline constexpr degree_phrase degree_phrases[] = {
    {"10 klasse", school}, {"11º ano", school}, {"12º ano", school}, {"1º grau", school}, {"2º grau", school},
    {"9 klasse", school}, {"9º ano", school}, {"a level", school}, {"a levels", school},
    {"abgeschlossene ausbildung", certificate}, {"abgeschlossene berufsausbildung", certificate},
    {"abilitazione all", certificate}, {"abilitazione alla", certificate}, {"academische bachelor", bachelor},
    {"attestato di", certificate}, {"attestato professionale", certificate}, {"ausbildung als", certificate},
    {"ausbildung zum", certificate}, {"ausbildung zur", certificate}, {"auslandssemester in", other},
    {"bachiller en", bachelor}, {"bachiller tecnico", school}, {"bachillerato en", bachelor},
    {"berufsausbildung als", certificate}, {"berufsausbildung zum", certificate}, {"berufsausbildung zur", certificate},
    {"berufsbegleitendes studium", other}, {"brevet federal", certificate}, {"certificat federal", certificate},
    {"cfc d", certificate}, {"cfc de", certificate}, {"cfc en", certificate}, {"ciclo formativo", diploma},
    {"ciclos formativos", diploma}, {"classe preparatoire", associate}, {"classe preparatoires", associate},
    {"classes preparatoires", associate}, {"corso di laurea", bachelor}, {"corso ifts", certificate},
    {"corso its", certificate}, {"curso de especializacao", diploma}, {"curso de tecnico", diploma},
    {"curso em", diploma}, {"curso en", diploma}, {"curso profissional", diploma}, {"curso superior", diploma},
    {"curso tecnico", diploma}, {"cycle ingenieur", master}, {"cycle preparatoire", associate}, {"dec en", diploma},
    {"diploma de bacalaureat", school}, {"diploma de inginer", master}, {"diplome d etat", diploma},
    {"diplome d ingenieur", master}, {"diplome national du brevet", school}, {"dottore magistrale", master},
    {"doutor em", doctorate}, {"doutora em", doctorate}, {"duale ausbildung", certificate}, {"duales studium", other},
    {"echange universitaire", other}, {"educacion basica", school}, {"educacion general", school},
    {"educacion primaria", school}, {"educacion secundaria", school}, {"eidg dipl", certificate},
    {"eidg fachausweis", certificate}, {"eidgenossischer fachausweis", certificate}, {"ekonomie kandidat", bachelor},
    {"ekonomie magister", master}, {"ekonomiskt program", school}, {"engineers degree", master},
    {"ensenanza media", school}, {"ensenanza secundaria", school}, {"ensino basico", school},
    {"ensino fundamental", school}, {"ensino medio", school}, {"ensino secundario", school},
    {"ensino superior", bachelor}, {"ensino tecnico", diploma}, {"esame di maturita", school},
    {"esame di stato", school}, {"especialista universitaria", diploma}, {"especialista universitario", diploma},
    {"estudios primarios", school}, {"estudios secundarios", school}, {"examen artium", school},
    {"examen de bacalaureat", school}, {"experta universitaria", diploma}, {"experto universitario", diploma},
    {"fagbrev som", certificate}, {"filosofie doktor", doctorate}, {"filosofie kandidat", bachelor},
    {"filosofie licentiat", master}, {"filosofie magister", master}, {"folkeskolens afgangseksamen", school},
    {"formacion profesional", diploma}, {"formazione professionale", diploma}, {"fortbildung zum", certificate},
    {"fortbildung zur", certificate}, {"fp 1", diploma}, {"fp 2", diploma}, {"fp de", diploma}, {"fp grado", diploma},
    {"fp i", diploma}, {"fp ii", diploma}, {"generell studiekompetanse", school}, {"grado medio", diploma},
    {"grado superior", diploma}, {"graduada em", bachelor}, {"graduada en", bachelor}, {"graduada escolar", school},
    {"graduado em", bachelor}, {"graduado en", bachelor}, {"graduado escolar", school}, {"grau d", bachelor},
    {"grau en", bachelor}, {"grau superior", diploma}, {"ha almen", bachelor}, {"ha i", bachelor},
    {"hbo bachelor", bachelor}, {"hbo v", bachelor}, {"hd i", diploma}, {"higher secondary", school},
    {"hohere fachprufung", certificate}, {"ingeniera en", master}, {"ingeniero en", master},
    {"ingenieur diplome", master}, {"ingenieur en", master}, {"kandidat i", master},
    {"kaufmannische ausbildung", certificate}, {"kaufmannische grundbildung", certificate},
    {"kaufmannische lehre", certificate}, {"lager onderwijs", school}, {"laurea breve", bachelor},
    {"laurea magistrale", master}, {"laurea specialistica", master}, {"laurea triennale", bachelor},
    {"laurea vecchio", master}, {"lehre als", certificate}, {"lehre zum", certificate}, {"lehre zur", certificate},
    {"license d", bachelor}, {"license de", bachelor}, {"license des", bachelor}, {"license du", bachelor},
    {"license en", bachelor}, {"license pro", bachelor}, {"license professionnelle", bachelor}, {"licenza di", school},
    {"licenza elementare", school}, {"licenza media", school}, {"livre docencia", doctorate},
    {"magisterio de", bachelor}, {"maitrise d", master}, {"maitrise de", master}, {"maitrise des", master},
    {"maitrise du", master}, {"maitrise en", master}, {"mastere specialise", master}, {"matematisk student", school},
    {"medicine doktor", doctorate}, {"medicine kandidat", bachelor}, {"mesterbrev som", certificate},
    {"mestra em", master}, {"mestre em", master}, {"middelbare school", school}, {"mittlere reife", school},
    {"mittlerer bildungsabschluss", school}, {"mittlerer schulabschluss", school},
    {"naturvetenskapligt program", school}, {"opleiding tot", certificate}, {"pabygg til", school},
    {"politices kandidat", bachelor}, {"politices magister", master}, {"pos graduacao", diploma},
    {"preparatory class", associate}, {"preparatory classes", associate}, {"primeiro grau", school},
    {"profesorado de", bachelor}, {"profesorado en", bachelor}, {"professionele bachelor", bachelor},
    {"programme grande ecole", master}, {"promotion zum", doctorate}, {"promotion zur", doctorate},
    {"qualifica di", certificate}, {"qualifica professionale", certificate}, {"residencia medica", diploma},
    {"samhallsvetenskapligt program", school}, {"schulische ausbildung", certificate}, {"scoala postliceala", diploma},
    {"scoala profesionala", diploma}, {"scuola dell obbligo", school}, {"scuola di specializzazione", diploma},
    {"secundair onderwijs", school}, {"segundo grau", school}, {"slutbetyg fran", school}, {"sproglig student", school},
    {"staatlich anerkannte", certificate}, {"staatlich anerkannter", certificate}, {"staatlich geprufte", certificate},
    {"staatlich geprufter", certificate}, {"studia inzynierskie", bachelor}, {"studia licencjackie", bachelor},
    {"studia magisterskie", master}, {"studia podyplomowe", diploma}, {"studies in", other}, {"studii liceale", school},
    {"studii medii", school}, {"studii postuniversitare", diploma}, {"studii superioare", bachelor},
    {"studii universitare", other}, {"studium an", other}, {"studium der", other}, {"studium des", other},
    {"studium in", other}, {"study of", other}, {"superior em", bachelor}, {"svendebrev som", certificate},
    {"svennebrev som", certificate}, {"tecnica superior", diploma}, {"tecnicatura en", diploma},
    {"tecnicatura universitaria", diploma}, {"tecnico em", diploma}, {"tecnico en", diploma},
    {"tecnico integrado", diploma}, {"tecnico superior", diploma}, {"tecnologia em", bachelor},
    {"teknologie doktor", doctorate}, {"teknologie kandidat", bachelor}, {"teknologie licentiat", master},
    {"these de doctorat", doctorate}, {"these en", doctorate}, {"titre pro", certificate},
    {"titre professionnel", certificate}, {"titre rncp", certificate}, {"titulo propio", diploma},
    {"titulo superior", diploma}, {"umschulung als", certificate}, {"umschulung zum", certificate},
    {"umschulung zur", certificate}, {"videregaende opplaering", school}, {"videregaende skole", school},
    {"videregaende utdanning", school}, {"voortgezet onderwijs", school}, {"weiterbildung zum", certificate},
    {"weiterbildung zur", certificate}, {"wo bachelor", bachelor}, {"wo master", master}, {"yuksek lisans", master}};

// clang-format on

/// The phrase that begins at a word of a run; an empty one of no level where none does.
constexpr degree_phrase phrase_at(const word_run& run, std::size_t at) {
  const std::string_view rest = run.text(at, run.size() - at), word = run.text(at);
  const auto* phrase =
      std::lower_bound(std::begin(degree_phrases), std::end(degree_phrases), word,
                       [](const degree_phrase& p, std::string_view sought) { return p.text < sought; });
  for (; phrase != std::end(degree_phrases) && phrase->text.starts_with(word); ++phrase) {
    const std::size_t size = phrase->text.size();
    if (rest.starts_with(phrase->text) && (rest.size() == size || rest[size] == ' ')) return *phrase;
  }
  return {{}, degree_level::none};
}

/// How many words the phrase has that begins at a word of a run; none where none does.
constexpr std::size_t phrase_size(const word_run& run, std::size_t at) {
  const std::string_view text = phrase_at(run, at).text;
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + (text.empty() ? 0U : 1U);
}

}  // namespace phrases_of_degrees

}  // namespace vitae::wild_text
