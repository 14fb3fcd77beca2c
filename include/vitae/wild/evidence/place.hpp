// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/place_counter.hpp>
#include <vitae/wild/evidence/place_shapes.hpp>
#include <vitae/wild/evidence/place_words.hpp>
#include <vitae/wild/evidence/town_words.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/places.hpp>

namespace vitae::wild_text {

namespace place_evidence {

/// What a text is worth all of whose words are known.
inline float of_known(const word_run& run, const place_words& n) {
  if (n.sure() == 0) return n.hybrid > 0 ? 0.6F : 0.04F;
  if (run.size() == 1 && is_ambiguous(run.all())) return 0.45F;
  if (n.sure() + n.codes > 1) return 0.97F;
  return n.remote > 0 ? 0.88F : n.areas > 0 ? 0.85F : 0.8F;
}

/// What a text is worth with words in it that nobody knows.
inline float of_unknown(const place_words& n) {
  if (n.parts > 1 && n.longest < 4 && n.areas + n.codes > 0)  // "Springfield, IL": a town before a state
    return n.unknown > 4 ? 0.4F : n.parts > 3 ? 0.6F : 0.88F;
  if (n.sure() > 0) return n.parts > 1 ? 0.57F : 0.15F;
  if (n.unknown > 3) return 0.04F;
  if (n.parts > 1) return n.parts == 2 ? 0.25F : 0.1F;
  return n.unknown < 3 ? 0.18F : 0.08F;
}

}  // namespace place_evidence

/// How much a text looks like a place: "City, Country", "City, ST", "Remote", "München (hybrid)".
inline float looks_like_place(const word_run& run) {
  using namespace place_evidence;
  if (run.size() == 0 || run.size() > 10) return 0;
  if (run.size() == 1 && run[0].cjk && joins_places(run.all())) return 0.9F;
  if (run.beyond_ascii() && has_town_mark(run)) return 0.9F;
  if (run.beyond_ascii() && follows_land(run)) return 0.85F;
  const place_words n = place_counter(run).count();
  if (n.other) return 0.06F;
  const bool nowhere = n.areas + n.codes + n.cities == 0;
  if (n.small > 0 || n.numbers > (nowhere ? 0U : 2U)) return 0.03F;
  float score = n.unknown == 0 ? of_known(run, n) : of_unknown(n);
  if (is_in_canton(run)) score = std::max(score, 0.7F);
  if (joins_unknown(run)) score *= 0.5F;
  if (n.short_names > 0 && n.shouted < run.size()) score *= 0.35F;  // "UPEI, Charlottetown"
  return n.numbers > 0 ? score * 0.9F : score;
}

/// What stands behind a town and says where that is: the code of a state, "MA", and with `lands` a country.
inline bool says_where(std::string_view text, bool lands) {
  if (text.size() == 2 && ascii::is_upper(text[0]) && ascii::is_upper(text[1])) return true;
  return lands && words::lists<words::country_names>(ascii::small_letters(text.substr(0, 40)));
}

}  // namespace vitae::wild_text
