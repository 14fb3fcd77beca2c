// SPDX-License-Identifier: BSL-1.0
// What was asked for on the command line, or one sentence on why that is unclear.
#pragma once
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>
#include <vitae/source/nearest.hpp>

#include "commands.hpp"

namespace tool {

/// What was asked for, or in `complaint` why that is unclear.
struct arguments {
  const command* verb = nullptr;
  std::string from = "auto", to, rules = "cv", of = "person", color = "auto", citation, group, dates, notes;
  std::size_t jobs = 0;  // as many as there are cores
  bool explain = false, batch = false, help = false, version = false;
  std::vector<std::pair<std::string, std::string>> said;  // each option that was given, with its value
  std::vector<std::string> operands;
  std::string complaint;
};

namespace reading_arguments {

inline std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

inline std::string listed(std::span<const std::string_view> words) {
  std::string said;
  for (const std::string_view one : words) said.append(said.empty() ? "" : ", ").append(one);
  return said;
}

/// "is unknown; did you mean 'x'?" with the nearest word, else all of them.
inline std::string unknown(std::string_view word, std::span<const std::string_view> words) {
  if (const std::string_view meant = vitae::nearest(word, words); !meant.empty())
    return quoted(word) + " is unknown; did you mean " + quoted(meant) + "?";
  return quoted(word) + " is unknown; it is one of " + listed(words);
}

inline std::string option_unknown(const command& verb, std::string_view name) {
  std::vector<std::string_view> names;
  for (const option& o : verb.options) names.push_back(o.name);
  for (const option& o : common_options) names.push_back(o.name);
  std::string said = std::string(verb.name) + " has no option '--" + std::string(name) + "'";
  if (const std::string_view meant = vitae::nearest(name, names); !meant.empty())
    return said + "; did you mean '--" + std::string(meant) + "'?";
  return said + "; see vitae " + std::string(verb.name) + " --help";
}

inline const option* find(const command& verb, std::string_view name) {
  for (const auto options : {verb.options, std::span<const option>(common_options)})
    for (const option& o : options)
      if (o.name == name) return &o;
  return nullptr;
}

inline const command* find_command(std::string_view name) {
  for (const command& c : commands)
    if (c.name == name) return &c;
  return nullptr;
}

inline std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const command& c : commands) names.push_back(c.name);
  return names;
}

inline std::string no_command() {
  return "a command is missing: one of " + listed(command_names()) + "; see vitae --help";
}

/// The value of an option that is a number; 0 if it is none from 1 on, or one too large to be meant.
inline std::size_t number(std::string_view word) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  return error == std::errc() && end == word.data() + word.size() && value <= 1024 ? value : 0;
}

/// What a word with one hyphen stands for: "-j4" is "--jobs=4".
inline std::string in_full(std::string_view word) {
  if (word == "-h") return "--help";
  if (word == "-V") return "--version";
  if (word == "-j") return "--jobs";
  if (word.starts_with("-j")) return "--jobs=" + std::string(word.substr(2));
  return std::string(word);
}

inline void set(arguments& to, std::string_view name, std::string_view value) {
  if (name == "from") to.from = value;
  if (name == "to") to.to = value;
  if (name == "rules") to.rules = value;
  if (name == "of") to.of = value;
  if (name == "color") to.color = value;
  if (name == "citation") to.citation = value;
  if (name == "group") to.group = value;
  if (name == "dates") to.dates = value;
  if (name == "notes") to.notes = value;
  if (name == "jobs") to.jobs = number(value);
  if (name == "batch") to.batch = true;
  if (name == "explain") to.explain = true;
  if (name == "help") to.help = true;
  if (name == "version") to.version = true;
}

/// What was said of an option before, if it was.
inline const std::string* said_before(const arguments& so_far, std::string_view name) {
  for (const auto& [known, value] : so_far.said)
    if (known == name) return &value;
  return nullptr;
}

/// Takes one option, and the next word where that is its value. Gives a complaint, or nothing.
inline std::string take_option(arguments& to, std::span<const std::string_view> words, std::size_t& at) {
  const std::string word = in_full(words[at]);
  std::string_view name = word;
  if (!name.starts_with("--")) return quoted(name) + " is no option; see vitae --help";
  name.remove_prefix(2);
  const std::size_t equals = name.find('=');
  const bool joined = equals != std::string_view::npos;
  std::string_view value = joined ? name.substr(equals + 1) : std::string_view();
  name = name.substr(0, equals);
  const option* const known = find(*to.verb, name);
  if (!known) return option_unknown(*to.verb, name);
  const bool wants = known->number || !known->values.empty();
  if (!wants) {
    if (joined) return "--" + std::string(name) + " takes no value";
  } else {
    if (!joined && ++at == words.size())
      return "--" + std::string(name) + " wants " +
             (known->number ? "a number" : "a value, one of " + listed(known->values));
    if (!joined) value = words[at];
    if (known->number && number(value) == 0)
      return "--" + std::string(name) + ": " + quoted(value) + " is no number from 1 to 1024";
    bool fits = known->number;
    for (const std::string_view one : known->values) fits = fits || one == value;
    if (!fits) return "--" + std::string(name) + ": " + unknown(value, known->values);
  }
  if (const std::string* const before = said_before(to, name); before && *before != value && name != "color")
    return "--" + std::string(name) + " is given twice: " + quoted(*before) + " and " + quoted(value);
  to.said.emplace_back(name, value);
  set(to, name, value);
  return {};
}

