// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/format/json/cursor.hpp>
#include <vitae/format/json/writer.hpp>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/choice.hpp>
#include <vitae/policy/layout.hpp>

namespace vitae {

/// JSON (RFC 8259): records are objects, lists are arrays, leaves are strings unless they are numbers or truth values.
///
///     auto cv = parse<Person, json>(text);
///     auto text = render<json, layout::compact>(cv.value);
struct json : answers<axes::format> {
  static constexpr bool checks_utf8 = true;

  template <class Policies>
  static constexpr json_text::cursor open(std::string_view document, const type_info&, notes& log) {
    return {document, log, Policies::template answer<axes::bounds, bounds<256>>::depth};
  }

  template <class Policies>
  using writer = json_text::writer<typename Policies::template answer<axes::layout, layout::indented<2>>>;
};

}  // namespace vitae
