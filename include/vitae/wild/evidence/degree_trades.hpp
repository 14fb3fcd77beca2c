// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/evidence/degree_level.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/roles.hpp>
#include <vitae/wild/words/trades.hpp>

namespace vitae::wild_text {

/// Jobs within degrees, which are what one has learnt, and jobs beside them.
namespace degree_evidence {

/// What stands between a degree and the trade or subject that it is of: "Ausbildung als Koch", "Diplôme d'infirmier",
/// "Doctor en Química".
inline constexpr std::string_view trade_joints[] = {"als", "ca",  "como", "d",   "de",  "di", "em",
                                                    "en",  "som", "til",  "tot", "zum", "zur"};

/// Is a word behind a degree within what it is of?
constexpr bool is_trade_of_degree(const word_run& run, std::size_t at) {
  while (at > 1 && run[at].before == ' ' && !words::lists<trade_joints>(run.text(at - 1))) --at;
  return words::lists<trade_joints>(run.text(at - 1));
}

/// Does a job stand at a word behind a degree of this level, rather than what the degree is of?
constexpr bool is_job_behind(const word_run& run, std::size_t at, degree_level level) {
  const auto word = run.text(at);
  const bool trained = level == degree_level::certificate || level == degree_level::diploma ||
                       level == degree_level::school || word == "tecnica" || word == "tecnico";
  return !trained && words::names_job(word) && !words::lists<words::weak_role_heads>(word) &&
         !is_trade_of_degree(run, at);
}

/// Professions that some languages give as a degree: "Ingeniero Industrial", "Ingénieur agronome".
inline constexpr std::string_view degree_professions[] = {
    "allmennlaerer", "auxiliar", "barnehagelaerer", "forskolelaerer", "ingeniera",  "ingeniero", "ingenieur",
    "inginer",       "kauffrau", "kaufmann",        "sygeplejerske",  "sykepleier", "tecnica",   "tecnico"};

}  // namespace degree_evidence

}  // namespace vitae::wild_text
