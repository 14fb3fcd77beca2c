// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Parts the jobs from atoms that tell them in sentences: "I was a lecturer | in the old harbour", and of "Hired at
/// Example Ltd. as a clerk" all that is no name.
class told_atoms {
 public:
  explicit told_atoms(const plain_text& plain) : plain_(plain) {}

  /// What they say was done in the job, "I counted lamps", is no atom but given back.
  std::vector<span> part(std::vector<atom>& atoms) const {
    std::vector<atom> parted;
    parted.reserve(atoms.size() + 2);
    bool engaged = false;  // "Hired" stood before
    bool led = false;      // "I worked as a" did
    for (const atom& a : atoms) {
      const bool told = led && a.before == gap::styled;
      led = &a != &atoms.back() && leads_to_job(view(a.text));
      if (led) continue;
      if (told) {
        parted.push_back(a);
        parted.back().told = true;
        continue;
      }
      const bool employer = a.before == gap::dash && (engaged || (!parted.empty() && parted.back().told));
      if (engaged && !employer) parted.push_back(*(&a - 1));
      engaged = is_engagement(view(a.text));
      if (engaged) continue;
      atom rest = a;
      if (const std::size_t by = engagement_in(view(a.text)); by > 0) rest.text.begin += by, rest.outer = rest.text;
      part(rest, employer || rest.text != a.text, parted);
    }
    if (engaged) parted.push_back(atoms.back());
    std::vector<span> deeds;
    for (std::size_t i = parted.size(); i-- > 1;) {
      if (!parted[i - 1].told || !tells_deed(view(parted[i].text))) continue;
      deeds.insert(deeds.begin(), parted[i].text);
      parted.erase(parted.begin() + static_cast<std::ptrdiff_t>(i));
    }
    atoms = std::move(parted);
    return deeds;
  }

 private:
  /// A sentence that tells a job, and where in an atom that ends what stands before it.
  struct found {
    std::size_t before, begin;
    told_job job;
  };

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  /// "I counted lamps", "she drew plans".
  static bool tells_deed(std::string_view text) {
    const std::size_t who = telling::led_by<words::subjects>(text);
    return who > 0 && who < text.size() && ascii::is_lower(text[who]);
  }

  /// The sentence that an atom begins with, the one behind a stop in it, or behind an employer "as a clerk".
  found sentence_in(const atom& a, bool employer) const {
    const std::string_view text = view(a.text);
    if (const told_job job = told_job_in(text); !job.empty()) return {a.text.begin, a.text.begin, job};
    const std::string_view mark = employer ? " as " : ". ";
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
      const std::size_t begin = at + (employer ? 1 : 2);
      if (const told_job job = told_job_in(text.substr(begin)); !job.empty())
        return {a.text.begin + at, a.text.begin + begin, job};
    }
    return {};
  }

  void part(const atom& whole, bool employer, std::vector<atom>& parted) const {
    const found told = sentence_in(whole, employer);
    if (told.job.empty()) return employer ? add_employer(whole, whole.text, parted) : parted.push_back(whole);
    const span before{whole.text.begin, told.before}, behind{told.begin + told.job.end, whole.text.end};
    employer ? add_employer(whole, before, parted) : add(whole, before, parted);
    add(whole, {told.begin + told.job.begin, told.begin + told.job.end}, parted);
    parted.back().told = true;
    add(whole, behind, parted);
  }

  /// "the University of Example | in Hull and look after its ledgers": where the employer ends, the sentence goes on.
  void add_employer(const atom& whole, span s, std::vector<atom>& parted) const {
    const std::string_view text = view(s);
    std::size_t end = text.size();
    for (const std::string_view turn : {" in ", " where ", " until ", " and I "}) end = std::min(end, text.find(turn));
    for (std::size_t at = text.find(" and "); at < end; at = text.find(" and ", at + 1))
      if (at + 5 < text.size() && ascii::is_lower(text[at + 5])) end = at;
    const std::size_t article = text.starts_with("the ") ? 4 : 0;
    add(whole, {s.begin + std::min(article, end), s.begin + end}, parted);
    add(whole, {s.begin + end, s.end}, parted);
  }

  void add(const atom& whole, span s, std::vector<atom>& parted) const {
    s = trim(plain_, s);
    const std::string_view text = view(s);
    if (none_of(text, [](char c) { return ascii::is_alnum(c) || ascii::is_beyond(c); })) return;
    atom made = whole;
    made.text = made.outer = s;
    const bool later = !parted.empty() && parted.back().text.begin >= whole.text.begin;
    if (later) made.before = gap::cell, made.order = parted.back().order + 1;
    parted.push_back(made);
  }

  const plain_text& plain_;
};

}  // namespace vitae::wild_text
