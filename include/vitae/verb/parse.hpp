// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <string_view>
#include <type_traits>
#include <vector>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/check.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/verb/parse/visitor.hpp>
#include <vitae/verb/parsed.hpp>

namespace vitae {

/// The axes that `parse` asks, and the one that it must be told.
struct parse_verb {
  using needs = axes::format;
  template <class Axis>
  static constexpr bool asks =
      std::same_as<Axis, axes::format> || std::same_as<Axis, axes::dates> || std::same_as<Axis, axes::names> ||
      std::same_as<Axis, axes::leftovers> || std::same_as<Axis, axes::bounds>;
};

/// A format that can be read: it opens a document as a cursor.
template <class Format, class All>
concept readable_format = requires(std::string_view text, const type_info& type, notes& log) {
  Format::template open<All>(text, type, log);
};

namespace parsing {

/// Whether the text is UTF-8 and within bounds. A format that sees every byte anyway finds malformed ones itself.
template <class All>
constexpr bool accept(std::string_view text, notes& log) {
  using format = typename All::template answer<axes::format>;
  if (text.size() > All::template answer<axes::bounds, bounds<256>>::bytes) {
    log.add(severity::fatal, {"document.too-large", "the document is larger than the bounds allow"}, path{}, {}, {});
    return false;
  }
  if constexpr (!requires { format::checks_utf8; })
    if (const auto bad = first_invalid_utf8(text); bad != text.npos) {
      log.add(severity::fatal, {malformed_utf8_code, malformed_utf8}, path{}, {bad, 1}, {});
      return false;
    }
  return true;
}

/// Reads the text into `to`, and gives whether there was anything to read.
template <class All, bool Renewing, class T>
constexpr bool read(std::string_view text, T& to, notes& log, std::vector<origin>& sources) {
  using format = typename All::template answer<axes::format>;
  using asked = typename All::template without<axes::format>;
  if constexpr (!readable_format<format, All>) {
    return checking::report(std::type_identity<checking::one_way<parse_verb, format>>{});
  } else {
    if (!accept<All>(text, log)) return false;
    auto in = format::template open<All>(text, info_of<T>, log);
    if constexpr (requires { in.leaves(); }) sources.reserve(in.leaves());
    const bool found = parse_visitor<decltype(in), asked, Renewing>{log, sources}(in, to, path{});
    in.finish();
    return found;
  }
}

}  // namespace parsing

/// Reads a `T` from text in the format that a policy names: `parse<Person, json>(text)`. Throws nothing but
/// `std::bad_alloc`, and always has a value: what could be read. `notes` has all issues, in the order of their places.
template <class T, class... Policies>
constexpr parsed<T> parse(std::string_view text) {
  parsed<T> result;
  if constexpr (checking::suits<parse_verb, Policies...>() && checking::works_on<T>()) {
    using all = policies<Policies...>;
    notes log(text);
    parsing::read<all, false>(text, result.value, log, result.sources);
    result.notes = log.take();
  }
  return result;
}

/// Reads text into an existing value and reuses its memory: `parse_to<json>(cv, text)` leaves in `cv` what `parse`
/// would give, nothing of what was there before, and gives the notes.
template <class... Policies, class T>
report parse_to(T& value, std::string_view text) {
  notes log(text);
  if constexpr (checking::suits<parse_verb, Policies...>() && checking::works_on<T>()) {
    using all = policies<Policies...>;
    std::vector<origin> sources;
    if (!parsing::read<all, true>(text, value, log, sources)) value = T{};
  }
  return log.take();
}

}  // namespace vitae
