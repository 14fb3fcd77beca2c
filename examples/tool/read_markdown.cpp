// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>

#include "person.hpp"

tool::cv tool::read_markdown(std::string_view text) { return vitae::parse<vitae::Person, vitae::markdown>(text); }
