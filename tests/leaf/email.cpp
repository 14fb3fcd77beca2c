// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/email.hpp>

#include "../catch.hpp"

namespace email_test {

using vitae::codec;
using vitae::email;

static_assert(codec<email>::appearance == vitae::look::email);
#ifndef __clang__
static_assert(codec<email>::read("ada@example.org")->domain() == "example.org");
static_assert(!codec<email>::read("ada.example.org"));
#endif

TEST_CASE("well-formed addresses are read and written as they were printed") {
  for (const std::string_view text :
       {"ada@example.org", "Ada.Lovelace@Example.ORG", "a@b.co", "ada+cv@mail.example.ac.uk", "o'neil@example.com",
        "\"ada lovelace\"@example.org", "ada@[192.0.2.1]", "ada@[IPv6:2001:db8::1]", "jörg@münchen.example",
        "x_y-z@xn--abc.example", "1234567@qq.com", "ada@x.travel", "用户@例子.中国", "a.b.c.d@e.f.g.hi"}) {
    CAPTURE(std::string(text));
    const auto read = codec<email>::read(text);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
    CHECK(read->text() == text);
    CHECK(read->valid());
    std::string out = "to: ";
    codec<email>::write(out, *read);
    CHECK(out == "to: " + std::string(text));
    CHECK(*codec<email>::read(out.substr(4)) == *read);
  }
}

TEST_CASE("a malformed address is refused with a code and advice") {
  struct sample {
    std::string_view text, code;
  };
  const std::string long_local(65, 'a'), long_label(64, 'b');
  const std::string too_long = long_local + "@example.org", label = "ada@" + long_label + ".org";
  const sample samples[] = {{"", "email.empty"},
                            {"  ", "email.empty"},
                            {"ada", "email.no-at"},
                            {"ada.example.org", "email.no-at"},
                            {"ada at example.org", "email.space"},
                            {"ada @example.org", "email.space"},
                            {"ada\u00A0x@example.org", "email.space"},
                            {"@example.org", "email.no-local-part"},
                            {"ada@", "email.no-domain"},
                            {"ada@localhost", "email.domain-dot"},
                            {"ada@example..org", "email.domain"},
                            {"ada@.example.org", "email.domain"},
                            {"ada@example.org.", "email.domain"},
                            {"ada@-example.org", "email.domain"},
                            {"ada@example-.org", "email.domain"},
                            {"ada@exa_mple.org", "email.domain"},
                            {"ada@192.0.2.1", "email.domain"},
                            {"ada@example.o", "email.domain"},
                            {".ada@example.org", "email.local-part"},
                            {"ada.@example.org", "email.local-part"},
                            {"a..da@example.org", "email.local-part"},
                            {"a(b)da@example.org", "email.local-part"},
                            {"a,b@example.org", "email.local-part"},
                            {"ada@home@example.org", "email.local-part"},
                            {"\"ada@example.org", "email.local-part"},
                            {"<ada@example.org>", "email.local-part"},
                            {too_long, "email.too-long"},
                            {label, "email.domain"}};
  for (const auto& [text, code] : samples) {
    CAPTURE(std::string(text));
    const auto read = codec<email>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK_FALSE(read.doubt->message.empty());
    CHECK_FALSE(email{vitae::trimmed(text)}.valid());
  }
}

TEST_CASE("a domain one slip away from a provider's is understood, and doubted") {
  struct sample {
    std::string_view text, suggestion;
  };
  for (const auto& [text, suggestion] :
       {sample{"ada@gmial.com", "ada@gmail.com"}, sample{"ada@gamil.com", "ada@gmail.com"},
        sample{"ada@gmai.com", "ada@gmail.com"}, sample{"ada@gmaill.com", "ada@gmail.com"},
        sample{"ada@gmail.con", "ada@gmail.com"}, sample{"Ada@GMIAL.com", "Ada@gmail.com"},
        sample{"ada@gmail.co", "ada@gmail.com"}, sample{"ada@hotmial.com", "ada@hotmail.com"},
        sample{"ada@yaho.com", "ada@yahoo.com"}, sample{"ada@outlok.com", "ada@outlook.com"},
        sample{"ada@iclod.com", "ada@icloud.com"}, sample{"ada@example.con", "ada@example.com"},
        sample{"ada@example.ogr", "ada@example.org"}, sample{"ada@gmial.con", "ada@gmail.com"}}) {
    CAPTURE(std::string(text));
    const auto read = codec<email>::read(text);
    REQUIRE(read);
    CHECK(read->text() == text);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == "email.misspelt-domain");
    CHECK(read.doubt->suggestion == suggestion);
  }
}

TEST_CASE("a domain that exists is never doubted for being near another") {
  for (const std::string_view text :
       {"a@mail.com", "a@email.com", "a@ymail.com", "a@gmail.com", "a@GMAIL.COM", "a@cloud.com", "a@qq.com",
        "a@163.com", "a@gmx.de", "a@yahoo.fr", "a@example.co", "a@uni.edu.cn"}) {
    CAPTURE(std::string(text));
    const auto read = codec<email>::read(text);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
  }
}

TEST_CASE("an address that hides from machines is understood") {
  struct sample {
    std::string_view text, plain;
  };
  for (const auto& [text, plain] :
       {sample{"ada [at] example dot org", "ada@example.org"}, sample{"ada(at)example(dot)org", "ada@example.org"},
        sample{"ada at example.org", "ada@example.org"}, sample{"ada AT cs DOT example DOT edu", "ada@cs.example.edu"},
        sample{"ada.l {at} example.org", "ada.l@example.org"}, sample{"ada <at> example <dot> org", "ada@example.org"},
        sample{"ada @ example . org", "ada@example.org"}, sample{"ada [ at ] example [ dot ] org", "ada@example.org"},
        sample{"  ada[@]example.org ", "ada@example.org"}}) {
    CAPTURE(std::string(text));
    const auto found = vitae::deobfuscated(text);
    REQUIRE(found);
    CHECK(found->text() == plain);
    CHECK(codec<email>::read(text).doubt->suggestion == plain);
  }
  for (const std::string_view text :
       {"ada@example.org", "look at that", "at", "", "dot", "[at]", "ada [at example.org", "a [at] b"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(vitae::deobfuscated(text));
  }
}

TEST_CASE("white space around an address and mailto: before it are dropped") {
  CHECK(codec<email>::read(" \u00A0ada@example.org\n")->text() == "ada@example.org");
  CHECK(codec<email>::read("mailto:ada@example.org")->text() == "ada@example.org");
  CHECK_FALSE(codec<email>::read("mailto:mailto:ada@example.org"));
}

TEST_CASE("an address made in code is unchecked, and has its parts") {
  const email ada{"Ada@Example.Org"};
  CHECK(ada.local() == "Ada");
  CHECK(ada.domain() == "Example.Org");
  CHECK(ada.normal() == "Ada@example.org");
  CHECK(email{}.empty());
  CHECK(email{"half an address"}.text() == "half an address");
  CHECK_FALSE(email{"half an address"}.valid());
  CHECK(email{"half"}.normal() == "half");
  CHECK(email{std::string("a@b.co")} == email{std::string_view("a@b.co")});
}

TEST_CASE("ten megabytes of one character are refused in good time") {
  for (const char c : {'a', '@', '.', ' ', '[', '\x80', '"'}) {
    CHECK_FALSE(codec<email>::read(std::string(10'000'000, c)));
  }
}

}  // namespace email_test
