// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <string_view>
#include <utility>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/policy/choice.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/node_cursor.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/wild/reading.hpp>

namespace vitae {

/// Any CV text: Markdown, plain text, HTML, what a converter made of a PDF. Nothing is invented, and what no member
/// claims is kept in the schema's list of titled sections, if it has one, and else noted (`leftovers::ignored`:
/// neither). Of 6/1/2011 the policies `dates::american` and `dates::european` say which is the month.
///
///     auto cv = parse<Person, wild>(text);    // cv.sources: the bytes of each value, and how sure the reader is
///
/// Its reader is more than half of what there is to compile. `<vitae/wild/wild.hpp>`, and so `<vitae/vitae.hpp>`,
/// compiles it wherever it is called; this header only calls it, and one file of the program has it (CMake's target
/// `vitae::reader`):
///
///     #include <vitae/wild/read.hpp>
///     template vitae::wild_text::wild_reading vitae::wild_text::read_wild<>(
///         std::string_view, const vitae::type_info&, const vitae::wild_text::wild_options&);
struct wild : answers<axes::format> {
  template <class Policies>
  static node_cursor open(std::string_view document, const type_info& schema, notes& log) {
    using style = typename Policies::template answer<axes::dates, dates::any>;
    using rest = typename Policies::template answer<axes::leftovers, leftovers::reported>;
    wild_text::wild_options options;
    if constexpr (std::same_as<style, dates::american>) options.order = dates::day_order::month_first;
    if constexpr (std::same_as<style, dates::european>) options.order = dates::day_order::day_first;
    options.left = rest::told;
    wild_text::wild_reading found = wild_text::read_wild(document, schema, options);
    give_back_room(found.root);
    for (const wild_text::wild_note& n : found.notes)
      log.add(n.level, n.why, std::string(), n.where, n.where.of(document));
    return {std::move(found.root), schema};
  }
};

}  // namespace vitae
