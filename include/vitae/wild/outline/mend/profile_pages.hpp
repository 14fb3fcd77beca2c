// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/evidence/organization.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/outline/lines/page_marks.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/lines/prose.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// How many months a length of time has, "3 years 2 months", "1 año", "8 mois"; 0 of what is none.
constexpr std::size_t months_of(std::string_view duration) {
  std::size_t months = 0;
  for (std::size_t at = 0; at < duration.size() && months < 1200; ++at) {
    std::size_t count = 0;
    const std::size_t begin = at;
    for (; at < duration.size() && ascii::is_digit(duration[at]); ++at)
      count = std::min<std::size_t>(count * 10 + static_cast<std::size_t>(duration[at] - '0'), 100);
    const std::string_view unit = trimmed(duration.substr(at));
    if (at > begin) months += unit.starts_with('m') || unit.starts_with("\xD0\xBC") ? count : 12 * count;  // "м"
  }
  return months;
}

/// The titles that the network gives to what stands beside jobs and schools, in several languages.
inline constexpr std::string_view profile_titles[] = {"aptitudes principales",
                                                      "certifications",
                                                      "competenze principali",
                                                      "contact",
                                                      "contactar",
                                                      "contacto",
                                                      "contato",
                                                      "contatti",
                                                      "coordonnées",
                                                      "extracto",
                                                      "honors-awards",
                                                      "kontakt",
                                                      "languages",
                                                      "patents",
                                                      "principais competências",
                                                      "principales compétences",
                                                      "publications",
                                                      "resumo",
                                                      "riepilogo",
                                                      "résumé",
                                                      "samenvatting",
                                                      "summary",
                                                      "top skills",
                                                      "top-kenntnisse",
                                                      "topvaardigheden",
                                                      "zusammenfassung"};

/// The pages that a network prints of a member's profile: employers stand over jobs, and these over their time, which
/// is followed by how long that was, "March 2021 - Present (3 years 2 months)". One who had several jobs has the length
/// of all below the employer's name, which goes into brackets behind that. Employers, jobs and schools become headings.
class profile_pages {
 public:
  explicit profile_pages(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text head() {
    if (!names_profile(plain_.text)) return std::move(plain_);
    note_lines();
    const auto times = std::count_if(lines_.begin(), lines_.end(), [](const line& l) { return l.months > 0; });
    if (times < 2 || !signed_) return std::move(plain_);
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      if (lines_[i].time) head_job(i);
      if (is_study(i) && !is_study(i - 1)) head_school(i);
    }
    head_sections();
    return marked();
  }

 private:
  /// Does a text have the address of a profile? It is looked for by its slashes, for letters are many.
  static bool names_profile(std::string_view text) {
    constexpr std::string_view host = "linkedin.com";
    for (std::size_t at = text.find("/in/"); at != text.npos; at = text.find("/in/", at + 1))
      if (text.substr(0, at).ends_with(host)) return true;
    return false;
  }

  static constexpr std::size_t title = 2, employer = 3, job = 4;  // levels of headings

  /// A line with words, page numbers aside.
  struct line {
    span text;
    bool apart = false;  // a blank line above it
    bool time = false;   // of a job
    bool school = false;
    bool total = false;      // how long one was with the employer in the line above
    std::size_t months = 0;  // how long that was
    std::size_t level = 0;   // of the heading that it is
  };

  std::string_view view(std::size_t i) const { return plain_.of(lines_[i].text.begin, lines_[i].text.end); }