/// "vitae diff OLD NEW"
inline std::string usage_of(const command& verb) {
  return "vitae " + std::string(verb.name) + (verb.usage.empty() ? "" : " ") + std::string(verb.usage);
}

/// Which option would change nothing of what was asked for, and what it goes with; or nothing.
inline std::string idle_option(const arguments& asked, bool by_line) {
  const bool cites = asked.to == "markdown" || asked.to == "bibliography";
  if (!asked.citation.empty() && !cites) return "--citation goes with --to markdown or --to bibliography";
  if (!asked.group.empty() && asked.to != "bibliography") return "--group goes with --to bibliography";
  const bool dated = asked.from == "auto" || asked.from == "wild" || asked.from == "markdown" || asked.from == "json" ||
                     asked.from == "ndjson";
  if (!asked.dates.empty() && !dated)
    return "--dates goes with wild text, Markdown and native JSON, not with --from " + asked.from;
  if (!asked.notes.empty() && by_line) return "--from " + asked.from + " has no notes";
  if (!asked.notes.empty() && asked.explain)
    return "--explain writes what was read and --notes what was not: ask for one";
  if (asked.explain && asked.to == "ndjson") return "--explain goes with --to json, or with no --to";
  return {};
}

/// Why what was asked for does not fit together, or nothing.
inline std::string misfit(const arguments& asked) {
  const command& verb = *asked.verb;
  const std::string how = usage_of(verb);
  const bool by_line = asked.from == "dates" || asked.from == "citation", lines_of_cvs = asked.from == "ndjson";
  if (asked.operands.size() < verb.operands) return "a file is missing (or - for standard input): " + how;
  if (asked.operands.size() > verb.operands && !asked.batch)
    return quoted(asked.operands[verb.operands]) + " is one too many: " + how;
  if (verb.name == "render" && asked.to.empty()) return "--to is missing: " + how;
  if (asked.explain && (asked.batch || by_line || lines_of_cvs)) return "--explain shows one document, no more: " + how;
  if (asked.batch && by_line) return "--from " + asked.from + " reads one file line by line, no batch";
  if (asked.jobs > 0 && !asked.batch && !lines_of_cvs) return "--jobs goes with --batch or --from ndjson: " + how;
  if (std::count(asked.operands.begin(), asked.operands.end(), "-") > 1)
    return "- stands here twice: standard input can be read once";
  if (const std::string idle = idle_option(asked, by_line); !idle.empty()) return idle + ": " + how;
  return {};
}

}  // namespace reading_arguments

/// Reads the words behind the program's name: options in any place, `--` ends them, `--to=json` is `--to json`.
inline arguments read_arguments(std::span<const std::string_view> words) {
  using namespace reading_arguments;
  arguments asked;
  std::size_t at = 0;
  if (words.empty()) {
    asked.complaint = no_command();
    return asked;
  }
  if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    asked.help = true;
    if (words.size() > 1) asked.verb = find_command(words[1]);
    return asked;
  }
  if (words[0] == "--version" || words[0] == "-V") {
    asked.version = true;
    return asked;
  }
  std::vector<std::string_view> rest(words.begin(), words.end());
  const std::size_t reach = rest[0].starts_with('-') ? rest.size() : 1;  // options may come before the command
  while (at < reach && !(asked.verb = find_command(rest[at]))) ++at;
  if (!asked.verb) {
    const auto names = command_names();
    asked.complaint = reach == 1 ? "command " + unknown(words[0], names) : no_command();
    return asked;
  }
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));

  bool options_end = false;
  for (at = 0; at < rest.size(); ++at) {
    const std::string_view word = rest[at];
    if (options_end || word == "-" || !word.starts_with('-'))
      asked.operands.emplace_back(word);
    else if (word == "--")
      options_end = true;
    else if (asked.complaint = take_option(asked, rest, at); !asked.complaint.empty())
      return asked;
  }
  if (asked.help || asked.version) return asked;
  asked.complaint = misfit(asked);
  return asked;
}

}  // namespace tool
