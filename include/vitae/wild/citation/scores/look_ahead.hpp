// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/piece.hpp>
#include <vitae/wild/citation/scores/imprint.hpp>
#include <vitae/wild/citation/scores/towns.hpp>

/// What a piece owes to those after it.
namespace vitae::wild_text::citing {

/// Is a piece announced as a book in which something appeared, by "in" or behind its editors?
inline bool is_contained(const std::vector<piece>& pieces, std::size_t i) {
  return i > 0 && (pieces[i - 1].kind == fact::in || pieces[i - 1].kind == fact::editors);
}

/// Marks a piece that is a place, by the place or the colon after it, or a subtitle before one.
inline void look_ahead(const token_view& line, piece& now, const piece& next, bool contained) {
  if (next.kind != fact::none) return;
  bool place = (next.lead & at_comma) != 0,
       colon = (next.lead & at_colon) != 0 && line[next.first].capital && !now.counted && !contained;
  std::size_t initials = 0, named = 0;
  for (std::size_t k = next.first; k < next.last; ++k) {
    if (!line[k].is(token_kind::word)) continue;
    initials += shapes::initial_like(line[k]) && !(k > next.first && line[k].space) ? 1U : 0U;
    named += line[k].has(place_word) ? 1U : 0U;
    place = place && (line[k].has(place_word) || shapes::initial_like(line[k]));
    colon = colon && !line[k].has(venue_head | stop_word);
  }
  place = place && (named > 0 || initials == 2);
  if (now.last <= now.first + 4) {
    now.before_place = place || colon;
    return;
  }
  std::size_t stops = 0;
  for (std::size_t k = now.first; k < now.last; ++k)
    stops += line[k].lower && line[k].has(stop_word | particle_word) ? 1U : 0U;
  now.subtitle = place && stops > 1 && !now.counted && !contained && (now.lead & at_period) != 0;
}

/// "Systems, Man, and Cybernetics": the commas before the last item belong to the list.
inline void mark_list(const token_view& line, std::vector<piece>& pieces, std::size_t last) {
  if ((pieces[last].lead & at_comma) != 0) pieces[last].lead |= at_list;
  const bool sure = (pieces[last].lead & at_comma) != 0;
  for (std::size_t k = last - 1; k > 0 && k + 4 > last; --k) {
    const piece& before = pieces[k - 1];
    const std::size_t longest = sure ? 4 : line[before.first].has(venue_head) ? 3 : 2;
    if ((pieces[k].lead & at_comma) == 0 || (pieces[k].lead & at_paren_close) != 0) break;
    if (pieces[k].kind != fact::none || before.kind != fact::none) break;
    if (before.last > before.first + longest || (!sure && (before.lead & at_joiner) != 0)) break;
    pieces[k].lead |= at_list;
  }
}

/// "In Paper Wings, B. Holm, Ed.", "in Paper Wings, Bo Holm (ed.)": is piece `i` the book, and the next its editor? A
/// lone editor has one name, and one with initials tells the name before it, which has none, for a title.
inline bool precedes_editor(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  if (i == 0 || i + 2 >= pieces.size() || pieces[i - 1].kind != fact::in || pieces[i].kind != fact::none) return false;
  const piece &book = pieces[i], &person = pieces[i + 1];
  if (person.kind != fact::none || (person.lead & at_comma) == 0 || person.last < person.first + 2) return false;
  if (book.last < book.first + 2 || line[person.last - 1].letters < 2) return false;
  for (std::size_t k = book.first; k < book.last; ++k)
    if (!line[k].is(token_kind::word) || shapes::initial_like(line[k])) return false;
  std::size_t end = i + 2;
  while (end < pieces.size() && pieces[end].kind == fact::none && end < i + 8) ++end;
  if (end == pieces.size() || pieces[end].kind != fact::editors) return false;
  const bool lone = end == i + 2 && line.says_one(pieces[end].first, "ed editor hrsg hg coord dir org");
  return lone || shapes::initial_like(line[person.first]);
}

/// "in B. Holm, The Book of Wings, Oslo 1990": is piece `i` a name with initials before the book of that person?
inline bool names_editor(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  if (i + 1 >= pieces.size() || pieces[i - 1].kind != fact::in || pieces[i].last > pieces[i].first + 6) return false;
  const piece &person = pieces[i], &book = pieces[i + 1];
  if (!shapes::initial_like(line[person.first]) || !line.is(person.first + 1, token_kind::period)) return false;
  const bool named = line[person.last - 1].capital && line[person.last - 1].letters > 2;
  return named && book.kind == fact::none && (book.lead & at_comma) != 0 && book.last > book.first + 1;
}

/// "**Wings: Folding Paper by Ear**": is the first piece a lone word before a colon, in the print of what follows it?
/// An author has another print than the title.
inline bool is_headword(const token_view& line, const std::vector<piece>& pieces) {
  if (pieces.size() < 2 || pieces[0].last != pieces[0].first + 1 || (pieces[1].lead & at_colon) == 0) return false;
  const unsigned print = line[pieces[0].first].print & (bold | italic | linked);
  return print != 0 && (line[pieces[1].first].print & (bold | italic | linked)) == print;
}

/// "Lin, Ruby.", "De Quill, Ada Mary (2019)": do a family's and a given name begin the line, apart from what follows?
inline bool is_inverted(const token_view& line, const std::vector<piece>& pieces) {
  if (pieces.size() < 3 || pieces[0].kind != fact::none || pieces[1].kind != fact::none || pieces[1].quoted)
    return false;
  if (pieces[1].lead != at_comma || (pieces[2].lead & (at_period | at_paren_open)) == 0) return false;
  if (line[pieces[1].first].print != line[pieces[0].first].print) return false;
  const auto named = [&line](const piece& part, std::size_t most) {
    std::size_t words = 0;
    for (std::size_t k = part.first; k < part.last; ++k) {
      const bool particle = line[k].has(particle_word) && !line.says_one(k, words::particles_like_names);
      if (particle || line[k].is(token_kind::period)) continue;
      if (!line[k].is(token_kind::word) || !line[k].capital || line[k].cjk || line[k].digits > 0) return false;
      if (line[k].has(stop_word | title_word | venue_head | institution_word | publisher_word | place_word))
        return false;
      ++words;
    }
    return words > 0 && words <= most;
  };
  return named(pieces[0], 1) && named(pieces[1], 3);
}

/// Does piece `i` begin in small letters behind a parenthesis, a colon or a date, so that it goes on with what stands
/// before: "the Crease (Iowa) structure", "since 1945 in Europe", "Wings: a study"?
inline bool goes_on(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  constexpr std::uint32_t inside = at_paren_close | at_colon;
  if (pieces[i].kind != fact::none || pieces[i].quoted || pieces[i].remark || pieces[i].in_paren) return false;
  if ((pieces[i].lead & ~inside) != 0 || line[pieces[i].first].newline) return false;
  return line[pieces[i].first].is(token_kind::word) && line[pieces[i].first].lower &&
         !line[pieces[i].first].has(joiner_word);
}

/// Marks numbers ahead, places, lists and lone parentheses on all pieces.
inline void look_ahead(const token_view& line, std::vector<piece>& pieces) {
  if (is_headword(line, pieces)) pieces[0].headword = true;
  bool counted = false;  // does a volume or an issue come before the next other fact?
  for (std::size_t i = pieces.size(); i-- > 0;) {
    piece& now = pieces[i];
    if (now.kind != fact::none) {
      const bool date = now.kind == fact::date && counted;
      counted = now.kind == fact::volume || now.kind == fact::issue || now.kind == fact::number ||
                now.kind == fact::pages || date;
      continue;
    }
    const bool in_press = i + 1 < pieces.size() && pieces[i + 1].kind == fact::status && pieces[i + 1].lead == 0;
    now.counted = counted || in_press;  // "A&A in press"
    now.numbered = counted && i + 1 < pieces.size() && pieces[i + 1].lead == 0 && pieces[i + 1].kind != fact::none;
    if (i + 1 < pieces.size() && (pieces[i + 1].lead & at_period) == 0 && (now.lead & at_dash) == 0) {
      look_ahead(line, now, pieces[i + 1], is_contained(pieces, i));
    }
    if (i + 1 < pieces.size()) {
      now.alone = (now.lead & at_paren_open) != 0 && (pieces[i + 1].lead & at_paren_close) != 0;
    } else {
      now.alone = (now.lead & at_paren_open) != 0;
    }
    if ((now.lead & at_period) != 0 && (now.lead & at_abbreviation) == 0) counted = false;
  }
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const bool told = (pieces[i + 1].lead & at_colon) != 0 && line[pieces[i + 1].first].lower;
    if (told && pieces[i].kind == fact::none && i < 3) pieces[i].headword = true;  // "Wings: a study of paper"
    const bool after = pieces[i].kind == fact::editors_before;
    const bool goes_on = pieces[i].editor && (pieces[i + 1].lead & at_joiner) != 0;
    pieces[i].town = is_dated_town(line, pieces, i);
    mark_housed(line, pieces, i);
    pieces[i].edited = pieces[i + 1].kind == fact::editors_before || precedes_editor(line, pieces, i);
    pieces[i + 1].editor = pieces[i + 1].kind == fact::none && (after || goes_on || names_editor(line, pieces, i + 1));
  }
  mark_imprint(line, pieces);
  mark_closing_places(line, pieces);
  if (is_inverted(line, pieces)) pieces[0].inverted = pieces[1].inverted = true;
  for (std::size_t i = 1; i < pieces.size(); ++i) pieces[i].goes_on = goes_on(line, pieces, i);
  for (std::size_t i = pieces.size(); i-- > 1;) {
    const bool joined = (pieces[i].lead & at_joiner) != 0;
    const bool inside = (pieces[i].lead & at_comma) != 0 && line[pieces[i].first].has(joiner_word);
    if (joined || inside) mark_list(line, pieces, i);
  }
}

