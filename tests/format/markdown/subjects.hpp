// SPDX-License-Identifier: BSL-1.0
// The schemas that laws are tested on.
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/source/change.hpp>
#include <vitae/source/issue.hpp>

#include "random_trees.hpp"

namespace trees {

using namespace vitae;

struct subject {
  std::string_view name;
  const type_info* type;
  std::size_t depth;
};

inline const subject subjects[] = {{"Person", &info_of<Person>, 5},
                                   {"Degree", &info_of<Degree>, 6},
                                   {"Paper", &info_of<Paper>, 5},
                                   {"list of Paper", &info_of<std::vector<Paper>>, 5},
                                   {"list of Position", &info_of<std::vector<Position>>, 6},
                                   {"Contact", &info_of<Contact>, 4},
                                   {"Item", &info_of<Item>, 7},
                                   {"list of Skill", &info_of<std::vector<Skill>>, 4},
                                   {"list of Language", &info_of<std::vector<Language>>, 4},
                                   {"list of Award", &info_of<std::vector<Award>>, 4},
                                   {"list of Course", &info_of<std::vector<Course>>, 4},
                                   {"list of Certificate", &info_of<std::vector<Certificate>>, 4},
                                   {"Section", &info_of<Section>, 6},
                                   {"report", &info_of<report>, 4},
                                   {"changes", &info_of<changes>, 4},
                                   {"Flat", &info_of<trees::Flat>, 3},
                                   {"list of Flat", &info_of<std::vector<trees::Flat>>, 4},
                                   {"Deep1", &info_of<trees::Deep1>, 10},
                                   {"Tree", &info_of<trees::Tree>, 8},
                                   {"Lists", &info_of<trees::Lists>, 6},
                                   {"Prose", &info_of<trees::Prose>, 4},
                                   {"Clash", &info_of<trees::Clash>, 4},
                                   {"Headed", &info_of<trees::Headed>, 8},
                                   {"Book", &info_of<trees::Book>, 8},
                                   {"text", &info_of<std::string>, 1},
                                   {"maybe text", &info_of<std::optional<std::string>>, 1},
                                   {"list of text", &info_of<std::vector<std::string>>, 2},
                                   {"list of lists", &info_of<std::vector<std::vector<std::string>>>, 3},
                                   {"list of maybes", &info_of<std::vector<std::optional<std::string>>>, 2}};

}  // namespace trees
