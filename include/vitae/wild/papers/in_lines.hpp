// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/legends.hpp>

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

/// How long "Authors: " is in front of a line.
inline std::size_t label_of_authors(std::string_view line) {
  for (const std::string_view label : {"Authors: ", "Author: ", "Author(s): "})
    if (line.starts_with(label)) return label.size();
  return 0;
}

/// A name without the marks behind it, which it keeps aside: "Ada Quill*#".
inline cited_author marked_author(const cited_text& name) {
  cited_author made{name.text, name.span, false, false, false, {}};
  const std::size_t last = made.name.find_last_not_of("*#^");
  if (last == std::string::npos || last + 1 == made.name.size()) return made;
  made.marks = made.name.substr(last + 1);
  made.name.resize(last + 1);
  made.span.length = last + 1;
  made.equal = made.marks.find('*') != std::string::npos;
  return made;
}

/// A publication laid out in lines of its own, as some pages do: the title, then the authors, the venue and the date in
/// any order. A title that is a heading may go without authors.
class line_reading {
 public:
  explicit line_reading(const context& in) : in_(in) {}

  citation read(std::size_t begin, std::size_t end) {
    const span title = in_.doc.blocks[begin].text;
    const std::size_t bar = bar_before_venue(in_, title);
    const cited_text beside = bar < title.end ? part(trim(in_.plain(), {bar + 3, title.end})) : cited_text{};
    made_.title = part(trim(in_.plain(), {title.begin, bar}));
    for (std::size_t i = begin + 1; i < end; ++i) line(in_.doc.blocks[i]);
    if (!made_.venue) made_.venue = beside;
    if (made_.year.empty()) made_.year = citing::tails::year_in(beside.text);
    made_.confidence = 0.8F;
    return made_.authors.size() < 2 || (!made_.venue && made_.year.empty()) ? citation{} : std::move(made_);
  }

 private:
  cited_text part(span s) const { return {plain_of(in_.plain(), s), in_.plain().where(s.begin, s.end)}; }

  void line(const block& b) {
    const std::string_view all = in_.view(b);
    const bool tells = all.size() > 60 && lines::is_prose(all);  // what the work is about
    if (tells || legends::is_legend(all, 2)) return;
    span rest = undated({b.text.begin + label_of_authors(all), b.text.end});
    const bool closes = in_.view(rest).find('(') < in_.view(rest).rfind(')');  // "Symposium on Lenses (SOL)"
    const std::string_view loose = closes ? ", .(|" : ", .()|";
    while (!rest.empty() && loose.find(in_.plain().text[rest.end - 1]) != loose.npos) --rest.end;
    rest = trim(in_.plain(), rest);
    if (!rest.empty() && !people(rest) && !made_.venue && rest.size() < 160) place(rest);
  }

  /// A line without its dates, of which the first is the publication's.
  span undated(span rest) {
    for (const found_date* d : in_.dates.dating_in(rest)) {
      if (!made_.date && d->what.when.end)
        made_.date = part(d->text), made_.year = edtf_of(*d->what.when.end).substr(0, 4);
      if (d->text.begin - rest.begin > 4)
        rest.end = d->text.begin;
      else
        rest.begin = d->text.end;
    }
    return rest;
  }

  /// Takes a line of names as the authors.
  bool people(span rest) {
    if (!made_.authors.empty()) return false;
    std::size_t people = 0;
    const std::vector<span> names = enumeration(in_.plain()).read(rest, true);
    for (const span n : names) people += in_.weigh(look::person, n) >= 0.35F ? 1U : 0U;
    if (people * 10 < names.size() * 7 || people == 0) return false;
    for (const span n : names) made_.authors.push_back(marked_author(part(n)));
    return true;
  }

  void place(span rest) {
    if (in_.view(rest).substr(0, 3) == "In ") rest.begin += 3;
    made_.venue = part(rest);
  }

  const context& in_;
  citation made_;
};

inline citation in_lines(const context& in, std::size_t begin, std::size_t end) {
  return line_reading(in).read(begin, end);
}

}  // namespace vitae::wild_text::layouts
