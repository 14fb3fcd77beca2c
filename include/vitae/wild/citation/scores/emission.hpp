// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <vitae/wild/citation/scores/fact_scores.hpp>
#include <vitae/wild/citation/scores/shape.hpp>

/// How well a piece fits each label by its own words.
namespace vitae::wild_text::citing {

namespace emissions {

inline float count(int n) { return static_cast<float>(n); }

/// How much a piece is not a name: words that names do not have.
inline float nameless(const shape& s) {
  return 3.5F * count(s.lowers) + 3.0F * count(s.stops) + 3.0F * count(s.others) + 3.0F * count(s.numbers) +
         1.3F * count(s.titles) + 3.0F * count(s.heads) + 1.2F * count(s.publishers) + 3.0F * count(s.institutions) +
         2.0F * count(s.reports + s.theses) + 0.5F * count(s.hints) + 0.4F * count(s.places) + 3.0F * count(s.joiners);
}

inline float natural_name(const shape& s) {
  if (s.words == 0) return never;
  if (s.collective && s.heads == 0) return 2.0F - 2.0F * count(s.lowers > 0 ? s.lowers - 1 : 0);
  if (s.institutions > 0 && s.heads == 0) return -1.0F - 0.15F * count(s.words) - 2.0F * count(s.lowers);
  if (s.cjk > 0) return s.words == 1 && s.letters >= 2 && s.letters <= 4 ? 1.5F : -3.0F;
  float sum = -nameless(s);
  const int names = s.capitals + s.initials;
  if (s.capitals == 0) return sum - 4.0F;
  if (names < 2) sum -= 2.5F;
  if (s.last_initial) sum -= 1.5F;
  if (s.first_initial && s.last_capital) {
    sum += 3.0F;
  } else if (s.initials > 0 && s.last_capital) {
    sum += 2.2F;
  } else if (names == 2) {
    sum += 1.3F;
  } else if (names == 3) {
    sum += 0.6F;
  }
  if (s.capitals > 3) sum -= 1.2F * count(s.capitals - 3);
  if (s.first_initial && s.capitals > 2) sum -= 0.7F * count(s.capitals - 2);
  return sum;
}

inline float vancouver_name(const shape& s) {
  if (s.words < 2 || s.capitals + s.initials < 2 || s.first_initial) return -6.0F;
  if (!s.last_initial && !s.last_short_caps) return -6.0F;
  float sum = -nameless(s) + 2.4F;
  const int surname = s.capitals + (s.last_initial ? 0 : -1);
  if (surname > 2) sum -= 1.0F * count(surname - 2);
  return sum;
}

inline float family_name(const shape& s) {
  if (s.words == 0 || s.capitals == 0) return never;
  float sum = -nameless(s) - 0.3F * count(s.capitals - 1) - 1.5F * count(s.initials);
  return sum - (s.capitals > 2 ? 1.0F : 0.0F);
}

inline float given_name(const shape& s) {
  if (s.words == 0) return never;
  float sum = -nameless(s);
  if (s.initials > 0 && s.capitals == 0) return sum + 3.0F - 0.3F * count(s.initials > 3 ? s.initials - 3 : 0);
  if (s.capitals == 1 && s.last_short_caps && s.words == 1) return sum + 1.8F;
  if (s.capitals > 0) sum += (s.initials > 0 ? 1.4F : 0.2F) - 0.8F * count(s.capitals - 1);
  return sum;
}

inline float title_words(const shape& s) {
  float sum = 0.35F * count(s.stops) + 0.45F * count(s.lowers) + 0.12F * count(s.capitals) + 0.4F * count(s.titles) -
              0.4F * count(s.initials) - 1.3F * count(s.heads) - 0.25F * count(s.hints) - 0.9F * count(s.publishers) -
              0.7F * count(s.institutions) - 0.3F * count(s.places) - 0.9F * count(s.reports) - 0.9F * count(s.theses);
  if (s.words > 0 && s.words < 3) sum -= 0.3F;
  if (s.proceedings) sum -= 1.0F;
  return sum;
}

inline float venue_words(const shape& s) {
  float sum = -0.35F * count(s.lowers) - 0.05F * count(s.stops) + 0.15F * count(s.capitals) + 0.3F * count(s.hints) -
              0.25F * count(s.titles) - 0.5F * count(s.initials) - 1.5F * count(s.reports + s.series) -
              2.0F * count(s.theses) - 0.8F * count(s.publishers) - 0.7F * count(s.institutions) -
              0.3F * count(s.places);
  if (s.heads > 0) sum += 2.2F + 0.6F * count(s.heads - 1);
  if (s.proceedings) sum += 1.0F;
  if (s.journal) sum += 1.2F;
  if (s.words <= 2 && s.shouted > 0) sum += 0.8F;
  return sum;
}

inline float publisher_words(const shape& s) {
  float sum = -0.6F * count(s.lowers) - 0.3F * count(s.stops) - 1.5F * count(s.heads) - 0.5F * count(s.titles);
  if (s.publishers > 0) sum += 2.3F + 0.3F * count(s.publishers - 1);
  if (s.institutions > 0) sum += 2.0F + 0.4F * count(s.institutions - 1);
  if (s.places > 0) sum += 1.6F;
  if (s.reports > 0) sum += 2.2F;
  if (s.series > 0) sum += 2.2F;
  if (s.theses > 0) sum += 3.0F;
  if (s.words > 6 && s.institutions == 0) sum -= 0.3F * count(s.words - 6);
  if (s.journal && s.words > 1) sum -= 3.0F;  // "J Natl Wing Inst"
  return sum;
}

/// Weighs what stands around a piece like one of a book; what is to be added to its score as a publisher or a town.
inline float score_book(const piece& part, const shape& s, scores& all) {
  float house = 0;
  const bool town = s.places > 0 && s.words <= 3 && s.words <= s.places + 1 && s.lowers + s.stops == 0;
  if (town && !part.counted && s.heads + s.hints + s.publishers + s.institutions == 0) all[venue] -= 1.5F;
  if (part.housed && s.heads == 0) {
    all[venue] -= 3.0F;
    if (s.publishers == 0) house -= 3.0F;
    set_titles(all, title_words(s) + 1.0F);
  }
  if (part.subtitle && s.heads + s.hints == 0) {
    all[venue] -= 2.0F;
    house -= 2.0F;
    set_titles(all, title_words(s) + 2.0F);
  }
  if (part.town) all[venue] -= 3.0F, house += 2.0F;
  if (part.booked && s.heads == 0) {
    all[venue] -= 1.5F;
    if ((part.lead & at_period) != 0) set_titles(all, title_words(s) + 1.5F);  // "Wings. A History. Oslo: …"
  }
  if (part.held) all[venue] += 1.5F;
  return house;
}

/// A quotation is a title, seldom anything else.
inline void score_quotation(const shape& s, scores& all) {
  all[title_quoted] = all[lead_quoted] = 3.0F + 0.5F * title_words(s);
  set_titles(all, -1.0F);
  all[venue] = -2.0F;
  set_both(all, tail_note, after_note, -2.0F);
}

/// Marks alone, stray punctuation.
inline void score_marks(scores& all) {
  all[company] = all[late_company] = 0.5F;
  set_both(all, tail_note, after_note, 0.0F);
  set_titles(all, -0.5F);
  all[venue] = -0.5F;
}

/// "WINGS", "WingWare", "WING FOLD": a meeting rather than somebody behind a title.
inline bool is_acronym(const shape& s) {
  return s.initials == 0 && s.words < 3 && s.words == (s.words == 1 ? s.camels : s.shouted);
}

/// How much a piece is a name in natural order, or a part of one in another.
struct person_scores {
  float natural, family, given;

