// SPDX-License-Identifier: BSL-1.0
#include "resume.hpp"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace {

using namespace plain;

/// A small generator of its own, so that every machine and every compiler gets the same résumé.
class dice {
 public:
  explicit dice(std::size_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

  std::size_t below(std::size_t bound) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ % bound);
  }
  std::string number(std::size_t from, std::size_t to) { return std::to_string(from + below(to - from + 1)); }

  template <std::size_t N>
  std::string one(const std::array<std::string_view, N>& words) {
    return std::string(words[below(N)]);
  }

 private:
  std::uint64_t state_;
};

// What titles, people and venues are put together from.
constexpr std::array<std::string_view, 10> openings{"On",       "Towards", "Learning", "Rethinking", "A note on",
                                                    "Checking", "Über",    "Scaling",  "Measuring",  "The limits of"};
constexpr std::array<std::string_view, 12> manners{"typed",       "sparse",  "naïve",    "robust",
                                                   "incremental", "lazy",    "verified", "streaming",
                                                   "causal",      "“smart”", "low-rank", "persistent"};
constexpr std::array<std::string_view, 12> subjects{
    "document models", "parsers",     "graph kernels",    "Bézier surfaces", "type inference",    "schema evolution",
    "diff algorithms", "query plans", "dialogue systems", "unit tests",      "word “embeddings”", "time-series joins"};
constexpr std::array<std::string_view, 8> settings{
    "at scale",         "without labels",    "in \"the wild\"",      "under noise",
    "with few changes", "for 文書 and text", "beyond C:\\> prompts", "across languages"};
constexpr std::array<std::string_view, 12> given_names{"Ada",   "Björn", "Chloé", "Dmitri", "Eun-ji", "Fatima",
                                                       "Grace", "Hiro",  "Inês",  "José",   "Kwame",  "Łucja"};
constexpr std::array<std::string_view, 12> family_names{"Example", "Sample",  "Müller-Test", "Specimen",
                                                        "Muster",  "Náhodný", "Placeholder", "Prøve",
                                                        "Fictive", "Modell",  "Invented",    "Beispiel"};
constexpr std::array<std::string_view, 6> venues{"Proceedings of the Conference on Examples",
                                                 "Journal of Invented Results",
                                                 "Transactions on Sample Systems",
                                                 "Zeitschrift für Beispiele",
                                                 "Workshop on Toy Problems",
                                                 "Annals of Synthetic Data"};

std::string person(dice& roll) { return roll.one(given_names) + ' ' + roll.one(family_names); }

Paper paper(std::size_t index) {
  dice roll(index + 1);
  Paper made;
  made.title = roll.one(openings) + ' ' + roll.one(manners) + ' ' + roll.one(subjects) + ' ' + roll.one(settings) +
               ", part " + std::to_string(index + 1);
  for (std::size_t left = 1 + roll.below(5); left > 0; --left) made.authors.push_back({person(roll)});
  made.venue = roll.one(venues);
  made.kind = roll.below(2) == 0 ? "article" : "inproceedings";
  made.status = "published";
  made.date = roll.number(2004, 2024) + "-0" + roll.number(1, 9);
  made.volume = roll.number(1, 60);
  made.issue = roll.number(1, 12);
  const std::size_t first = 1 + roll.below(900);
  made.pages = std::to_string(first) + '-' + std::to_string(first + 5 + roll.below(20));
  made.doi = "10.5555/example." + std::to_string(100000 + index);
  made.notes = {roll.below(4) == 0 ? "Best paper, a \"first\" for the group" : "Oral"};
  return made;
}

Degree degree(std::string_view title, std::string_view area, std::string_view start, std::string_view end,
              double grade) {
  Degree made;
  made.institution = "Universität Beispielstadt";
  made.title = title;
  made.area = area;
  made.location = "Beispielstadt, Österreich";
  made.period = {std::string(start), std::string(end)};
  char text[16];
  std::snprintf(text, sizeof text, "%.2f / 4.00", grade);
  made.grade = {text, grade, 4};
  made.thesis = "From bytes to meaning: reading what people wrote";
  made.advisors = {"Prof. Chloé Specimen", "Dr. Hiro Sample"};
  return made;
}