  void note_lines() {
    const std::string_view text = plain_.text;
    bool apart = true;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      line next{trim(plain_, {at, end}), apart};
      const std::string_view said = plain_.of(next.text.begin, next.text.end);
      apart = said.empty();
      const bool page = !said.empty() && page_number_at(said).length == said.size();
      signed_ = signed_ || page || said.ends_with("(LinkedIn)");
      if (said.empty() || page) continue;
      next.level = said.size() < 32 && words::lists<profile_titles>(ascii::small_letters(said)) ? title : 0;
      note_time(next, said);
      lines_.push_back(next);
    }
  }

  static void note_time(line& l, std::string_view said) {
    if (!said.ends_with(')') || !is_period_line(said)) return;
    const std::string_view behind = date_line(said).behind;
    l.time = !behind.empty();
    if (l.time && is_duration(behind.substr(1, behind.size() - 2))) l.months = months_of(behind);
  }

  /// "Master of Arts, History · (2009 - 2011)", the end of which may stand in the next line.
  bool is_study(std::size_t i) const {
    const std::string_view said = i < lines_.size() ? view(i) : std::string_view{};
    const std::size_t dot = said.rfind("\xC2\xB7"), open = said.find('(', std::min(dot, said.size()));
    if (open == said.npos || open > dot + 5) return false;
    return said.ends_with(')') || (i + 1 < lines_.size() && view(i + 1).ends_with(')'));
  }

  /// Notes the school over a line of what one studied there, which may be two.
  void head_school(std::size_t study) {
    constexpr std::size_t full = 60;  // bytes of a line that was broken
    const std::string_view above = view(study - 1);
    const bool wrapped = study > 1 && (looks_like_degree(above) >= 0.6F ||
                                       (above.size() >= full && looks_like_organization(above) < 0.6F));
    line& school = lines_[study - (wrapped ? 2 : 1)];
    if (school.level == 0) school.level = employer, school.school = true;
  }

  /// Notes the job over its time, and the employer over that.
  void head_job(std::size_t time) {
    if (lines_[time - 1].time || lines_[time - 1].level > 0) return;
    lines_[time - 1].level = job;
    const std::size_t months = lines_[time].months;
    if (time > 2 && is_duration(view(time - 2))) {
      lines_[time - 3].level = employer;
      lines_[time - 2].total = true;
      left_ = months_of(view(time - 2));
    } else if (time > 1 && begins_employer(time - 1)) {
      lines_[time - 2].level = employer;
      left_ = 0;
    }
    left_ -= std::min(left_, months);
  }

  /// Is the line above a job its employer's name? Blank lines tell, where there are some, and else whether the last
  /// employer's time is over.
  bool begins_employer(std::size_t first_job) const {
    const line& above = lines_[first_job - 1];
    const std::string_view name = view(first_job - 1);
    if (above.time || is_told(name) || looks_like_place(name) >= 0.85F) return false;
    return left_ < 2 || (!lines_[first_job].apart && above.apart);
  }

  /// Does a line tell of a job: running text, or some words and a stop?
  static bool is_told(std::string_view said) {
    return lines::is_prose(said) || (said.ends_with('.') && std::count(said.begin(), said.end(), ' ') > 2);
  }

  /// The lines above the first employer and the first school are the titles of their sections.
  void head_sections() {
    const line* last = nullptr;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const line& l = lines_[i];
      if (l.level != employer) continue;
      const bool first = !last || last->school != l.school;
      if (first && i > 0 && lines_[i - 1].level == 0 && lines_[i - 1].text.size() < 40) lines_[i - 1].level = title;
      last = &l;
    }
  }

  /// Does the network's address go on in the next line?
  bool breaks_address(std::size_t i) const {
    if (i + 1 >= lines_.size() || view(i).find("linkedin.com/in/") == std::string_view::npos) return false;
    return view(i).find(' ') == std::string_view::npos && view(i + 1).ends_with("(LinkedIn)") && view(i + 1)[0] != '(';
  }

  /// "Example Mills (3 years)": what stands in a line of its own goes behind the one above.
  static void bracket_behind(plain_edit& edit, span above, span remark) {
    edit.keep_to(above.end), edit.insert(' '), edit.insert('(');
    edit.skip_to(remark.begin), edit.keep_to(remark.end), edit.insert(')');
  }

  plain_text marked() {
    std::size_t broken = 0;
    while (broken < lines_.size() && !breaks_address(broken)) ++broken;
    plain_edit edit(std::move(plain_));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i == broken) edit.keep_to(lines_[i].text.end), edit.skip_to(lines_[i + 1].text.begin);
      if (lines_[i].total) bracket_behind(edit, lines_[i - 1].text, lines_[i].text);
      if (lines_[i].level == 0) continue;
      edit.keep_to(lines_[i].text.begin);
      for (std::size_t k = 0; k < lines_[i].level; ++k) edit.insert('#');
      edit.insert(' ');
    }
    return std::move(edit).done();
  }

  plain_text plain_;
  std::vector<line> lines_;
  std::size_t left_ = 0;  // months that the last employer's jobs go on, by what is said of all
  bool signed_ = false;   // does it number its pages, or say which of the addresses is the network's?
};

/// A text whose employers, jobs and schools are headings, where a network printed it of a profile.
inline plain_text head_profile(plain_text plain) { return profile_pages(std::move(plain)).head(); }

}  // namespace vitae::wild_text
