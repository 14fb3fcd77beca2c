// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>

/// Domains that people mistype, and what they meant.
namespace vitae::email_domains {

/// Providers with so many users that a domain one slip away is almost surely theirs.
inline constexpr std::string_view providers[] = {
    "gmail.com",     "googlemail.com", "yahoo.com",  "yahoo.co.uk", "yahoo.co.in",    "yahoo.co.jp",    "hotmail.com",
    "hotmail.co.uk", "outlook.com",    "icloud.com", "foxmail.com", "protonmail.com", "rocketmail.com", "fastmail.com"};

/// Domains of others (or of the same providers) that are one slip away from those.
inline constexpr std::string_view neighbours[] = {"mail.com",  "email.com",  "ymail.com",   "fmail.com", "zmail.com",
                                                  "qmail.com", "rmail.com",  "nmail.com",   "gmail.org", "cloud.com",
                                                  "ahoo.com",  "lcloud.com", "gmxmail.com", "vmail.com"};

/// Endings that no domain has, and the one that was meant.
struct ending {
  std::string_view typed, meant;
};
inline constexpr ending endings[] = {{".con", ".com"}, {".cmo", ".com"},  {".ocm", ".com"},  {".vom", ".com"},
                                     {".xom", ".com"}, {".comm", ".com"}, {".coom", ".com"}, {".ogr", ".org"},
                                     {".rog", ".org"}, {".orgg", ".org"}, {".eud", ".edu"},  {".deu", ".edu"},
                                     {".nte", ".net"}, {".ent", ".net"}};

/// Are two different texts one slip apart: a letter added, left out, replaced, or two neighbours swapped?
constexpr bool one_slip(std::string_view left, std::string_view right) {
  if (left.size() > right.size()) return one_slip(right, left);
  if (right.size() - left.size() > 1 || left == right) return false;
  std::size_t same = 0;
  while (same < left.size() && left[same] == right[same]) ++same;
  const std::string_view a = left.substr(same), b = right.substr(same);
  if (left.size() < right.size()) return a == b.substr(1);
  if (a.substr(1) == b.substr(1)) return true;
  return a.size() > 1 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2);
}

/// The domain that was meant, or nothing when the one typed may stand.
constexpr std::string meant(std::string_view typed) {
  const std::string domain = ascii::lowered(typed);
  for (const std::string_view known : providers) {
    if (domain == known) return {};
  }
  for (const std::string_view known : neighbours) {
    if (domain == known) return {};
  }
  std::string better = domain;
  for (const auto& [wrong, right] : endings) {
    if (domain.size() > wrong.size() && std::string_view(domain).substr(domain.size() - wrong.size()) == wrong) {
      better = domain.substr(0, domain.size() - wrong.size()) + std::string(right);
      break;
    }
  }
  for (const std::string_view known : providers) {
    if (one_slip(better, known)) return std::string(known);
  }
  if (better == domain) better.clear();
  return better;
}

}  // namespace vitae::email_domains
