// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/town_words.hpp>

namespace town_words_test {

using namespace vitae::wild_text;

static_assert(words::is_sorted(place_evidence::ambiguous_cities));
static_assert(words::is_sorted(place_evidence::remote_words));
static_assert(words::is_sorted(place_evidence::hybrid_words));
static_assert(words::is_sorted(place_evidence::place_joints));
static_assert(words::is_sorted(place_evidence::place_nouns));
static_assert(words::is_sorted(place_evidence::capital_beginnings));
static_assert(words::is_sorted(place_evidence::town_heads));
static_assert(place_evidence::is_ambiguous("bath") && !place_evidence::is_ambiguous("berlin"));

}  // namespace town_words_test
