// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <vitae/wild/citation/scores/labels.hpp>

/// How well a piece fits each label. Scores are set by hand, in units of "about twice as likely".
namespace vitae::wild_text::citing {

/// The score of what cannot be.
inline constexpr float never = -1000.0F;

using scores = std::array<float, label_count>;

/// Sets the score of a part of the tail, before and after a venue has been seen.
inline void set_both(scores& all, label before, label after, float value) { all[before] = all[after] = value; }

/// Sets the score of a title, wherever it may stand.
inline void set_titles(scores& all, float value) { all[title_period] = all[title_comma] = all[lead_title] = value; }

}  // namespace vitae::wild_text::citing
