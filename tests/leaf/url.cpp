// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/url.hpp>

#include "../catch.hpp"

namespace url_test {

using vitae::codec;
using vitae::url;

static_assert(codec<url>::appearance == vitae::look::url);
#ifndef __clang__
static_assert([] {
  const url page{"ada.github.io"};
  return page.href() == "https://ada.github.io";
}());
static_assert(codec<url>::read("https://example.org/my cv").doubt->suggestion == "https://example.org/my%20cv");
#endif

TEST_CASE("an address is read, written as printed, and knows its absolute form") {
  struct sample {
    std::string_view text, href, host;
  };
  for (const auto& [text, href, host] : {
           sample{"https://example.org/ada", "https://example.org/ada", "example.org"},
           sample{"http://example.org", "http://example.org", "example.org"},
           sample{"ada.github.io", "https://ada.github.io", "ada.github.io"},
           sample{"www.example.org/~ada/#papers", "https://www.example.org/~ada/#papers", "www.example.org"},
           sample{"example.org:8080/x", "https://example.org:8080/x", "example.org"},
           sample{"https://user:pw@example.org:80/?q=a&b=c", "https://user:pw@example.org:80/?q=a&b=c", "example.org"},
           sample{"http://[2001:db8::1]/x", "http://[2001:db8::1]/x", "[2001:db8::1]"},
           sample{"http://192.0.2.1/", "http://192.0.2.1/", "192.0.2.1"},
           sample{"//example.org/x", "https://example.org/x", "example.org"},
           sample{"https://münchen.example/straße", "https://münchen.example/straße", "münchen.example"},
           sample{"https://example.org/a%20b_(c)", "https://example.org/a%20b_(c)", "example.org"},
           sample{"http://localhost:3000", "http://localhost:3000", "localhost"},
           sample{"mailto:ada@example.org", "mailto:ada@example.org", ""},
           sample{"ftp://ftp.example.org/pub", "ftp://ftp.example.org/pub", "ftp.example.org"},
           sample{"GitHub.com/ada", "https://GitHub.com/ada", "GitHub.com"},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<url>::read(text);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
    CHECK(read->text() == text);
    CHECK(read->href() == href);
    CHECK(read->host() == host);
    CHECK(read->valid());
    std::string out;
    codec<url>::write(out, *read);
    CHECK(*codec<url>::read(out) == *read);
  }
}

TEST_CASE("what no address can be is refused with a code and advice") {
  struct sample {
    std::string_view text, code, suggestion;
  };
  for (const auto& [text, code, suggestion] : {
           sample{"", "url.empty", ""},
           sample{"https://example.org/my cv.pdf", "url.space", "https://example.org/my%20cv.pdf"},
           sample{"https://example.org/<x>", "url.character", ""},
           sample{"https://example.org/{x}", "url.character", ""},
           sample{"https://example.org/\x01", "url.character", ""},
           sample{"https://example.org/100%", "url.percent", ""},
           sample{"https://example.org/%zz", "url.percent", ""},
           sample{"https://", "url.no-host", ""},
           sample{"https:///path", "url.no-host", ""},
           sample{"https:/example.org/x", "url.slashes", "https://example.org/x"},
           sample{"http:example.org", "url.slashes", "http://example.org"},
           sample{"https://exa..mple.org", "url.host", ""},
           sample{"https://-x.org", "url.host", ""},
           sample{"https://exa$mple.org", "url.host", ""},
           sample{"https://example.org:http", "url.port", ""},
           sample{"https://example.org:123456", "url.port", ""},
           sample{"homepage", "url.no-host", ""},
           sample{"mailto:", "url.no-host", ""},
           sample{"javascript:alert(1)", "url.script", ""},
           sample{"DATA:text/html,x", "url.script", ""},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<url>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK(read.doubt->suggestion == suggestion);
    CHECK_FALSE(read.doubt->message.empty());
  }
}

TEST_CASE("what may be an address is understood, and doubted") {
  struct sample {
    std::string_view text, code, suggestion;
  };
  for (const auto& [text, code, suggestion] : {
           sample{"htps://example.org/x", "url.misspelt-scheme", "https://example.org/x"},
           sample{"htttp://example.org", "url.misspelt-scheme", "http://example.org"},
           sample{"./files/thesis.pdf", "url.relative", ""},
           sample{"/cv.pdf", "url.relative", ""},
           sample{"assets/cv.pdf", "url.relative", ""},
           sample{"thesis.pdf", "url.relative", ""},
           sample{"#papers", "url.relative", ""},
           sample{"example.orgg", "url.unknown-domain", ""},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<url>::read(text);
    REQUIRE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK(read.doubt->suggestion == suggestion);
    CHECK(*codec<url>::read(read->text()) == *read);
  }
}

TEST_CASE("an address is shown without its scheme and trailing slash") {
  CHECK(url{"https://www.example.org/"}.shown() == "example.org");
  CHECK(url{"http://example.org/ada/"}.shown() == "example.org/ada");
  CHECK(url{"mailto:ada@example.org"}.shown() == "ada@example.org");
  CHECK(url{"ada.example.org"}.shown() == "ada.example.org");
  CHECK(url{}.shown().empty());
  CHECK(url{}.href().empty());
  CHECK(url{"./cv.pdf"}.href() == "./cv.pdf");
}

TEST_CASE("one address is the same in its normal form, however it is printed") {
  for (const char* const text : {"https://Example.org/", "HTTPS://example.org", "example.org", "//Example.ORG/"})
    CHECK(url{text}.normal() == "https://example.org");
  CHECK(url{"Example.org/Ada"}.normal() == "https://example.org/Ada");
  CHECK(url{"http://example.org"}.normal() == "http://example.org");
  CHECK(url{"https://Ada:Key@Example.org:80/A?B"}.normal() == "https://Ada:Key@example.org:80/A?B");
  CHECK(url{"mailto:Ada@example.org"}.normal() == "mailto:Ada@example.org");
  CHECK(url{"./CV.pdf"}.normal() == "./CV.pdf");
  CHECK(url{}.normal().empty());
}

TEST_CASE("angle brackets and white space around an address are dropped") {
  CHECK(codec<url>::read(" <https://example.org> ")->text() == "https://example.org");
  CHECK_FALSE(codec<url>::read("<<https://example.org>>"));
}

TEST_CASE("ten megabytes of one character end in good time") {
  for (const char c : {'a', '.', ':', '/', '[', '%', '\x80'}) {
    const auto read = codec<url>::read(std::string(10'000'000, c));
    CHECK(read.doubt);
  }
}

}  // namespace url_test
