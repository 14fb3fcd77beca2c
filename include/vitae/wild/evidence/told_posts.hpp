// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/career_phrase.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/evidence/teller.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/telling.hpp>

namespace vitae::wild_text {

/// The title of a job that a sentence tells one had, as bytes of it, and the employer where it stands before.
struct told_post {
  std::size_t lead = 0;  ///< where the words begin that lead to it
  std::size_t begin = 0, end = 0;
  std::size_t employer = 0, employer_end = 0;  ///< of "joined Example Ltd. as a clerk"
  bool begun = false;                          ///< "In 2019 I started": the year is that of its beginning
};

namespace telling {

/// What leads to a stint: which verb, whose.
inline constexpr std::string_view stint_verbs[] = {"completed ", "did ",          "finished ", "have completed ",
                                                   "have done ", "have started ", "started ",  "spent "};
inline constexpr std::string_view stint_owners[] = {"a ", "an ", "her ", "his ", "my ", "the "};

/// What an added job begins with.
inline constexpr std::string_view added_articles[] = {"a ", "an ", "un ", "une ", "una ", "ein ", "eine "};

/// Is a title that of a post, and not what one is in passing: "reviewer", "fan", "member of the board"?
inline bool is_post(std::string_view title) {
  if (title.size() > 90) return false;
  const word_run run(title.substr(0, title.find(" of ")));
  if (run.size() == 0 || looks_like_role(run) < 0.5F) return false;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const bool of_staff = i > 0 && (run.text(i - 1) == "faculty" || run.text(i - 1) == "staff");
    if (run.in<words::passing_roles>(i) && !of_staff) return false;
  }
  return true;
}

/// May a clause begin here: at the beginning of the sentence, behind a mark, behind "and" or "where"?
inline bool begins_clause(std::string_view sentence, std::size_t at) {
  static constexpr std::string_view ends[] = {",", ";", ":", " and", " as well as", " where", " –", " -", "("};
  if (at == 0) return true;
  if (at == 1 || sentence[at - 1] != ' ') return false;
  const std::string_view before = sentence.substr(0, at - 1);
  for (const std::string_view end : ends)
    if (before.back() == end.back() && before.ends_with(end)) return true;
  return false;
}

/// The jobs of one sentence.
class posts_telling {
 public:
  posts_telling(std::string_view sentence, const teller& who) : sentence_(sentence), who_(who) {}

  std::vector<told_post> read() {
    for (std::size_t at = 0; at < sentence_.size();) {
      if (const std::size_t behind = clause_at(at); behind > at) {
        at = behind;
        continue;
      }
      at = std::min(words::word_ends.next_in(sentence_, at) + 1, sentence_.size());
    }
    return std::move(found_);
  }

 private:
  static constexpr std::size_t reach = 160;  // farther than any title

  /// Reads what a clause tells that begins there; where its title ends, 0 if it tells none.
  std::size_t clause_at(std::size_t at) {
    const std::string_view rest = sentence_.substr(at, reach);
    const std::size_t subject = who_.subject_in(rest);
    const bool begins = begins_clause(sentence_, at);
    if (subject == 0 && !begins && verb_in<words::contractions>(rest).length == 0 && turned_verb_in(rest).length == 0)
      return 0;
    if (const std::size_t end = stint(at, rest, subject); end > 0) return end;
    career_phrase phrase = career_phrase_in(rest, subject);
    if (phrase.length == 0 && begins && !found_.empty()) phrase = career_phrase_in(rest, 0, true);  // "… and became"
    switch (phrase.says) {
      case career::being:
      case career::beginning:
        if (at > 0 && subject == 0 && ascii::begins(rest, "as ")) return 0;  // "…, as a boy"
        return titled(at, at + phrase.length, phrase.says == career::beginning, {});
      case career::staying:
        return behind_lead(at, at + phrase.length, 60, false, false);
      case career::working:
      case career::joining:
        return behind_lead(at, at + phrase.length, 140, phrase.says == career::joining, true);
      default:
        return begins && !found_.empty() ? added(at, rest) : 0;
    }
  }
  /// The title behind a verb.
  std::size_t titled(std::size_t lead, std::size_t at, bool begun, told_post post) {
    const std::string_view rest = sentence_.substr(lead, reach + (at - lead));
    const std::size_t begin = title_begin(rest, at - lead);
    return take(lead, {begin, begin + title_end(rest.substr(begin))}, begun, post);
  }

