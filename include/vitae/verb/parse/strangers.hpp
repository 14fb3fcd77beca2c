// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <vitae/policy/leftovers.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/nearest.hpp>
#include <vitae/source/notes.hpp>

namespace vitae {

/// Passes over a member that the record does not have, and reports it as the policy on `leftovers` says, with the name
/// that was probably meant.
template <class Leftovers, class Cursor>
[[gnu::noinline, gnu::cold]] constexpr void meet_stranger(notes& log, Cursor& in, std::string_view key, const path& at,
                                                          std::span<const std::string_view> names) {
  if constexpr (Leftovers::told != leftovers::fate::ignored) {
    constexpr severity level = Leftovers::told == leftovers::fate::refused ? severity::error : severity::warning;
    const std::string_view meant = nearest(key, names);
    std::string message = "no member has this name";
    if (!meant.empty()) message.append("; did you mean \"").append(meant).append("\"?");
    log.add(level, {"member.unknown", message, meant}, at / key, in.last_key(), key);
  }
  in.skip();
}

/// Passes over a member that was read before, and reports it.
template <class Cursor>
[[gnu::noinline, gnu::cold]] constexpr void meet_twin(notes& log, Cursor& in, std::string_view key, const path& at) {
  log.add(severity::error, {"member.duplicate", "the member stands here twice; the first one counts"}, at / key,
          in.last_key(), key);
  in.skip();
}

}  // namespace vitae
