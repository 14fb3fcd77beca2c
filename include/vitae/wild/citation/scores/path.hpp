// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <limits>
#include <vitae/wild/citation/scores/followers.hpp>

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

inline constexpr label_set every_label = (label_set{1} << label_count) - 1;

/// The best path that ends in a label, so far.
struct ending {
  float score = never;
  label from = family;
};

/// The best paths that end in each label, and which of all is the best.
struct endings : std::array<ending, label_count> {
  label_set reached = 0;
  label best = family;  ///< the first of equals

  void set(label l, ending path) {
    (*this)[l] = path;
    reached |= set_of(l);
    const float most = (*this)[best].score;
    if (path.score > most || (path.score == most && l < best)) best = l;
  }
};

/// The start of a path where the authors are those of the line before.
inline float start_without_people(label first) {
  return first == early_date || first == title_period || first == title_quoted ? 0.0F : never;
}

/// The paths through the first piece.
inline endings begun(const scores& fit, bool people_known) {
  endings all;
  for (unsigned l = 0; l < label_count; ++l) {
    const auto first = static_cast<label>(l);
    all.set(first, {(people_known ? start_without_people(first) : start(first)) + fit[l]});
  }
  return all;
}

/// By label, how well it follows another at most.
inline constexpr auto most_gains = [] {
  scores gains{};
  for (unsigned l = 0; l < label_count; ++l) gains[l] = most_gain(static_cast<label>(l));
  return gains;
}();

/// The paths of `before`, those hopelessly behind left out, each gone on to the next piece.
inline endings extended(const endings& before, const scores& fit, std::uint32_t lead, bool counted) {
  constexpr float beam = 11.0F;
  endings after;
  label_set fitting = 0;
  for (unsigned l = 0; l < label_count; ++l) fitting |= fit[l] > never ? set_of(static_cast<label>(l)) : 0U;
  const label best = before.best;
  const auto go_on = [&](label from) {
    for (label_set next = followers[from] & fitting; next != 0;) {
      const label to = take_first(next);
      const float least = before[from].score + fit[to];
      if (least + most_gains[to] < after[to].score) continue;
      const float score = least + transition(from, to, lead, counted);
      const bool tied = score == after[to].score && from < after[to].from;
      if (score > after[to].score || tied) after.set(to, {score, from});
    }
  };
  go_on(best);  // first, since few of the others come near
  const float lowest = before[best].score - beam;
  for (label_set others = lowest > never ? before.reached : every_label; others != 0;)
    if (const label l = take_first(others); l != best && before[l].score >= lowest) go_on(l);
  return after;
}

/// The label in which the best path through all pieces ends.
inline label best_end(const endings& all) {
  label last = family;
  float highest = std::numeric_limits<float>::lowest();
  for (unsigned l = 0; l < label_count; ++l) {
    const float score = all[l].score + finish(static_cast<label>(l));
    if (score > highest) {
      highest = score;
      last = static_cast<label>(l);
    }
  }
  return last;
}

}  // namespace paths

/// What stands elsewhere than in the pieces: the venue most likely, the authors surely.
struct known_elsewhere {
  bool venue = false, people = false;
};

/// Labels the pieces: time linear in their number.
inline std::vector<label> best_path(const std::vector<piece>& pieces, const std::vector<shape>& forms,
                                    known_elsewhere known = {}) {
  if (pieces.empty()) return {};
  std::vector<paths::endings> steps;
  steps.reserve(pieces.size());
  steps.push_back(paths::begun(emission(pieces[0], forms[0]), known.people));
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    scores fit = emission(pieces[i], forms[i]);
    if (known.venue) fit[venue] -= 2.5F, fit[tail_publisher] -= 1.5F;
    const fact kind = pieces[i].kind;
    const bool counted = kind == fact::volume || kind == fact::issue || kind == fact::pages || kind == fact::number ||
                         kind == fact::years;
    steps.push_back(paths::extended(steps.back(), fit, pieces[i].lead, counted));
  }
  std::vector<label> path(pieces.size());
  path.back() = paths::best_end(steps.back());
  for (std::size_t i = pieces.size() - 1; i > 0; --i) path[i - 1] = steps[i][path[i]].from;
  return path;
}

}  // namespace vitae::wild_text::citing
