// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>
#include <vitae/cv/project.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/dates.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/dialect/lead.hpp>

namespace vitae::jsonresume {

namespace projects {

/// The type of a project and where it was as one lead: "talk at Example Days", "application", "at Example Days".
inline std::string lead_of(const std::string& type, const std::string& entity) {
  if (entity.empty()) return type;
  return type + (type.empty() ? "at " : " at ") + entity;
}
inline std::pair<std::string, std::string> type_and_entity(const std::string& lead) {
  if (lead.starts_with("at ")) return {"", lead.substr(3)};
  const std::size_t at = lead.find(" at ");
  if (at == std::string::npos) return {lead, ""};
  return {lead.substr(0, at), lead.substr(at + 4)};
}

inline std::string role_of(const std::vector<std::string>& roles) {
  std::string made;
  for (const std::string& role : roles) made.append(made.empty() ? "" : ", ").append(role);
  return made;
}
inline std::vector<std::string> roles_of(std::string_view role) {
  std::vector<std::string> made;
  while (!role.empty()) {
    const std::size_t end = std::min(role.find(", "), role.size());
    if (end > 0) made.emplace_back(role.substr(0, end));
    role.remove_prefix(std::min(role.size(), end + 2));
  }
  return made;
}

}  // namespace projects

/// A project, whose type and organisation lead to its summary.
template <>
struct meaning<Project> {
  static vitae::Project read(const Project& project) {
    vitae::Project made;
    made.name = project.name;
    made.role = projects::role_of(project.roles);
    made.period = period_of(project.startDate, project.endDate);
    made.summary = dialects::joined({projects::lead_of(project.type, project.entity), project.description});
    made.highlights = items_of(project.highlights);
    made.keywords = project.keywords;
    made.links = links_to(project.url);
    return made;
  }
  static Project write(const vitae::Project& project) {
    Project made;
    made.name = project.name;
    const dialects::led_text told = dialects::parted(project.summary);
    made.description = told.body;
    made.highlights = texts_of(project.highlights);
    made.keywords = project.keywords;
    set_dates(made, project.period);
    made.url = main_address(project.links);
    made.roles = projects::roles_of(project.role);
    std::tie(made.type, made.entity) = projects::type_and_entity(told.lead);
    return made;
  }
};

}  // namespace vitae::jsonresume
