// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/leaf/dates/whole.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/entries/dates/leading_years.hpp>
#include <vitae/wild/entries/dates/short_years.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Words in brackets behind a period that ends in future or goes on.
inline constexpr std::string_view outlooks[] = {"anticipated", "current",   "en cours", "erwartet",       "estimated",
                                                "expected",    "forventet", "geplant",  "laufend",        "ongoing",
                                                "planned",     "previsto",  "prévu",    "projected",      "scheduled",
                                                "tentative",   "to date",   "verwacht", "voraussichtlich"};

/// A date or a period in plain text: what it means, and where it is set.
struct found_date {
  span text;
  dated what;
};

/// Some of a document's dates, in order, which stand somewhere else.
class found_dates {
 public:
  found_dates() = default;
  found_dates(const found_date* const* begin, const found_date* const* end) : begin_(begin), end_(end) {}
  found_dates(const std::vector<const found_date*>& all) : found_dates(all.data(), all.data() + all.size()) {}

  const found_date* const* begin() const { return begin_; }
  const found_date* const* end() const { return end_; }
  std::size_t size() const { return static_cast<std::size_t>(end_ - begin_); }
  bool empty() const { return begin_ == end_; }
  const found_date* operator[](std::size_t i) const { return begin_[i]; }
  const found_date* front() const { return *begin_; }
  const found_date* back() const { return end_[-1]; }

  operator std::vector<const found_date*>() const { return {begin_, end_}; }

 private:
  const found_date *const *begin_ = nullptr, *const *end_ = nullptr;
};

/// The dates of a document, in order.
class date_table {
 public:
  date_table(const outline& doc, dates::day_order order) : text_(&doc.plain.text) {
    const bool leading = leading_years::are_usual(doc);
    const bool shortened = leading || shortens_years(doc.plain.text);
    for (const block& b : doc.blocks) {
      dated first = leading ? leading_years::date_of(doc.plain.of(b.text.begin, b.text.end)) : dated{};
      const std::size_t from = first.offset + first.length;
      if (from > 0) add({b.text.begin + first.offset, b.text.begin + from}, std::move(first));
      each_date(doc.plain.of(b.text.begin, b.text.end), order, [&](dated&& d) {
        if (d.offset < from) return;
        span at{b.text.begin + d.offset, b.text.begin + d.offset + d.length};
        if (const std::size_t led = class_before(doc.plain.of(b.text.begin, at.begin));
            led > 0 && !d.is_range && !goes_on(doc.plain.of(at.end, b.text.end)))
          at.begin -= led, d.confidence = 0.8F;
        if (d.ambiguous) keep_years(d, doc.plain.of(at.begin, at.end));
        if (shortened) end_in_year(d, short_years_at(doc.plain.of(at.begin, at.end)));
        if (d.offset < 3) leave_open(d, at, b.text.end, doc.plain);
        if (is_stamp(doc.plain.of(at.begin, at.end), doc.plain.of(at.end, b.text.end))) return;
        if (d.is_range) at.end += length_behind(doc.plain.of(at.end, b.text.end));
        add(at, std::move(d));
      });
    }
    // Blocks are not in the order of the text where a column was put back to its entries.
    sort_by(dating_, [](const found_date* d) { return d->text.begin; });
    sort_by(mentioned_, [](const found_date* d) { return d->text.begin; });
  }

  date_table(const date_table&) = delete;  // the lists point to its own dates

  /// How sure a date must be to count as the date of its entry rather than a year that is mentioned.
  static constexpr float dating = 0.5F;

  /// The dates of a span that may date an entry.
  found_dates dating_in(span s) const { return within(s, dating_); }
  /// The years that a span mentions without being dated by them: "Prize of the 2016 contest".
  found_dates mentioned_in(span s) const { return within(s, mentioned_); }
  /// Those with a whole year that no calendar has, "31.02.2019", or of which nobody can say which number is the month.
  std::vector<const found_date*> doubtful() const {
    constexpr std::size_t shortest = 8;  // "Windows 7/8/10" is none
    std::vector<const found_date*> found;
    for (const found_date* d : dating_)
      if (d->what.trouble != dates::problem::none && d->text.size() >= shortest) found.push_back(d);
    return found;
  }
  /// What is to be said of one of these, which stands in the text.
  static fault doubt_of(const found_date& d, std::string_view text) {
    return dates::whole::fault_with(d.what.trouble, text, d.what.better);
  }
  /// Does a span have any date, or mention a year?
  bool any_in(span s) const { return !dating_in(s).empty() || !mentioned_in(s).empty(); }

 private:
  void add(span at, dated&& what) {
    all_.push_back({at, std::move(what)});
    const found_date& d = all_.back();
    (d.what.confidence >= dating && !mentioned(d) ? dating_ : mentioned_).push_back(&d);
  }

  static found_dates within(span s, const std::vector<const found_date*>& some) {
    const found_dates all = some;
    const auto begin = std::lower_bound(all.begin(), all.end(), s.begin,
                                        [](const found_date* d, std::size_t at) { return d->text.begin < at; });
    auto end = begin;
    while (end != all.end() && (*end)->text.end <= s.end) ++end;
    return {begin, end};
  }

