// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/format/markdown/read.hpp>
#include <vitae/format/markdown/write.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/node_cursor.hpp>
#include <vitae/source/node_writer.hpp>

namespace vitae {

/// Markdown (CommonMark), as a page that people read: headings, dates beside them, bullets. What was written reads back
/// to the same value, for every schema: `parse<Person, markdown>(render<markdown>(cv)).value == cv`. Publications stand
/// in the words of a style if one is named: `render<markdown, citation::ieee>(cv)`, which reads back as well.
struct markdown : answers<axes::format> {
  template <class Policies>
  static node_cursor open(std::string_view document, const type_info& schema, notes& log) {
    using left = typename Policies::template answer<axes::leftovers, leftovers::reported>;
    return {read_markdown(document, schema, log, left::told), schema};
  }

  template <class Policies>
  class writer : public node_writer {
   public:
    writer(std::string& out, const type_info& type) : out_(&out), type_(&type) {}

    /// A publication stands on the page in the words of the style that a policy names, if it can write such a record.
    template <class Record>
    void see(const Record& value) {
      using style = typename Policies::template answer<axes::citation>;
      if constexpr (requires(std::string & line) { style::write(line, value); }) {
        std::string line;
        style::write(line, value);
        say(line);
      }
    }

    /// Lays the page out, when all events are in.
    void finish() { write_markdown(*out_, root(), *type_, lines()); }

   private:
    std::string* out_;
    const type_info* type_;
  };
};

}  // namespace vitae
