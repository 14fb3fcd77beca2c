// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/cv/link.hpp>
#include <vitae/dialect/rendercv/document.hpp>
#include <vitae/dialect/rendercv/texts.hpp>
#include <vitae/source/ascii.hpp>

/// The networks that RenderCV knows, which makes the address of a profile from the name of its user.
namespace vitae::rendercv {

/// A network, where its profiles are, and the form of a user's name: `0` for a digit, `#` for some, `*` for anything of
/// letters, digits, '.', '_' and '-'.
struct network {
  std::string_view name, page, form;
};

/// Behind a network of two addresses the one that RenderCV writes comes first. WhatsApp is only read: its addresses
/// have no '+'.
inline constexpr network networks[] = {{"LinkedIn", "linkedin.com/in/", "*"},
                                       {"GitHub", "github.com/", "*"},
                                       {"GitLab", "gitlab.com/", "*"},
                                       {"IMDB", "imdb.com/name/", "nm0000000"},
                                       {"Instagram", "instagram.com/", "*"},
                                       {"ORCID", "orcid.org/", "0000-0000-0000-000*"},
                                       {"StackOverflow", "stackoverflow.com/users/", "#/*"},
                                       {"ResearchGate", "researchgate.net/profile/", "*"},
                                       {"YouTube", "youtube.com/@", "*"},
                                       {"Google Scholar", "scholar.google.com/citations?user=", "*"},
                                       {"Telegram", "t.me/", "*"},
                                       {"WhatsApp", "wa.me/", ""},
                                       {"Leetcode", "leetcode.com/u/", "*"},
                                       {"X", "x.com/", "*"},
                                       {"X", "twitter.com/", "*"},
                                       {"Bluesky", "bsky.app/profile/", "*.*"},
                                       {"Reddit", "reddit.com/user/", "*"}};

namespace profiles {

inline bool is_name_letter(char c) { return ascii::is_alnum(c) || c == '.' || c == '_' || c == '-'; }

/// Whether a name has a form. What `*` and `#` stand for is as long as it can be, but for a '.' behind it.
inline bool has_form(std::string_view name, std::string_view form) {
  for (; !form.empty(); form.remove_prefix(1)) {
    if (form.front() == '*' || form.front() == '#') {
      const bool digits = form.front() == '#';
      std::size_t end = 0;
      while (end < name.size() && (digits ? ascii::is_digit(name[end]) : is_name_letter(name[end]))) ++end;
      if (form.size() > 1 && form[1] == '.') end = name.substr(0, end).find('.');
      if (end == 0 || end > name.size()) return false;
      name.remove_prefix(end);
    } else {
      const bool fits =
          !name.empty() && (form.front() == '0' ? ascii::is_digit(name.front()) : name.front() == form.front());
      if (!fits) return false;
      name.remove_prefix(1);
    }
  }
  return name.empty();
}

/// An address without scheme, "www.", the code of a country before the host, and a last '/'.
inline std::string_view plain(std::string_view address) {
  if (const std::size_t scheme = address.find("://"); scheme != address.npos) address.remove_prefix(scheme + 3);
  if (ascii::begins(address, "www.")) address.remove_prefix(4);
  if (address.find('.') == 2 && address.find('.', 3) < address.find('/')) address.remove_prefix(3);
  while (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

/// Whether a link's label says no more than its profile does.
inline bool says_nothing_else(const std::string& label, const SocialNetwork& profile, const url& address) {
  const std::string_view bare = label.starts_with('@') ? std::string_view(label).substr(1) : label;
  return label.empty() || ascii::equal(label, profile.network) || bare == profile.username || label == address.text() ||
         label == address.shown() || (profile.network == "X" && ascii::equal(label, "Twitter"));
}

}  // namespace profiles

/// The profile that an address leads to, if it is one of a network that RenderCV knows.
inline std::optional<SocialNetwork> profile_at(const url& address) {
  const std::string_view at = profiles::plain(address.text());
  for (const network& one : networks)
    if (ascii::begins(at, one.page) && profiles::has_form(at.substr(one.page.size()), one.form))
      return SocialNetwork{std::string(one.name), std::string(at.substr(one.page.size()))};
  return std::nullopt;
}

/// The profile that a link leads to, if nothing but that is to be said of it. Whom an address of Mastodon is of only
/// its label tells: "https://social.example/@ada".
inline std::optional<SocialNetwork> profile_of(const Link& link) {
  std::optional<SocialNetwork> found = profile_at(link.url);
  const std::string_view at = profiles::plain(link.url.text());
  const std::size_t user = at.find("/@");
  if (link.label == "Mastodon" && user != at.npos && user > 0 && profiles::has_form(at.substr(user + 2), "*") &&
      profiles::has_form(at.substr(0, user), "*.*"))
    return SocialNetwork{"Mastodon", std::string(at.substr(user + 1)) + "@" + std::string(at.substr(0, user))};
  if (found && !profiles::says_nothing_else(link.label, *found, link.url)) found.reset();
  return found;
}

/// The link to a profile.
inline Link link_of(const SocialNetwork& profile) {
  const std::size_t host = profile.username.rfind('@');
  if (profile.network == "Mastodon" && host != std::string::npos && host > 0)
    return {profile.network,
            url("https://" + profile.username.substr(host + 1) + "/" + profile.username.substr(0, host))};
  for (const network& one : networks)
    if (one.name == profile.network)
      return {profile.network, url("https://" + std::string(one.page) + profile.username)};
  return {profile.network + ": " + profile.username, {}};
}

}  // namespace vitae::rendercv
