// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/piece.hpp>

/// What the words of a piece look like, counted once.
namespace vitae::wild_text::citing {

/// Counts over the words of a piece, and how it begins and ends.
struct shape {
  // How its words are printed.
  int words = 0, letters = 0, capitals = 0, lowers = 0, shouted = 0, camels = 0, cjk = 0;
  int numbers = 0, codes = 0;  // codes: numbers of more than four digits
  int marks = 0, others = 0;   // beside authors' names; neither words, numbers nor marks
  // Parts of names and sentences.
  int initials = 0, particles = 0, suffixes = 0, joiners = 0, stops = 0, titles = 0;
  // Parts of what names a venue, a publisher, a place or a kind of work.
  int heads = 0, hints = 0, series = 0, publishers = 0, institutions = 0, places = 0, reports = 0, theses = 0;
  bool first_initial = false, last_initial = false, last_short_caps = false, last_capital = false;
  bool proceedings = false, journal = false;  // journal: "J" first
  bool collective = false;                    // "Wing Collaboration"
};

/// "The Wing Study Group": does a group's name end in token `i`?
inline bool studies(const token_view& line, std::size_t i) {
  return i > 1 && line.says(i, "group") && line[i].capital && line[i - 1].capital &&
         line.says_one(i - 1, words::group_kinds);
}

/// A count of the words in some lists; with `capital`, of those with a capital alone, as others are common words.
struct tally {
  std::uint32_t classes;
  int shape::*count;
  bool capital;
};

inline constexpr tally tallies[] = {{series_word, &shape::series, false},
                                    {thesis_word, &shape::theses, false},
                                    {publisher_word, &shape::publishers, true},
                                    {institution_word, &shape::institutions, true},
                                    {place_word, &shape::places, true}};

/// Takes the shape of a piece, token by token.
class shaping {
 public:
  shaping(const token_view& line, const piece& part) : line_(line), part_(part) {}

  shape read() {
    for (std::size_t i = part_.first; i < part_.last; ++i) take(i);
    if (short_journal_ && short_forms_ > 0 && found_.heads == 0) ++found_.heads;
    if (is_newspaper()) ++found_.heads, found_.places = 0;
    return found_;
  }

 private:
  void take(std::size_t i) {
    const token& now = line_[i];
    if (now.is(token_kind::word)) {
      word(i);
    } else if (now.is(token_kind::mark)) {
      ++found_.marks;
    } else if (now.is(token_kind::number)) {
      ++found_.words;
      ++found_.numbers;
      found_.codes += now.digits > 4 ? 1 : 0;
    } else if (!now.is(token_kind::period) && !now.is(token_kind::apostrophe) && !now.is(token_kind::hyphen)) {
      ++found_.others;
    }
  }

  void word(std::size_t i) {
    measure(line_[i]);
    if (line_[i].has(joiner_word) && line_[i].letters == 0) {  // "&"
      ++found_.joiners;
    } else if (shapes::initial_like(line_[i])) {
      initial(i);
    } else if (is_suffix(i)) {
      ++found_.suffixes;
    } else {
      letters(i);
      venue(i);
      works(i);
    }
  }

  void measure(const token& now) {
    ++found_.words;
    found_.letters += now.letters;
    found_.cjk += now.cjk ? 1 : 0;
    found_.camels += now.camel ? 1 : 0;
    found_.last_initial = found_.last_short_caps = found_.last_capital = false;
    if (now.digits == 0) return;
    ++found_.numbers;
    found_.others += now.letters > 2 ? 1 : 0;
    found_.codes += now.digits > 4 ? 1 : 0;  // "ABC/ID-22242"
  }

  /// An initial: of a name, or the "J" of a journal ("Am J Wings", "J Wing Res", "Riverton J. Math.").
  void initial(std::size_t i) {
    const bool j = line_.word(i) == words::journal_initial, dotted = is_dotted(i);
    ++found_.initials;
    found_.last_initial = true;
    found_.last_short_caps = !dotted;
    if (found_.words == 1) found_.first_initial = true, found_.journal = j;
    short_journal_ = short_journal_ || (j && (found_.words > 1 || !dotted));
    const bool before_field = dotted && i + 2 < part_.last && line_.has(i + 2, field_form);
    if (j && before_field && found_.capitals > 0) ++found_.heads;
  }

  /// "Jr.", "III" behind a name; not the initials of "JR Holm".
  bool is_suffix(std::size_t i) const {
    const token& now = line_[i];
    const bool initials =
        now.shouted && now.letters == 2 && !now.has(title_word) && line_.says_one(i, words::suffixes_like_initials);
    return now.has(suffix_word) && !initials && (found_.words > 1 || part_.last <= part_.first + 2);
  }

