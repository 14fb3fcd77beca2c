// SPDX-License-Identifier: BSL-1.0
// The command-line tool: vitae --help says what it does, docs/tool.md how it is used.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/format/json/schema.hpp>
#include <vitae/format/review.hpp>
#include <vitae/format/terminal.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/locate.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "tool/arguments.hpp"
#include "tool/batch.hpp"
#include "tool/help.hpp"
#include "tool/input.hpp"
#include "tool/lines.hpp"
#include "tool/notes.hpp"
#include "tool/output.hpp"
#include "tool/person.hpp"
#include "tool/read_cv.hpp"

namespace tool {
namespace {

bool in_colour(const arguments& asked, std::FILE* stream) {
  if (asked.color != "auto") return asked.color == "always";
  const char* const forbidden = std::getenv("NO_COLOR");  // https://no-color.org
  const char* const kind = std::getenv("TERM");
  return isatty(fileno(stream)) != 0 && !(forbidden && *forbidden) && !(kind && std::string_view(kind) == "dumb");
}

vitae::screen screen_of(const arguments& asked, const document& from, std::FILE* stream) {
  vitae::screen on{.document = from.text, .name = from.name, .colour = in_colour(asked, stream)};
  winsize size{};
  if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) on.width = size.ws_col;
  return on;
}

void say(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

/// Shows what is to be said of a document on standard error.
void show(const vitae::report& notes, const arguments& asked, const document& from) {
  say(asked.notes == "json" ? notes_in_json(notes, from)
                            : vitae::render<vitae::terminal>(notes, screen_of(asked, from, stderr)));
}

/// Says why a document cannot be used.
bool refuse(const document& from, const std::string& why, const arguments& asked) {
  say(asked.notes == "json" ? complaint_in_json(from, why) : complaint(why));
  return false;
}

/// A document, if it can be used at all.
bool load(document& to, const std::string& name, const arguments& asked) {
  to = read_document(name);
  return to.complaint.empty() || refuse(to, to.complaint, asked);
}

/// A CV that could be read to its end.
bool load(document& from, reading& to, const std::string& name, const arguments& asked) {
  if (!load(from, name, asked)) return false;
  to = read_cv(from, asked.from, places::asked, asked.dates);
  if (to.complaint.empty()) return true;
  if (asked.notes != "json" || stopped(to.person.notes, from).empty()) return refuse(from, to.complaint, asked);
  return show(to.person.notes, asked, from), false;
}
bool load(document& from, cv& to, const std::string& name, const arguments& asked) {
  reading got;
  const bool loaded = load(from, got, name, asked);
  to = std::move(got.person);
  return loaded;
}

int parse(const arguments& asked) {
  if (asked.batch || asked.from == "ndjson") return parse_batch(asked);
  document from;
  if (asked.from == "dates" || asked.from == "citation") {
    if (!load(from, asked.operands[0], asked)) return unusable;
    return print(asked.from == "dates" ? read_dates(from.text) : read_citations(from.text), fine);
  }
  cv person;
  if (!load(from, person, asked.operands[0], asked)) return unusable;
  show(person.notes, asked, from);
  const int status = status_of(person.notes);
  if (asked.explain && asked.to == "json") return print(vitae::render<vitae::json>(person.sources) + "\n", status);
  if (asked.explain)
    return print(vitae::render<vitae::terminal>(person.sources, screen_of(asked, from, stdout)), status);
  return print((asked.to == "ndjson" ? write_json_line(person.value) : write_json(person.value)) + "\n", status);
}

/// What reading and the rules found, each once, at its place in the document and under the path that it has there.
vitae::report findings(reading& got, const document& from, std::string_view rules) {
  vitae::report all = std::move(got.person.notes), broken = check(got.person.value, rules);
  for (vitae::issue& i : broken.issues) i.path = got.paths.in_document(i.path);
  vitae::locate(broken, got.person.sources, from.text);
  std::unordered_set<std::string> said;
  const auto first_said = [&](const vitae::issue& i) {  // by its path, and by its place: a dialect has paths of its own
    const bool path = said.insert(i.code + ' ' + i.path).second;
    return (i.line == 0 || said.insert(i.code + " at " + std::to_string(i.offset)).second) && path;
  };
  for (const vitae::issue& i : all.issues) first_said(i);
  for (vitae::issue& i : broken.issues)
    if (first_said(i)) all.issues.push_back(std::move(i));
  std::stable_sort(all.issues.begin(), all.issues.end(), [](const vitae::issue& a, const vitae::issue& b) {
    return a.line != 0 && (b.line == 0 || a.offset < b.offset);
  });
  return all;
}

int validate(const arguments& asked) {
  document from;
  reading got;
  if (!load(from, got, asked.operands[0], asked)) return unusable;
  const vitae::report all = findings(got, from, asked.rules);
  const int status = status_of(all);
  if (asked.to == "json") return print(vitae::render<vitae::json>(all) + "\n", status);
  if (asked.to == "markdown") return print(vitae::render<vitae::review>(all), status);
  if (all.issues.empty()) return print("no findings\n", status);
  return print(vitae::render<vitae::terminal>(all, screen_of(asked, from, stdout)), status);
}

int diff(const arguments& asked) {
  document first, second;
  cv before, after;
  if (!load(first, before, asked.operands[0], asked) || !load(second, after, asked.operands[1], asked)) return unusable;
  const vitae::changes steps = compare(before.value, after.value);
  const int status = steps.steps.empty() ? fine : found;
  if (asked.to == "json") return print(vitae::render<vitae::json>(steps) + "\n", status);
  if (asked.to == "json-patch") return print(write_json_patch(steps, before.value) + "\n", status);
  if (asked.to == "markdown") return print(vitae::render<vitae::review>(steps, &vitae::info_of<vitae::Person>), status);
  if (steps.steps.empty()) return print("no difference\n", status);
  vitae::screen on = screen_of(asked, second, stdout);
  on.schema = &vitae::info_of<vitae::Person>;
  return print(vitae::render<vitae::terminal>(steps, on), status);
}

std::string written(const vitae::Person& person, const arguments& asked) {
  if (asked.to == "markdown") return write_markdown(person, asked.citation);
  if (asked.to == "bibliography") return write_bibliography(person, asked.citation, asked.group);
  if (asked.to == "bibtex") return write_bibtex(person);
  if (asked.to == "jsonresume") return write_jsonresume(person) + "\n";
  if (asked.to == "rendercv") return write_rendercv(person) + "\n";
  return (asked.to == "csl" ? write_csl(person) : write_json(person)) + "\n";
}

int render(const arguments& asked) {
  document from;
  cv person;
  if (!load(from, person, asked.operands[0], asked)) return unusable;
  show(person.notes, asked, from);
  return print(written(person.value, asked), status_of(person.notes));
}

/// What tells changes from any other document: that it has steps, though there may be none.
struct with_steps {
  std::optional<vitae::json_value> steps;
};

/// Why a document, which was read as changes, cannot be used as such; else nothing.
std::string no_changes(const vitae::report& notes, const document& from) {
  if (std::string broken = stopped(notes, from); !broken.empty()) return broken;
  if (vitae::parse<with_steps, vitae::json, vitae::leftovers::ignored>(from.text).value.steps) return {};
  return from.name + ": holds no changes: write them with vitae diff --to json, and name the CV second";
}

int apply(const arguments& asked) {
  document edits, from;
  cv person;
  if (!load(edits, asked.operands[0], asked)) return unusable;
  const auto steps = vitae::parse<vitae::changes, vitae::json>(edits.text);
  const std::string broken = no_changes(steps.notes, edits);
  if (!broken.empty()) return refuse(edits, broken, asked), unusable;
  if (!load(from, person, asked.operands[1], asked)) return unusable;
  show(steps.notes, asked, edits);
  show(person.notes, asked, from);
  const cv edited = edit(steps.value, std::move(person.value));
  show(edited.notes, asked, edits);
  const bool well = steps && vitae::passes(person.notes) && edited;
  return print(write_json(edited.value) + "\n", well ? fine : found);
}

int schema(const arguments& asked) {
  if (asked.of == "paper") return print(vitae::json_schema<vitae::Paper>() + "\n", fine);
  if (asked.of == "report") return print(vitae::json_schema<vitae::report>() + "\n", fine);
  if (asked.of == "changes") return print(vitae::json_schema<vitae::changes>() + "\n", fine);
  return print(vitae::json_schema<vitae::Person>() + "\n", fine);
}

int run(const arguments& asked) {
  if (!asked.complaint.empty()) return complain(asked.complaint), unusable;
  if (asked.version) return print(version, fine);
  if (asked.help) return print(asked.verb ? help_of(*asked.verb) : help(), fine);
  if (asked.verb->name == "parse") return parse(asked);
  if (asked.verb->name == "validate") return validate(asked);
  if (asked.verb->name == "diff") return diff(asked);
  if (asked.verb->name == "render") return render(asked);
  if (asked.verb->name == "apply") return apply(asked);
  return schema(asked);
}

}  // namespace
}  // namespace tool

int main(int count, char** words) {
  const std::vector<std::string_view> all(words + (count > 0 ? 1 : 0), words + count);
  return tool::run(tool::read_arguments(all));
}
