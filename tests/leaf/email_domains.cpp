// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/email_domains.hpp>

namespace email_domains_test {

namespace domains = vitae::email_domains;
using domains::meant;
using domains::one_slip;

static_assert(one_slip("gmail", "gmai") && one_slip("gmai", "gmail"), "a letter left out or added");
static_assert(one_slip("gmail", "mail") && one_slip("gmail", "gnail"));
static_assert(one_slip("gmial", "gmail") && one_slip("gmali", "gmail"), "two neighbours swapped");
static_assert(one_slip("", "a"));
static_assert(!one_slip("gmail", "gmail"), "no slip");
static_assert(!one_slip("gmail", "gma") && !one_slip("gamli", "gmail") && !one_slip("liamg", "gmail"));

#ifndef __clang__  // libstdc++'s strings are no constants to clang 14
// A slip is told, whatever its case; a domain of its own is not.
static_assert(meant("gmial.com") == "gmail.com");
static_assert(meant("HOTMIAL.COM") == "hotmail.com");
static_assert(meant("outlok.com") == "outlook.com");
static_assert(meant("gmail.con") == "gmail.com" && meant("gmial.con") == "gmail.com", "an ending and a slip");
static_assert(meant("example.con") == "example.com" && meant("example.ogr") == "example.org");
static_assert(meant("cs.example.eud") == "cs.example.edu");
static_assert(meant("example.org").empty() && meant("cs.example.edu").empty() && meant("").empty());
static_assert(meant(".con").empty(), "an ending alone is no domain");

constexpr bool stand(const auto& list) {
  for (const std::string_view each : list) {
    if (!meant(each).empty()) return false;
  }
  return true;
}
static_assert(stand(domains::providers) && stand(domains::neighbours));

constexpr bool mended() {
  for (const auto& [typed, right] : domains::endings) {
    if (meant("example" + std::string(typed)) != "example" + std::string(right)) return false;
  }
  return true;
}
static_assert(mended());
#endif

}  // namespace email_domains_test
