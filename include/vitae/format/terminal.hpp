// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/terminal/changes.hpp>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/format/terminal/origins.hpp>
#include <vitae/format/terminal/outline.hpp>
#include <vitae/format/terminal/report.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/source/change.hpp>
#include <vitae/source/issue.hpp>
#include <vitae/source/origin.hpp>

namespace vitae {

/// What people read on a screen: issues with the line they are on, changes by section and item, any other value as an
/// outline.
///
///     auto cv = parse<Person, json>(text);
///     auto shown = render<terminal>(cv.notes, text);
///     auto coloured = render<terminal>(cv.notes, screen{.document = text, .name = "cv.json", .colour = true});
struct terminal : answers<axes::format> {
  template <class Policies>
  using writer = terminal_text::outline_writer;

  static void lay_out(std::string& out, const report& r, const screen& on = {}) {
    terminal_text::write_report(out, r, on);
  }
  static void lay_out(std::string& out, const report& r, std::string_view document) {
    terminal_text::write_report(out, r, {.document = document});
  }
  static void lay_out(std::string& out, const changes& all, const screen& on = {}) {
    terminal_text::write_changes(out, all, on);
  }
  /// The document with what each piece of it was taken for: `render<terminal>(cv.sources, screen{.document = text})`.
  static void lay_out(std::string& out, const std::vector<origin>& sources, const screen& on) {
    terminal_text::write_origins(out, sources, on);
  }
};

}  // namespace vitae
