// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/school_parts.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace school_parts_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(words::is_sorted(school_parts));
static_assert(words::is_sorted(whole_schools));

TEST_CASE("parts of a school are told from schools") {
  struct sample {
    std::string_view name;
    bool part, whole;
  };
  static constexpr sample samples[] = {
      {"School of Economics", true, false},
      {"Institute for Tides, Wind and Waves", true, false},
      {"Fenwick College of Engineering", true, false},
      {"The Laboratory for Old Machines", true, false},
      {"Example University", false, true},
      {"University of Leeds, School of Economics", false, true},
      {"Example Institute of Technology", false, true},
      {"Example Institute of Technology, Riverton", false, true},
      {"Università di Esempio", false, true},
      {"Riverton College", false, false},
      {"a school of fish", false, false},
      {"Works, School of Economics", false, false},
      {"", false, false},
  };
  for (const auto& [name, part, whole] : samples) {
    CAPTURE(std::string(name));
    CHECK(names_school_part(name) == part);
    CHECK(names_whole_school(name) == whole);
  }
}

TEST_CASE("a name may begin with what a school is called, or with its town") {
  for (const std::string_view name : {"University of Leeds", "Faculty of Exact Sciences", "Université de Lyon",
                                      "Leeds Example University", "Shanghai Tide College"}) {
    CAPTURE(std::string(name));
    CHECK(begins_school(name));
  }
  for (const std::string_view name : {"Optics University of Leeds", "University", "Leeds", "School Psychology",
                                      "Science and Technology", "university of life", ""}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(begins_school(name));
  }
}

TEST_CASE("a school counts where a line begins with it") {
  const auto named = [](std::string_view source) {
    const wild_tests::document page(source);
    cutting cut(page.in.plain());
    for (const block& b : page.doc.blocks) cut.add(b.text, gap::line);
    return names_school_in_line(page.in.plain(), cut.take());
  };
  CHECK(named("Engineer\n\nExample University, Leeds\n"));
  CHECK_FALSE(named("Engineer, Example University\n\nSchool of Economics\n"));
  CHECK_FALSE(named("Engineer\n"));
}

TEST_CASE("some universities carry their town behind their name") {
  CHECK(carries_town("Ruhr-University"));
  CHECK(carries_town("Ruhr University"));
  CHECK(carries_town("Friedrich-Alexander-Universität"));
  CHECK(carries_town("Justus Liebig University"));
  CHECK_FALSE(carries_town("Example University"));
  CHECK_FALSE(carries_town("University"));
  CHECK_FALSE(carries_town("Goethe Institute"));
  CHECK_FALSE(carries_town(""));
}

}  // namespace school_parts_test
