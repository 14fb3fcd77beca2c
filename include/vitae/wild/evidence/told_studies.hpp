// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/evidence/career_phrase.hpp>
#include <vitae/wild/evidence/teller.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/evidence/told_posts.hpp>
#include <vitae/wild/words/telling.hpp>

namespace vitae::wild_text {

namespace telling {

/// The degrees that stand in parentheses behind their school: "Example University in 2012 (BSc in Law), 2014 (MSc)".
class bracketed_degrees {
 public:
  /// `begin` is where the first school stands in the sentence.
  bracketed_degrees(std::string_view sentence, std::size_t begin) : sentence_(sentence), from_(begin) {}

  std::vector<told_degree> read() {
    for (;;) {
      constexpr std::size_t reach = 120;  // farther than any school, and any degree
      const std::size_t open = from_ + std::min(sentence_.substr(from_, reach).find('('), reach);
      if (open >= sentence_.size() || open == from_ + reach) break;
      const std::size_t close = open + std::min(sentence_.substr(open, reach).find(')'), reach);
      if (close >= sentence_.size() || close == open + reach) break;
      const std::size_t before = found_.size();
      if (names_school({from_, open})) school_ = {from_, open};
      each_degree(open + 1, close);
      if (found_.size() == before) break;
      from_ = close + 1;
    }
    return std::move(found_);
  }

 private:
  struct stretch {
    std::size_t begin = 0, end = 0;
  };

  /// Is there more than a date between two parentheses?
  bool names_school(stretch s) const {
    std::string_view text = sentence_.substr(s.begin, s.end - s.begin);
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(' '), text.size());
      const std::string_view word = text.substr(0, end);
      if (names_at(word, 0) && time_phrases::part_of(word) == time_phrases::part::other) return true;
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
  }

  /// "BSc 2001, PhD 2006": each begins where a degree does.
  void each_degree(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;) {
      const std::string_view text = sentence_.substr(at, end - at);
      std::size_t next = text.size();
      for (std::size_t mark = text.find_first_of(",;"); mark < text.size(); mark = text.find_first_of(",;", mark + 1)) {
        const std::size_t more = std::min(text.find_first_not_of(' ', mark + 1), text.size());
        if (degree_telling::begins_degree(text.substr(more))) {
          next = mark;
          break;
        }
      }
      if (degree_telling::begins_degree(text)) add(at, at + next, begin);
      at = std::min(at + next + 1, end);
      while (at < end && sentence_[at] == ' ') ++at;
    }
  }

  void add(std::size_t begin, std::size_t end, std::size_t first) {
    told_degree d;
    d.begin = begin, d.end = end;
    const auto closes = [&](char c) { return ascii::is_digit(c) || c == ' ' || c == ',' || c == '-'; };
    while (d.end > d.begin && closes(sentence_[d.end - 1])) --d.end;
    d.school = school_.begin, d.school_end = school_.end;
    d.time = d.end < end ? d.end : begin == first ? from_ : begin;  // its own year, or the one before the parenthesis
    d.time_end = end;
    found_.push_back(d);
  }

  std::string_view sentence_;
  std::size_t from_;
  stretch school_;
  std::vector<told_degree> found_;
};

/// Where the subject ends of "Physics at Example University", which is short and begins as a subject does; 0 if it is
/// none.
inline std::size_t subject_end(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  static constexpr std::string_view others[] = {"a",      "an",   "at",        "for",     "from",   "how", "my",
                                                "on",     "the",  "to",        "under",   "what",   "why", "with",
                                                "abroad", "both", "different", "several", "various"};
  for (const std::string_view other : others)
    if (ascii::equal(first, other)) return 0;
  static constexpr byte_set marks(".,;:(\n");
  std::size_t end = marks.next_in(text, 0);
  for (std::size_t at = text.find(' '); at < end; at = text.find(' ', at + 1))
    if (led_by<turns>(text.substr(at + 1)) > 0 || time_phrase_in(text.substr(at + 1)) > 0) end = at;
  const auto words = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  return end < text.size() && end > 2 && words < 6 ? end : 0;
}

/// The studies of one sentence.
class studies_telling {
 public:
  studies_telling(std::string_view sentence, const teller& who) : sentence_(sentence), who_(who) {}

  std::vector<told_degree> read() {
    for (std::size_t at = 0; at < sentence_.size();) {
      const std::size_t known = found_.size();
      clause_at(at);
      const std::size_t from = found_.size() > known ? std::max(found_.back().end, found_.back().time_end) : at;
      at = std::min(words::word_ends.next_in(sentence_, from) + 1, sentence_.size());
    }
    return std::move(found_);
  }

 private:
  static constexpr std::size_t reach = 100;  // farther than any subject and its verb

  void clause_at(std::size_t at) {
    const std::string_view rest = sentence_.substr(at, reach);
    const std::size_t subject = who_.subject_in(rest);
    if (subject == 0 && !begins_clause(sentence_, at) && turned_verb_in(rest).length == 0) return;
    const career_phrase phrase = career_phrase_in(rest, subject);
    const std::size_t known = found_.size();
    if (phrase.says == career::graduating) graduated(at + phrase.length);
    if (phrase.says == career::studying) studied(at + phrase.length);
    for (std::size_t i = known; i < found_.size(); ++i) found_[i].lead = at;
  }

  /// What was studied, of "Physics at Example University".
  void studied(std::size_t at) {
    told_degree d;
    d.studied = true;
    d.begin = past_adverbs(sentence_, at);
    d.end = d.begin + subject_end(sentence_.substr(d.begin, 120));
    if (d.begin < d.end) found_.push_back(d);
  }

  /// The degrees from a school that is named next; the school alone has no title.
  void graduated(std::size_t at) {
    const std::vector<told_degree> all = bracketed_degrees(sentence_, at).read();
    found_.insert(found_.end(), all.begin(), all.end());
    if (!all.empty()) return;
    told_degree school;
    school.begin = school.end = at;
    found_.push_back(school);
  }

  std::string_view sentence_;
  const teller& who_;
  std::vector<told_degree> found_;
};

}  // namespace telling

/// The degrees of a sentence that says where one studied, and what: "I graduated from Example University in 2012 (BSc
/// in Law)", "studied Physics at Example University".
inline std::vector<told_degree> told_studies_in(std::string_view sentence, const teller& who = {}) {
  return telling::studies_telling(sentence, who).read();
}

}  // namespace vitae::wild_text
