// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/scores/emission.hpp>

/// A title in front of the authors that its print tells: a link, a bold or slanted run, a line of its own.
namespace vitae::wild_text::citing {

/// The tokens of such a title, and where the list of people after it begins and ends, as far as it is sure.
struct heading {
  std::size_t title_first = static_cast<std::size_t>(-1), title_last = static_cast<std::size_t>(-1);
  std::size_t people_first = 0, people_last = 0;
};

namespace headings {

/// A run of names between commas: how many, where the sure ones end, and whether nothing else is in the run.
struct roll {
  std::size_t people = 0, last = 0;
  bool whole = true;
};

inline bool ends_name(const token_view& line, std::size_t i) {
  switch (line[i].kind) {
    case token_kind::comma:
    case token_kind::semicolon:
    case token_kind::colon:
    case token_kind::question:
    case token_kind::dash:
    case token_kind::separator:
    case token_kind::paren_open:
    case token_kind::paren_close:
      return true;
    case token_kind::period:
      return i == 0 || !(shapes::initial_like(line[i - 1]) || line[i - 1].has(suffix_word));
    default:
      return line[i].has(joiner_word) && (line[i].lower || line[i].letters != 1);  // "E" is no "e"
  }
}

/// Initials, or two or three capitals that may be some.
inline bool given_in_short(const token& word) {
  return shapes::initial_like(word) || (word.shouted && word.letters < 4 && word.digits == 0);
}

/// The names in tokens [first, last), up to what is no name, a full stop or a line's end after names.
inline roll names_in(const token_view& line, std::size_t first, std::size_t last, bool venue_known) {
  roll found;
  std::size_t before = first;  // the end of the name before: the last one may be a venue ("…, Nature Physics")
  bool family = false;
  for (std::size_t at = first; at < last;) {
    std::size_t end = at;
    while (end < last && !ends_name(line, end) && (end == at || !line[end].newline)) ++end;
    piece part;
    part.first = static_cast<std::uint32_t>(at);
    part.last = static_cast<std::uint32_t>(end);
    const shape form = shape_of(line, part);
    const bool initials = (form.initials > 0 && form.capitals == 0 && form.words == form.initials) ||
                          (form.words == 1 && form.last_short_caps);  // "Quill, AB"
    const bool odd = form.lowers + form.stops + form.numbers + form.others + form.heads + form.titles > 0;
    const bool name =
        (initials && family) || (form.words > 0 && !odd && form.words <= 6 &&
                                 (emissions::natural_name(form) > 0.0F ||
                                  (form.cjk > 0 && form.words > 1 && form.words < 5 && form.letters < 24)));
    const bool continues = form.words == 0 || (end > at && line.says(at, "et")) || form.suffixes == form.words;
    family = form.capitals > 0 && form.capitals <= 2 && form.initials == 0 && !odd;
    const bool inverted = family && line.is(end, token_kind::comma) && end + 1 < last && given_in_short(line[end + 1]);
    if (!name && !continues && !inverted) {
      found.whole = false;
      if (found.people > 0 && !venue_known) found.last = before;
      return found;
    }
    found.people += name ? 1U : 0U;
    before = found.last;
    found.last = end;
    const bool stops =
        end < last && (line.is(end, token_kind::period) || line.is(end, token_kind::paren_close) || line[end].newline);
    if (stops && found.people > 0) {
      found.whole = end + 1 >= last;
      return found;
    }
    at = end + (end < last && line[end].newline && !ends_name(line, end) ? 0U : 1U);
  }
  if (!venue_known && found.people > 0) found.last = before;
  return found;
}

/// Past the stops after a title, a year in brackets, "with".
inline std::size_t skip_stops(const token_view& line, std::size_t i) {
  const auto stops = [&line](std::size_t at) {
    return line.is(at, token_kind::comma) || line.is(at, token_kind::period) || line.is(at, token_kind::dash) ||
           line.is(at, token_kind::separator) || line.is(at, token_kind::mark) ||
           line.is(at, token_kind::quote_close) || line.is(at, token_kind::paren_close);
  };
  while (stops(i)) ++i;
  const bool opens = line.is(i, token_kind::paren_open);
  if (opens && dates::year_at(line, i + 1) != 0 && line.is(i + 2, token_kind::paren_close)) {
    for (i += 3; stops(i);) ++i;
  }
  const std::size_t with = line.is(i, token_kind::paren_open) ? i + 1 : i;
  return with < line.size() && line.says(with, "with") ? with + 1 : i;
}

/// Where the run printed like token `i` ends.
inline std::size_t after_run(const token_view& line, std::size_t i, unsigned bits) {
  std::size_t end = i;
  while (end < line.size() && (line[end].print & bits) == bits) ++end;
  for (std::size_t k = i + 1; k < end; ++k)  // a name below the title may be in its print: "**Wings**", "**R. Lin**, …"
    if (line[k].newline && names_in(line, k, line.size(), false).people > 1) return k;
  return end;
}

/// Where the sentence that begins at `i` ends.
inline std::size_t after_sentence(const token_view& line, std::size_t i) {
  std::size_t end = i + 1;
  while (end < line.size() && !line[end].newline && !(line.is(end, token_kind::period) && ends_name(line, end))) ++end;
  return end;
}

inline std::size_t after_line(const token_view& line, std::size_t i) {
  std::size_t end = i + 1;
  while (end < line.size() && !line[end].newline) ++end;
  return end;
}

/// Where the year in brackets begins with which a run of tokens ends: "Quill, A. (2019)."; its end where none does.
inline std::size_t closing_year(const token_view& line, std::size_t first, std::size_t last) {
  std::size_t close = last;
  while (close > first && line.is(close - 1, token_kind::period)) --close;
  const bool year = close >= first + 4 && line.is(close - 1, token_kind::paren_close) &&
                    dates::year_at(line, close - 2) != 0 && line.is(close - 3, token_kind::paren_open);
  return year ? close - 3 : last;
}

/// "**Lin, Ruby**, Bo Holm": is a run of print one name, the family's first, in a list that goes on behind a comma?
inline bool is_inverted_name(const token_view& line, std::size_t first, std::size_t last) {
  return last == first + 3 && line[first].capital && line.is(first + 1, token_kind::comma) && line[first + 2].capital &&
         line.is(last, token_kind::comma);
}

/// "**Quill A**, Lin RB": is a run of print one name with its initials behind it, and is the next name written so?
inline bool is_initialled_name(const token_view& line, std::size_t first, std::size_t last) {
  const auto ends_name_at = [&line](std::size_t at, std::size_t from) {
    return at > from && at - from < 3 && line[from].capital && line[from].letters > 1 &&
           (shapes::initial_like(line[at]) || (line[at].shouted && line[at].letters <= 3));
  };
  if (last < first + 2 || !ends_name_at(last - 1, first) || !line.is(last, token_kind::comma)) return false;
  for (std::size_t i = last + 2; i < line.size() && i < last + 4; ++i)
    if (ends_name_at(i, last + 1)) return true;
  return false;
}

/// "**Slow Wings of Paper**, FOLD 2026.": does a run of several words in print stand before a few others and a year?
inline bool stands_before_year(const token_view& line, std::size_t first, std::size_t last) {
  std::size_t words = 0, end = line.size();
  for (std::size_t i = first; i < last; ++i) words += line.is(i, token_kind::word) ? 1U : 0U;
  while (end > last && line.is(end - 1, token_kind::period)) --end;
  return words > 3 && line.is(last, token_kind::comma) && end > last + 1 && end < last + 6 &&
         dates::year_at(line, end - 1) != 0;
}

}  // namespace headings

/// The title that the line beginning at token `at` shows by its print; none where the run may be names.
inline heading read_heading(const token_view& line, std::size_t at, bool venue_known) {
  using namespace headings;
  heading found;
  if (at >= line.size()) return found;
  const unsigned link = line[at].print & linked, bits = link != 0 ? link : line[at].print & (bold | italic);
  const std::size_t end = bits != 0     ? after_run(line, at, bits)
                          : venue_known ? after_sentence(line, at)
                                        : after_line(line, at);
  if (end == line.size() || end > at + 60 || line.has(at, link_word)) return found;
  piece part;
  part.first = static_cast<std::uint32_t>(at);
  part.last = static_cast<std::uint32_t>(end);
  const shape form = shape_of(line, part);
  if (form.capitals + form.lowers + form.titles == 0 || form.heads > 1 || form.proceedings) return found;
  const roll inside = names_in(line, at, end, true);
  const bool people = inside.whole && inside.people > 0;
  const std::size_t year = closing_year(line, at, end);
  if (year < end && names_in(line, at, year, true).people > 0) return found;  // "**Quill, A. (2019).** Slow wings."
  if (is_inverted_name(line, at, end) || is_initialled_name(line, at, end)) return found;
  if (link == 0 && bits != 0 && stands_before_year(line, at, end)) {
    found.title_first = at;
    found.title_last = found.people_first = end;
    return found;
  }
  const std::size_t next = skip_stops(line, end);
  const roll after = names_in(line, next, line.size(), venue_known);
  const bool stopped = (line.is(end, token_kind::period) && ends_name(line, end)) ||
                       (line.is(end - 1, token_kind::period) && ends_name(line, end - 1));
  const bool apart = next < line.size() && (line[next].newline || stopped);
  bool title = false;
  if (link != 0) {
    const bool cited = (line[at].print & cites) != 0;
    title = people ? after.people > 0 && (cited || inside.people > 1 || (apart && after.people > 1))
                   : form.words > 2 || after.people > 0;
  } else if (bits != 0) {
    title = after.people > 0 ? !people || (apart && after.people > 1) : !people && stopped && form.words > 3;
  } else {
    bool cut = line.is(end - 1, token_kind::comma) || line[end - 1].has(joiner_word);
    for (std::size_t i = at; i + 1 < end; ++i) cut = cut || line.is(i, token_kind::period);
    title = !cut && after.people > 1 && !people && form.words > 1;
  }
  if (!title) return found;
  found.title_first = at;
  found.title_last = end;
  found.people_first = end;
  found.people_last = after.people > 0 ? after.last : 0;
  return found;
}

}  // namespace vitae::wild_text::citing
