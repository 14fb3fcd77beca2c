// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// Is the link one to a profile that its label names: "[GitHub](https://github.com/x)", "[my LinkedIn](…)"?
inline bool names_its_host(std::string_view label, std::string_view address) {
  if (is_publication_page(address) || (is_host_in<words::profile_hosts>(address) && !is_profile(address))) return false;
  const std::string_view host = host_of(address);
  const std::string key = title_key(label), folded_host = ascii::lowered(host);
  const std::size_t path = address.find(host) + host.size();
  if (key.empty() || key.size() > 30 || path + 1 >= address.size()) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end >= at + 4) return folded_host.find(key.substr(at, end - at - 1)) != std::string::npos;
    at = end + 1;  // "my"
  }
  return false;
}

}  // namespace vitae::wild_text
