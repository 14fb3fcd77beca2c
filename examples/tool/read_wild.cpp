// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse.hpp>
#include <vitae/wild/format.hpp>

#include "person.hpp"

tool::cv tool::read_wild(std::string_view text) { return vitae::parse<vitae::Person, vitae::wild>(text); }
