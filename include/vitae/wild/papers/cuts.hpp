// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/papers/group_text.hpp>
#include <vitae/wild/papers/line_kinds.hpp>
#include <vitae/wild/papers/standing.hpp>

namespace vitae::wild_text {

/// What a line does to a list of publications.
enum class line_part : unsigned char { goes_on, begins, divides };

/// One way to part lines into publications.
using list_cut = std::vector<line_part>;

/// The ways in which lists of publications are laid out, tried on some blocks: each gives one cut of them.
class cuts {
 public:
  cuts(const context& in, const std::vector<line_kind>& kinds, std::size_t begin, std::size_t end)
      : in_(in), kinds_(kinds), begin_(begin), end_(end) {
    for (std::size_t i = begin; i < end; ++i) {
      const block& b = at(i);
      if (b.kind == block_kind::heading) add(levels_, b.level);
      if (b.gap > 0 && i > begin) add(gaps_, b.gap);
      if (b.kind == block_kind::bullet) top_ = std::min<std::size_t>(top_, b.level);
      if (b.kind == block_kind::text) flush_ = std::min<std::size_t>(flush_, b.indent);
    }
    note_quotations();
  }

  /// All ways that differ, those that the marks of the document suggest first.
  std::vector<list_cut> alternatives() const {
    std::vector<list_cut> found;
    for (std::size_t i = levels_.size(); i > 0; --i) {
      const std::size_t level = levels_[i - 1];
      add(found, level, [&](const block& b, std::size_t) { return b.kind == block_kind::heading; });
    }
    add(found, none, [&](const block& b, std::size_t) { return is_item(b) || (b.gap > 0 && b.indent == 0); });
    add(found, none, [&](const block&, std::size_t i) { return i + 1 < end_ && at(i + 1).definition; });
    for (const std::size_t gap : gaps_) add(found, none, [&](const block& b, std::size_t) { return b.gap >= gap; });
    add(found, none, [&](const block&, std::size_t i) { return ends_entry(i); });
    for (const unsigned how : {style::bold, style::italic, style::underlined})
      add(found, none, [&](const block& b, std::size_t i) { return (b.how & how) != 0 && !(at(i - 1).how & how); });
    add(found, none, [&](const block& b, std::size_t i) {
      return layouts::is_link(in_.plain(), b.text) && kind(i) != line_kind::links;
    });
    add(found, none, [&](const block& b, std::size_t) { return begins_with_year(in_.view(b)); });
    add(found, none,
        [&](const block& b, std::size_t i) { return layouts::begins_quoted(in_.view(b)) && !continues_people(i); });
    add(found, none, [&](const block& b, std::size_t) { return b.indent <= flush_ + 1; });
    add(found, none, [&](const block&, std::size_t i) { return kind(i) == line_kind::date; });
    add(found, none, [&](const block&, std::size_t i) { return kind(i) == line_kind::badge; });
    add(found, none, [&](const block&, std::size_t i) { return kind(i) == line_kind::people; });
    add(found, none, [&](const block&, std::size_t i) { return i + 1 < end_ && kind(i + 1) == line_kind::people; });
    add(found, none, [&](const block& b, std::size_t) { return is_item(b) || b.kind == block_kind::text; });
    add(found, none, [&](const block&, std::size_t i) { return heads_items(i); });
    return found;
  }

 private:
  static constexpr std::size_t none = 0;

  /// Where a publication begins, by one rule, whatever its type: each cut is made by the same function.
  class rule {
   public:
    template <class Begins>
    rule(const Begins& begins)
        : begins_(&begins),
          asks_([](const void* it, const block& b, std::size_t i) { return (*static_cast<const Begins*>(it))(b, i); }) {
    }
    bool operator()(const block& b, std::size_t i) const { return asks_(begins_, b, i); }

   private:
    const void* begins_;
    bool (*asks_)(const void* it, const block& b, std::size_t i);
  };

  const block& at(std::size_t i) const { return in_.doc.blocks[i]; }
  line_kind kind(std::size_t i) const { return kinds_[i - begin_]; }

