// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/certificate.hpp>
#include <vitae/cv/course.hpp>
#include <vitae/cv/project.hpp>
#include <vitae/dialect/lead.hpp>
#include <vitae/dialect/rendercv/entries.hpp>
#include <vitae/dialect/rendercv/meaning.hpp>
#include <vitae/dialect/rendercv/texts.hpp>
#include <vitae/dialect/rendercv/when.hpp>

/// What RenderCV has one type of entry for, whatever has a name: projects, awards, certificates, courses.
namespace vitae::rendercv {

/// All that an entry tells behind its name and dates, and what of these could not be read, as one text.
inline std::string prose_of(const NormalEntry& entry, const std::string& unread) {
  std::string made = joined({entry.summary, entry.location, unread}, "\n\n");
  for (const std::string& one : entry.highlights) made.append(made.empty() ? "- " : "\n- ").append(one);
  return made;
}

/// A project, whose role leads to its summary.
template <>
struct meaning<NormalEntry, Project> {
  static Project read(const NormalEntry& entry) {
    Project made;
    const dialects::led_text told = dialects::parted(entry.summary);
    auto [name, address] = unlinked(entry.name);
    made.name = name;
    made.role = told.lead;
    made.location = entry.location;
    made.period = period_of(entry);
    made.summary = told.body;
    for (const std::string& one : entry.highlights) made.highlights.push_back(item_of_highlight(one));
    if (std::string other = unread_date(entry); !other.empty()) made.highlights.push_back({std::move(other), {}});
    made.links = links_to(address);
    return made;
  }
  static NormalEntry write(const Project& project) {
    NormalEntry made;
    made.name = linked(project.name, address_for_name(project.links));
    set_period(made, project.period);
    made.location = project.location;
    made.summary = dialects::joined({project.role, project.summary});
    for (const Item& one : project.highlights) made.highlights.push_back(highlight_of(one));
    if (!project.keywords.empty()) made.highlights.push_back(without_bullets(joined(project.keywords, ", ")));
    return made;
  }
};

/// An award, whose issuer leads to its summary.
template <>
struct meaning<NormalEntry, Award> {
  static Award read(const NormalEntry& entry) {
    Award made{entry.name, {}, {}, {}};
    const std::vector<std::string> dates = parted(entry.date.text, ", ");
    for (const std::string& one : dates)
      if (const auto when = date_of({one})) made.dates.push_back(*when);
    if (entry.date.text.empty())
      for (const date_text* one : {&entry.start_date, &entry.end_date})
        if (const auto when = date_of(*one)) made.dates.push_back(*when);
    const std::string& listed = entry.date.text;
    const std::string unread = made.dates.size() != dates.size() ? listed : std::string();
    const dialects::led_text told = dialects::parted(prose_of(entry, listed.empty() ? unread_date(entry) : unread));
    made.issuer = told.lead;
    made.summary = told.body;
    return made;
  }
  static NormalEntry write(const Award& award) {
    NormalEntry made;
    made.name = award.title;
    if (award.dates.size() == 1) made.date = text_of(award.dates.front());
    std::vector<std::string> dates(award.dates.size() > 1 ? award.dates.size() : 0);
    for (std::size_t i = 0; i < dates.size(); ++i) dates::named::write(dates[i], award.dates[i]);
    if (!dates.empty()) made.date.text = joined(dates, ", ");
    made.summary = dialects::joined({award.issuer, award.summary});
    return made;
  }
};

/// A certificate, whose issuer is its summary.
template <>
struct meaning<NormalEntry, Certificate> {
  static Certificate read(const NormalEntry& entry) {
    const dialects::led_text told = dialects::parted(prose_of(entry, unread_date(entry)));
    auto [name, address] = unlinked(entry.name);
    const period when = period_of(entry);
    const bool plain_end = !when.start && entry.date.text.empty();  // to RenderCV, an end alone is the date
    return {name, joined({told.lead, told.body}, "\n\n"), plain_end ? when.end : when.start,
            plain_end || when.start == when.end ? std::nullopt : when.end, address};
  }
  static NormalEntry write(const Certificate& certificate) {
    NormalEntry made;
    made.name = linked(certificate.name, address_for_name(links_to(certificate.url)));
    if (certificate.date && certificate.expires)
      set_period(made, {certificate.date, certificate.expires});
    else
      made.date = text_of(certificate.date);
    if (!certificate.date && certificate.expires) write_period<dates::named>(made.date.text, {{}, certificate.expires});
    made.summary = certificate.issuer;
    return made;
  }
};

/// A course taught; the role, the place and the number lead to the summary.
template <>
struct meaning<NormalEntry, Course> {
  static Course read(const NormalEntry& entry) {
    const dialects::led_text told = dialects::parted(prose_of(entry, unread_date(entry)));
    Course made;
    made.title = entry.name;
    made.role = told.lead;
    made.period = period_of(entry);
    made.summary = told.body;
    return made;
  }
  static NormalEntry write(const Course& course) {
    NormalEntry made;
    made.name = course.title;
    set_period(made, course.period);
    made.summary = dialects::joined({joined({course.role, course.institution, course.code}, ", "), course.summary});
    return made;
  }
};

}  // namespace vitae::rendercv
