// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/check.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/supported.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/source/nearest.hpp>
#include <vitae/source/notes.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/verb/leaf_text.hpp>
#include <vitae/verb/parsed.hpp>

namespace vitae {

/// Reads a value of any shape from a cursor: the verb's four overloads.
template <class Cursor, class Policies>
struct parse_visitor {
  notes& log;
  std::vector<origin>& sources;

  /// Whether something was read; an item that was not is left out of its list, an absent maybe stays absent.
  template <leaf T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    const auto text = in.text(notation_of<T>, at);
    if (!text) return false;
    if constexpr (std::same_as<T, std::string>) {
      to = *text;
    } else {
      if (text->empty()) return false;  // "" says no more than a member that is left out
      auto read = read_leaf<T, Policies>(*text);
      if (auto& doubt = read.doubt) log.add(read ? severity::warning : severity::error, *doubt, at, in.last(), *text);
      if (!read) return false;
      to = *std::move(read);
    }
    if constexpr (Cursor::traced) sources.push_back({at.str(), in.last(), in.confidence()});
    return true;
  }

  template <maybe T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    to.reset();
    if (in.absent()) return true;
    if (!(*this)(in, to.emplace(), at)) to.reset();
    return true;
  }

  template <list T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    to.clear();
    std::size_t count = 0;
    return in.items(at, [&](auto&... item) {
      auto& made = to.emplace_back();
      if (!(*this)(one_of(in, item...), made, at / count++)) to.pop_back();
    });
  }

  template <record T>
  constexpr bool operator()(Cursor& in, T& to, const path& at) {
    std::array<bool, field_count<T> + 1> seen{};
    std::size_t expected = 0;
    return in.members(at, [&](std::string_view key, auto&... value) {
      Cursor& here = one_of(in, value...);
      const std::size_t found = index_of<T>(key, expected);
      expected = found + 1;
      if (found == field_count<T>) return unclaimed<T>(here, key, at);
      if (seen[found]) return duplicate(here, key, at);
      seen[found] = true;
      [&]<std::size_t... I>(std::index_sequence<I...>) {
        static_cast<void>(((I == found && (read_member(here, member<T, I>{}, to, at), true)) || ...));
      }
      (std::make_index_sequence<field_count<T>>{});
    });
  }

 private:
  /// A null says as much of a member as its absence.
  template <class Member, class T>
  constexpr void read_member(Cursor& in, Member member, T& to, const path& at) {
    if (is_optional<typename Member::type> || !in.absent()) (*this)(in, member(to), at / member.name);
  }

  using spelling = typename Policies::template answer<axes::names, names::declared>;
  using on_leftovers = typename Policies::template answer<axes::leftovers, leftovers::reported>;

  /// A cursor that moves serves all items; one that stands still hands out one an item.
  static constexpr Cursor& one_of(Cursor& moving) { return moving; }
  static constexpr Cursor& one_of(Cursor&, Cursor& item) { return item; }

  template <class T>
  static constexpr auto keys = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<std::string_view, sizeof...(I)>{names::key<spelling, member<T, I>>...};
  }
  (std::make_index_sequence<field_count<T>>{});

  /// The member of that name: the one that comes next in declared order is tried first.
  template <class T>
  static constexpr std::size_t index_of(std::string_view key, std::size_t expected) {
    if (expected < keys<T>.size() && keys<T>[expected] == key) return expected;
    std::size_t i = 0;
    while (i < keys<T>.size() && keys<T>[i] != key) ++i;
    return i;
  }

  template <class T>
  constexpr void unclaimed(Cursor& in, std::string_view key, const path& at) {
    constexpr bool refused = std::same_as<on_leftovers, leftovers::refused>;
    if constexpr (!std::same_as<on_leftovers, leftovers::ignored>) {
      const std::string_view meant = nearest(key, keys<T>);
      std::string message = "no member has this name";
      if (!meant.empty()) message.append("; did you mean \"").append(meant).append("\"?");
      log.add(refused ? severity::error : severity::warning, {"member.unknown", message, meant}, at / key,
              in.last_key(), key);
    }
    in.skip();
  }
  constexpr void duplicate(Cursor& in, std::string_view key, const path& at) {
    log.add(severity::error, {"member.duplicate", "the member stands here twice; the first one counts"}, at / key,
            in.last_key(), key);
    in.skip();
  }
};

/// What `parse` asks, and what it must be told.
struct parse_verb {
  using needs = axes::format;
  template <class Axis>
  static constexpr bool asks =
      std::same_as<Axis, axes::format> || std::same_as<Axis, axes::dates> || std::same_as<Axis, axes::names> ||
      std::same_as<Axis, axes::leftovers> || std::same_as<Axis, axes::bounds>;
};

/// Reads a `T` from text in the format that a policy names: `parse<Person, json>(text)`. Never throws (but for want of
/// memory), always has a value; all issues at once, in the order of their places.
template <class T, class... Policies>
constexpr parsed<T> parse(std::string_view text) {
  parsed<T> result;
  if constexpr (checking::suits<parse_verb, Policies...>() && checking::works_on<T>()) {
    using all = policies<Policies...>;
    using format = typename all::template answer<axes::format>;
    using limits = typename all::template answer<axes::bounds, bounds<256>>;
    notes log(text);
    if (text.size() > limits::bytes) {
      log.add(severity::fatal, {"document.too-large", "the document is larger than the bounds allow"}, path{}, {}, {});
    } else if (const auto bad = first_invalid_utf8(text); bad != std::string_view::npos) {
      log.add(severity::fatal,
              {"text.malformed-utf-8", "the document is not UTF-8 from here on: convert it first (iconv)"}, path{},
              {bad, 1}, {});
    } else {
      auto in = format::template open<all>(text, info_of<T>, log);
      parse_visitor<decltype(in), all>{log, result.sources}(in, result.value, path{});
      in.finish();
    }
    result.notes = log.take();
  }
  return result;
}

}  // namespace vitae