/// "Ruby Lin / Bo Holm": a stroke between blanks and capitals.
inline bool stands_apart(const token_view& line, std::size_t i) {
  return i > 0 && i + 1 < line.size() && line[i].space && line[i + 1].space && line[i + 1].capital;
}

/// "X and Y" between words that may be names; "y", "e" and "i" join given names to the next family name ("Lin, Ana y
/// Holm, Bo") but belong to family names elsewhere ("Ortega y Gasset").
inline bool joins_names(const token_view& line, std::size_t at, bool given_before = false) {
  if (at == 0 || at + 1 >= line.size()) return false;
  const token& before = line[at - 1];
  const token& after = line[at + 1];
  const bool small = line[at].lower || line[at].letters == 0 || line.says(at, "and");
  if (!small || (line[at].lower && line[at].size() == 1 && !before.is(token_kind::period) && !given_before))
    return false;
  const bool name_before = before.capital || before.is(token_kind::period) || before.is(token_kind::comma) ||
                           before.is(token_kind::mark) || before.is(token_kind::semicolon) ||
                           before.is(token_kind::paren_close) || before.is(token_kind::ellipsis) ||
                           before.has(suffix_word);
  const bool name_after = after.capital || after.has(particle_word);
  return name_before && name_after;
}

/// "R. Lin – B. Holm": does the dash at `at` stand between two names with initials, of which [begin, at) is the first?
inline bool joins_initialled(const token_view& line, std::size_t begin, std::size_t at) {
  const auto initialled = [&line](std::size_t i, std::size_t end) {
    return i + 2 < end && shapes::initial_like(line[i]) && line.is(i + 1, token_kind::period) && end <= i + 8;
  };
  std::size_t end = at + 1;
  while (end < line.size() && (line.is(end, token_kind::word) || line.is(end, token_kind::period)) && end < at + 8)
    ++end;
  return initialled(begin, at) && line[at - 1].letters > 1 && initialled(at + 1, end) && line[at - 1].capital;
}

/// A label of a remark: "Note: presented in Oslo".
inline bool labels_note(const token_view& line, std::size_t i) {
  return i + 2 < line.size() && line.is(i + 1, token_kind::colon) && line.says_one(i, words::note_labels);
}

/// Where the note that begins at token `i` ends: with its line, or at a sign that sets apart what follows.
inline std::size_t end_of_note(const token_view& line, std::size_t i) {
  ++i;
  while (i < line.size() && !line.is(i, token_kind::separator) && !line[i].newline) ++i;
  return i;
}

/// "* Equal contribution", "† corresponding author": two words that say what the mark before them means.
inline bool explains_mark(const token_view& line, std::size_t i) {
  const bool equal = line.has(i, equal_start) && line.has(i + 1, equal_end);
  if (i == 0 || !line.is(i - 1, token_kind::mark)) return false;
  return equal || (line.says(i, "corresponding") && line.says_one(i + 1, "author authors"));
}

}  // namespace vitae::wild_text::citing
