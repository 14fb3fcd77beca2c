// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/markup/yaml_page.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/tex/tex_page.hpp>

namespace vitae::wild_text {

/// A document without its markup and its front matter, but for what holds the CV itself; of a source of LaTeX what it
/// prints.
inline plain_text page_text(std::string_view document, const front_matter& front) {
  constexpr std::size_t most_settings = 12;  // nested lines of a page's settings
  if (tex_page::is_one(document)) return tex_page(document).read();
  if (front.nested <= most_settings) return flatten(document, front.end);
  return yaml_page(flatten(document), front.end).laid_out();
}

}  // namespace vitae::wild_text
