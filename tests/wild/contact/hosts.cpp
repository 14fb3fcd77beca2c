// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/hosts.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace hosts_test {

using namespace vitae::wild_text;

TEST_CASE("a host stands between the scheme and the path") {
  CHECK(host_of("https://www.example.org/a/b") == "example.org");
  CHECK(host_of("https://www.example.org/a?b") == "example.org");
  CHECK(host_of("example.org?q=1") == "example.org");
  CHECK(host_of("").empty());
}

TEST_CASE("a profile is a handle where people have pages of their own") {
  for (const std::string_view address :
       {"https://github.com/jstone", "https://www.linkedin.com/in/jane-stone/", "https://nl.linkedin.com/in/jane",
        "https://orcid.org/0000-0000-0000-0001", "https://scholar.google.com/citations?user=EXAMPLE",
        "https://GitHub.com/JStone"})
    CHECK(is_profile(address));
  for (const std::string_view address :
       {"https://github.com", "https://github.com/jstone/boats", "https://example.org/jstone",
        "https://notgithub.com/jstone", "https://www.youtube.com/watch?v=EXAMPLE", ""})
    CHECK_FALSE(is_profile(address));
}

TEST_CASE("the page of a publication is no one's own") {
  CHECK(is_publication_page("https://arxiv.org/abs/2101.00001"));
  CHECK(is_publication_page("http://dl.acm.org/doi/10.1145/1"));
  CHECK_FALSE(is_publication_page("https://example.org/paper.pdf"));
}

}  // namespace hosts_test
