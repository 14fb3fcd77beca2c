// SPDX-License-Identifier: BSL-1.0
// Pages that vitae render wrote, told from any other Markdown.
#pragma once
#include <optional>
#include <string_view>

#include "person.hpp"

namespace tool {

/// The CV on a page that `vitae render --to markdown` wrote, to the letter; any other text is nothing here.
///
/// Such a page is understood whole as Markdown, and would be written again just so, in one of the styles of citation,
/// but for the lines of which there is a note: what is wrong in a CV makes no other page of it. It may have been edited
/// since: then it tells how to reach its owner, it lists something, and nearly every line of it would be written again.
std::optional<cv> read_own_page(std::string_view text, std::string_view dates = {});

}  // namespace tool
