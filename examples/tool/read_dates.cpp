// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/letters.hpp>
#include <vitae/leaf/dates/interpret.hpp>

#include "lines.hpp"

std::string tool::read_dates(std::string_view text) {
  return by_line(text, [](std::string& out, std::string_view line) {
    const std::string reading = vitae::spelled(vitae::interpret_dates(line));
    if (reading.empty())
      out += "null";
    else
      vitae::json_text::append_string(out, reading);
  });
}
