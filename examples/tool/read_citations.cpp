// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/cited.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/wild/citation.hpp>

#include "lines.hpp"

std::string tool::read_citations(std::string_view text) {
  return by_line(text, [](std::string& out, std::string_view line) {
    const vitae::Paper paper = vitae::to_paper(vitae::wild_text::read_citation(line));
    vitae::render_to<vitae::json, vitae::layout::compact>(out, paper);
  });
}
