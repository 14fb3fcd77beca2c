// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/told_job.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace told_job_test {

using namespace vitae::wild_text;

std::string told(std::string_view sentence) {
  const told_job job = told_job_in(sentence);
  return std::string(sentence.substr(job.begin, job.end - job.begin));
}

TEST_CASE("a sentence that says what one was tells the job's title") {
  struct row {
    std::string_view sentence, title;
  };
  for (const auto& [sentence, title] : {
           row{"I was a lighthouse engineer at Example Lights Ltd.", "lighthouse engineer"},
           row{"I am a professor of tidal studies.", "professor of tidal studies"},
           row{"I was head of Lamps & Lenses.", "head of Lamps & Lenses"},
           row{"I was a postdoc supervised by Ada Quill", "postdoc"},
           row{"As a software developer I wrote foghorns.", "software developer"},
           row{"As an adjunct lecturer, I taught knots.", "adjunct lecturer"},
           row{"Worked as a teaching assistant for a course on knots", "teaching assistant"},
           row{"Presently working as a harbour pilot with Example Ltd.", "harbour pilot"},
           row{"Previously employed as a cook", "cook"},
           row{"Hired as Junior Analyst", "Junior Analyst"},
           row{"I have been the librarian in the old harbour since 2019", "librarian"},
           row{"I am currently working as a data engineer at Example Ltd", "data engineer"},
           row{"I'm a researcher who counts seals", "researcher"},
           row{"Ich war Projektleiter bei der Beispiel GmbH", "Projektleiter"},
           row{"I was then a lecturer at Example University", "lecturer"},
           row{"She is currently a pilot at the old harbour", "pilot"},
           row{"I am a third-year PhD student at Example University", "PhD student"},
           row{"I am now a 2nd year PhD student at Example University", "PhD student"},
           row{"Working as an Associate Ph.D. Economist at Example", "Associate Ph.D. Economist"},
           row{"Je suis maître de conférences à l'Université", "maître de conférences"},
           row{"Arbeitete ich als Lehrer bei der Beispielschule", "Lehrer"},
           row{"Je suis ingénieur chez Exemple SA", "ingénieur"},
           row{"I was a data analyst and worked on kelp", "data analyst"},
           row{"I am a lecturer and researcher at Example University", "lecturer and researcher"},
           row{"Trabajo como ingeniero en Kelpworks", "ingeniero"},
           row{"I'm a current research associate working on ice", "research associate"},
           row{"I am a PhD student studying Law at Example University", "PhD student"},
           row{"She was then appointed Lecturer at Example University", "Lecturer"},
           row{"Trabajé como profesora en la Universidad de Ejemplo", "profesora"},
       }) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence) == title);
  }
}

TEST_CASE("a name in front of the verb may stand for whom it tells of") {
  CHECK(told_job_in("Ada Quill is a pilot.", 10).begin == 15);
  CHECK(told_job_in("Ada Quill is a pilot.").empty());
}

TEST_CASE("what one says of having been taken on is told, and by whom") {
  CHECK(engagement_in("Hired at Example Ltd. in 2014") == 9);
  CHECK(engagement_in("I worked at Example Ltd.") == 12);
  CHECK(engagement_in("Employed by Example Ltd.") == 12);
  for (const std::string_view other : {"", "Hired", "Hired in 2014", "Looked at lamps", "at Example Ltd."})
    CHECK(engagement_in(other) == 0);
  CHECK(is_engagement("Hired"));
  CHECK_FALSE(is_engagement("Fired"));
}

TEST_CASE("words that only lead to a job say nothing themselves") {
  for (const std::string_view text : {"I was a", "As an", "Hired at", "Worked as", "Ich war"}) {
    CAPTURE(std::string(text));
    CHECK(leads_to_job(text));
  }
  for (const std::string_view text : {"", "I was happy", "Hired", "As a clerk", "a"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(leads_to_job(text));
  }
}

TEST_CASE("a sentence that says anything else tells no job") {
  for (const std::string_view sentence :
       {"", "I", "I was responsible for lamps.", "I am interested in tides.", "As a result, the lamps went out.",
        "As part of a team I painted a pier.", "Worked as part of a crew", "I was born in Oslo.", "Software Engineer",
        "I am happy", "As well as lamps", "Was a software engineer", "I am, a developer"}) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence).empty());
  }
}

}  // namespace told_job_test
