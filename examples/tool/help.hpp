// SPDX-License-Identifier: BSL-1.0
// What --help says: written from the tables of the command line, so that it cannot say anything else.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "arguments.hpp"

namespace tool {

inline constexpr std::string_view version = "vitae 0.1.0\n";

namespace helping {

inline void row(std::string& out, std::string_view left, std::string_view right, std::size_t column) {
  out.append("  ").append(left).append(column - std::min(column - 2, left.size()), ' ').append(right).append("\n");
}

inline void options(std::string& out, std::span<const option> all) {
  for (const option& o : all) {
    std::string left = "--" + std::string(o.name);
    std::string_view between = " ";
    for (const std::string_view value : o.values) left.append(between).append(value), between = "|";
    if (o.number) left += " N";
    if (left.size() < 24) {
      row(out, left, o.meaning, 26);
    } else {
      row(out, left, "", left.size() + 2);
      out.erase(out.find_last_not_of(" \n") + 1) += '\n';
      row(out, "", o.meaning, 26);
    }
  }
}

}  // namespace helping

/// The help of one command.
inline std::string help_of(const command& verb) {
  std::string out = "vitae " + std::string(verb.name) + ": " + std::string(verb.meaning) + ".\n\nUsage: vitae " +
                    std::string(verb.name) + " [options]" + (verb.usage.empty() ? "" : " ") + std::string(verb.usage) +
                    "\n\nOptions:\n";
  helping::options(out, verb.options);
  helping::options(out, common_options);
  return out;
}

/// The help of the whole tool.
inline std::string help() {
  std::string out = "vitae reads CVs, checks, compares and writes them.\n\nUsage:\n";
  for (const command& c : commands) helping::row(out, reading_arguments::usage_of(c), c.meaning, 36);
  out +=
      "\n"
      "A FILE may be -, standard input. CVs are read from any text (--from wild), from the\n"
      "Markdown that vitae writes, from native JSON, JSON Resume and RenderCV (as JSON); their\n"
      "publications also from BibTeX and CSL-JSON. Unsaid, by what they look like.\n"
      "\n"
      "Options of all commands:\n";
  helping::options(out, common_options);
  out +=
      "\n"
      "Line by line: vitae parse --from dates -      a date or a period in, its reading out\n"
      "              vitae parse --from citation -   a publication in, a paper as JSON out\n"
      "\n"
      "Many at once: vitae parse --batch PATH...       files, folders, patterns, - for a list of them\n"
      "              vitae parse --from ndjson FILE    a CV a line in; both write a CV a line\n"
      "\n"
      "Exit status: 0 fine, no difference; 1 an error was found, or a difference;\n"
      "             2 the input could not be used, or the command line was wrong.\n"
      "\n"
      "vitae COMMAND --help, or vitae help COMMAND, has the options of each.\n";
  return out;
}

}  // namespace tool
