// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/telling.hpp>

namespace vitae::wild_text {

/// The title of a job that a sentence tells one had, as bytes of it, and the employer where it stands before.
struct told_post {
  std::size_t begin = 0, end = 0;
  std::size_t employer = 0, employer_end = 0;  ///< of "joined Example Ltd. as a clerk"
  bool begun = false;                          ///< "In 2019 I started": the year is that of its beginning
};

namespace telling {

/// What leads to a stint: who, which verb, whose.
inline constexpr std::string_view contracted_subjects[] = {"i've ", "i’ve "};
inline constexpr std::string_view stint_verbs[] = {"completed ", "did ",          "finished ", "have completed ",
                                                   "have done ", "have started ", "started ",  "spent "};
inline constexpr std::string_view stint_owners[] = {"a ", "an ", "her ", "his ", "my ", "the "};

/// What an added job begins with.
inline constexpr std::string_view added_articles[] = {"a ", "an ", "un ", "une ", "una ", "ein ", "eine "};

/// Is a title that of a post, and not what one is in passing: "reviewer", "fan", "member of the board"?
inline bool is_post(std::string_view title) {
  const word_run run(title.substr(0, title.find(" of ")));
  return run.size() > 0 && run.count_in<words::passing_roles>() == 0 && looks_like_role(run) >= 0.5F;
}

/// The stint of "I completed an internship at Example Ltd.", "After my PhD I started my postdoctoral fellowship at …".
inline told_job stint_in(std::string_view text) {
  std::size_t at = led_by(text, subjects);
  if (at == 0) at = led_by(text, contracted_subjects);
  if (at == 0) return {};
  while (const std::size_t more = led_by(text.substr(at), adverbs)) at += more;
  const std::size_t verb = led_by(text.substr(at), stint_verbs);
  at += verb;
  const std::size_t whose = led_by(text.substr(at), stint_owners);
  if (verb == 0 || whose == 0) return {};
  at += whose;
  const std::size_t end = title_end(text.substr(at));
  const std::string_view title = text.substr(at, end);
  const std::string last = ascii::lowered(title.substr(title.rfind(' ') + 1));
  const bool stint = words::lists<words::stint_nouns>(last) && std::count(title.begin(), title.end(), ' ') < 4;
  return stint ? told_job{at, at + end} : told_job{};
}

/// Where the employer stands between "joined" and "as": "I joined Example Ltd. | as a clerk"; empty where it does not.
inline told_post joined_before(std::string_view sentence, std::size_t as) {
  told_post none;
  const std::string_view before = sentence.substr(as - std::min<std::size_t>(as, 110), std::min<std::size_t>(as, 110));
  for (const std::string_view verb : {"joined ", "joining ", "worked at ", "worked for ", "hired by "}) {
    const std::size_t at = before.rfind(verb);
    if (at == before.npos || before.find_first_of(",;(", at) != before.npos) continue;
    none.employer = as - before.size() + at + verb.size();
    none.employer_end = as;
    none.begun = verb[0] != 'w';  // one joined or was hired then
    return none;
  }
  return none;
}

/// May a clause begin here: at the beginning of the sentence, behind a mark, behind "and" or "where"?
inline bool begins_clause(std::string_view sentence, std::size_t at) {
  if (at == 0) return true;
  if (sentence[at - 1] != ' ') return false;
  const std::string_view before = sentence.substr(0, at - 1);
  for (const std::string_view end : {",", ";", ":", " and", " as well as", " where", " –", " -", "("})
    if (before.ends_with(end)) return true;
  return false;
}

/// Does a text begin with a subject of its own: "I was"? Then a clause begins with it wherever it stands.
inline bool has_subject(std::string_view text) { return led_by(text, subjects) > 0 || led_by(text, sayings) > 0; }

/// The job of "an editor at Example Press", added to the one before by "and".
inline told_job added_job(std::string_view text) {
  const std::size_t article = led_by(text, added_articles);
  return article == 0 ? told_job{} : told_job{article, article + title_end(text.substr(article))};
}

}  // namespace telling

/// The jobs that a sentence tells one had, wherever in it: "I was then a clerk at Example Ltd. and an editor at Example
/// Press". `subject` bytes at its beginning name whom it tells of.
inline std::vector<told_post> told_posts_in(std::string_view sentence, std::size_t subject = 0) {
  using namespace telling;
  constexpr std::size_t reach = 160;  // farther than any title
  std::vector<told_post> found;
  const auto take = [&](std::size_t from, told_job job, told_post post) {
    if (job.empty() || job.end > job.begin + 90 || !is_post(sentence.substr(from + job.begin, job.end - job.begin)))
      return false;
    post.begin = from + job.begin, post.end = from + job.end;
    found.push_back(post);
    return true;
  };
  for (std::size_t at = 0; at < sentence.size();) {
    const std::string_view rest = sentence.substr(at, reach);
    const bool as = ascii::begins(rest, "as ");
    told_post post;
    if (const told_job stint = stint_in(rest); !stint.empty()) {
      post.begin = at + stint.begin, post.end = at + stint.end;
      post.begun = rest.substr(0, stint.begin).find("started ") != rest.npos;
      found.push_back(post);
      at += stint.end;
      continue;
    }
    if (as && at > 0) post = joined_before(sentence, at);
    const bool starts = as ? at == 0 || post.employer_end > 0 : has_subject(rest) || begins_clause(sentence, at);
    if (starts && take(at, told_job_in(rest, at == 0 ? subject : 0), post)) {
      at = found.back().end;
      continue;
    }
    if (!found.empty() && begins_clause(sentence, at) && take(at, added_job(rest), {})) {
      at = found.back().end;
      continue;
    }
    const std::size_t next = sentence.find_first_of(" \n", at);
    at = next == sentence.npos ? sentence.size() : next + 1;
  }
  return found;
}

}  // namespace vitae::wild_text
