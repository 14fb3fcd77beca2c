// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan/urls.hpp>

#include "../../catch.hpp"
#include "table.hpp"

namespace urls_test {

using scan_tests::sample;

TEST_CASE("addresses of pages are found, without what surrounds them") {
  static constexpr sample samples[] = {
      {"See https://example.org/ada.", "https://example.org/ada"},
      {"(https://example.org/a_(b)), then", "https://example.org/a_(b)"},
      {"<http://example.org/x>", "http://example.org/x"},
      {"[page](https://example.org/x) and [pdf](./files/x.pdf)", "https://example.org/x & ./files/x.pdf"},
      {"[code](https://example.org/x \"title\")", "https://example.org/x"},
      {"[a](<https://example.org/x>)", "https://example.org/x"},
      {"[https://example.org](https://example.org/real)", "https://example.org/real"},
      {"[example.org/ada](https://example.org/ada)", "https://example.org/ada"},
      {"![photo](ada.jpg) [cv](cv.pdf)", "cv.pdf"},
      {"[![badge](b.svg)](https://example.org)", "https://example.org"},
      {"<a href=\"/cv.pdf\">CV</a> <a href='https://example.org'>https://example.org</a>",
       "/cv.pdf & https://example.org"},
      {"Homepage: ada.github.io", "ada.github.io"},
      {"ada.example.org, bob.example.com.", "ada.example.org & bob.example.com"},
      {"GitHub.com/ada | linkedin.com/in/ada", "GitHub.com/ada & linkedin.com/in/ada"},
      {"www.example.md", "www.example.md"},
      {"website ada.dev or ada.io", "ada.dev & ada.io"},
      {"ada.me", "ada.me"},
      {"Leeds | ada.me | UK", "ada.me"},
      {"主页：https://example.cn/ada，谢谢", "https://example.cn/ada"},
      {"主页ada.example.cn", "ada.example.cn"},
      {"**https://example.org/ada**", "https://example.org/ada"},
      {"_https://example.org/ada_", "https://example.org/ada"},
      {"https://example.org/a,https://example.org/b", "https://example.org/a & https://example.org/b"},
      {"https://example.org/?q=a&amp;b=1&gt;", "https://example.org/?q=a&amp;b=1"},
      {"`https://example.org`", "https://example.org"},
      {"scholar.example.com/citations?user=abc123&hl=en", "scholar.example.com/citations?user=abc123&hl=en"},
      {"htps://example.org/x", "htps://example.org/x"},
      {"example.org:8080/x", "example.org:8080/x"},
      {"[1]: https://example.org", "https://example.org"},
      {"https://example.org/my_page_", "https://example.org/my_page_"},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_urls(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
  }
}

TEST_CASE("what is no address of a page is left alone") {
  for (const std::string_view line : {"",
                                      ".",
                                      "main.cpp",
                                      "README.md",
                                      "setup.py, run.sh and lib.rs",
                                      "Node.js, Vue.js and D3.js",
                                      "B.Sc. in Physics",
                                      "M.Eng",
                                      "Ph.D.",
                                      "e.g. this",
                                      "i.e. that",
                                      "U.S.A.",
                                      "U.S. citizen",
                                      "St.Petersburg",
                                      "ASP.NET",
                                      "asp.net core",
                                      "Socket.IO",
                                      "socket.io",
                                      "Booking.com, Amsterdam",
                                      "work.In 2019 I",
                                      "finished the work.it was hard",
                                      "version 3.11.4",
                                      "GPA 3.52/4.00",
                                      "2019.09 - 2020.10",
                                      "ada@example.org",
                                      "ada.lovelace@example.org",
                                      "os.path.join(x)",
                                      "torch.no_grad()",
                                      "a.k.a. Ada",
                                      "10.1000/xyz.info",
                                      "3.5.io",
                                      "x.co",
                                      "Dr.Who",
                                      "vs.the rest",
                                      "[mail](mailto:ada@example.org)",
                                      "[top](#top)",
                                      "[call](tel:+44123)",
                                      "etc.and so on",
                                      "No.1",
                                      "p.m. and a.m.",
                                      "std::string.size",
                                      "example.pdf",
                                      "../src/main.rs",
                                      "libfoo.so",
                                      "etc...",
                                      "a..b.com"}) {
    CAPTURE(std::string(line));
    CHECK(scan_tests::joined(vitae::find_urls(line)) == "");
  }
}

TEST_CASE("hostile text is scanned for urls in good time") {
  for (const auto& text : scan_tests::hostile()) CHECK(scan_tests::in_order(vitae::find_urls(text), text));
}

}  // namespace urls_test
