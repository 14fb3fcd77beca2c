// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree_phrases.hpp>

#include <iterator>
#include <vitae/wild/words/degrees.hpp>

namespace degree_phrases_test {

using vitae::wild_text::degree_level;
using vitae::wild_text::word_run;
namespace phrases = vitae::wild_text::phrases_of_degrees;

constexpr degree_level at(std::string_view piece, std::size_t word = 0) {
  return phrases::phrase_at(word_run(piece), word).level;
}
constexpr std::size_t size(std::string_view piece) { return phrases::phrase_size(word_run(piece), 0); }

static_assert(at("Ingénieur en mécanique") == degree_level::master && at("Ingénieur système") == degree_level::none);
static_assert(at("Diplôme d'État d'infirmier") == degree_level::diploma && at("Diplôme") == degree_level::none);
static_assert(at("Ausbildung zur Köchin") == degree_level::certificate);
static_assert(at("Grado superior en comercio") == degree_level::diploma &&
              at("Grado en Historia") == degree_level::none);
static_assert(at("2º grau completo") == degree_level::school &&
              at("Tecnologia em Logística") == degree_level::bachelor);
static_assert(at("Licenza media") == degree_level::school && at("Corso di laurea in Fisica") == degree_level::bachelor);
static_assert(at("Generell studiekompetanse") == degree_level::school &&
              at("Kandidat i fysik") == degree_level::master);
static_assert(at("Studii superioare") == degree_level::bachelor && at("Studii de caz") == degree_level::none);
static_assert(at("Lehrer") == degree_level::none && at("Lehre zumeist") == degree_level::none, "whole words");
static_assert(at("Formation, CFC de menuisier", 1) == degree_level::certificate);

static_assert(size("Lehre als Schreiner") == 2 && size("Diplôme d'ingénieur") == 3 && size("Physics") == 0);

/// Are they sorted, and does each begin with a word that is asked about?
constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(phrases::degree_phrases); ++i) {
    const std::string_view text = phrases::degree_phrases[i].text;
    if (i > 0 && !(phrases::degree_phrases[i - 1].text < text)) return false;
    if (!vitae::wild_text::words::lists<vitae::wild_text::words::degree_openers>(text.substr(0, text.find(' '))))
      return false;
  }
  return true;
}
static_assert(in_order());

}  // namespace degree_phrases_test
