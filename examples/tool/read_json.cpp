// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/verb/parse.hpp>

#include "person.hpp"

tool::cv tool::read_json(std::string_view text) { return vitae::parse<vitae::Person, vitae::json>(text); }
