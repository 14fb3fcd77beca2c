// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/told.hpp>
#include <vitae/format/told/words.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/change.hpp>
#include <vitae/source/issue.hpp>

namespace vitae {

/// Results in Markdown for people, such as a comment on a pull request; it is not meant to be read back, for which
/// there is `markdown`.
namespace reviewing {

using telling::fate;
using telling::told_item;
using telling::told_step;

/// A text that stands between marks: plain, struck out or strong.
inline void marked(std::string& out, std::string_view marks, std::string_view text) {
  if (text.empty()) return;
  out += marks;
  markdown_text::write_plain(out, text);
  out += marks;
}

inline void words(std::string& out, const std::vector<telling::word_run>& runs) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (i > 0 && (runs[i - 1].spaced || runs[i - 1].what != fate::kept)) out += ' ';
    const auto& run = runs[i];
    if (run.what == fate::kept)
      marked(out, "", telling::near_changes(run.text, i == 0, i + 1 == runs.size()));
    else
      marked(out, run.what == fate::removed ? "~~" : "**", run.text);
  }
}

inline void values(std::string& out, const told_step& step) {
  if (step.kind == edit::move) {
    marked(out, "", step.after);
    if (!step.after.empty()) out += ' ';
    out.append("moved ").append(telling::places_in_words(step));
  } else if (!step.before.empty() && !step.after.empty()) {
    if (const auto runs = telling::changed_prose(step.before, step.after); !runs.empty()) return words(out, runs);
    marked(out, "~~", step.before);
    out += " \u2192 ";
    marked(out, "**", step.after);
  } else {
    marked(out, "~~", step.before);
    marked(out, "**", step.after);
  }
  if (step.facts.empty()) return;
  out += ", ";
  marked(out, "", step.facts);
}

inline void bullet(std::string& out, std::string_view margin, const told_step& step) {
  const std::string_view act = step.came() ? "added " : step.went() ? "removed " : "";
  out.append(margin).append("- ");
  marked(out, "", step.label);
  out.append(step.label.empty() ? "" : ": ").append(act);
  values(out, step);
  out += '\n';
}

inline void item(std::string& out, const told_item& changed) {
  const bool alone = changed.whole || changed.title.empty();
  if (!alone) {
    out += "- ";
    marked(out, "**", changed.title);
    out += '\n';
  }
  for (told_step step : changed.steps) {
    if (!alone && step.own) step.after.clear();
    bullet(out, alone ? "" : "  ", step);
  }
}

/// The changes as a list by section and item: what went struck out, what came in bold.
inline void write_changes(std::string& out, const changes& all, const type_info* of) {
  for (const telling::told_section& section : telling::tell(all, of)) {
    if (!out.empty()) out += '\n';
    if (!section.label.empty()) {
      out += "## ";
      markdown_text::write_plain(out, section.label, markdown_text::heading_end);
      out += "\n\n";
    }
    for (const told_item& one : section.items) item(out, one);
  }
}

/// The issues as a list: how bad, where, what to do.
inline void write_report(std::string& out, const report& all) {
  for (const issue& i : all.issues) {
    out.append("- **").append(codec<severity>::words[static_cast<std::size_t>(i.level)]).append("**");
    if (!i.path.empty()) marked(out += ' ', "", i.path);
    if (i.line > 0) {
      append_number(out += " (line ", i.line);
      out += ')';
    }
    marked(out += ": ", "", i.message);
    const bool offers = !i.suggestion.empty() && i.message.find(i.suggestion) == std::string::npos;
    if (offers) marked(out += "; did you mean ", "**", i.suggestion);
    if (offers) out += '?';
    if (!i.code.empty()) marked(out += ' ', "*", i.code);
    out += '\n';
  }
}

}  // namespace reviewing

/// Results as Markdown that one reads: `render<review>(diff(a, b))`, with `&info_of<Person>` beside it for the names
/// that the schema gives to members; `render<review>(validate(cv))`.
struct review : answers<axes::format> {
  static void lay_out(std::string& out, const changes& all, const type_info* of = nullptr) {
    reviewing::write_changes(out, all, of);
  }
  static void lay_out(std::string& out, const report& all) { reviewing::write_report(out, all); }
};

}  // namespace vitae
