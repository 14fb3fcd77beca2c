// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/position.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/dates.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/dialect/lead.hpp>

namespace vitae::jsonresume {

/// What both kinds of work have in common.
template <class Entry>
Position position_of(const Entry& work) {
  Position made;
  made.title = work.position;
  made.period = period_of(work.startDate, work.endDate);
  made.summary = work.summary;
  made.highlights = items_of(work.highlights);
  made.links = links_to(either(work.url, work.website));
  return made;
}
template <class Entry>
Entry work_of(const Position& position) {
  Entry made;
  made.position = position.title;
  made.url = main_address(position.links);
  set_dates(made, position.period);
  made.summary = position.summary;
  made.highlights = texts_of(position.highlights);
  return made;
}

/// A job is a position; what the employer does leads to its summary.
template <>
struct meaning<Work> {
  static Position read(const Work& work) {
    Position made = position_of(work);
    made.organization = either(work.name, work.company);
    made.location = work.location;
    made.summary = dialects::joined({work.description, work.summary});
    return made;
  }
  static Work write(const Position& position) {
    Work made = work_of<Work>(position);
    made.name = position.organization;
    made.location = position.location;
    dialects::led_text told = dialects::parted(position.summary);
    made.description = told.lead;
    made.summary = told.body;
    return made;
  }
};

/// A position of the kind volunteer.
template <>
struct meaning<Volunteer> {
  static Position read(const Volunteer& work) {
    Position made = position_of(work);
    made.organization = work.organization;
    made.kind = position_kind::volunteer;
    return made;
  }
  static Volunteer write(const Position& position) {
    Volunteer made = work_of<Volunteer>(position);
    made.organization = position.organization;
    return made;
  }
};

}  // namespace vitae::jsonresume
