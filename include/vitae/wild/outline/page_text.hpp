// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/extent.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/markup/front_matter.hpp>
#include <vitae/wild/outline/markup/toml_tables.hpp>
#include <vitae/wild/outline/markup/yaml_page.hpp>
#include <vitae/wild/outline/mend/parted_names.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/tex/tex_page.hpp>

namespace vitae::wild_text {

/// A page below its title as a heading, as a theme shows the title that stands in the front matter.
inline plain_text below_title(plain_text&& page, extent title) {
  plain_text shown;
  shown.document = page.document;
  for (const char c : std::string_view("# ")) shown.add(c, title.offset, style::inserted);
  shown.add(title.of(page.document), title.offset, 0);
  for (const char c : std::string_view("\n\n")) shown.add(c, title.end(), style::inserted);
  const std::size_t shift = shown.text.size();
  shown.text += page.text;
  shown.origin.add(page.origin, 0, page.origin.size());
  shown.styles.insert(shown.styles.end(), page.styles.begin(), page.styles.end());
  for (hyperlink& link : page.links) link.begin += shift, link.end += shift;
  shown.links = std::move(page.links);
  return shown;
}

/// A document without its markup and its front matter, but for what holds the CV itself and for a `title` that is one
/// of a section, and without the label between the two parts of a name; of a source of LaTeX what it prints.
inline plain_text page_text(std::string_view document, const front_matter& front, extent title = {}) {
  if (tex_page::is_one(document)) return tex_page(document).read();
  const std::size_t begin = utf8::text_begin(document);
  if (!front.holds_page()) {
    plain_text page = flatten(document, std::max(front.end, begin));
    return parted_names(title.length > 0 ? below_title(std::move(page), title) : std::move(page)).join();
  }
  plain_text page = flatten(document, begin);
  if (front.toml) {
    const std::size_t end = page.origin.first_from(front.end);
    page = toml_tables(std::move(page)).as_yaml(end);
  }
  return yaml_page(std::move(page), front.end).laid_out(title.length > 0);
}

}  // namespace vitae::wild_text