  /// Keeps the few smallest of the values.
  static void add(std::vector<std::size_t>& values, std::size_t value) {
    const auto place = std::lower_bound(values.begin(), values.end(), value);
    if (place == values.end() || *place != value) values.insert(place, value);
    if (values.size() > 5) values.pop_back();
  }

  /// A row, an outermost bullet, or a bullet's mark whose text stands in blocks of its own.
  bool is_item(const block& b) const {
    return b.kind == block_kind::row || (b.kind == block_kind::bullet && b.level == top_) ||
           (b.how & style::inserted) != 0;
  }

  /// Does a title stand over items set in below it, the first of which names people, its next line in a quotation
  /// aside?
  bool heads_items(std::size_t i) const {
    const auto beside = [&](std::size_t k) {
      return at(k).kind == block_kind::bullet && at(k - 1).kind == at(k).kind && at(k - 1).level == at(k).level &&
             at(k).gap == 0;
    };
    if (i > begin_ && beside(i)) return false;
    std::size_t next = i + 1;
    while (next < end_ && beside(next)) ++next;
    return next < end_ && kind(next) == line_kind::people && at(next).kind == block_kind::bullet &&
           at(next).level > at(i).level;
  }

  /// Does the line before end as references do, in a stop, a bracket or a number? A line of people does not, whose
  /// title is to come.
  bool ends_entry(std::size_t i) const {
    if (continues_people(i)) return false;
    const std::string_view before = in_.view(at(i - 1));
    const char last = before.empty() ? '.' : before.back();
    return at(i).gap > 0 || last == '.' || last == ')' || last == ']' || ascii::is_digit(last);
  }

  /// Notes which lines begin within a quotation of a line or two above: "“Tides and", "lamps.” Harbour Studies 3".
  void note_quotations() {
    constexpr std::string_view opens = "\xE2\x80\x9C", low = "\xE2\x80\x9E", closes = "\xE2\x80\x9D";
    std::string_view open;  // the mark that did
    std::size_t lines = 0;
    for (std::size_t i = begin_; i < end_; ++i) {
      if (at(i).gap > 0 || at(i).kind != block_kind::text || ++lines > 3) open = {};
      quoted_.push_back(!open.empty());
      const std::string_view text = in_.view(at(i));
      for (std::size_t mark = text.find('\xE2'); mark != text.npos; mark = text.find('\xE2', mark + 3)) {
        const std::string_view sign = text.substr(mark, 3);
        if (sign == closes || (sign == opens && open == low))
          open = {};
        else if (sign == opens || sign == low)
          open = sign, lines = 0;
      }
    }
  }

  /// Is the title to come that the people in the line right above have written, who may have their year behind them?
  bool continues_people(std::size_t i) const {
    if (i == begin_ || at(i).gap > 0) return false;
    return kind(i - 1) == line_kind::people ||
           (layouts::begins_quoted(in_.view(at(i))) && layouts::is_people_and_year(in_.view(at(i - 1))));
  }

  /// "2023 A. Quill, …": a year and a space.
  static bool begins_with_year(std::string_view text) {
    return text.size() > 8 && (text.starts_with("19") || text.starts_with("20")) && ascii::is_digit(text[2]) &&
           ascii::is_digit(text[3]) && ascii::is_blank(text[4]);
  }

  /// Links end a publication before an item, which begins one.
  bool ends_in_links(std::size_t i) const {
    return i > begin_ && kind(i - 1) == line_kind::links && is_item(at(i)) && at(i).kind != block_kind::text;
  }

  /// The cut of one rule: headings of a level above `level` divide, all of them where it is 0; links go on.
  void add(std::vector<list_cut>& found, std::size_t level, const rule& begins) const {
    list_cut made(end_ - begin_, line_part::goes_on);
    bool listed = false;  // an item's publication does not go on in the next item
    for (std::size_t i = begin_; i < end_; ++i) {
      const block& b = at(i);
      line_part& part = made[i - begin_];
      const bool first = i == begin_ || made[i - begin_ - 1] == line_part::divides;
      if (b.kind == block_kind::heading && (b.level != level || names_works(i)))
        part = b.level > level && level != none ? line_part::goes_on : line_part::divides;
      else if (says_standing(i))
        part = line_part::divides;
      else if (first || (!follows(i) && (begins(b, i) || (listed && is_item(b)) || ends_in_links(i))))
        part = line_part::begins;
      if (part == line_part::begins) listed = is_item(b);
    }
    if (!among(found, made)) found.push_back(std::move(made));
  }

