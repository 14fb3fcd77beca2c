// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/glyphs.hpp>
#include <vitae/wild/papers/cited_part.hpp>
#include <vitae/wild/papers/legends.hpp>
#include <vitae/wild/papers/line_kinds.hpp>
#include <vitae/wild/papers/line_people.hpp>
#include <vitae/wild/papers/line_venues.hpp>
#include <vitae/wild/papers/people_in_characters.hpp>

namespace vitae::wild_text::layouts {

/// "Folding Letters" over "[Wings over Paper](…)" over its people: is the second line the title, as all of it is a
/// link, and the first none?
inline bool title_below_venue(const context& in, std::size_t begin, std::size_t end) {
  if (begin + 2 >= end) return false;
  const block &venue = in.doc.blocks[begin], &title = in.doc.blocks[begin + 1];
  return venue.kind == block_kind::text && title.kind == block_kind::text && venue.text.size() < 100 &&
         title.text.size() > 20 && !has_link(in.plain(), venue.text) && is_link(in.plain(), title.text);
}

/// A publication laid out in lines of its own, as some pages do: the title, then the authors, the venue and the date in
/// any order. A title that is a heading may go without authors.
class line_reading {
 public:
  explicit line_reading(const context& in) : in_(in) {}

  citation read(std::size_t begin, std::size_t end) {
    const std::size_t above = begin;
    if (title_below_venue(in_, begin, end)) ++begin;
    std::size_t next = begin + 1;
    span title = undated_title(in_.doc.blocks[begin].text);
    while (next < end && (goes_on_bold(next) || goes_on_quoted(begin, next)))
      title.end = in_.doc.blocks[next++].text.end;
    const std::size_t printed = bold_end(title), bar = bar_before_venue(in_, title);
    const cited_text beside = bar < title.end ? cited_part(in_, trim(in_.plain(), {bar + 3, title.end})) : cited_text{};
    made_.title = cited_part(in_, without_comma({title.begin, std::min(printed, bar)}));
    if (printed < title.end) behind_title({printed, title.end});
    if (above < begin) line(in_.doc.blocks[above].text);
    for (std::size_t i = next; i < end;) {
      const std::size_t last = after_wrapped(i, end);
      const bool roll =
          last > i + 1 && wrapped_people({in_.doc.blocks[i].text.begin, in_.doc.blocks[last - 1].text.end});
      if (!roll) line(in_.doc.blocks[i].text);
      i = roll ? last : i + 1;
    }
    if (!made_.venue) made_.venue = beside;
    if (made_.year.empty()) made_.year = citing::tails::year_in(beside.text);
    made_.confidence = 0.8F;
    const bool sure = made_.authors.size() > 1 && (made_.venue || !made_.year.empty());
    return sure || in_characters_ ? std::move(made_) : citation{};
  }

 private:
  /// Is a block the next line of a title in bold?
  bool goes_on_bold(std::size_t next) const {
    const block &above = in_.doc.blocks[next - 1], &b = in_.doc.blocks[next];
    return b.kind == block_kind::text && b.gap == 0 && (above.how & b.how & style::bold) != 0;
  }

  /// Is a block, right below the title, an item beside it over items set in below both, as the next line of a quotation
  /// is?
  bool goes_on_quoted(std::size_t begin, std::size_t next) const {
    const block &title = in_.doc.blocks[begin], &b = in_.doc.blocks[next];
    return b.kind == block_kind::bullet && title.kind == b.kind && b.level == title.level && b.gap == 0;
  }

  /// Where the bold words end with which a title in several prints begins; its end where there are none.
  std::size_t bold_end(span title) const {
    const auto bold = [&](std::size_t i) { return i < title.end && (in_.plain().styles[i] & style::bold) != 0; };
    std::size_t end = title.begin;
    for (std::size_t next = end; bold(next); next = in_.plain().text.find_first_not_of(" \n", end))
      for (end = next; bold(end);) ++end;
    return end < title.begin + 10 ? title.end : end;
  }

  /// What stands behind a title in bold: on the next line a part of the publication, on its own a remark.
  void behind_title(span rest) {
    const std::string_view text = in_.view(rest);
    const std::size_t begin = text.find_first_not_of(" ,.\n");
    if (begin == text.npos) return;
    const span said = trim(in_.plain(), {rest.begin + begin, rest.end});
    if (text.find('\n') < begin) return line(said);
    made_.notes.push_back(cited_part(in_, said));
  }