  /// "06/04/2021 - 05/03/2022": the years are certain, whichever the months are; one year of a range begins it.
  static void keep_years(dated& d, std::string_view text) {
    constexpr std::size_t digits = 4;
    std::vector<date> years;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = at;
      while (end < text.size() && ascii::is_digit(text[end])) ++end;
      if (end - at == digits)
        if (const reading<date> year = dates::edtf::read(text.substr(at, digits))) years.push_back(*year);
    }
    if (!years.empty()) d.when = {years.front(), d.is_range && years.size() == 1 ? date::present() : years.back()};
  }

  /// "2008-10" for 2008 to 2010.
  static void end_in_year(dated& d, const short_years& years) {
    if (d.is_range || years.length == 0 || years.length != d.length) return;
    d.when = {date::of(years.first), date::of(years.last)};
    d.is_range = true;
  }

  /// "2018– Lecturer", "2018-**Lecturer**": a year at the beginning of a line with a dash on it goes on; "May 2018 - |
  /// Oslo" too.
  static void leave_open(dated& d, span& at, std::size_t end, const plain_text& plain) {
    std::string_view after = plain.of(at.end, end);
    const bool apart = after.starts_with(' ');
    if (apart) after.remove_prefix(1);
    const std::size_t dash = after.starts_with("\xE2\x80\x93") ? 3
                             : after.starts_with("--")         ? 2
                             : after.starts_with("-")          ? 1
                                                               : 0;
    if (d.is_range || dash == 0 || !d.when.start || after.size() < dash + 2) return;
    const std::size_t next = at.end + (apart ? 1 : 0) + dash;
    const bool restyled = ((plain.styles[next] ^ plain.styles[next - 1]) & (style::bold | style::italic)) != 0;
    if (apart ? !after.substr(dash).starts_with(" |") : after[dash] != ' ' && !restyled) return;
    at.end += apart ? 1 : 0;
    d.when.end = date::present();
    d.is_range = true;
    d.confidence = 0.9F;
    at.end += dash;
  }

  /// "2024年5月1日現在": no period but the day on which a Japanese document was written.
  static bool is_stamp(std::string_view text, std::string_view behind) {
    constexpr std::string_view now = "現在";
    const bool within = text.ends_with(now);
    if (!within && !trimmed(behind).starts_with(now)) return false;
    text = trimmed(within ? text.substr(0, text.size() - now.size()) : text);
    return text.ends_with("日") || text.ends_with("月") || text.ends_with("年");
  }

  /// Does a name go on behind a year: "Class of 1999 Scholar"?
  static bool goes_on(std::string_view after) {
    return after.size() > 1 && after[0] == ' ' && ascii::is_alpha(after[1]);
  }

  /// "Class of 2009": how many bytes say that the year is that of one's degree.
  static std::size_t class_before(std::string_view before) {
    constexpr std::string_view led = "class of ";
    return before.size() >= led.size() && ascii::equal(before.substr(before.size() - led.size()), led) ? led.size() : 0;
  }

  /// Whether words in brackets say that a period ends in future or goes on: "(expected)".
  static bool is_outlook(std::string_view words) { return words::lists<outlooks>(ascii::small_letters(words)); }

  /// How many bytes of what follows a period say how long it was or will be: " (1 year 6 months)", " (expected)".
  static std::size_t length_behind(std::string_view after) {
    const std::size_t blank = after.starts_with(' ') ? 1 : after.starts_with("\xC2\xA0") ? 2 : 0;
    const std::size_t open = after.substr(blank).starts_with('(') ? blank + 1 : 0;
    const std::size_t close = open == 0 ? after.npos : after.substr(0, 40).find(')', open);
    if (close == after.npos) return 0;
    const std::string_view words = after.substr(open, close - open);
    return is_duration(words) || is_outlook(words) ? close + 1 : 0;
  }

  /// "令和4年度潮汐賞": is a year a fiscal one, and part of a name, as what stands right behind it is?
  static bool names_fiscal_year(std::string_view after) {
    constexpr std::string_view fiscal = "度";
    return after.starts_with(fiscal) && is_cjk(decode(after, fiscal.size()).code_point);
  }

  /// A year that ends a phrase within its line, with no mark before it: "Scholarship of 2014, Example University".
  bool mentioned(const found_date& d) const {
    const std::string_view text = *text_;
    if (names_fiscal_year(text.substr(std::min(d.text.end, text.size())))) return true;
    if (!d.what.bare || d.what.is_range || d.text.begin < 2 || d.text.end + 1 >= text.size()) return false;
    const char before = text[d.text.begin - 2], after = text[d.text.end];
    return text[d.text.begin - 1] == ' ' && ascii::is_alpha(before) && after == ',' && text[d.text.end + 1] == ' ';
  }

  const std::string* text_;
  std::deque<found_date> all_;  // which may be many: none is ever moved
  std::vector<const found_date*> dating_, mentioned_;
};

/// A date as EDTF ("2019-09"), empty for a blank one.
inline std::string edtf_of(const date& d) {
  std::string out;
  dates::edtf::write(out, d);
  return out;
}

}  // namespace vitae::wild_text
