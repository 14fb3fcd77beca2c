// SPDX-License-Identifier: BSL-1.0
// The command line as data: which commands there are, which options each takes, and what was asked for.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/nearest.hpp>

namespace tool {

/// An option: a switch, or one that takes a value; of a few words where it has `values`.
struct option {
  std::string_view name;
  std::span<const std::string_view> values;
  std::string_view meaning;
};

/// A command and what may stand behind it.
struct command {
  std::string_view name;
  std::string_view usage;
  std::string_view meaning;
  std::size_t operands;
  std::span<const option> options;
};

inline constexpr std::string_view formats_of_cvs[] = {"auto", "wild", "markdown", "json", "bibtex", "csl"};
inline constexpr std::string_view formats_of_anything[] = {"auto",   "wild", "markdown", "json",
                                                           "bibtex", "csl",  "dates",    "citation"};
inline constexpr std::string_view formats_of_cvs_out[] = {"json", "markdown", "bibtex", "csl", "bibliography"};
inline constexpr std::string_view citation_styles[] = {"plain", "ieee", "acm", "apa"};
inline constexpr std::string_view groupings[] = {"none", "year", "kind"};
inline constexpr std::string_view formats_of_reports[] = {"terminal", "json", "markdown"};
inline constexpr std::string_view formats_of_changes[] = {"terminal", "json", "json-patch", "markdown"};
inline constexpr std::string_view rule_sets[] = {"cv", "strict", "academic"};
inline constexpr std::string_view schemas[] = {"person", "paper", "report", "changes"};
inline constexpr std::string_view moods[] = {"auto", "always", "never"};

inline constexpr std::string_view from_meaning = "how the CV is written; auto looks at it";

inline constexpr option parse_options[] = {
    {"from", formats_of_anything, "how the input is written; auto looks at it"},
    {"explain", {}, "show the document with what each piece of it was taken for"},
};
inline constexpr option validate_options[] = {
    {"from", formats_of_cvs, from_meaning},
    {"rules", rule_sets, "which rules to ask"},
    {"to", formats_of_reports, "how to write the findings"},
};
inline constexpr option diff_options[] = {
    {"from", formats_of_cvs, from_meaning},
    {"to", formats_of_changes, "how to write the changes"},
};
inline constexpr option render_options[] = {
    {"from", formats_of_cvs, from_meaning},
    {"to", formats_of_cvs_out, "how to write the CV; bibliography is its publications alone, in Markdown"},
    {"citation", citation_styles, "in whose style to cite publications in Markdown"},
    {"group", groupings, "how to part a bibliography"},
};
inline constexpr option apply_options[] = {{"from", formats_of_cvs, from_meaning}};
inline constexpr option schema_options[] = {{"of", schemas, "of what"}};

/// What every command takes.
inline constexpr option common_options[] = {
    {"color", moods, "whether to colour what goes to a terminal"},
    {"help", {}, "explain and leave"},
    {"version", {}, "say the version and leave"},
};

inline constexpr command commands[] = {
    {"parse", "FILE", "read a CV; write it as JSON, and notes to stderr", 1, parse_options},
    {"validate", "FILE", "say what is wrong with a CV", 1, validate_options},
    {"diff", "OLD NEW", "say what leads from one CV to another", 2, diff_options},
    {"render", "--to FORMAT FILE", "write a CV in another format", 1, render_options},
    {"apply", "CHANGES.json FILE", "carry out what diff --to json wrote; write the CV as JSON", 2, apply_options},
    {"schema", "", "write the JSON Schema of native JSON", 0, schema_options},
};

/// What was asked for, or in `complaint` why that is unclear.
struct arguments {
  const command* verb = nullptr;
  std::string from = "auto", to, rules = "cv", of = "person", color = "auto", citation, group;
  bool explain = false, help = false, version = false;
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

inline void set(arguments& to, std::string_view name, std::string_view value) {
  if (name == "from") to.from = value;
  if (name == "to") to.to = value;
  if (name == "rules") to.rules = value;
  if (name == "of") to.of = value;
  if (name == "color") to.color = value;
  if (name == "citation") to.citation = value;
  if (name == "group") to.group = value;
  if (name == "explain") to.explain = true;
  if (name == "help") to.help = true;
  if (name == "version") to.version = true;
}

/// Takes one option, and the next word where that is its value. Gives a complaint, or nothing.
inline std::string take_option(arguments& to, std::span<const std::string_view> words, std::size_t& at) {
  std::string_view name = words[at];
  if (name == "-h") name = "--help";
  if (name == "-V") name = "--version";
  if (!name.starts_with("--")) return quoted(name) + " is no option; see vitae --help";
  name.remove_prefix(2);
  const std::size_t equals = name.find('=');
  const bool joined = equals != std::string_view::npos;
  std::string_view value = joined ? name.substr(equals + 1) : std::string_view();
  name = name.substr(0, equals);
  const option* const known = find(*to.verb, name);
  if (!known) return option_unknown(*to.verb, name);
  if (known->values.empty()) {
    if (joined) return "--" + std::string(name) + " takes no value";
  } else {
    if (!joined && ++at == words.size())
      return "--" + std::string(name) + " wants a value, one of " + listed(known->values);
    if (!joined) value = words[at];
    bool fits = false;
    for (const std::string_view one : known->values) fits = fits || one == value;
    if (!fits) return "--" + std::string(name) + ": " + unknown(value, known->values);
  }
  set(to, name, value);
  return {};
}

}  // namespace reading_arguments

/// Reads the words behind the program's name: options in any place, `--` ends them, `--to=json` is `--to json`.
inline arguments read_arguments(std::span<const std::string_view> words) {
  using namespace reading_arguments;
  arguments asked;
  std::size_t at = 0;
  if (words.empty()) {
    asked.complaint = "what shall be done? One of parse, validate, diff, render, apply, schema; see vitae --help";
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
    std::vector<std::string_view> names;
    for (const command& c : commands) names.push_back(c.name);
    asked.complaint =
        reach == 1 ? "command " + unknown(words[0], names) : "a command is missing: one of " + listed(names);
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
  const std::string how = "vitae " + std::string(asked.verb->name) + " " + std::string(asked.verb->usage);
  if (asked.operands.size() < asked.verb->operands)
    asked.complaint = "a file is missing (or - for standard input): " + how;
  else if (asked.operands.size() > asked.verb->operands)
    asked.complaint = quoted(asked.operands[asked.verb->operands]) + " is one too many: " + how;
  else if (asked.verb->name == "render" && asked.to.empty())
    asked.complaint = "--to is missing: " + how;
  return asked;
}

}  // namespace tool
