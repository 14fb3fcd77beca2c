// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/wild/words/word_list.hpp>

/// What the keys mean with which people keep their CV in YAML, sorted each.
namespace vitae::wild_text {

/// Keys of how something is shown, which say nothing of it.
inline constexpr std::string_view yaml_show_keys[] = {
    "active",         "avatar",       "avatar_filename", "class",   "color",   "color_border",
    "columns",        "company_logo", "date_format",     "enable",  "enabled", "headless",
    "highlight_name", "icon",         "icon_pack",       "image",   "layout",  "logo",
    "order",          "show",         "superuser",       "visible", "weight",  "widget"};
/// Keys that say whether anything of a map is shown.
inline constexpr std::string_view yaml_switches[] = {"enable", "enabled", "show", "visible"};
/// Keys over a list that name nothing.
inline constexpr std::string_view yaml_list_keys[] = {"blocks", "content", "data", "details", "entries",
                                                      "item",   "items",   "list", "sections"};
/// Keys of when something began, and when it ended: the two of one item stand in one line.
inline constexpr std::string_view yaml_start_keys[] = {"begin",     "date_start", "from",      "start",
                                                       "startDate", "start_date", "start_year"};
inline constexpr std::string_view yaml_end_keys[] = {"date_end", "end", "endDate", "end_date", "end_year", "to"};
/// Keys whose values tell by themselves what they are.
inline constexpr std::string_view yaml_plain_keys[] = {"body",    "content", "date", "dates", "description", "detail",
                                                       "details", "item",    "text", "value", "year"};
/// Keys of what only publications have: title, people and venue stand in lines of their own, as lists of them are set.
inline constexpr std::string_view yaml_paper_keys[] = {"author",  "authors",     "booktitle", "conference", "doi",
                                                       "journal", "publication", "title",     "venue",      "volume"};
/// Keys of whose something is or what one was there, beside which a title is one member among several.
inline constexpr std::string_view yaml_holder_keys[] = {"awarder",      "company",  "degree", "employer",
                                                        "institution",  "issuer",   "org",    "organisation",
                                                        "organization", "position", "role",   "school"};
/// Keys of a line below what something is called.
inline constexpr std::string_view yaml_subtitle_keys[] = {"meta", "subtitle", "tagline"};
/// Keys of how well one masters what the key before them names.
inline constexpr std::string_view yaml_level_keys[] = {"fluency",     "level",  "percent", "percentage",
                                                       "proficiency", "rating", "score",   "value"};
static_assert(words::is_sorted(yaml_start_keys) && words::is_sorted(yaml_end_keys));
static_assert(words::is_sorted(yaml_level_keys) && words::is_sorted(yaml_paper_keys) &&
              words::is_sorted(yaml_holder_keys) && words::is_sorted(yaml_subtitle_keys));
static_assert(words::is_sorted(yaml_show_keys) && words::is_sorted(yaml_switches) && words::is_sorted(yaml_list_keys) &&
              words::is_sorted(yaml_plain_keys));

}  // namespace vitae::wild_text
