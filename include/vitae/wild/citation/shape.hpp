// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/piece.hpp>

/// What the words of a piece look like, counted once.
namespace vitae::wild_text::citing {

/// Counts over the words of a piece.
struct shape {
  int words = 0, capitals = 0, lowers = 0, stops = 0, particles = 0, initials = 0, shouted = 0, numbers = 0, others = 0;
  int heads = 0, hints = 0, publishers = 0, series = 0, institutions = 0, places = 0, reports = 0, theses = 0,
      titles = 0;
  int letters = 0, marks = 0, suffixes = 0, joiners = 0, cjk = 0, camels = 0, codes = 0;
  bool first_initial = false, last_initial = false, last_short_caps = false, last_capital = false;
  bool proceedings = false, journal = false;  // journal: "J" first
  bool collective = false;                    // "Wing Collaboration"
};

/// "The Wing Study Group": does a group's name end in token `i`?
inline bool studies(const token_view& line, std::size_t i) {
  return i > 1 && line.says(i, "group") && line[i].capital && line[i - 1].capital &&
         line.says_one(i - 1, "study working research collaborative");
}

/// The shape of tokens [first, last) of a line.
inline shape shape_of(const token_view& line, const piece& part) {
  shape found;
  bool medical = false;  // "J" stands among short forms without periods
  int forms = 0;
  for (std::size_t i = part.first; i < part.last; ++i) {
    const token& now = line[i];
    if (now.is(token_kind::mark)) {
      ++found.marks;
      continue;
    }
    if (now.is(token_kind::number)) {
      ++found.numbers;
      ++found.words;
      found.codes += now.digits > 4 ? 1 : 0;
      continue;
    }
    if (!now.is(token_kind::word)) {
      if (!now.is(token_kind::period) && !now.is(token_kind::apostrophe) && !now.is(token_kind::hyphen)) ++found.others;
      continue;
    }
    const bool dotted = line.is(i + 1, token_kind::period);
    ++found.words;
    found.letters += now.letters;
    found.cjk += now.cjk ? 1 : 0;
    found.camels += now.camel ? 1 : 0;
    found.last_initial = found.last_short_caps = found.last_capital = false;
    if (now.digits > 0) {
      ++found.numbers;
      found.others += now.letters > 2 ? 1 : 0;
      found.codes += now.digits > 4 ? 1 : 0;  // "ABC/ID-22242"
    }
    if (now.has(joiner_word) && now.letters == 0) {
      ++found.joiners;
      continue;
    }
    if (shapes::initial_like(now)) {
      ++found.initials;
      found.last_initial = true;
      if (found.words == 1) {
        found.first_initial = true;
        found.journal = line.word(i) == "J";
      }
      found.last_short_caps = !dotted;
      medical = medical || (line.word(i) == "J" && (found.words > 1 || !dotted));  // "Am J Wings", "J Wing Res"
      const bool of_field = dotted && found.capitals > 0 && i + 2 < part.last && line.has(i + 2, field_form);
      if (of_field && line.word(i) == "J") ++found.heads;  // "Riverton J. Math."
      continue;
    }
    if (now.has(suffix_word) &&
        !(now.shouted && now.letters == 2 && !now.has(title_word) && line.says_one(i, "jr sr")) &&
        (found.words > 1 || part.last <= part.first + 2)) {
      ++found.suffixes;
      continue;
    }
    const bool particle = now.has(particle_word);
    if (now.lower) {
      if (particle) {
        ++found.particles;
      }
      if (now.has(stop_word)) {
        found.stops += particle ? 0 : 1;
      } else if (!particle) {
        ++found.lowers;
      }
    } else if (now.capital) {
      ++found.capitals;
      found.last_capital = true;
      if (now.shouted) ++found.shouted;
      found.last_short_caps = now.shouted && now.letters <= 3;
      const bool surname = i + 1 == part.last && i == part.first + 1 && found.capitals == 2;  // "Binghua Su", "Mi An"
      const bool given = now.shouted && i == part.first && i + 2 == part.last && line[i + 1].capital;  // "AS Holm"
      if (now.has(stop_word) && !particle && !surname && !given) ++found.titles;
    } else {
      ++found.others;
    }
    const bool translator = i == part.first && now.lower && now.has(remark_word);  // "trans. R. Lin"
    const bool reviews = i == part.first + 1 && line.says(i - 1, "a");             // "Wings: A Review"
    if (now.has(venue_head) && !translator && !reviews &&
        (dotted || !line.says(i, "ann"))) {  // "Ann. Phys.", "Ann Lee"
      ++found.heads;
      if (now.has(container_head)) found.proceedings = true;
    }
    forms += now.capital && now.has(field_form | venue_hint) ? 1 : 0;
    const bool of_society = i == part.first && now.capital && line.says_one(i + 1, "of in on");
    if (of_society && line.says(i, "communications")) ++found.heads;  // "Communications of the Guild"
    found.hints += now.has(venue_hint) || (dotted && now.has(field_form)) ? 1 : 0;
    found.series += now.has(series_word) ? 1 : 0;
    found.publishers += (now.has(publisher_word) && now.capital) || line.word(i) == "UP" ? 1 : 0;  // "Example UP"
    found.institutions += now.has(institution_word) && now.capital ? 1 : 0;
    found.collective = found.capitals > 0 && found.words > 1 && i + 1 == part.last &&
                       (line.says_one(i, words::collectives) || studies(line, i));
    found.places += now.has(place_word) && now.capital ? 1 : 0;
    const bool by_office = i + 1 == part.last && i == part.first + 1 && line[part.first].shouted;  // "US patent"
    const bool journal = line.says(i, "tech") && !line.has(line.skip(i + 1, token_kind::period), report_word);
    const bool titled = found.words > 1 && now.capital && line.says(i, "reports");  // "Wing Reports", a journal
    found.heads += titled ? 1 : 0;
    found.reports += now.has(report_word) && !titled && (now.capital || by_office) && !journal ? 1 : 0;
    found.theses += now.has(thesis_word) ? 1 : 0;
    if (now.has(title_word) || (now.letters >= 6 && shapes::ends_like_title(line.word(i)))) ++found.titles;
  }
  if (medical && forms > 0 && found.heads == 0) ++found.heads;
  const bool paper = found.places > 0 && found.words > 1 && found.words < 5 && line[part.last - 1].capital &&
                     line.says_one(part.last - 1, words::newspapers);
  if (paper) ++found.heads, found.places = 0;  // "New York Times"
  return found;
}

}  // namespace vitae::wild_text::citing
