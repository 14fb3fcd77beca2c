// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree_trades.hpp>

namespace degree_trades_test {

using vitae::wild_text::degree_level;
using vitae::wild_text::word_run;
namespace evidence = vitae::wild_text::degree_evidence;

static_assert(vitae::wild_text::words::is_sorted(evidence::trade_joints));
static_assert(vitae::wild_text::words::is_sorted(evidence::degree_professions));

constexpr bool job(std::string_view piece, std::size_t at, degree_level level = degree_level::master) {
  return evidence::is_job_behind(word_run(piece), at, level);
}

static_assert(job("MBA Admissions Consultant", 2) && job("Master Teacher", 1));
static_assert(!job("Ausbildung als Koch", 2) && !job("Master en historia de arquitecto", 5), "what one has learnt");
static_assert(!job("Diplom-Kauffrau", 1, degree_level::diploma) && !job("Ingeniería Técnica", 1));
static_assert(!job("MSc Biology", 1));

}  // namespace degree_trades_test
