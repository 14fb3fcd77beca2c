// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/hosts.hpp>

namespace hosts_test {

using namespace vitae::wild_text;

// Hosts stand as they are compared: in small letters, without "www.".
static_assert(words::is_sorted(words::profile_hosts));
static_assert(words::is_sorted(words::publication_hosts));
static_assert(words::lists<words::profile_hosts>("github.com"));
static_assert(!words::lists<words::profile_hosts>("www.github.com"));
static_assert(!words::lists<words::profile_hosts>("GitHub.com"));
static_assert(words::lists<words::publication_hosts>("arxiv.org"));
static_assert(!words::lists<words::publication_hosts>("github.com"));

consteval bool apart() {
  for (const std::string_view host : words::profile_hosts)
    if (words::lists<words::publication_hosts>(host)) return false;
  return true;
}
static_assert(apart());

}  // namespace hosts_test
