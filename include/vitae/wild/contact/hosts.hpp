// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/words/hosts.hpp>

namespace vitae::wild_text {

/// The host of an address without "www." and what follows.
inline std::string_view host_of(std::string_view address) {
  if (const std::size_t scheme = address.find("://"); scheme != address.npos) address.remove_prefix(scheme + 3);
  if (ascii::begins(address, "www.")) address.remove_prefix(4);
  static constexpr byte_set ends("/?#");
  return address.substr(0, ends.next_in(address, 0));
}

/// A host as a list has it, or within one that a list has: "nl.linkedin.com".
template <const auto& List>
bool is_host_in(std::string_view address) {
  std::string host = ascii::lowered(host_of(address));
  for (std::string_view rest = host; !rest.empty();) {
    if (words::lists<List>(rest)) return true;
    const std::size_t dot = rest.find('.');
    rest = dot == rest.npos ? std::string_view{} : rest.substr(dot + 1);
  }
  return false;
}

/// A person's page where people have them, and not something of theirs below it: "github.com/jstone".
inline bool is_profile(std::string_view address) {
  if (!is_host_in<words::profile_hosts>(address)) return false;
  std::string_view path = address.substr(address.find(host_of(address)) + host_of(address).size());
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  if (path.size() < 2 || path.front() != '/') return false;
  const std::size_t steps = path.substr(1).find('/');
  const std::string_view first = path.substr(1, steps);
  if (first.starts_with("watch") || first.starts_with("playlist")) return false;  // a film
  const bool kept = first == "in" || first == "profile" || first == "users" || first == "user" || first == "c" ||
                    first == "channel" || first == "pid" || first == "people";
  return steps == path.npos || kept;
}

/// A page of a publication.
inline bool is_publication_page(std::string_view address) { return is_host_in<words::publication_hosts>(address); }

}  // namespace vitae::wild_text
