// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/render.hpp>

#include "person.hpp"

std::string tool::write_markdown(const vitae::Person& person) { return vitae::render<vitae::markdown>(person); }
