// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/transition.hpp>

/// The best path of labels through the pieces of a line (Viterbi's algorithm with a beam).
namespace vitae::wild_text::citing {

namespace paths {

inline float start(label first) {
  if (first <= natural || first == vancouver) return first == given ? never : 0.0F;
  if (first == company) return -1.0F;
  return first == lead_title ? -1.2F : first == lead_quoted ? -0.5F : never;
}

inline float finish(label last) {
  if (is_author(last)) return last == late_family ? -4.0F : last >= late_family ? -0.5F : -4.0F;
  return last == early_date ? -4.0F : is_title(last) ? -0.5F : 0.0F;
}

}  // namespace paths

/// Labels the pieces: time linear in their number. `venue_known`: the venue stands elsewhere, most likely.
inline std::vector<label> best_path(const std::vector<piece>& pieces, const std::vector<shape>& forms,
                                    bool venue_known = false) {
  std::vector<label> result;
  if (pieces.empty()) return result;
  constexpr float beam = 14.0F;
  struct cell {
    float score = never;
    unsigned char from = 0;
  };
  std::vector<std::array<unsigned char, label_count>> back(pieces.size());
  std::array<cell, label_count> now, next;
  scores fit = emission(pieces[0], forms[0]);
  for (std::size_t l = 0; l < label_count; ++l) now[l] = {paths::start(static_cast<label>(l)) + fit[l], 0};
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    fit = emission(pieces[i], forms[i]);
    if (venue_known) fit[venue] -= 2.5F;
    if (venue_known) fit[tail_publisher] -= 1.5F;
    const fact kind = pieces[i].kind;
    const bool counted = kind == fact::volume || kind == fact::issue || kind == fact::pages || kind == fact::number ||
                         kind == fact::years;
    float best = never;
    for (const cell& each : now) best = each.score > best ? each.score : best;
    next.fill({});
    for (std::size_t from = 0; from < label_count; ++from) {
      if (now[from].score < best - beam) continue;
      for (std::size_t to = 0; to < label_count; ++to) {
        if (fit[to] <= never) continue;
        const float score = now[from].score + fit[to] +
                            transition(static_cast<label>(from), static_cast<label>(to), pieces[i].lead, counted);
        if (score > next[to].score) next[to] = {score, static_cast<unsigned char>(from)};
      }
    }
    for (std::size_t l = 0; l < label_count; ++l) back[i][l] = next[l].from;
    now = next;
  }
  std::size_t last = 0;
  float highest = 10.0F * never * static_cast<float>(pieces.size() + 1);
  for (std::size_t l = 0; l < label_count; ++l) {
    const float score = now[l].score + paths::finish(static_cast<label>(l));
    if (score > highest) {
      highest = score;
      last = l;
    }
  }
  result.resize(pieces.size());
  for (std::size_t i = pieces.size(); i-- > 0;) {
    result[i] = static_cast<label>(last);
    last = back[i][last];
  }

  return result;
}

}  // namespace vitae::wild_text::citing
