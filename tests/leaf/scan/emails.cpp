// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan/emails.hpp>

#include "../../catch.hpp"
#include "table.hpp"

namespace emails_test {

using scan_tests::sample;

TEST_CASE("addresses are found in running text, without what surrounds them") {
  static constexpr sample samples[] = {
      {"Write to ada@example.org.", "ada@example.org"},
      {"ada@example.org | +44 20 7946 0958 | bob@example.com", "ada@example.org & bob@example.com"},
      {"(ada.l+cv@cs.example.ac.uk)", "ada.l+cv@cs.example.ac.uk"},
      {"<ada@example.org>", "ada@example.org"},
      {"[mail](mailto:ada@example.org)", "ada@example.org"},
      {"Email:ada@example.org,bob@example.org", "ada@example.org & bob@example.org"},
      {"邮箱：ada@example.cn，电话", "ada@example.cn"},
      {"邮箱ada@example.cn", "ada@example.cn"},
      {"jörg.müller@example.de", "jörg.müller@example.de"},
      {"**ada_l@example.org**", "ada_l@example.org"},
      {"ada@gmial.con", "ada@gmial.con"},
      {"ada@example.org-", "ada@example.org"},
      {"ada [at] example [dot] org", "ada@example.org"},
      {"Email: ada (at) example.org, Leeds", "ada@example.org"},
      {"ada at example dot org", "ada@example.org"},
      {"ada.l AT cs DOT example DOT edu", "ada.l@cs.example.edu"},
      {"ada[at]example.org", "ada@example.org"},
      {"ada [dot] lovelace [at] example [dot] org", "ada.lovelace@example.org"},
      {"mail ada{at}example.org or bob{at}example.org", "ada@example.org & bob@example.org"},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_emails(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
    for (const auto& each : all) CHECK(vitae::codec<vitae::email>::read(each.text));
  }
}

TEST_CASE("what is no address is left alone") {
  for (const std::string_view line :
       {"", "@", "@ada", "@ada@example.social", "git@example.org:ada/cv.git", "ssh://ada@example.org/home", "3 @ 5.00",
        "intern at Example Corp.", "worked at example.org as an engineer", "looked at dots", "a@b", "f(x)@g",
        "npm i x@1.2.3", "at dot at dot", "Arrived at (at) noon", "state-of-the-art [at scale]", "ada@example",
        "..@example.org"}) {
    CAPTURE(std::string(line));
    CHECK(scan_tests::joined(vitae::find_emails(line)) == "");
  }
}

TEST_CASE("hostile text is scanned for emails in good time") {
  for (const auto& text : scan_tests::hostile()) CHECK(scan_tests::in_order(vitae::find_emails(text), text));
}

}  // namespace emails_test
