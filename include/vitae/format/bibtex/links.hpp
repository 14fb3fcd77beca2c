// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/source/ascii.hpp>

namespace vitae::bibtex_text {

/// Fields that hold an address besides `url`, under the label that is their name.
inline constexpr std::string_view link_fields[] = {"pdf",  "code", "slides", "poster", "video",  "website",
                                                   "html", "supp", "blog",   "data",   "project"};

constexpr bool is_link_field(std::string_view name, std::string_view address) {
  for (const std::string_view known : link_fields)
    if (ascii::equal(known, name)) return address.find("://") != std::string_view::npos;
  return false;
}

/// Is the text an address and nothing else?
constexpr bool is_address(std::string_view text) {
  return text.find("://") != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

}  // namespace vitae::bibtex_text
