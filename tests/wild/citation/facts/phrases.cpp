// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/phrases.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace phrases_test {

namespace phrases = vitae::wild_text::citing::phrases;
using citation_tests::tokenized;
using vitae::wild_text::cited_status;

TEST_CASE("a set phrase says how far a work has come") {
  struct row {
    std::string_view source, phrase;
    cited_status status;
  };
  for (const auto& [source, phrase, status] : {
           row{"Submitted to Wings", "Submitted to", cited_status::submitted},
           row{"under review, 2019", "under review", cited_status::submitted},
           row{"Under review with: Wings", "Under review with", cited_status::submitted},
           row{"Accepted for publication in Wings", "Accepted for publication in", cited_status::accepted},
           row{"to appear", "to appear", cited_status::accepted},
           row{"In press.", "In press", cited_status::accepted},
           row{"in preparation", "in preparation", cited_status::in_preparation},
           row{"preprint", "preprint", cited_status::preprint},
           row{"published in Wings", "published in", cited_status::published},
           row{"published 2019-02-14", "published", cited_status::published},
           row{"In Proceedings", "", cited_status::unsaid},
           row{"to wings", "", cited_status::unsaid},
           row{"Quill", "", cited_status::unsaid},
           row{"", "", cited_status::unsaid},
       }) {
    CAPTURE(std::string(source));
    const tokenized line(source);
    const auto found = phrases::stage_at(line.view(), 0);
    CHECK(found.status == status);
    CHECK(line.words(0, found.end) == phrase);
  }
}

TEST_CASE("every phrase is reached: its first word is known to begin one, and no beginning of it comes before it") {
  for (std::size_t i = 0; i < std::size(phrases::stages); ++i) {
    const std::string_view words = phrases::stages[i].words;
    CAPTURE(std::string(words));
    const tokenized line(words);
    const auto found = phrases::stage_at(line.view(), 0);
    CHECK(found.status == phrases::stages[i].status);
    CHECK(found.end == line.size());
  }
}

TEST_CASE("a kind and a stage in the words of schemas stand in parentheses of their own") {
  const auto status = [](std::string_view source, std::size_t at) {
    const tokenized line(source);
    return phrases::schema_words_at(line.view(), at).status;
  };
  CHECK(status("Wings (article, published)", 2) == cited_status::published);
  CHECK(status("(book, in preparation)", 1) == cited_status::in_preparation);
  CHECK(status("Wings, article, published", 2) == cited_status::unsaid);
  CHECK(status("(article, published by Quill)", 1) == cited_status::unsaid);
  CHECK(status("(article)", 1) == cited_status::unsaid);
  const auto words = [](std::string_view source) {
    const tokenized line(source);
    return line.words(1, phrases::schema_words_at(line.view(), 1).end);
  };
  CHECK(words("(patent) Issue") == "patent");
  CHECK(words("(article, published)") == "article, published");
}

/// What a reader of phrases takes of a line from token `at`.
template <class After>
std::string taken(After after, std::string_view source, std::size_t at = 0) {
  const tokenized line(source);
  return line.words(at, after(line.view(), at));
}

TEST_CASE("editors are announced before their names or after them") {
  CHECK(taken(phrases::after_edited_by, "edited by A. Quill") == "edited by");
  CHECK(taken(phrases::after_edited_by, "Hrsg. von A. Quill") == "Hrsg. von");
  CHECK(taken(phrases::after_edited_by, "Wings, ed. A. Quill", 2) == "ed.");
  CHECK(taken(phrases::after_edited_by, "eds., Wings").empty());
  CHECK(taken(phrases::after_edited_by, "Wings, ed. New York, 2019", 2).empty());
  CHECK(taken(phrases::after_edited_by, "B. Marsh, Ed. Ada Quill, 2019", 4).empty());
  CHECK(taken(phrases::after_editors, "Eds.), Wings") == "Eds.");
  CHECK(taken(phrases::after_editors, "guest editors, Wings") == "guest editors");
  CHECK(taken(phrases::after_editors, "edited by A. Quill").empty());
  CHECK(taken(phrases::after_editors, "wings").empty());
}

TEST_CASE("some phrases name what comes next") {
  const auto leads = [](std::string_view phrase) {
    const tokenized line(phrase);
    return phrases::leads_on(line.view(), line.size());
  };
  CHECK((leads("submitted to") && leads("eingereicht bei") && leads("à paraître dans")));
  CHECK_FALSE((leads("submitted") || leads("im Druck")));
}

TEST_CASE("a list of authors goes on by several words") {
  for (const std::string_view more : {"et al.", "et al", "and others", "& al.", "…", "and colleagues", "等."}) {
    CAPTURE(std::string(more));
    CHECK(taken(phrases::after_et_al, more) == more);
  }
  CHECK(taken(phrases::after_et_al, "and Al Marsh").empty());
  CHECK(taken(phrases::after_et_al, "others").empty());
  CHECK(taken(phrases::after_et_al, "and B. Marsh").empty());
}

}  // namespace phrases_test
