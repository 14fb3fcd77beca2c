// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text::layouts {

/// Where a bar stands between a title and the short name of its venue, "Wings | ACM UIST'24"; the end where none does.
inline std::size_t bar_before_venue(const context& in, span title) {
  const std::string_view text = in.view(title);
  const std::size_t bar = text.rfind(" | ");
  if (bar == text.npos || text.size() - bar > 40) return title.end;
  const citing::plain_line after = citing::read_plain(text.substr(bar + 3));
  const std::vector<citing::token> tokens = citing::tokenizer(after).read();
  return !tokens.empty() && tokens.size() < 6 && tokens[0].camel ? title.begin + bar : title.end;
}

/// A publication laid out in lines of its own, as some pages do: the title, then the authors, the venue and the date in
/// any order.
inline citation in_lines(const context& in, std::size_t begin, std::size_t end) {
  const auto part = [&](span s) { return cited_text{plain_of(in.plain(), s), in.plain().where(s.begin, s.end)}; };
  citation made;
  span title = in.doc.blocks[begin].text;
  const std::size_t bar = bar_before_venue(in, title);
  const cited_text beside = bar < title.end ? part(trim(in.plain(), {bar + 3, title.end})) : cited_text{};
  made.title = part(trim(in.plain(), {title.begin, bar}));
  for (std::size_t i = begin + 1; i < end; ++i) {
    span rest = in.doc.blocks[i].text;
    for (const found_date* d : in.dates.dating_in(rest)) {
      if (!made.date && d->what.when.end)
        made.date = part(d->text), made.year = edtf_of(*d->what.when.end).substr(0, 4);
      if (d->text.begin - rest.begin > 4)
        rest.end = d->text.begin;
      else
        rest.begin = d->text.end;
    }
    const bool closes = in.view(rest).find('(') < in.view(rest).rfind(')');  // "Symposium on Lenses (SOL)"
    const std::string_view loose = closes ? ", .(" : ", .()";
    while (!rest.empty() && loose.find(in.plain().text[rest.end - 1]) != loose.npos) --rest.end;
    rest = trim(in.plain(), rest);
    if (rest.empty()) continue;
    std::size_t people = 0;
    const std::vector<span> names = enumeration(in.plain()).read(rest, true);
    for (const span n : names) people += in.weigh(look::person, n) >= 0.35F ? 1U : 0U;
    if (made.authors.empty() && people * 10 >= names.size() * 7 && people > 0) {
      for (const span n : names) {
        const cited_text name = part(n);
        made.authors.push_back({name.text, name.span, false, false, false, {}});
      }
    } else if (!made.venue && rest.size() < 160) {
      if (in.view(rest).substr(0, 3) == "In ") rest.begin += 3;
      made.venue = part(rest);
    }
  }
  if (!made.venue) made.venue = beside;
  if (made.year.empty()) made.year = citing::tails::year_in(beside.text);
  made.confidence = 0.8F;
  return made.authors.size() < 2 || (!made.venue && made.year.empty()) ? citation{} : made;
}

}  // namespace vitae::wild_text::layouts