  /// "2023", "Journal articles": a heading over publications, no title of one.
  bool names_works(std::size_t i) const {
    const std::string_view text = in_.view(at(i));
    return kind(i) == line_kind::date || (std::count(text.begin(), text.end(), ' ') < 4 && speaks_of_works(text));
  }

  /// "Manuscripts in preparation": a line over the items of a list that says how far these have come; "Magazine
  /// Articles" below a blank line, right over a publication, or "Peer-Reviewed Journals" behind the end of another one.
  bool says_standing(std::size_t i) const {
    const bool over = i + 1 < end_ && at(i + 1).gap == 0 && at(i).kind == block_kind::text && at(i).how == 0;
    if (over && (at(i).gap > 0 || i == begin_) && names_works_only(in_.view(at(i)))) return true;
    if (over && i > begin_ && ends_entry(i) && says_kinds_of_works(in_.view(at(i)))) return true;
    if (stands_over_numbers(i)) return true;
    const bool over_items = i + 1 < end_ && is_item(at(i + 1)) && at(i).kind == block_kind::text && !is_item(at(i));
    if (!over_items || !names_works(i)) return false;
    return standing_of(in_.view(at(i))).status != cited_status::unsaid;
  }

  /// "**As first author**" right over "[8] A. Quill, …": a few words in bold that say what the numbered items below
  /// have in common.
  bool stands_over_numbers(std::size_t i) const {
    constexpr std::size_t longest = 40;
    if (i + 1 == end_ || at(i + 1).gap > 0 || (at(i).how & style::bold) == 0 || !is_numbered(at(i + 1))) return false;
    const std::string_view text = in_.view(at(i));
    return text.size() <= longest && none_of(text, ascii::is_digit) && !is_numbered(at(i)) &&
           (at(i).kind == block_kind::text || at(i + 1).level > at(i).level);
  }

  /// Does "[8] " stand before an item?
  bool is_numbered(const block& b) const {
    constexpr std::size_t longest = 8;
    if (b.kind != block_kind::bullet) return false;
    const std::size_t from = b.text.begin - std::min(b.text.begin, longest);
    const std::string_view mark = trimmed(in_.plain().of(from, b.text.begin));
    return mark.size() > 2 && mark.back() == ']' && ascii::is_digit(mark[mark.size() - 2]);
  }

  /// Links, what has no word, and the rest of a line belong to what stands before them.
  bool follows(std::size_t i) const {
    if (is_item(at(i))) return kind(i) == line_kind::links;
    return kind(i) == line_kind::links || is_abstract(i) || quoted_[i - begin_] || kind(i) == line_kind::empty ||
           (at(i).gap == 0 && goes_on_line(in_, i));
  }

  /// Running text of several lines below the links of a publication, in which no number stands, tells of that one.
  bool is_abstract(std::size_t i) const {
    constexpr std::size_t shortest = 120;
    const std::string_view text = in_.view(at(i));
    return i > begin_ && kind(i - 1) == line_kind::links && text.size() > shortest && text.ends_with('.') &&
           lines::is_prose(text) && none_of(text, ascii::is_digit);
  }

  const context& in_;
  const std::vector<line_kind>& kinds_;
  std::size_t begin_, end_;
  std::vector<bool> quoted_;                // of each line, whether it begins within a quotation
  std::vector<std::size_t> levels_, gaps_;  // of headings, of blank lines; in rising order
  std::size_t top_ = static_cast<std::size_t>(-1), flush_ = static_cast<std::size_t>(-1);
};

}  // namespace vitae::wild_text