  /// Whether a word begins with a capital or a small letter, and what that makes of it.
  void letters(std::size_t i) {
    const token& now = line_[i];
    const bool particle = now.has(particle_word), stop = now.has(stop_word);
    if (now.lower) {
      ++(particle ? found_.particles : stop ? found_.stops : found_.lowers);
    } else if (now.capital) {
      ++found_.capitals;
      found_.shouted += now.shouted ? 1 : 0;
      found_.last_capital = true;
      found_.last_short_caps = now.shouted && now.letters <= 3;
      if (stop && !particle && !is_name_like_stop(i)) ++found_.titles;
    } else {
      ++found_.others;
    }
  }

  /// "Binghua Su", "AS Holm": words of sentences that are a family name or initials in a name of two words.
  bool is_name_like_stop(std::size_t i) const {
    if (part_.last != part_.first + 2) return false;
    return i == part_.first ? line_[i].shouted && line_[i + 1].capital : found_.capitals == 2;
  }

  /// Heads and hints of a venue's name.
  void venue(std::size_t i) {
    const token& now = line_[i];
    const bool first = i == part_.first, dotted = is_dotted(i);
    const bool translator = first && now.lower && now.has(remark_word);                             // "trans. R. Lin"
    const bool reviews = i == part_.first + 1 && line_.says(i - 1, "a");                            // "Wings: A Review"
    const auto given_name = [&] { return !dotted && line_.says_one(i, words::heads_like_names); };  // "Ann Lee"
    if (now.has(venue_head) && !translator && !reviews && !given_name()) {
      ++found_.heads;
      if (now.has(container_head)) found_.proceedings = true;
    }
    const bool of_society = first && now.capital && line_.says_one(i + 1, words::society_joints);
    if (of_society && line_.says_one(i, words::society_journals)) ++found_.heads;  // "Communications of the Guild"
    if (is_titled_journal(i)) ++found_.heads;
    short_forms_ += now.capital && now.has(field_form | venue_hint) ? 1 : 0;
    found_.hints += now.has(venue_hint) || (dotted && now.has(field_form)) ? 1 : 0;
  }

  /// Publishers, institutions and places, kinds of work, words of titles.
  void works(std::size_t i) {
    const token& now = line_[i];
    if (now.has(series_word | thesis_word | publisher_word | institution_word | place_word))
      for (const tally& t : tallies) found_.*t.count += now.has(t.classes) && (now.capital || !t.capital) ? 1 : 0;
    if (now.shouted && line_.word(i) == words::university_press) ++found_.publishers;
    found_.reports += is_report(i) ? 1 : 0;
    found_.collective = found_.capitals > 0 && found_.words > 1 && i + 1 == part_.last &&
                        (line_.says_one(i, words::collectives) || studies(line_, i));
    if (now.has(title_word) || (now.letters >= 6 && shapes::ends_like_title(line_.word(i)))) ++found_.titles;
  }

  /// "Wing Reports", a journal.
  bool is_titled_journal(std::size_t i) const {
    return found_.words > 1 && line_[i].capital && line_[i].has(venue_hint) &&
           line_.says_one(i, words::journals_like_works);
  }

  /// "Technical Report", "US patent"; not "Tech. Wings", a journal.
  bool is_report(std::size_t i) const {
    if (!line_[i].has(report_word) || is_titled_journal(i)) return false;
    const bool by_office = i + 1 == part_.last && i == part_.first + 1 && line_[part_.first].shouted;
    const bool journal =
        line_.says_one(i, words::fields_like_works) && !line_.has(line_.skip(i + 1, token_kind::period), report_word);
    return (line_[i].capital || by_office) && !journal;
  }

  /// "New York Times": a newspaper, named by its town.
  bool is_newspaper() const {
    return found_.places > 0 && found_.words > 1 && found_.words < 5 && line_[part_.last - 1].capital &&
           line_.says_one(part_.last - 1, words::newspapers);
  }

  bool is_dotted(std::size_t i) const { return line_.is(i + 1, token_kind::period); }

  const token_view& line_;
  const piece& part_;
  shape found_;
  bool short_journal_ = false;  // "J" stands among short forms without periods
  int short_forms_ = 0;
};

/// The shape of tokens [first, last) of a line.
inline shape shape_of(const token_view& line, const piece& part) { return shaping(line, part).read(); }

}  // namespace vitae::wild_text::citing
