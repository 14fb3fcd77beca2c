// SPDX-License-Identifier: BSL-1.0
// A CV as a page, and its publications alone, in the style of citation that was asked for.
#include <vitae/cv/citation_style.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/render.hpp>

#include "person.hpp"

namespace {

using namespace vitae;

/// Calls `write` with the style of that name.
template <class F>
std::string in_style(std::string_view name, F write) {
  if (name == "ieee") return write(citation::ieee{});
  if (name == "acm") return write(citation::acm{});
  if (name == "apa") return write(citation::apa{});
  return write(citation::plain{});
}

}  // namespace

std::string tool::write_markdown(const Person& person, std::string_view style) {
  if (style.empty()) return render<markdown>(person);
  return in_style(style, [&]<class Style>(Style) { return render<markdown, Style>(person); });
}

std::string tool::write_bibliography(const Person& person, std::string_view style, std::string_view group) {
  return in_style(style, [&]<class Style>(Style) {
    if (group == "year") return bibliography<Style, grouping::by_year>(person.papers);
    if (group == "kind") return bibliography<Style, grouping::by_kind>(person.papers);
    return bibliography<Style>(person.papers);
  });
}
