// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/biography/sentences.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/time_phrase.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/evidence/told_posts.hpp>
#include <vitae/wild/words/joints.hpp>
#include <vitae/wild/words/telling.hpp>

namespace vitae::wild_text {

/// Takes apart what a sentence says behind the title of a job or a degree: " at Example Ltd. in Oslo from 2012 to 2014,
/// where …".
class clause_reading {
 public:
  /// `running` is the plain text with its lines as one.
  clause_reading(const context& in, std::string_view running) : in_(in), running_(running) {}

  std::string_view view(span s) const { return running_.substr(s.begin, s.size()); }

  /// Where what is told of one fact ends: before words that say something else.
  std::size_t end_of(span s) const {
    const std::string_view text = view(s);
    for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
      const std::string_view next = text.substr(at + 1);
      const std::string word = degree_telling::word_at(next.substr(0, 20));
      const bool leads = at == 0 && (word == "with" || word == "under");
      if (words::lists<words::fact_stops>(word) ? !leads : turns_at(text.substr(0, at), next, word))
        return s.begin + at;
    }
    return s.end;
  }

  /// Where a clause begins behind `from`, whose words lead to a title from `lead` on: at the time before them, as in
  /// "…; | in 2012 I became".
  std::size_t begin_of(std::size_t from, std::size_t lead) const {
    if (lead <= from) return lead;
    const std::string_view text = view({from, lead});
    for (std::size_t at = text.find_first_of(" "); at < text.size(); at = text.find(' ', at + 1))
      if (at + 60 > text.size() && telling::begins_clause(text, at + 1) &&
          telling::past_adverbs(text, at + 1) == text.size())
        return from + at + 1;
    return lead;
  }

  /// Does a text begin with the holder's name, behind a word that joins it to the title: " at Example Ltd."?
  static bool names_holder(std::string_view text) {
    if (!text.empty() && text[0] == ' ')
      if (const std::size_t when = time_phrase_in(text.substr(1)); when > 0) text.remove_prefix(when);
    if (text.starts_with(" en ") && telling::names_at(text, 4)) return true;
    for (const std::string_view joint : {" at ", " from ", " bei ", " beim ", " chez "})
      if (text.starts_with(joint)) return true;
    return !text.empty() && words::after_joint(text.substr(1), words::naming_joints) > 0;
  }

  /// Its atoms: between dates, the edges of links, and words that say where.
  std::vector<atom> atoms_of(span clause) const {
    cutting cut(in_.plain());
    std::size_t from = clause.begin;
    for (const found_date* f : dates_of(clause)) {
      if (f->text.begin > from) add({from, f->text.begin}, cut);
      from = std::max(from, f->text.end);
    }
    if (from < clause.end) add({from, clause.end}, cut);
    std::vector<atom> atoms = cut.take();
    for (atom& a : atoms) {
      if (a.before == gap::line) a.before = gap::word;  // running text breaks its lines anywhere
      if (a.outer == a.text) a.outer = a.text = bare(a.text);
    }
    return atoms;
  }

  /// Is a name a link, as those of teams and firms are in running text?
  bool is_linked(span name) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    const auto link = std::lower_bound(links.begin(), links.end(), name.end,
                                       [](const hyperlink& l, std::size_t end) { return l.end < end; });
    return link != links.end() && link->begin <= name.begin;
  }

  /// All dates of a span, in order; those too that other text only mentions.
  std::vector<const found_date*> dates_of(span s) const {
    std::vector<const found_date*> all = in_.dates.dating_in(s);
    const found_dates others = in_.dates.mentioned_in(s);
    all.insert(all.end(), others.begin(), others.end());
    sort_by(all, [](const found_date* f) { return f->text.begin; });
    return all;
  }

 private:
  /// Does the sentence turn to something else at a word: "and moved", "to study", "as part of"?
  static bool turns_at(std::string_view before, std::string_view next, std::string_view word) {
    const auto small_behind = [&](std::size_t length) { return next.size() > length && ascii::is_lower(next[length]); };
    return word == "as" || (word == "to" && small_behind(3)) || (word == "y" && small_behind(2)) ||
           (word == "et" && small_behind(3)) || (word == "und" && small_behind(4)) ||
           (word == "and" && (small_behind(4) || (holds(before.substr(0, 90)) && holds(next.substr(0, 66)))));
  }
  /// Is there a holder on either side of "and": "Biology at Example University | Law at Example College"?
  static bool holds(std::string_view text) {
    const std::size_t at = std::min(text.find(" at "), text.find(" from "));
    return at != text.npos && text.substr(0, at).find_first_of(",.;(") == text.npos;
  }

  /// Adds what stands between dates, cut before "in" and at the edges of links.
  void add(span s, cutting& cut) const {
    const std::vector<hyperlink>& links = in_.plain().links;
    auto link = std::lower_bound(links.begin(), links.end(), s.begin,
                                 [](const hyperlink& l, std::size_t begin) { return l.end <= begin; });
    while (s.begin < s.end) {
      const bool linked = link != links.end() && link->begin < s.end;
      const std::size_t edge = !linked ? s.end : link->begin > s.begin ? link->begin : std::min(link->end, s.end);
      if (linked && edge >= link->end) ++link;
      for (std::size_t in = view({s.begin, edge}).find(" in "); in != std::string_view::npos;
           in = view({s.begin, edge}).find(" in ")) {
        add_bare({s.begin, s.begin + in}, cut);
        s.begin += in + 4;
      }
      add_bare({s.begin, edge}, cut);
      s.begin = edge;
    }
  }
  void add_bare(span s, cutting& cut) const {
    if (s = bare(s); !s.empty()) cut.add(s, gap::cell);
  }

  /// Without the small words and marks around a name.
  span bare(span s) const {
    static constexpr std::string_view around[] = {"an", "and",  "as",    "at",  "au",    "bei",  "beim",
                                                  "by", "chez", "de",    "der", "en",    "for",  "from",
                                                  "la", "of",   "since", "the", "until", "with", "within"};
    const auto small = [&](std::string_view word) { return word == "in" || among(around, word); };
    const auto is_mark = [](char c) { return std::string_view(",;.)(").find(c) != std::string_view::npos; };
    for (bool more = true; more;) {
      s = trim(in_.plain(), s);
      const std::string_view text = view(s);
      if (text.empty()) break;
      const std::size_t open = text.rfind('('), close = text.find(')');
      const std::size_t first = std::min(text.find(' '), text.size()), last = text.rfind(' ') + 1;
      more = true;
      if (is_mark(text[0]) && text[0] != '(')
        ++s.begin;
      else if (is_mark(text.back()) && text.back() != ')' && !sentences::abbreviates(text, text.size() - 1))
        --s.end;
      else if (const std::size_t joint = words::after_joint(text, words::naming_joints); joint > 0)
        s.begin += joint;
      else if (small(text.substr(0, first)))
        s.begin += first;
      else if (last > 0 && small(text.substr(last)))
        s.end -= text.size() - last;
      else if (open != text.npos && text.find(')', open) == text.npos)
        s.end = s.begin + open;
      else if (close < text.find('('))
        s.begin += close + 1;
      else
        more = false;
    }
    return s;
  }

  const context& in_;
  std::string_view running_;
};

}  // namespace vitae::wild_text
