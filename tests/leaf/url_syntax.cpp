// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/url_syntax.hpp>

#include "../catch.hpp"

namespace url_syntax_test {

namespace url = vitae::url_syntax;

static_assert(url::scheme_length("https://example.org") == 6 && url::scheme_length("mailto:x") == 7);
static_assert(url::scheme_length("git+ssh://x") == 8);
static_assert(url::scheme_length("example.org:8080") == 0, "a port");
static_assert(url::scheme_length("1a:x") == 0 && url::scheme_length(":x") == 0 && url::scheme_length("http") == 0);
static_assert(url::scheme_length("") == 0);

struct pieces {
  std::string_view scheme, host, port, rest;
};
constexpr bool cut(std::string_view address, const pieces& wanted) {
  const url::parts found = url::split(address);
  return found.scheme == wanted.scheme && found.host == wanted.host && found.port == wanted.port &&
         found.rest == wanted.rest;
}
static_assert(cut("https://me@example.org:81/a?b#c", {"https", "example.org", "81", "/a?b#c"}));
static_assert(cut("example.org/~me", {"", "example.org", "", "/~me"}));
static_assert(cut("//example.org", {"", "example.org", "", ""}));
static_assert(cut("mailto:me@example.org", {"mailto", "", "", "me@example.org"}));
static_assert(cut("https://[2001:db8::1]:81/", {"https", "[2001:db8::1]", "81", "/"}));
static_assert(cut("cv.pdf", {"", "", "", "cv.pdf"}), "a file, not a host");
static_assert(cut("../cv.html", {"", "", "", "../cv.html"}));
static_assert(cut("", {}));

static_assert(url::is_host("example.org") && url::is_host("example.org.") && url::is_host("a_b.example-x.org"));
static_assert(url::is_host("bücher.example") && url::is_host("192.0.2.1") && url::is_host("[2001:db8::1]"));
static_assert(!url::is_host("") && !url::is_host("a..b") && !url::is_host(".a") && !url::is_host("-a.org"));
static_assert(!url::is_host("a b") && !url::is_host("[x]"));

std::string_view code(const std::optional<vitae::fault>& found) {
  return found ? found->code : std::string_view("fine");
}

TEST_CASE("what is no web address is told why") {
  struct row {
    std::string_view address, code;
  };
  for (const auto& [address, wanted] : {
           row{"https://example.org/~ada/?q=1#top", "fine"},
           row{"example.org", "fine"},
           row{"mailto:ada@example.org", "fine"},
           row{"https://example.org/%C3%A9t%C3%A9/é", "fine"},
           row{"", "url.empty"},
           row{"https://example.org/a b", "url.space"},
           row{"https://example.org/<a>", "url.character"},
           row{"https://example.org/100%", "url.percent"},
           row{"JavaScript:alert(1)", "url.script"},
           row{"https:example.org", "url.slashes"},
           row{"https:///a", "url.no-host"},
           row{"mailto:", "url.no-host"},
           row{"ada", "url.no-host"},
           row{"https://a..org", "url.host"},
           row{"https://example.org:http/", "url.port"},
           row{"https://example.org:123456/", "url.port"},
       }) {
    CAPTURE(std::string(address));
    CHECK(code(url::wrong(address)) == wanted);
  }
}

TEST_CASE("a better address is offered where one is known") {
  CHECK(url::wrong("https://example.org/a b")->suggestion == "https://example.org/a%20b");
  CHECK(url::wrong("https:/example.org/a")->suggestion == "https://example.org/a");
  CHECK(url::doubtful("htps://example.org")->suggestion == "https://example.org");
  CHECK(url::doubtful("hhtp://example.org")->suggestion == "http://example.org");
}

TEST_CASE("an address that works, yet hardly as meant, is doubted") {
  CHECK(code(url::doubtful("https://example.org")) == "fine");
  CHECK(code(url::doubtful("example.org/a")) == "fine");
  CHECK(code(url::doubtful("htp://example.org")) == "url.misspelt-scheme");
  CHECK(code(url::doubtful("/papers/wings.pdf")) == "url.relative");
  CHECK(code(url::doubtful("example.qqq")) == "url.unknown-domain");
}

}  // namespace url_syntax_test