Position position(std::string_view place, std::string_view title, std::string_view kind, std::string_view start,
                  std::string_view end) {
  Position made;
  made.organization = place;
  made.title = title;
  made.kind = kind;
  made.location = "Zürich, Schweiz";
  made.period = {std::string(start), std::string(end)};
  made.summary = "A group of eight that builds tools for *structured* documents.\nFirst two years part-time.";
  made.highlights = {{"Led the redesign of a parser used by 40 teams; median latency fell from 120 ms to 9 ms"},
                     {"Wrote the style guide \"Say what to do next\" for error messages, adopted by 3 departments"},
                     {"Supervised four master’s theses – two of them became papers at the Conference on Examples"}};
  return made;
}

/// Writes one in eight of the characters of two bytes as an escape.
std::string with_escapes(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if ((lead & 0xE0U) == 0xC0U && ++seen % 8 == 1) {
      const auto trail = static_cast<unsigned char>(text[++at]);
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", (lead & 0x1FU) << 6 | (trail & 0x3FU));
      out += escape;
    } else {
      out += text[at];
    }
  }
  return out;
}

}  // namespace

plain::Person bench::resume(std::size_t papers) {
  Person made;
  made.name = "Ada Muster-Examplová";
  made.headline = "Associate Professor of Document Engineering";
  made.summary = "I study how machines read what people wrote for people.\nMy tools are used in “real” newsrooms.";
  made.contact.emails = {"ada@example.edu", "ada.muster@example.com"};
  made.contact.phones = {"+43 1 555 01 23"};
  made.contact.links = {{"Homepage", "https://example.edu/~ada"}, {"Code", "https://example.com/ada/tools?tab=all"}};
  made.contact.location = "Wien, Österreich";
  made.degrees = {degree("Ph.D. in Computer Science", "Computer Science", "2008-10", "2012-06", 3.91),
                  degree("M.Sc. in Computer Science", "Computer Science", "2006-10", "2008-07", 3.85),
                  degree("B.Sc. in Mathematics", "Mathematics", "2003-10", "2006-07", 3.52)};
  made.positions = {
      position("Technische Universität Musterstadt", "Associate Professor", "research", "2019-09", "present"),
      position("Example Labs", "Senior Research Scientist", "employment", "2015-03", "2019-08"),
      position("Institut für Beispiele", "Postdoctoral Researcher", "research", "2012-09", "2015-02"),
      position("Sample & Søn", "Research Intern", "internship", "2010-06", "2010-09")};
  for (std::size_t i = 0; i < papers; ++i) made.papers.push_back(paper(i));
  made.awards = {{"Prix de l’Exemple", {"2018", "2021"}, "Académie des Échantillons"},
                 {"Best Dissertation", {"2013"}, "Universität Beispielstadt"}};
  made.skills = {{"Programming", "expert", {"C++", "Python", "Haskell", "SQL"}},
                 {"Tools", "advanced", {"CMake", "git", "Linux"}}};
  made.languages = {{"Deutsch", "native"}, {"English", "C2"}, {"Français", "B1"}};
  return made;
}

plain::Person bench::resume_of(std::size_t bytes) {
  constexpr std::size_t sample = 64;
  const std::size_t none = compact_json(resume(0)).size();
  const std::size_t each = (compact_json(resume(sample)).size() - none) / sample;
  std::size_t papers = bytes > none ? (bytes - none) / each : 0;
  Person made = resume(papers);
  while (compact_json(made).size() < bytes) made.papers.push_back(paper(papers++));
  return made;
}

std::string bench::compact_json(const Person& resume) {
  return with_escapes(vitae::render<vitae::json, vitae::layout::compact>(resume));
}

std::string bench::indented_json(const Person& resume) { return with_escapes(vitae::render<vitae::json>(resume)); }

bool bench::tells(const std::string& json, const Person& resume) {
  const auto read = vitae::parse<Person, vitae::json>(json);
  return read.notes.issues.empty() && read.value == resume;
}
