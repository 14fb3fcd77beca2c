// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/degree.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/dates.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/dialect/studies.hpp>

namespace vitae::jsonresume {

namespace studies {

inline constexpr std::string_view courses_title = "Courses";

/// The address in angle brackets that is a whole text.
inline url address_in(std::string_view text) {
  if (text.size() < 3 || text.front() != '<' || text.back() != '>') return {};
  const url inner(text.substr(1, text.size() - 2));
  const auto read = codec<url>::read(inner.text());
  return read && !read.doubt && *read == inner ? inner : url();
}

}  // namespace studies

/// A stay at a school is a degree: the type of study its title, its courses a highlight, the school's address its
/// summary.
template <>
struct meaning<Education> {
  static Degree read(const Education& education) {
    Degree made;
    made.institution = education.institution;
    made.title = education.studyType;
    made.level = dialects::level_of(education.studyType);
    made.area = education.area;
    made.period = period_of(education.startDate, education.endDate);
    made.grade = dialects::grade_of(either(education.score, education.gpa));
    if (!education.url.empty()) made.summary = "<" + education.url.text() + ">";
    if (!education.courses.empty())
      made.highlights.push_back({std::string(studies::courses_title), items_of(education.courses)});
    return made;
  }
  static Education write(const Degree& degree) {
    Education made;
    made.institution = degree.institution;
    made.url = studies::address_in(degree.summary);
    made.area = degree.area;
    made.studyType = dialects::type_of(degree.title, degree.area);
    set_dates(made, degree.period);
    made.score = degree.grade.text;
    for (const Item& highlight : degree.highlights)
      if (highlight.text == studies::courses_title)
        for (std::string& course : texts_of(highlight.items)) made.courses.push_back(std::move(course));
    return made;
  }
};

}  // namespace vitae::jsonresume