  span without_comma(span s) const {
    s = trim(in_.plain(), s);
    while (!s.empty() && in_.plain().text[s.end - 1] == ',') --s.end;
    return s;
  }

  /// The block after the lines that go on with a plain one without a gap.
  std::size_t after_wrapped(std::size_t i, std::size_t end) const {
    const auto plain = [&](std::size_t k) {
      return in_.doc.blocks[k].kind == block_kind::text && in_.doc.blocks[k].how == 0;
    };
    constexpr std::size_t most_lines = 40;  // of names
    std::size_t last = i + 1;
    while (plain(i) && last < std::min(end, i + most_lines) && plain(last) && in_.doc.blocks[last].gap == 0) ++last;
    return last;
  }

  void line(span text) {
    const std::string_view all = in_.view(text);
    const bool tells = all.size() > 60 && lines::is_prose(all);  // what the work is about
    if (tells || legends::is_legend(all, 2)) return;
    span rest = undated({text.begin + label_of_authors(all), text.end});
    const bool closes = in_.view(rest).find('(') < in_.view(rest).rfind(')');  // "Symposium on Lenses (SOL)"
    const std::string_view loose = closes ? ", .(|" : ", .()|";
    while (!rest.empty() && loose.find(in_.plain().text[rest.end - 1]) != loose.npos) --rest.end;
    rest = trim(in_.plain(), rest);
    if (!rest.empty() && !people(rest) && !made_.venue && rest.size() < 160) place(rest);
  }

  /// "2023 • Wings": a title without the date before it, which a sign parts from it.
  span undated_title(span title) {
    for (const found_date* d : in_.dates.dating_in(title)) {
      const span rest = trim(in_.plain(), {d->text.end, title.end});
      const decoded sign = decode(in_.view(rest), 0);
      if (d->text.begin > title.begin || !d->what.when.end) continue;
      if (bullets::family_of(sign.code_point) == glyph_family::none) continue;
      made_.date = cited_part(in_, d->text), made_.year = edtf_of(*d->what.when.end).substr(0, 4);
      return trim(in_.plain(), {rest.begin + sign.length, rest.end});
    }
    return title;
  }

  /// A line without its dates, of which the first is the publication's.
  span undated(span rest) {
    for (const found_date* d : in_.dates.dating_in(rest)) {
      if (!made_.date && d->what.when.end)
        made_.date = cited_part(in_, d->text), made_.year = edtf_of(*d->what.when.end).substr(0, 4);
      if (d->text.begin - rest.begin > 4)
        rest.end = d->text.begin;
      else
        rest.begin = d->text.end;
    }
    return rest;
  }

  /// Takes lines of names that were wrapped as the authors.
  bool wrapped_people(span lines) {
    const std::string_view text = in_.view(lines);
    return none_of(text, ascii::is_digit) && people(lines, 8);
  }

  /// Takes a line of names as the authors, if so many of ten look like people.
  bool people(span rest, std::size_t of_ten = 7) {
    if (made_.authors.size() > 1) return false;
    std::size_t people = 0;
    std::vector<span> names = names_in(in_, rest);
    part_last_name(in_, names);
    for (const span n : names) people += is_name(in_, n) ? 1U : 0U;
    if (people * 10 < names.size() * of_ten || people <= made_.authors.size()) return false;
    if (!made_.authors.empty() && !made_.venue)  // several are people rather than the one above them
      made_.venue = {made_.authors[0].name, made_.authors[0].span};
    made_.authors.clear();
    in_characters_ = all_of(names, [&](span n) { return is_cjk(decode(in_.view(n), 0).code_point); });
    for (const span n : names) made_.authors.push_back(author_of(in_, n));
    return true;
  }

  void place(span rest) {
    rest = between_title_marks(in_, rest);
    if (in_.view(rest).substr(0, 3) == "In ") rest.begin += 3;
    made_.venue = cited_part(in_, rest);
    if (any_of(in_.view(rest), ascii::is_digit)) part_numbers(in_, made_, rest);
  }

  const context& in_;
  citation made_;
  bool in_characters_ = false;  // are the authors' names in Chinese, Japanese or Korean?
};

inline citation in_lines(const context& in, std::size_t begin, std::size_t end) {
  return line_reading(in).read(begin, end);
}

}  // namespace vitae::wild_text::layouts
