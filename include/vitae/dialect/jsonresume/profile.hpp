// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/link.hpp>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/texts.hpp>
#include <vitae/wild/contact/hosts.hpp>

namespace vitae::jsonresume {

namespace profiles {

/// Who a profile's address says it is of: "ada" of github.com/ada; nothing of other addresses.
inline std::string_view user_in(std::string_view address) {
  if (!wild_text::is_profile(address) || address.find_first_of("?#") != address.npos) return {};
  while (address.ends_with('/')) address.remove_suffix(1);
  address.remove_prefix(address.rfind('/') + 1);
  return address.starts_with('@') ? address.substr(1) : address;
}

}  // namespace profiles

/// The profile that a link leads to. The label is the network, and behind a colon the user whom the address does not
/// tell.
inline Profile profile_of(const Link& link) {
  const url address = readable(link.url);
  const std::size_t colon = link.label.find(": ");
  if (colon != std::string::npos && colon + 2 < link.label.size())
    return {link.label.substr(0, colon), link.label.substr(colon + 2), address};
  const bool nameless = link.label.empty() && wild_text::is_profile(address.text());
  const std::string_view network = nameless ? wild_text::host_of(address.text()) : link.label;
  return {std::string(network), std::string(profiles::user_in(address.text())), address};
}

/// The link to a profile, from which `profile_of` makes it again. (Where the address tells a user of whom the profile
/// says nothing, that is filled in.)
inline Link link_of(const Profile& profile) {
  Link link{profile.network, profile.url};
  if (!profile.username.empty() && profile_of(link) != profile) link.label += ": " + profile.username;
  return link;
}

}  // namespace vitae::jsonresume
