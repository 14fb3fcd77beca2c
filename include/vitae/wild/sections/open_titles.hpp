// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/sections/title_words.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A title, as `title_key` writes it, that names a member and yet leaves open whether its section holds something else.
struct open_title {
  std::string_view title;
  look other;  ///< of what the section may hold instead
};

/// Work of any kind may be publications, a biography a list of jobs; software may be what one uses and not what one
/// wrote, and so may experience; funding may be scholarships and fellowships; what one achieved may be told in
/// sentences; academic achievements may be degrees; training may be courses, each with its date; qualifications may be
/// tools.
// clang-format off
inline constexpr open_title open_titles[] = {
    {"research", look::citation},        {"work", look::citation},
    {"project", look::citation},         {"portfolio", look::citation},
    {"software", look::keyword},         {"funding", look::award},
    {"activitie", look::role},           {"teaching", look::role},
    {"teaching experience", look::role}, {"technical experience", look::keyword},
    {"accomplishment", look::prose},     {"achievement", look::prose},
    {"academic achievement", look::degree},
    {"training", look::date},            {"qualification", look::keyword},
    {"biography", look::role},           {"bio", look::role},
    {"vita", look::role},                {"background", look::role}};
// clang-format on

/// What else a section may hold whose title is one of these, with nothing beside it but what narrows it ("Selected
/// Work"); no look where the title is another one. `sure` is how well the title names its member: "Research Activities"
/// does by its last word alone.
inline look left_open(std::string_view title, float sure = 1) {
  const std::string key = title_key(title);
  for (const open_title& each : open_titles)
    if (each.title == key) return each.other;
  if (key.starts_with("teaching ")) return look::role;  // "Teaching and Leadership"
  if (sure < 0.8F && key.ends_with(" activitie")) return look::role;
  std::string_view rest = key;
  for (std::size_t space = rest.find(' '); space != rest.npos && words::lists<title_qualifiers>(rest.substr(0, space));
       space = rest.find(' '))
    rest.remove_prefix(space + 1);
  for (const open_title& each : open_titles)
    if (each.title == rest) return each.other;
  return look::none;
}

}  // namespace vitae::wild_text
