// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/markup/toml_tables.hpp>
#include <vitae/wild/outline/markup/yaml_page.hpp>
#include <vitae/wild/outline/mend/parted_names.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/tex/tex_page.hpp>

namespace vitae::wild_text {

/// A document without its markup and its front matter, but for what holds the CV itself, and without the label between
/// the two parts of a name; of a source of LaTeX what it prints.
inline plain_text page_text(std::string_view document, const front_matter& front) {
  if (tex_page::is_one(document)) return tex_page(document).read();
  const std::size_t begin = utf8::text_begin(document);
  if (!front.holds_page()) return parted_names(flatten(document, std::max(front.end, begin))).join();
  plain_text page = flatten(document, begin);
  if (front.toml) {
    const std::size_t end = page.origin.first_from(front.end);
    page = toml_tables(std::move(page)).as_yaml(end);
  }
  return yaml_page(std::move(page), front.end).laid_out();
}

}  // namespace vitae::wild_text