  person_scores(const piece& part, const shape& s)
      : natural(natural_name(s) + (part.surname ? 5.0F : 0.0F) - (part.numbered ? 2.5F : 0.0F)),
        family(family_name(s)),
        given(given_name(s)) {}
};

/// Names of authors, whole or in parts.
inline void score_people(const piece& part, const shape& s, const person_scores& name, scores& all) {
  const float aside = part.headword ? 2.0F : part.in_paren && !part.listed ? 1.0F : 0.0F;
  const bool suffix = s.words == 1 && s.suffixes == 1;
  all[natural] = all[late_natural] = name.natural - 3.0F * aside;
  if (is_acronym(s)) all[late_natural] -= 2.0F;
  all[family] = all[late_family] = name.family - 3.0F * aside;
  all[given] = all[late_given] = name.given - 2.0F * aside;
  all[vancouver] = all[late_vancouver] = vancouver_name(s);
  all[company] = all[late_company] = suffix ? 3.0F : part.in_paren ? -1.5F : part.headword ? never : -3.0F;
  if (part.inverted) all[family] += 1.5F, all[given] += 1.5F;
  if (part.edited) all[natural] -= 3.0F, all[late_natural] -= 3.0F;
}

/// Titles, by their words alone.
inline void score_titles(const piece& part, const shape& s, scores& all) {
  set_titles(all, title_words(s));
  if (s.words == 1 && !part.headword) all[lead_title] -= 1.5F;
  const bool abbreviated =
      s.words == 1 && !part.in_paren && s.letters < 7 && (s.hints + s.heads > 0 || (part.counted && s.camels > 0));
  if (abbreviated) all[title_comma] -= 3.0F;  // "A. Lin, Phys. Rev. …": a journal at once
}

/// Venues, by their words and what stands around them; the score as a publisher or a town.
inline float score_venue(const piece& part, const shape& s, scores& all) {
  all[venue] = venue_words(s) - (part.listed ? 3.0F : 0.0F);
  float house = publisher_words(s) - (part.listed ? 3.0F : 0.0F);
  if (part.alone && s.publishers + s.theses + s.reports == 0) house -= 2.5F;
  if (part.before_place && !part.counted && s.heads + s.hints + s.shouted == 0) {
    house += 1.0F;
    all[venue] -= 0.4F;
  }
  if (part.counted) all[venue] += 0.5F;
  if (s.codes > 0) all[venue] -= 3.0F;
  if (s.words == 1 && s.publishers == 1) all[venue] -= 1.0F;
  return house;
}

/// What the sentence around a piece says of it: a piece that goes on or ends a title is no part of its own.
inline void score_flow(const piece& part, const shape& s, scores& all, float& house) {
  if (part.alone && s.heads + s.hints + s.shouted + s.camels == 0) all[venue] -= 1.5F;
  if (part.goes_on) {
    house -= 1.5F;
    all[venue] += 1.0F;
    set_titles(all, title_words(s) + 1.0F);
  }
  if (part.ends_title) {
    house -= 1.0F;
    all[venue] -= 2.0F;
    set_titles(all, title_words(s) + 1.0F);
  }
  if (part.edited) all[venue] += 2.0F;
  if (part.alone && s.words == 1 && s.camels > 0) all[venue] += 1.2F;
  if (part.editor) all[venue] -= 4.0F, house -= 4.0F;
}

/// Remarks behind the title.
inline float note_score(const piece& part, const shape& s) {
  return -1.2F - 0.1F * count(s.words) - (part.goes_on ? 2.0F : 0.0F) + (part.remark ? 3.5F : 0.0F) +
         (part.in_paren ? 0.7F : 0.0F);
}

/// Editors of a volume.
inline float editor_score(const piece& part, const person_scores& name) {
  const float most = std::max({name.natural, name.given, name.family});
  return (part.editor ? 3.0F : 0.0F) + most - (part.edited ? 4.5F : 0.5F);
}

}  // namespace emissions

/// The score of each label for a piece.
inline scores emission(const piece& part, const shape& s) {
  using namespace emissions;
  scores all;
  all.fill(never);
  if (score_fact(part, all)) return all;
  if (part.quoted) return score_quotation(s, all), all;
  if (s.words == 0) return score_marks(all), all;
  const person_scores name(part, s);
  score_people(part, s, name, all);
  score_titles(part, s, all);
  float house = score_venue(part, s, all);
  house += score_book(part, s, all);
  score_flow(part, s, all, house);
  set_both(all, tail_publisher, after_publisher, house);
  set_both(all, tail_note, after_note, note_score(part, s));
  set_both(all, tail_editor, after_editor, editor_score(part, name));
  return all;
}

}  // namespace vitae::wild_text::citing