  /// The title behind "as", which a time or an employer parts from the verb.
  std::size_t behind_lead(std::size_t lead, std::size_t at, std::size_t far, bool begun, bool employed) {
    const std::string_view rest = sentence_.substr(at, far);
    const std::size_t stop = std::min(rest.find_first_of(";:"), rest.size());
    for (std::size_t space = rest.find(' '); space < stop; space = rest.find(' ', space + 1)) {
      const std::size_t as = led_by<words::title_leads>(rest.substr(space));
      if (as == 0) continue;
      told_post post;
      if (employed) post.employer = at, post.employer_end = at + space;
      if (const std::size_t end = titled(lead, at + space + as, begun, post); end > 0) return end;
    }
    return employed && names_at(rest, led_by<words::title_articles>(rest)) ? untitled(lead, at, begun) : 0;
  }

  /// An employer of whom nothing more is told: "I joined | Example Ltd. in 2019".
  std::size_t untitled(std::size_t lead, std::size_t at, bool begun) {
    told_post post;
    post.lead = lead, post.begin = post.end = at, post.begun = begun;
    found_.push_back(post);
    return at;
  }

  /// The stint of "I completed an internship at Example Ltd.", "After my PhD I started my fellowship at …".
  std::size_t stint(std::size_t lead, std::string_view rest, std::size_t subject) {
    std::size_t at = std::max(subject, verb_in<words::contractions>(rest).length);
    if (at == 0) return 0;
    at = past_adverbs(rest, at);
    const std::size_t verb = led_by<stint_verbs>(rest.substr(at));
    if (verb == 0) return 0;
    const bool begun = rest.substr(at, verb).find("started") != rest.npos;
    at += verb;
    const std::size_t whose = led_by<stint_owners>(rest.substr(at));
    if (whose == 0) return 0;
    at += whose;
    const std::size_t end = title_end(rest.substr(at));
    const std::string_view title = rest.substr(at, end);
    const std::string last = ascii::lowered(title.substr(title.rfind(' ') + 1));
    if (!words::lists<words::stint_nouns>(last) || std::count(title.begin(), title.end(), ' ') > 3) return 0;
    told_post post;
    post.lead = lead, post.begin = lead + at, post.end = lead + at + end, post.begun = begun;
    found_.push_back(post);
    return post.end;
  }

  /// The job of "an editor at Example Press", added to the one before by "and".
  std::size_t added(std::size_t at, std::string_view rest) {
    const std::size_t article = led_by<added_articles>(rest);
    return article == 0 ? 0 : take(at, {article, article + title_end(rest.substr(article))}, false, {});
  }

  std::size_t take(std::size_t lead, told_job job, bool begun, told_post post) {
    const std::string_view text = sentence_.substr(lead);
    if (job.end < job.begin + 3) return 0;
    const std::size_t whole = rank_end(text, job.end);
    if (!is_post(text.substr(job.begin, job.end - job.begin)) && whole == job.end) return 0;
    post.lead = lead, post.begin = lead + job.begin, post.end = lead + whole, post.begun = begun;
    found_.push_back(post);
    return post.end;
  }

  std::string_view sentence_;
  const teller& who_;
  std::vector<told_post> found_;
};

}  // namespace telling

/// The jobs that a sentence tells one had, wherever in it: "I was then a clerk at Example Ltd. and an editor at Example
/// Press".
inline std::vector<told_post> told_posts_in(std::string_view sentence, const teller& who = {}) {
  return telling::posts_telling(sentence, who).read();
}

}  // namespace vitae::wild_text
