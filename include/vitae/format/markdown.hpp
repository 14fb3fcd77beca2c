// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vitae/format/markdown/read.hpp>
#include <vitae/format/markdown/write.hpp>
#include <vitae/policy/axis.hpp>
#include <vitae/source/node_cursor.hpp>
#include <vitae/source/node_writer.hpp>

namespace vitae {

/// Markdown (CommonMark), as a page that people read: headings, dates beside them, bullets. What was written reads back
/// to the same value, for every schema: `parse<Person, markdown>(render<markdown>(cv)).value == cv`.
struct markdown : answers<axes::format> {
  template <class Policies>
  static node_cursor open(std::string_view document, const type_info& schema, notes& log) {
    return {std::make_shared<const node>(read_markdown(document, schema, log)), schema};
  }

  template <class Policies>
  class writer : public node_writer {
   public:
    writer(std::string& out, const type_info& type) : out_(&out), type_(&type) {}

    /// Lays the page out, when all events are in.
    void finish() { write_markdown(*out_, root(), *type_); }

   private:
    std::string* out_;
    const type_info* type_;
  };
};

}  // namespace vitae
