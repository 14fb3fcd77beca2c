// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/dialect/jsonresume/resume.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/format/json/origins.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/source/origin.hpp>

namespace vitae::jsonresume {

namespace placing {

/// A member of JSON Resume and the member of a person that it becomes, within items of the list before them.
struct counterpart {
  std::string_view list, member, native_list, native_member;
};

inline constexpr counterpart counterparts[] = {{"basics", "name", "", "name"},
                                               {"basics", "label", "", "headline"},
                                               {"basics", "summary", "", "summary"},
                                               {"basics", "email", "", "contact.emails[0]"},
                                               {"basics", "phone", "", "contact.phones[0]"},
                                               {"basics", "url", "", "contact.links[0].url"},
                                               {"basics", "website", "", "contact.links[0].url"},
                                               {"basics", "location", "", "contact.location"},
                                               {"basics.profiles", "url", "contact.links", "url"},
                                               {"basics.profiles", "network", "contact.links", "label"},
                                               {"work", "name", "positions", "organization"},
                                               {"work", "company", "positions", "organization"},
                                               {"work", "position", "positions", "title"},
                                               {"volunteer", "position", "positions", "title"},
                                               {"work", "", "positions", ""},
                                               {"volunteer", "", "positions", ""},
                                               {"education", "studyType", "degrees", "title"},
                                               {"education", "score", "degrees", "grade.text"},
                                               {"education", "gpa", "degrees", "grade.text"},
                                               {"education", "courses", "degrees", "highlights[0].items"},
                                               {"education", "url", "degrees", "summary"},
                                               {"education", "", "degrees", ""},
                                               {"awards", "date", "awards", "dates[0]"},
                                               {"awards", "awarder", "awards", "issuer"},
                                               {"certificates", "url", "certificates", "url"},
                                               {"publications", "name", "papers", "title"},
                                               {"publications", "publisher", "papers", "venue"},
                                               {"publications", "releaseDate", "papers", "date"},
                                               {"publications", "summary", "papers", "notes[0]"},
                                               {"publications", "", "papers", ""},
                                               {"languages", "language", "languages", "name"},
                                               {"projects", "roles", "projects", "role"},
                                               {"projects", "description", "projects", "summary"}};

/// Members that are called the same in every list.
inline constexpr counterpart shared[] = {{"", "startDate", "", "period.start"},
                                         {"", "endDate", "", "period.end"},
                                         {"", "url", "", "links[0].url"},
                                         {"", "website", "", "links[0].url"},
                                         {"", "x-vitae", "", ""}};

/// "work[2].highlights[0]": a list, the number of an item, a member of it, and what follows.
struct steps {
  std::string_view list, number, member, rest;
};

inline steps steps_of(std::string_view path) {
  steps made;
  const std::size_t open = path.find('['), close = path.find("].");
  if (open < close && close != path.npos) {
    made = {path.substr(0, open), path.substr(open + 1, close - open - 1), path.substr(close + 2), {}};
  } else {
    const std::size_t dot = path.find('.');
    if (dot == path.npos) return {path, {}, {}, {}};
    made = {path.substr(0, dot), {}, path.substr(dot + 1), {}};
  }
  const std::size_t end = made.member.find_first_of(".[");
  if (end != made.member.npos) made.rest = made.member.substr(end);
  made.member = made.member.substr(0, end);
  return made;
}

/// How many items of the native list come from elsewhere and stand before those of a list, or before the picture.
inline std::size_t items_before(std::string_view list, const Resume& resume) {
  const Basics& basics = resume.basics;
  const std::size_t page = either(basics.url, basics.website).empty() ? 0 : 1;
  const std::size_t picture = either(basics.image, basics.picture).empty() ? 0 : 1;
  if (list == "volunteer") return resume.work.size();
  if (list == "basics.image" || list == "basics.picture") return page;
  return list == "basics.profiles" ? page + picture : 0;
}

/// "positions[2]"
inline std::string item_path(std::string_view list, std::size_t number) {
  std::string made(list);
  made += '[';
  codec<std::size_t>::write(made, number);
  return made += ']';
}

}  // namespace placing

/// The path within `from_jsonresume(resume)` of what stands at a path of the document.
inline std::string native_path(std::string_view path, const Resume& resume) {
  if (path == "basics.image" || path == "basics.picture")
    return placing::item_path("contact.links", placing::items_before(path, resume)) + ".url";
  const placing::steps at = placing::steps_of(path);
  std::string_view list = at.list, member = at.member, rest = at.rest;
  for (const auto& known : placing::shared)
    if (known.member == at.member && !at.number.empty()) member = known.native_member;
  for (const auto& known : placing::counterparts) {
    if (known.list != at.list || (!known.member.empty() && known.member != at.member)) continue;
    list = known.native_list;
    if (!known.member.empty()) member = known.native_member;
    break;
  }
  if (member.empty() && rest.starts_with('.')) rest.remove_prefix(1);
  const auto number = codec<std::size_t>::read(at.number);
  std::string made = at.number.empty()
                         ? std::string(list)
                         : placing::item_path(list, (number ? *number : 0) + placing::items_before(at.list, resume));
  if (!made.empty() && !(member.empty() && rest.empty())) made += '.';
  return made.append(member).append(rest);
}

/// Where in a document each value of the person stands that was read from it, to place what is said of the person:
/// `locate(validate(cv), places_in(text, resume), text)`.
inline std::vector<origin> places_in(std::string_view document, const Resume& resume) {
  std::vector<origin> found = json_text::origins_of(document);
  for (origin& one : found) one.path = native_path(one.path, resume);
  return found;
}

}  // namespace vitae::jsonresume
